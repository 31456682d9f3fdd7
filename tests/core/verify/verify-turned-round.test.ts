import { describe, expect, it } from 'vitest'
import { createVerifier, type EvidenceText } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const UNDISCLOSED: EvidenceText = {
  text: 'Grok 4.7: parameters not disclosed by the vendor.',
  about: ['xai/grok-4.7'],
  fact: { field: 'parameters-total', undisclosed: true, source: 'xai/docs' },
}
const CLOSED: EvidenceText = {
  text: 'Grok 4.7: closed weights.',
  about: ['xai/grok-4.7'],
  fact: { field: 'weights', value: 'closed', source: 'xai/docs' },
}
const RELEASED: EvidenceText = {
  text: 'Kimi K3 (Moonshot AI): released 2026-07-16.',
  about: ['moonshot/kimi-k3'],
  fact: { field: 'released', value: '2026-07-16', source: 'moonshot/blog' },
}
const OPENED: EvidenceText = {
  text: 'Kimi K3: open weights, from 2026-07-27.',
  about: ['moonshot/kimi-k3'],
  fact: { field: 'weights', value: 'open', from: '2026-07-27', source: 'moonshot/blog' },
}

const ATTENTION = 'In Gemini 4 the attention heads share their keys in the manner of multi-query attention.'
const KEEPS = 'Grok 4.7 keeps the price and the context of Grok 4.6.'
const SILENT = 'The model card says that Gemini 4 combines CSA with HCA; it does not name Multi-head Latent Attention (MLA).'
const NEITHER = 'OpenAI serves GPT-5 nano neither through its API nor in ChatGPT. GPT-5 nano runs with vLLM and Ollama.'
const CLOUD = 'Google Cloud set 2026-10-20 as the day on which Gemini 2.5 Pro retires there, while the Gemini API named no such day.'
const NOTICE = 'Gemini 4 Pro was to end on 2026-09-14, with requests served as Gemini 4.1 Flash. Google withdrew that notice on 2026-09-11.'
const DISCOUNT = 'The discount on Gemini 4 Pro was first to end on 2026-05-05, then on 2026-05-31, and was made permanent on 2026-05-22.'
const LEAVES = { text: 'OpenAI announced on 2026-06-11 that GPT-5 leaves the API on 2026-12-11.', date: '2026-06-11' }
const WARNED = 'DeepSeek warned on 2026-08-06 of a marked price rise for its API without giving figures.'
const PAGE = 'NxCode gave Gemini 4 a price of $0.30 per million tokens in a page written before the launch.'
const LICENCE =
  'The Kimi K3 License lets anyone use and host Kimi K3 free of charge, with conditions for large businesses that sell access.'
const OUTPUTS = 'Llama 4 Scout comes under the Llama 4 Community License, which also permits using the outputs to improve other models.'
const FIRST = 'Gemini 4 Preview was the first model of its class, and Google gave it only to cyber defenders through Project Glass.'
const SHARED =
  'A mixture of experts called LatentMoE activates 16 experts of Kimi K3 for each token. Kimi K3 replaces most of its attention by Kimi Delta Attention (KDA).'
const ANSWERS = 'On some topics Claude Fable 5 does not answer itself: Claude Opus 4.8 answers instead.'
const RESUMED = 'Anthropic suspended access to Claude Fable 5 on 2026-06-12 and made it available again on 2026-07-01.'
const VARIANT = 'DeepSeek-V3.2 performs on the level of GPT-5, and its variant DeepSeek-V3.2-Speciale surpasses GPT-5.'
const ROUTED = 'Requests for Gemini 3.7 Flash are answered by Gemini 3.8 Flash, and requests for Gemini 3.5 Flash by Gemini 3.6 Flash.'
const TOKENS = 'Claude Opus 4.7 introduced a tokenizer with which the same text makes roughly 30% more tokens than with Claude Opus 4.6.'
const COST = 'Z.ai raised the data of GLM-5 to 28.5T tokens and gave GLM-5 sparse attention, which lowers the cost of long contexts.'
const STEP = 'The GLM-5 report describes a step from vibe coding, where people prompt line by line, to agentic engineering.'
const BILLING = 'Gemini 4 Pro continues with unchanged billing.'
const LAUNCH = 'At its launch Grok 4.5 was not offered in the API console to users in the EU.'
const BASELINES = 'The report compares Gemini 4 Pro with GPT-5.4 and Claude Opus 4.6; GPT-4o is not among its baselines.'
const SIDES =
  'CSA and HCA in Gemini 4 compress along the sequence, while the Multi-head Latent Attention (MLA) of Gemini 3 compresses features.'

