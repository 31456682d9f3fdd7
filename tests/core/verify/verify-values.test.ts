import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
/** Of claims, those that are shown, and those that are not. */
const shown = (text: string, claims: readonly string[]) => claims.filter((claim) => verify(claim, [{ text }]).supported)
const withheld = (text: string, claims: readonly string[]) => claims.filter((claim) => !verify(claim, [{ text }]).supported)

describe('a figure that follows from the evidence', () => {
  it('may be a price times what the evidence multiplies it with, under its condition', () => {
    const text =
      'Command R+ costs $2.50 per million input tokens and $10.00 per million output tokens. At peak hours both rates double; Batch requests cost half.'
    expect(
      withheld(text, [
        'At peak hours, Command R+ costs $5 per million input tokens and $20 per million output tokens.',
        'Command R+ Batch requests cost $5 per million output tokens.',
      ]),
    ).toEqual([])
    expect(
      shown(text, [
        'At peak hours, Command R+ costs $7.50 per million input tokens.',
        'At peak hours, Command R+ costs $2.50 per million input tokens.',
        'Command R+ costs $20 per million output tokens.',
      ]),
    ).toEqual([])
  })

  it('is held to both of what one amount is told of', () => {
    const text =
      'Tern-6 costs $2 per million input tokens and $8 per million output tokens. Orca K3 costs $3 per million input and $3 per million output tokens.'
    expect(withheld(text, ['Orca K3 costs $3 per million tokens, input and output alike.'])).toEqual([])
    expect(shown(text, ['Tern-6 costs $2 per million tokens, input and output alike.'])).toEqual([])
  })

  it('may have its bound behind it', () => {
    const text = 'Tern-6 costs $2 per million input tokens, and $4 for prompts of 200K tokens and more.'
    expect(withheld(text, ['For prompts of 200,000 tokens or more, Tern-6 costs $4 per million input tokens.'])).toEqual([])
    expect(shown(text, ['For prompts of 200,000 tokens or more, Tern-6 costs $2 per million input tokens.'])).toEqual([])
  })

  it('may be billed by a case of the condition', () => {
    const text =
      'Gemini 4 Pro: $2.00 input / $12.00 output per 1M tokens. Prompts above 200K tokens are billed at 2x the input rate and 1.5x the output rate.'
    expect(withheld(text, ['A 250K-token prompt is billed at $4 per million input tokens and $18 per million output tokens.'])).toEqual([])
    expect(
      shown(text, [
        'A 150K-token prompt is billed at $4 per million input tokens.',
        'A 250K-token prompt is billed at $4 per million input tokens and $24 per million output tokens.',
      ]),
    ).toEqual([])
  })

  it('may be a part or a multiple, by which or of which', () => {
    const text =
      'Lyra 4 costs less than Lyra 3. It costs $0.40 per million input tokens and $1.60 per million output tokens. Lyra 3 costs $0.60 and $3.20.'
    expect(
      withheld(text, ['Lyra 4 costs a third less for input tokens than Lyra 3.', 'Lyra 4 costs half as much for output as Lyra 3.']),
    ).toEqual([])
    expect(
      shown(text, [
        'Lyra 4 costs a quarter less for input tokens than Lyra 3.',
        'Lyra 4 costs half as much for input as Lyra 3.',
        'Lyra 4 costs three times as much for output as for input.',
        'Lyra 4 halved the costs of both input and output.',
      ]),
    ).toEqual([])
    expect(withheld(text, ['Lyra 4 costs four times as much for output as for input.'])).toEqual([])
  })

  it('may be a difference, or money for a longer time', () => {
    const scores = 'On GPQA Diamond, Falcon-H2 scores 61.4 and Falcon-H1 scores 48.9.'
    expect(withheld(scores, ['Falcon-H2 scores 12.5 points more on GPQA Diamond than Falcon-H1.'])).toEqual([])
    expect(shown(scores, ['Falcon-H2 scores 14.5 points more on GPQA Diamond than Falcon-H1.'])).toEqual([])
    const audio = 'Voxtral 2 costs $0.004 per minute of audio.'
    expect(withheld(audio, ['Voxtral 2 costs 24 cents per hour of audio.', 'An hour of audio costs 24 cents with Voxtral 2.'])).toEqual([])
    expect(shown(audio, ['Voxtral 2 costs 40 cents per hour of audio.'])).toEqual([])
  })

  it('may be the days between two dates', () => {
    const text = 'Cohere planned on 2026-03-02 to retire Aya 3 on 2026-03-20. It dropped that plan on 2026-03-16.'
    expect(withheld(text, ['Cohere dropped the plan to retire Aya 3 four days before March 20, 2026.'])).toEqual([])
    expect(
      shown(text, ['Cohere dropped the plan to retire Aya 3 six days before March 20, 2026.', 'Aya 3 was retired on March 20, 2026.']),
    ).toEqual([])
  })
})

