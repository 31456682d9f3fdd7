import { describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { FAILURE_CODES, FootnoteError, type FailureCode } from '../../src/core/errors.ts'
import { LOCALES } from '../../src/core/locale.ts'
import { ComparisonQuestion, LatestQuestion, Question } from '../../src/core/question.ts'
import { CLOSING, sayFailure, sayModelFailure } from '../../src/discord/messages.ts'
import { anAnswer } from '../fakes/scripted-footnote.ts'

describe('what people read instead of a failure', () => {
  it('says what happened, what to do, and under which reference', () => {
    const failure = new FootnoteError('answer-too-late', 'an answer did not end in 75000 ms')
    expect(sayFailure(failure, '7K2M', 'en')).toBe('The answer took too long, so I stopped. Please try again in a minute. (ref 7K2M)')
    expect(sayFailure(failure, '7K2M', 'de')).toContain('(Ref. 7K2M)')
  })

  it('never shows the message of an error', () => {
    for (const error of [new FootnoteError('chat-model-failed', 'inner words'), new Error('inner words'), CLOSING])
      for (const locale of LOCALES) expect(sayFailure(error, '7K2M', locale)).not.toContain('inner')
  })

  it('has words for every code in every language, and no two languages share them', () => {
    for (const code of FAILURE_CODES) {
      const said = LOCALES.map((locale) => sayFailure(new FootnoteError(code, ''), '7K2M', locale))
      expect(new Set(said).size).toBe(LOCALES.length)
      expect(said.every((sentence) => sentence.includes('7K2M'))).toBe(true)
    }
  })

  it('says when to try again where that is known, and where trying again helps', () => {
    const said = (code: FailureCode, retryAfterS: number) => sayFailure(new FootnoteError(code, '', { retryAfterS }), '7K2M', 'en')
    expect(said('asked-too-often', 12)).toBe('That was a lot of questions in a short time. Please try again in 12 seconds. (ref 7K2M)')
    expect(said('budget-user-spent', 3 * 3600)).toMatch(/Please try again in 3 hours\./)
    const german = sayFailure(new FootnoteError('budget-server-spent', '', { retryAfterS: 3 * 86_400 }), '7K2M', 'de')
    expect(german).toMatch(/Bitte versuche es in 3 Tagen noch einmal\./)
  })

  it('names the option that cannot be used', () => {
    const refused = (schema: z.ZodType, given: unknown) => sayFailure(schema.safeParse(given).error, '7K2M', 'en')
    expect(refused(Question, { text: '' })).toMatch(/^A question has 1 to 500 characters\..* \(ref 7K2M\)$/)
    expect(refused(LatestQuestion, { since: 'sometime' })).toMatch(/^I can’t read that as a time\./)
    expect(refused(ComparisonQuestion, { modelA: 'x'.repeat(101), modelB: 'b' })).toMatch(/^A name has 1 to 100 characters\./)
    expect(refused(LatestQuestion, { kind: 'nothing' })).toMatch(/^I can’t use one of these options\./)
  })

  it('says that an answer is taken from the sources only where the model has no word in it', () => {
    expect(sayModelFailure(anAnswer({ failure: 'chat-model-busy', retryAfterS: 20 }), '7K2M')).toBe(
      'The chat model is busy. This answer is taken straight from the sources. Please try again in 20 seconds. (ref 7K2M)',
    )
    const cutOff = anAnswer({ failure: 'chat-model-cut-off', writer: { kind: 'chat-model', name: 'a/b' } })
    expect(sayModelFailure(cutOff, '7K2M')).toBe('The chat model broke off in the middle. Please try again in a minute. (ref 7K2M)')
    expect(sayModelFailure(anAnswer(), '7K2M')).toBe('')
  })
})
