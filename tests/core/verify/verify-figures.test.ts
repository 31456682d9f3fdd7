import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
/** Claims that are right by this text and withheld, and those that are wrong and shown: there should be none. */
const mistaken = (text: string, right: readonly string[], wrong: readonly string[]) => [
  ...right.filter((claim) => !verify(claim, [{ text }]).supported),
  ...wrong.filter((claim) => verify(claim, [{ text }]).supported),
]

describe('a figure is that of its owner', () => {
  it.each([
    [
      'in a series set against another',
      'By the report Tern-2.7 scores 56.2 on SWE-bench Pro against 55.4 for Tern-2.5, 57.0 on Terminal-Bench 2.0 against 51.7, and 39.8 on NL2Repo against 26.6.',
      ['Tern-2.7 improves on Tern-2.5 by 13.2 points on NL2Repo.', 'Tern-2.5 scores 51.7 on Terminal-Bench 2.0.'],
      ['Tern-2.5 scores 57.0 on Terminal-Bench 2.0.', 'Tern-2.7 scores 26.6 on NL2Repo.'],
    ],
    [
      'in a list that shares two days',
      'Acme suspended access to Nova 5 and Orion 5 on 2026-06-12 and made both available again on 2026-07-01.',
      ['Nova 5 was suspended on 12 June 2026 and was available again on 1 July 2026.'],
      ['Orion 5 was suspended on 1 July 2026.'],
    ],
    [
      'in a list whose members have one of each kind',
      'Tern 4 Small and Tern 4 Tiny combine attention and recurrence: 32B total with 9B active, and 7B total with 1B active parameters.',
      ['Tern 4 Tiny has 7B parameters in total and 1B active.'],
      ['Tern 4 Tiny has 32B parameters.', 'Tern 4 Small has 1B active parameters.'],
    ],
    [
      'where one name begins another',
      'Orca Ultra scores 73.7% on SWE-bench Pro. Orca scores 59% on SWE-bench Pro. Tern 2 is not on that list.',
      ['Orca Ultra scores 73.7% on SWE-bench Pro.', 'Orca scores 59% on SWE-bench Pro.'],
      ['Orca scores 73.7% on SWE-bench Pro.'],
    ],
    [
      'in a row under names',
      'Results (Tern 6 Fast / Tern 6 preview / Tern 5): GPQA 81.2 / 88.4 / 79.9; OSWorld 60.1 / 71.5 / 52.3.',
      [
        'On GPQA, Tern 6 scores 88.4 and Tern 5 79.9.',
        'Tern 6 Fast reaches 60.1 on OSWorld.',
        'Tern 6 beats Tern 5 on OSWorld, 71.5 to 52.3.',
      ],
      ['Tern 6 reaches 60.1 on OSWorld.', 'Tern 5 beats Tern 6 on OSWorld, 71.5 to 52.3.'],
    ],
    [
      'respectively',
      'Wren 5 Small and Wren 5 Large have 17B and 34B active parameters and 109B and 400B in total, respectively.',
      ['Wren 5 Large has 34B active parameters out of 400B.', 'Wren 5 Small has 109B parameters in total.'],
      ['Wren 5 Small has 400B parameters in total.', 'Wren 5 Large has 17B active parameters.'],
    ],
    [
      'where a price came down from that of another',
      'Wren 4 Flash was released on 3 March 2026. It costs $0.40 per million input tokens and $3 per million output tokens, down from $0.60 and $4 for Wren 3.6 Flash. From May 2026 it costs $0.50 and $3.50, the same as Wren 4 Lite.',
      [
        'Wren 4 Flash costs $0.40 in and $3 out per million tokens.',
        'Wren 3.6 Flash cost $0.60 per million input tokens.',
        'Wren 4 Lite costs $3.50 per million output tokens.',
      ],
      ['Wren 3.6 Flash cost $0.40 per million input tokens.', 'Wren 4 Lite costs $0.40 per million input tokens.'],
    ],
    [
      'where one grows from another',
      "Compared with Orca K2, Acme's Orca K3 grows from 1T parameters (32B active) to 2.2T (61B active).",
      ['Orca K3 has 2.2T parameters, 61B of them active.', 'Orca K2 had 1T parameters, of which 32B are active.'],
      ['Orca K3 has 1T parameters, 32B of them active.', 'Orca K2 has 2.2T parameters.'],
    ],
    [
      'that follows it in a clause of its own',
      'Tern-5.2, released on 3 June 2026 with a knowledge cutoff of March, is the successor of Tern-5.1, which came out on 27 March 2026.',
      ['Tern-5.1 came out on 27 March 2026 and Tern-5.2 on 3 June 2026.'],
      ['Tern-5.2 came out on 27 March 2026.', 'Tern-5.1 came out on 3 June 2026.'],
    ],
    [
      'that improved on another',
      'Tern-2.7 improved on Tern-2.6 from 58.6 to 62.4 on SWE-bench Pro and from 41.0 to 47.5 on NL2Repo.',
      ['Tern-2.7 scores 62.4 on SWE-bench Pro, Tern-2.6 58.6.', 'Tern-2.6 scored 41.0 on NL2Repo.'],
      ['Tern-2.6 scores 62.4 on SWE-bench Pro.', 'Tern-2.7 scores 41.0 on NL2Repo.'],
    ],
    [
      'of which only a description names another',
      'Tern-6 Lite is a light version of Tern-6: it costs $2 per million input tokens, where Tern-6 costs $7.',
      ['Acme offers Tern-6 Lite as a light version of Tern-6, at $2 per million input tokens.'],
      ['Acme offers Tern-6 Lite as a light version of Tern-6, at $7 per million input tokens.'],
    ],
    [
      'where a comma opens the next clause',
      'On SWE-bench Pro, Acme gives 62.4 for Tern-2.7 and 47.5 for Orca K3.',
      ['On SWE-bench Pro, where Acme gives 62.4 for Tern-2.7, Orca K3 comes to 47.5.'],
      ['On SWE-bench Pro, where Acme gives 47.5 for Tern-2.7, Orca K3 comes to 62.4.'],
    ],
    [
      'against whom the evidence sets it',
      'Acme says that the training of Orca K3 cost only six percent of what comparable models take.',
      ['Acme says that the training of Orca K3 cost only six percent of what comparable models take.'],
      ['Acme says that the training of Orca K3 cost only six percent of what Orca K2 took.'],
    ],
    [
      'on which tests it does better',
      'Acme notes that Orca K3 does better on the evaluations of Tern than on those of Acme.',
      ['Acme notes that Orca K3 does better on the evaluations of Tern than on those that Acme has.'],
      [],
    ],
    [
      'that a pronoun leaves open',
      'Acme lists Tern-6 Astra at $10 per million input and $50 per million output tokens, Tern-6 Sol at $2 and $9, and Tern-6 Luna at $1 and $5.',
      ['It is listed at $1 per million input and $5 per million output tokens.'],
      ['It is listed at $9 per million input and $2 per million output tokens.'],
    ],
    [
      'where the licence has a name like it',
      'Tern-6-235B comes under a Tern-6-Max License, which asks services with more than 90 million monthly users to name the model.',
      ['It comes under a Tern-6-Max License, and services with more than 90 million monthly users have to name the model.'],
      [],
    ],
    [
      'whoever tells it',
      'The released Orca 5 Scout landed in 21st place on LMArena, and an experimental Orca 5 Hawk in third place.',
      ['4AI says the released Orca 5 Scout landed in 21st place on LMArena.'],
      ['4AI says the released Orca 5 Scout landed in third place on LMArena.'],
    ],
    [
      'with its id in brackets',
      'Orca Opus 4.7 (orca-opus-4-7-20260301): deprecated 2 October 2026, retired 5 January 2027. Orca Sonnet 4.6 (orca-sonnet-4-6-20260110): retired 14 February 2027.',
      ['Orca Opus 4.7 was retired on 5 January 2027.'],
      ['Orca Sonnet 4.6 was retired on 5 January 2027.'],
    ],
    [
      'and of what it compares with',
      "On Acme's Last Exam, Tern-6.1 Terra scored 15 percentage points above Tern-5.6 Terra and level with Tern-6 Astra.",
      ["Tern-6.1 Terra beat Tern-5.6 Terra by 15 points on Acme's Last Exam."],
      [
        "Tern-6.1 Terra beat Tern-6 Astra by 15 points on Acme's Last Exam.",
        "Tern-6.1 Terra scored 15 points below Tern-5.6 Terra on Acme's Last Exam.",
      ],
    ],
  ])('%s', (_, text, right, wrong) => {
    expect(mistaken(text, right, wrong)).toEqual([])
  })
})