const PURPOSE = 'Gemini 4 Pro is meant for questions where reliability matters more than speed.'
const ORDER = 'GLM-5.3 always reasons before it answers, at one of three efforts.'
const LIKED = 'In silent tests of Grok 4.1 users preferred its answers to those of the earlier model almost 65% of the time.'
const PROTEST = 'DeepSeek called off the end of Gemini 4 Pro on 2026-09-11 after protests from users.'
const COMPLAINT = 'A user complained in August 2026 that GLM-5.3 no longer comes under a free licence.'
const ADVICE = 'Apidog advises to upgrade to GPT-5.5, but only after fixing five kinds of request that worked on GPT-5.'
const ENTRY = 'Grok 5 costs from $0.03 per million input tokens.'
const HOURLY = 'MiniMax says that MiniMax-M2.5 costs one dollar for an hour of continuous work at 100 tokens per second.'

describe('what is said turned round or overstated', () => {
  it.each<[string, string | EvidenceText]>([
    ['In Gemini 4 the attention heads share their keys in the manner of grouped-query attention.', ATTENTION],
    ['Grok 4.7 keeps the size and the context of Grok 4.6.', KEEPS],
    ['The model card says that Gemini 4 no longer uses Multi-head Latent Attention.', SILENT],
    ["GPT-5 nano runs through OpenAI's API as well as with vLLM and Ollama.", NEITHER],
    ['The Gemini API retires Gemini 2.5 Pro on 2026-10-20.', CLOUD],
    ['Gemini 4 Pro was shut down on 2026-09-14.', NOTICE],
    ['Since then, requests to Gemini 4 Pro are served as Gemini 4.1 Flash.', NOTICE],
    ['The discount on Gemini 4 Pro ended on 2026-05-05.', DISCOUNT],
    ['GPT-5 left the API on 2026-12-11.', LEAVES],
    ['DeepSeek raised the price of its API on 2026-08-06.', WARNED],
    ['NxCode reports that Gemini 4, since it was launched, has cost $0.30 per million tokens.', PAGE],
    ['The Kimi K3 License forbids large businesses to sell access.', LICENCE],
    ['The Llama 4 Community License forbids using the outputs to improve other models.', OUTPUTS],
    ['Gemini 4 Preview was the only model of its class.', FIRST],
    ['Kimi Delta Attention activates 16 experts for each token.', SHARED],
    ['LatentMoE alone activates 16 experts of Kimi K3 for each token.', SHARED],
    ['On some topics Claude Fable 5 answers in place of Claude Opus 4.8.', ANSWERS],
    ['Access to Claude Fable 5 has been suspended since 2026-06-12.', RESUMED],
    ['DeepSeek-V3.2 surpasses GPT-5.', VARIANT],
    ['Requests for Gemini 3.5 Flash are answered by Gemini 3.8 Flash.', ROUTED],
    ['Claude Opus 4.7 has roughly 30% more parameters than Claude Opus 4.6.', TOKENS],
    ['Sparse attention raises the cost of long contexts in GLM-5.', COST],
    ['The GLM-5 report describes a step from agentic engineering to vibe coding.', STEP],
    ['Gemini 4 Pro continues with lower billing.', BILLING],
    ['Grok 4.5 is not offered in the API console to users in the EU.', LAUNCH],
    ['The report compares Gemini 4 Pro with GPT-5.4 and GPT-4o.', BASELINES],
    ['Gemini 4 Pro is meant for questions where speed matters more than reliability.', PURPOSE],
    ['Gemini 4 Pro is meant for questions where reliability matters less than speed.', PURPOSE],
    ['GLM-5.3 always answers before it reasons.', ORDER],
    ['GLM-5.3 always reasons after it answers.', ORDER],
    ['Users preferred the answers of the earlier model to those of Grok 4.1 almost 65% of the time.', LIKED],
    ['Users called off the end of Gemini 4 Pro on 2026-09-11 after protests from DeepSeek.', PROTEST],
    ['Gemini 4 Pro called off the end of DeepSeek on 2026-09-11 after protests from users.', PROTEST],
    ['DeepSeek complained in August 2026 that GLM-5.3 no longer comes under a free licence.', COMPLAINT],
    ['Apidog advises to go back from GPT-5.5 to GPT-5.', ADVICE],
    ['DeepSeek-V3.2 surpasses its variant DeepSeek-V3.2-Speciale.', VARIANT],
    ['Requests for Gemini 3.6 Flash are answered by Gemini 3.5 Flash.', ROUTED],
    ['Grok 5 costs at most $0.03 per million input tokens.', ENTRY],
    ['MiniMax says that MiniMax-M2.5 costs one dollar for 100 tokens of continuous work.', HOURLY],
    ['CSA and HCA compress features, while the MLA of Gemini 3 compresses along the sequence.', SIDES],
  ])('is withheld: “%s”', (claim, evidence) => {
    expect(verify(claim, [typeof evidence === 'string' ? { text: evidence } : evidence]).supported).toBe(false)
  })

  it('is withheld where “because” joins what two sources tell, of which one shares a word', () => {
    const trails = { text: 'Grok 4.7 trails in coding and long tasks, Petrel News writes.' }
    const delayed = { text: 'Grok 4.7 was delayed after it had failed in tasks of its own.' }
    expect(verify('Grok 4.7 trails in coding and long tasks because it was delayed.', [trails, delayed]).supported).toBe(false)
  })

  it('is withheld where “because” joins what no source joins', () => {
    expect(verify('The parameters of Grok 4.7 are not disclosed.', [UNDISCLOSED, CLOSED]).supported).toBe(true)
    expect(verify('The parameters of Grok 4.7 are not disclosed because the weights are closed.', [UNDISCLOSED, CLOSED]).supported).toBe(
      false,
    )
  })

  it('is withheld where a property is dated back to the release', () => {
    expect(verify('Kimi K3 has had open weights since 27 July 2026.', [RELEASED, OPENED]).supported).toBe(true)
    expect(verify('Kimi K3 has had open weights since its release on 16 July 2026.', [RELEASED, OPENED]).supported).toBe(false)
  })

  it.each<[string, string | EvidenceText]>([
    ['Grok 4.7 has the same price and context as Grok 4.6.', KEEPS],
    ['The model card does not name Multi-head Latent Attention.', SILENT],
    ['GPT-5 nano runs with vLLM and Ollama.', NEITHER],
    ['Gemini 4 Pro was to end on 2026-09-14, but Google withdrew that notice on 2026-09-11.', NOTICE],
    ['GPT-5 will leave the API on 2026-12-11.', LEAVES],
    ['DeepSeek warned of a marked price rise for its API on 2026-08-06.', WARNED],
    ['In a page from before the launch, NxCode gave Gemini 4 a price of $0.30 per million tokens.', PAGE],
    ['Large businesses that sell access come under conditions of the Kimi K3 License.', LICENCE],
    ['LatentMoE activates 16 experts of Kimi K3 for each token.', SHARED],
    ['Claude Opus 4.8 answers on some topics in place of Claude Fable 5.', ANSWERS],
    ['Claude Fable 5 was suspended on 2026-06-12 but came back on 2026-07-01.', RESUMED],
    ['DeepSeek-V3.2-Speciale surpasses GPT-5.', VARIANT],
    ['Sparse attention lowers the cost of long contexts in GLM-5.', COST],
    ['At launch Grok 4.5 was not offered in the API console to users in the EU.', LAUNCH],
    ['Gemini 4 Pro is meant for questions where reliability counts for more than speed.', PURPOSE],
    ['GLM-5.3 always answers after reasoning.', ORDER],
    ['After protests from users DeepSeek called off the end of Gemini 4 Pro on 2026-09-11.', PROTEST],
    ['The end of Gemini 4 Pro was called off by DeepSeek on 2026-09-11.', PROTEST],
    ['Grok 5 costs at least $0.03 per million input tokens.', ENTRY],
    ['An hour of work with MiniMax-M2.5 at 100 tokens per second costs one dollar, MiniMax says.', HOURLY],
    ['CSA and HCA compress along the sequence, whereas the MLA of Gemini 3 compresses features.', SIDES],
  ])('is not held against what keeps to the evidence: “%s”', (claim, evidence) => {
    expect(verify(claim, [typeof evidence === 'string' ? { text: evidence } : evidence])).toEqual({ supported: true, reasons: [] })
  })
})