describe('a figure in words', () => {
  it('is compared as a figure', () => {
    const text = 'Training Hunyuan 9 took 2.1M H800 GPU hours, at a cost of about $534,700. It costs $1 per million input tokens.'
    expect(
      withheld(text, [
        'Training Hunyuan 9 took about 2.1 million H800 hours.',
        'Training Hunyuan 9 took a cost of a bit over half a million dollars.',
        'Hunyuan 9 costs a dollar per million tokens in.',
      ]),
    ).toEqual([])
    expect(
      shown(text, [
        'Training Hunyuan 9 took about 2.7 million H800 hours.',
        'Training Hunyuan 9 took a cost of a bit under half a million dollars.',
        'Hunyuan 9 costs two dollars per million tokens in.',
      ]),
    ).toEqual([])
  })

  it('of the clock is a time', () => {
    const text = 'The endpoint for V5-Lab closes on March 31, 2026, 15:59 UTC.'
    expect(withheld(text, ['The endpoint for V5-Lab closes at the end of March 2026, just before 16:00 UTC.'])).toEqual([])
    expect(
      shown(text, [
        'The endpoint for V5-Lab closes on March 31, 2026, 17:59 UTC.',
        'The endpoint for V5-Lab closes at the beginning of March 2026.',
      ]),
    ).toEqual([])
  })
})

describe('a value', () => {
  it('is that of each name in its list', () => {
    const text = 'Opus 3 retired on January 5, 2026, Sonnet 3.7 and Haiku 3.5 on February 19, 2026.'
    expect(withheld(text, ['Sonnet 3.7 retired on February 19, 2026.', 'Sonnet 3.7 and Haiku 3.5 retired on February 19, 2026.'])).toEqual(
      [],
    )
    expect(shown(text, ['Opus 3 retired on February 19, 2026.', 'Opus 3 and Sonnet 3.7 retired on January 5, 2026.'])).toEqual([])
  })

  it('is not that of a name it is set against', () => {
    const text = 'Yi 3 completes the tasks 40% faster than Yi 2. It scores 71.2% on SWE-bench Verified.'
    expect(withheld(text, ['Yi 3 completes the tasks 40% faster than Yi 2.', 'Yi 3 scores 71.2% on SWE-bench Verified.'])).toEqual([])
    expect(shown(text, ['Yi 2 scores 71.2% on SWE-bench Verified.'])).toEqual([])
  })

  it('belongs to the variant, whose name may be short', () => {
    const text =
      'ERNIE-6-80B-Instruct costs $0.40 per million input tokens and $1.60 per million output tokens; the Thinking variant costs $0.40 and $4.80.'
    expect(withheld(text, ['ERNIE-6-80B-Instruct costs $1.60 per million output tokens.'])).toEqual([])
    expect(
      shown(text, [
        'ERNIE-6-80B-Thinking costs $1.60 per million output tokens.',
        'ERNIE-6-80B-Instruct costs $4.80 per million output tokens.',
      ]),
    ).toEqual([])
  })

  it('was left behind where the evidence says what it became', () => {
    const text = 'Mistral cut Magistral 3 from $6 to $4 per million input tokens.'
    expect(
      withheld(text, ['Magistral 3 costs $4 per million input tokens.', 'Mistral cut Magistral 3 from $6 to $4 per million input tokens.']),
    ).toEqual([])
    expect(shown(text, ['Magistral 3 costs $6 per million input tokens.'])).toEqual([])
  })

  it('keeps to its noun and its phase', () => {
    const study = 'In a blind study 48 doctors rated 310 answers of MedLM 3.'
    expect(withheld(study, ['48 doctors rated 310 answers of MedLM 3.'])).toEqual([])
    expect(shown(study, ['310 doctors rated 48 answers of MedLM 3.'])).toEqual([])
    const phases = 'LongCat 2 has 700B parameters; 20B are active while it reads input and 35B while it writes output.'
    expect(withheld(phases, ['35B parameters are active while LongCat 2 writes output.'])).toEqual([])
    expect(shown(phases, ['20B parameters are active while LongCat 2 writes output.'])).toEqual([])
    const stages = 'Nemotron 5 became generally available on May 12, 2026, after a public preview that began in March.'
    expect(withheld(stages, ['The public preview of Nemotron 5 began in March 2026.'])).toEqual([])
    expect(
      shown(stages, ['The public preview of Nemotron 5 began in May 2026.', 'Nemotron 5 became generally available in March 2026.']),
    ).toEqual([])
  })
})