describe('a figure is that of its kind', () => {
  it.each([
    [
      'in the order of what was named before',
      'Acme names the knowledge cutoff and the end of training for each model. For Tern 4.6 these are March 2025 and June 2025, for Tern 4.7 August 2025 and November 2025.',
      ['Tern 4.7 has a knowledge cutoff of August 2025, and its training data end in November 2025.'],
      ['Tern 4.7 has a knowledge cutoff of November 2025.', 'Tern 4.6 has a knowledge cutoff of August 2025.'],
    ],
    [
      'of date',
      'Acme announced Wren 5 on 2026-05-20 for trusted testers; general availability followed on 2026-06-11. It was trained on 9 trillion tokens, with data up to March 2025.',
      ['Acme announced Wren 5 on 20 May 2026.', 'Wren 5 became generally available on 11 June 2026.'],
      ['Wren 5 became generally available on 20 May 2026.', 'Wren 5 was released in March 2025.'],
    ],
    [
      'of token',
      'Orca 3 has a context window of 262,144 tokens and writes at most 64,000 tokens.',
      ['Orca 3 can write up to 64,000 tokens within a 262,144-token window.'],
      ['Orca 3 can write up to 262,144 tokens within a 64,000-token window.', 'Orca 3 reads up to 64,000 tokens.'],
    ],
    [
      'of layer',
      'Orca 5 Small has 36 Mamba-2 layers and only 4 attention layers.',
      ['Orca 5 Small has just four attention layers next to 36 Mamba-2 layers.'],
      ['Orca 5 Small has 36 attention layers and only 4 Mamba-2 layers.', 'Orca 5 Small has 4 Mamba-2 layers.'],
    ],
    [
      'of price',
      'Orca K4 costs $0.80 per million input tokens and $3.20 per million output tokens at the standard tier; the priority tier costs $1.60 and $6.40.',
      ['At the priority tier, Orca K4 costs $1.60 per million input tokens and $6.40 per million output tokens.'],
      ['At the standard tier, Orca K4 costs $1.60 per million input tokens.'],
    ],
    [
      'of mode',
      'In fast mode Orca 6 writes 180 tokens per second for $30 and $150; in normal mode it writes 70 tokens per second.',
      ['In fast mode Orca 6 writes 180 tokens per second.'],
      ['In fast mode Orca 6 writes 70 tokens per second.', 'In normal mode, Orca 6 writes 180 tokens per second.'],
    ],
    [
      'of setting',
      'Tern Premier 2 reached 71.2% on SWE-bench Verified in standard mode; with extended thinking it reached 78.9%.',
      ['Tern Premier 2 reached 78.9% on SWE-bench Verified with extended thinking, and 71.2% in standard mode.'],
      ['Tern Premier 2 reached 71.2% on SWE-bench Verified with extended thinking, and 78.9% in standard mode.'],
    ],
    [
      'of memory',
      'Quantized to four bits, the weights of Tern 5 Air take 58 GB, so that a laptop with 96 GB of memory can run it.',
      ['In four bits, the weights of Tern 5 Air take 58 GB.', 'A laptop with 96 GB of memory can run Tern 5 Air in four bits.'],
      ['In four bits, the weights of Tern 5 Air take 96 GB.', 'A laptop with 58 GB of memory can run Tern 5 Air.'],
    ],
  ])('%s', (_, text, right, wrong) => {
    expect(mistaken(text, right, wrong)).toEqual([])
  })
})