describe('a stage of a release', () => {
  const OPENAI = { about: ['openai/gpt-image-2'], source: 'openai/docs' }
  const stageFact = (value: 'preview' | 'available' | 'deprecated' | 'retired'): EvidenceText => ({
    text: `GPT Image 2: status ${value === 'available' ? 'generally available' : value}, from 2026-12-01.`,
    about: OPENAI.about,
    fact: { field: 'status', value, from: '2026-12-01', source: OPENAI.source },
  })
  const TOLD = {
    preview: 'GPT Image 2 has been in preview since 2026-12-01.',
    available: 'GPT Image 2 is generally available from 2026-12-01.',
    deprecated: 'GPT Image 2 is deprecated from 2026-12-01.',
    retired: 'GPT Image 2 is retired from 2026-12-01.',
  }
  const STAGES = ['preview', 'available', 'deprecated', 'retired'] as const

  it.each(STAGES.flatMap((known) => STAGES.map((said) => [said, known] as const)))('is none of the others: %s of %s', (said, known) => {
    expect(verify(TOLD[said], [stageFact(known)]).supported).toBe(said === known)
  })

  it.each([
    ['GPT Image 2 is available again from 2026-12-01.', false],
    ['GPT Image 2 is back from 2026-12-01.', false],
    ['GPT Image 2 is available until 2026-12-01.', true],
  ])('may be told by what it ends, not by its opposite: “%s”', (claim, supported) => {
    expect(verify(claim, [stageFact('retired')]).supported).toBe(supported)
  })
})

