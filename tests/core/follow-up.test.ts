import { describe, expect, it } from 'vitest'
import { LOCALES } from '../../src/core/locale.ts'
import { fieldsIn } from '../../src/core/understanding/fields-asked.ts'
import { aReceipt } from '../fakes/builders.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'

const footnote = createKeptFootnote()
const pro = aReceipt({ about: ['deepseek/deepseek-v4-pro'], fields: ['price-input'] })
const textOf = (text: string, earlier = pro) => footnote.followUp(text, earlier, 'en').text

describe('a follow-up', () => {
  it.each([
    ['and the output price?', 'and the output price? (DeepSeek V4-Pro)'],
    ['is it open source?', 'is it open source? (DeepSeek V4-Pro)'],
    ['why?', 'why? (DeepSeek V4-Pro)'],
    ['is it cheaper than GPT-5.5?', 'is it cheaper than GPT-5.5? (DeepSeek V4-Pro)'],
    ['und der Ausgabepreis?', 'und der Ausgabepreis? (DeepSeek V4-Pro)'],
  ])('that names no release of its own is about the earlier one: "%s"', (typed, whole) => {
    expect(textOf(typed)).toBe(whole)
  })

  it('that names a release and asks nothing asks the same again', () => {
    expect(textOf('and GPT-5.5?')).toBe('and GPT-5.5? (Input price)')
  })

  it.each([
    'When was GPT-4o released?',
    'Which models did OpenAI release in 2025?',
    'How much is GPT-9?',
    'cheapest open model?',
    'models under $1',
  ])('that stands alone stays as it is: "%s"', (typed) => {
    expect(textOf(typed)).toBe(typed)
  })

  it('is about all that was compared', () => {
    const both = aReceipt({ about: ['deepseek/deepseek-v4-pro', 'openai/gpt-5.5'], fields: [] })
    expect(textOf('and the context window?', both)).toBe('and the context window? (DeepSeek V4-Pro, GPT-5.5)')
  })

  it('stays as it is where the earlier answer was about nothing in particular', () => {
    expect(textOf('and the price?', aReceipt({ about: [] }))).toBe('and the price?')
  })

  it('asks again for a field by a word that is understood, in every language', () => {
    const fields = ['price-input', 'price-output', 'context-window', 'weights', 'licence', 'released', 'parameters-total'] as const
    for (const locale of LOCALES) {
      for (const field of fields) {
        const { text } = footnote.followUp('GPT-5.5?', aReceipt({ fields: [field] }), locale)
        expect({ text, fields: fieldsIn(text) }).toEqual({ text, fields: expect.arrayContaining([field]) })
      }
    }
  })
})