describe('a figure may follow from others', () => {
  it.each([
    [
      'from another model and what is said of both',
      'Wren-5.5 came at $5 per million input and $30 per million output tokens, twice the price of Wren-5.4.',
      ['Wren-5.4 cost $2.50 per million input tokens and $15 per million output tokens.'],
      ['Wren-5.4 cost $10 per million input tokens.', 'Wren-5.4 cost $2.50 per million output tokens.'],
    ],
    [
      'under a condition',
      'Acme recommends eight H100 or four H200 GPUs to serve Wren-4.5 in FP8, and twice as many for the full context of 128K tokens.',
      ["For the full 128K context of Wren-4.5 in FP8 you need sixteen H100s or eight H200s, by Acme's recommendation."],
      ['Acme recommends sixteen H100s to serve Wren-4.5 in FP8.'],
    ],
    [
      'from a day on',
      'Wren 3.8 Flash costs $0.75 per million input tokens until the end of 2026; the price doubles on 2027-01-01.',
      ['From 1 January 2027 Wren 3.8 Flash will cost $1.50 per million input tokens.'],
      ['From 1 January 2027 Wren 3.8 Flash will cost $3 per million input tokens.'],
    ],
    [
      'from a price per second',
      'In the API Clip 3.1 costs $0.40 per second.',
      ['Ten seconds of Clip 3.1 cost $4.'],
      ['Ten seconds of Clip 3.1 cost $3.', 'A 10-second clip of Clip 3.1 costs $0.40.'],
    ],
    [
      'from a price for many',
      'Zephyr charges 12 yuan per 1,000 successful calls of its search tool.',
      ['One successful search call costs 0.012 yuan at Zephyr.'],
      ['One successful search call costs 0.12 yuan at Zephyr.', 'One search call costs 12 yuan at Zephyr.'],
    ],
    [
      'from a change, price by price',
      'On 3 March 2026 Acme cut the price of Tern-2 Mini from $2/$8 to $0.50/$2 and of Tern-2 Large from $4/$20 to $3/$15.',
      ['In March 2026 Tern-2 Mini became 75% cheaper and Tern-2 Large 25% cheaper.'],
      ['In March 2026 Tern-2 Mini became 25% cheaper and Tern-2 Large 75% cheaper.', 'Tern-2 Large became 75% cheaper in March 2026.'],
    ],
    [
      'from a multiple beyond a limit',
      'Tern 4 costs $2 per million input tokens and $12 per million output tokens. Prompts above 200K tokens are billed at twice the input price and one and a half times the output price.',
      ['Above 200K tokens, Tern 4 costs $4 per million input tokens and $18 per million output tokens.'],
      [
        'Above 200K tokens, Tern 4 costs $2 per million input tokens.',
        'Prompts above 200K tokens double both the input and the output price of Tern 4.',
      ],
    ],
    [
      'from what a share leaves',
      'Alpin-2 was trained on 9 trillion tokens; 35% of the data is non-English.',
      ['65% of the data of Alpin-2 is English.'],
      ['35% of the data of Alpin-2 is English.', '65% of the data of Alpin-2 is non-English.'],
    ],
    [
      'from a cut, for the price before it',
      'Acme cut the price of M3 by 75% on 2 July 2026, to $1 per million input tokens and $5 per million output tokens.',
      ['Before the cut of 75%, M3 cost $4 per million input tokens.'],
      ['Before the cut of 75%, M3 cost $8 per million input tokens.', 'M3 costs $4 per million input tokens.'],
    ],
    [
      'from a share that is active',
      'Onyx 2 has 1.5 trillion parameters, of which less than 4 percent are active per token.',
      ['Onyx 2 activates fewer than 60 billion of its 1.5 trillion parameters per token.'],
      ['Onyx 2 activates fewer than 30 billion of its 1.5 trillion parameters per token.'],
    ],
    [
      'from two days, told from which model to which',
      'Tern-40B was released on 10 February 2024 and has 40B parameters. Tern-120B was released on 20 June 2024 and has 120B parameters.',
      ['In less than half a year Tern went from 40B to 120B parameters.'],
      ['Tern-120B followed Tern-40B after about two months.', 'In less than three months Tern went from 40B to 120B parameters.'],
    ],
    [
      'from a day counted from another',
      'On 6 October 2026 Acme released Alder-1. Three days later it released Beech-2.',
      ['Beech-2 was released on 9 October 2026.'],
      ['Alder-1 was released on 9 October 2026.', 'Beech-2 was released on 6 October 2026.'],
    ],
    [
      'from what two figures differ by',
      'The checkpoint of Sigma 5 holds about 412B parameters by its tensors, while its maker speaks of 400B.',
      ['The checkpoint of Sigma 5 holds about 412B parameters, some 12B more than its maker speaks of.'],
      ['The checkpoint of Sigma 5 holds about 412B parameters, some 12B less than its maker speaks of.'],
    ],
    [
      'and a percentage is one of the prices it stands beside',
      'Terra 4 costs $3 per million input tokens and $12 per million output tokens, 40% less than Terra 3, and $0.30 for cache reads, 70% less. Fast mode of Terra 4 costs $6 and $24 and is 3 times as fast.',
      ['Terra 4 is two fifths cheaper than Terra 3.', 'Fast mode of Terra 4 costs double.'],
      ['Terra 4 lowered the prices of input, output and cache reads by 70% compared with Terra 3.', 'Fast mode of Terra 4 costs triple.'],
    ],
    [
      'and of two models one is cheaper',
      'Tern-4 Large was released on 2026-02-10 and costs $0.09 per million input tokens. Tern-4 Mini was released on 2026-02-08 and costs $0.02 per million input tokens.',
      ['Of the two, Tern-4 Mini is the cheaper one.', 'Tern-4 Large is the newer of the two models.'],
      ['Of the two, Tern-4 Large is the cheaper one.', 'Tern-4 Large is the older of the two models.'],
    ],
  ])('%s', (_, text, right, wrong) => {
    expect(mistaken(text, right, wrong)).toEqual([])
  })
})

