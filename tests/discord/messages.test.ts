import { describe, expect, it } from 'vitest'
import { FAILURE_CODES, FootnoteError } from '../../src/core/errors.ts'
import { LOCALES } from '../../src/core/locale.ts'
import { CLOSING, sayFailure, sayModelFailure } from '../../src/discord/messages.ts'

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

  it('says that an answer is taken from the sources only where the model has no word in it', () => {
    expect(sayModelFailure('chat-model-slow', false, 'en')).toBe(
      'The chat model took too long. This answer is taken straight from the sources.',
    )
    expect(sayModelFailure('chat-model-cut-off', true, 'en')).toBe('The chat model broke off in the middle.')
  })
})