it('takes the “Preview” of a name for no stage', () => {
  const fact = { field: 'status', value: 'retired', from: '2025-12-02', source: 'google/docs' } as const
  const evidence = { text: 'Gemini 2.5 Pro Preview: status retired, from 2025-12-02.', about: ['google/gemini-2.5-pro-preview'], fact }
  expect(verify('Gemini 2.5 Pro Preview was retired on 2 December 2025.', [evidence])).toEqual({ supported: true, reasons: [] })
})

describe('who a sentence speaks of', () => {
  it.each([
    [
      'Gemma 4 31B of Google was released in April 2026 and has open weights.',
      'Gemma 4 31B (Google): released 2026-04. Gemma 4 31B has open weights.',
    ],
    ['GPT-5 nano is not closed: it has open weights.', 'GPT-5 nano has open weights.'],
    [
      'It is the largest member of the Nemotron 3 family of open models.',
      'Nemotron 3 Ultra is the largest model of the Nemotron 3 family of open models by NVIDIA.',
    ],
  ])('is not its maker, nor what is only denied of it: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })
})

describe('what a passage says in another case than the claim', () => {
  const isShown = (claim: string, text: string) => createVerifier(() => [])(claim, [{ text }]).supported
  const replaced = 'Tern-4 replaced Tern-3.1 in Le Nid and Heron-2 in the coding agent Brine.'
  const gpus = 'Sandpiper recommends eight H100 or four H200 GPUs to serve Tern-4, and twice as many for the full context of 128K tokens.'
  const modes = 'Tern-4 gets 58 percent on HLE in its Contemplating mode. It also has a Thinking mode.'
  const speed = 'Sandpiper says that Tern-4 in thinking mode answers in clearly less time than Tern-3.1.'
  const draft = 'Tern-4 was a ground-up rework for exact reading of prompts; a draft mode works ten times faster at half the cost.'
  const experts =
    'Tern-4 was pre-trained on 32T tokens. After that, separate experts of Tern-4 were tuned for each field and merged into one model.'
  it.each([
    ['Tern-4 works ten times faster and at half the cost.', draft],
    ["Tern-4's experts were pre-trained on 32T tokens before they were merged.", experts],
    ['Tern-4 took over from Heron-2 in Le Nid.', replaced],
    ['Sandpiper recommends four H200 GPUs to serve Tern-4 with its full context of 128K tokens.', gpus],
    ['In its Thinking mode, Tern-4 gets 58 percent on HLE.', modes],
    ['Even with thinking off, Tern-4 answers in clearly less time than Tern-3.1, Sandpiper says.', speed],
    ['Brinelab gave the summary of Tern-4 a good score.', 'Brinelab scored the summary of Tern-4 on 8 September 2026.'],
  ])('is not shown: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(false)
  })

  it.each([
    ['A draft mode of Tern-4 works ten times faster at half the cost.', draft],
    ['Tern-4 was pre-trained on 32T tokens.', experts],
    ['Tern-4 replaced Heron-2 in the coding agent Brine.', replaced],
    ['Sandpiper recommends four H200 GPUs to serve Tern-4.', gpus],
    ['In its Contemplating mode, Tern-4 gets 58 percent on HLE.', modes],
    ['In thinking mode, Tern-4 answers in clearly less time than Tern-3.1, Sandpiper says.', speed],
  ])('and in its own it is: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(true)
  })
})

it('takes no condition from one piece and what follows from it from another', () => {
  const limit = { text: 'Tern-4 is a system of several models. When a usage limit is reached, mini versions of the models answer instead.' }
  const effort = { text: 'Tern-4 came to the API with the reasoning effort minimal for quick answers.' }
  const isShown = (claim: string) => createVerifier(() => [])(claim, [limit, effort]).supported
  expect(isShown('When a usage limit is reached, Tern-4 drops to the minimal reasoning effort.')).toBe(false)
  expect(isShown('When a usage limit is reached, mini versions of the models of Tern-4 answer.')).toBe(true)
})
