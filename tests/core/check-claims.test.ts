import { describe, expect, it } from 'vitest'
import { createFootnote } from '../../src/core/footnote.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const footnote = createFootnote({ corpus: smallCorpus(), chatModels: [], clock, log: () => undefined })
const verdictOf = (text: string) => footnote.checkClaims(text).claims.map(({ verdict }) => verdict)

describe('checking what somebody wrote', () => {
  it.each([
    'GPT-5.5 costs $5 per million input tokens.',
    'GPT-5.5 has a context window of 1.05M tokens.',
    'DeepSeek V4-Pro has 1.6T parameters.',
    'DeepSeek V4-Pro has open weights.',
    'GPT-4o was released on 13 May 2024.',
    'GPT-5.5 scores 82.1% on SWE-bench Verified.',
    'DeepSeek V4-Pro is released under the MIT licence.',
    'GPT-5.5 is not open source.',
    'GPT-5.5 costs $5.00 per million input tokens and $30.00 per million output tokens.',
  ])('finds the source of "%s"', (text) => {
    const [claim] = footnote.checkClaims(text).claims
    expect(claim).toMatchObject({ text, verdict: 'supported' })
    expect(claim!.evidence.length).toBeGreaterThan(0)
  })

  it.each([
    ['GPT-5.5 costs $4 per million input tokens.', '$5.00'],
    ['GPT-5.5 costs $30 per million input tokens.', '$5.00'],
    ['GPT-5.5 has a context window of 400K tokens.', '1,050,000'],
    ['GPT-4o was released on 14 May 2024.', '2024-05-13'],
    ['GPT-5.5 scores 90% on SWE-bench Verified.', '82.1'],
    ['GPT-5.5 is open source.', 'closed'],
    ['DeepSeek V4-Pro has 2.6T parameters.', '1.6T'],
    ['DeepSeek V4-Pro costs $1.74 per million input tokens.', '$0.66'],
  ])('says what the source says instead of "%s"', (text, instead) => {
    const [claim] = footnote.checkClaims(text).claims
    expect(claim!.verdict).toBe('contradicted')
    expect(claim!.evidence.map((piece) => piece.text).join(' ')).toContain(instead)
  })

  it.each([
    'GPT-9 costs $5 per million input tokens.',
    'GPT-4o has 61 layers.',
    'GPT-5 has 1.8T parameters.',
    'GPT-5.5 scores 90% on MMLU.',
    'DeepSeek V4-Pro has 61 layers and 1.6T parameters.',
    'GPT-4o costs $5 per million input tokens.',
    'GPT-5.5 costs more than $4 per million cached input tokens.',
  ])('neither finds nor denies "%s"', (text) => {
    expect(verdictOf(text)).toEqual(['not-in-sources'])
  })

  it('does not hold what was true before against what holds today', () => {
    expect(verdictOf('DeepSeek V4-Pro cost $1.74 per million input tokens in May 2026.')).not.toContain('contradicted')
  })

  it('passes over questions, chatter and what names no release', () => {
    expect(verdictOf('Does GPT-5.5 cost $5? I love GPT-5.5. Lunch was $12. Hello.')).toEqual([])
  })

  it('knows what "it" is', () => {
    expect(
      verdictOf(
        'GPT-5.5 has a context window of 1.05M tokens. It costs $5 per million input tokens. It costs $7 per million input tokens.',
      ),
    ).toEqual(['supported', 'supported', 'contradicted'])
  })

  it('reads of a sentence that is too long for a claim no more than of a claim', () => {
    const next = 'It costs $5 per million input tokens.'
    expect(verdictOf(`GPT-5.5 is here${' and here'.repeat(100)}. ${next}`)).toEqual(['supported'])
    expect(verdictOf(`Here${' and here'.repeat(100)} is GPT-5.5. ${next}`)).toEqual([])
  })

  it('checks ten claims, and counts the others', () => {
    const { claims, unchecked } = footnote.checkClaims('GPT-5.5 costs $5 per million input tokens.\n'.repeat(13))
    expect([claims.length, unchecked]).toEqual([10, 3])
  })
})