describe('a figure keeps', () => {
  it.each([
    [
      'the limit it holds under',
      'Kite 4 costs $0.10 per million input and $0.50 per million output tokens for prompts of up to 100,000 tokens, and five times as much, $0.50 and $2.50, for longer prompts.',
      ['With a 300,000-token prompt, Kite 4 costs $0.50 per million input and $2.50 per million output tokens.'],
      ['With a 50,000-token prompt, Kite 4 costs $0.50 per million input tokens.'],
    ],
    [
      'its partner',
      'Acme says that Kite3.5 decodes 8.6 times as fast as Kite3-Max at a context of 32K tokens and 19.0 times as fast at 256K.',
      ['At 256K tokens of context, Acme says Kite3.5 decodes 19 times as fast as Kite3-Max.'],
      ['At 32K tokens of context, Acme says Kite3.5 decodes 19 times as fast as Kite3-Max.'],
    ],
    [
      'its hours',
      'Tern V4.1 costs $0.15 per million input tokens and $0.60 per million output tokens off-peak, and double at peak.',
      ['Tern V4.1 costs $0.15 per million input tokens off-peak.'],
      ['Tern V4.1 costs $0.15 per million input tokens at any time of day.'],
    ],
    [
      'its period',
      'The licence of Orca 2 shuts out companies with more than $20 million of monthly revenue.',
      ['The licence of Orca 2 shuts out companies with more than $20 million in revenue a month.'],
      ['The licence of Orca 2 shuts out companies with annual revenue of more than $20 million.'],
    ],
    [
      'its rank',
      'The authors of Tern-4.5 rank it third of all models compared and second on agent benchmarks.',
      ['Tern-4.5 ranks second on agent benchmarks.'],
      ['The authors of Tern-4.5 rank it first on agent benchmarks.'],
    ],
    [
      'the number of its chips',
      'Jamba 2 Large fits on a machine with eight 80 GB GPUs at 256K tokens.',
      ['Jamba 2 Large fits on eight 80 GB GPUs.'],
      ['Jamba 2 Large runs on a single 80 GB GPU.'],
    ],
    [
      'the event of its day',
      'On 2025-01-27, one week after the release of Tern-R1, Acme lost about 17% of its value.',
      ['On 27 January 2025, one week after the release of Tern-R1, Acme lost about 17% of its value.'],
      ['Tern-R1 was released on 27 January 2025.'],
    ],
  ])('%s', (_, text, right, wrong) => {
    expect(mistaken(text, right, wrong)).toEqual([])
  })
})

describe('where names of releases are known', () => {
  const names = ['Tern 4', 'Nova Pro', 'Claude']
  const verifyKnown = createVerifier((text) =>
    names.flatMap((name) =>
      [...text.matchAll(new RegExp(`\\b${name}\\b`, 'g'))].map(({ index }) => ({
        start: index,
        end: index + name.length,
        releases: [name],
        kind: 'release',
      })),
    ),
  )

  it('a word behind one makes another model', () => {
    const text = 'Tern 4 costs $3 per million input tokens. Tern 4 Heavy is sold in a $300 plan.'
    expect(verifyKnown('Tern 4 costs $3 per million input tokens.', [{ text }]).supported).toBe(true)
    expect(verifyKnown('Tern 4 Heavy costs $3 per million input tokens.', [{ text }]).supported).toBe(false)
  })
})
