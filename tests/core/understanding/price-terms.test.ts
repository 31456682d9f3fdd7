import { describe, expect, it } from 'vitest'
import { createPriceTermFinder } from '../../../src/core/understanding/price-terms.ts'
import { smallCorpus } from '../../fakes/small-corpus.ts'

const find = createPriceTermFinder(smallCorpus())
const typed = (text: string) => find(text).map((term) => term.typed)

describe('the terms on which a price is asked for', () => {
  it.each([
    ['batch price gpt 6 sol', ['batch']],
    ['gpt 6 solのバッチ料金', ['バッチ']],
    ['precio por lotes de gpt-5.5', ['por lotes']],
    ['v4 pro off-peak price', ['off-peak']],
    ['v4 pro peak price', ['peak']],
    ['prix de v4 pro en heures creuses', ['heures creuses']],
    ['gpt-5.5 price for prompts over 200k', ['prompts over']],
    ['gpt-4o audio token price', ['audio token']],
    ['price of kimi k3.1 pro highspeed', ['highspeed']],
    ['v4 pro price on novita', ['Novita']],
    ['llama price at together ai', ['Together AI']],
    ['is kimi k2.6 cheaper on groq or together', ['Together AI', 'Groq']],
    ['where is v4 pro cheapest', ['where']],
    ['which host sells v4 pro cheapest', ['host']],
    ['v4 pro price in yuan', ['yuan']],
    ['prix de v4 pro en yuans', ['yuans']],
    ['v4 pro en yuanes', ['yuanes']],
    ['v4 pro 多少元', ['元']],
    ['gpt-5.5 多少美元', []],
    ['precio de gpt-5.5 en euros', ['euros']],
    ['how much is gpt-5.5?', []],
    ['do they work well together', []],
  ])('are read in "%s"', (text, expected) => {
    expect(typed(text)).toEqual(expected)
  })
})
