import { ComponentType } from 'discord.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../src/discord/markdown.ts'
import {
  quoteComparison,
  quoteOf,
  quoteQuestion,
  quoteSources,
  readComparison,
  readQuestion,
  readSources,
} from '../../src/discord/quote.ts'
import { hostileText } from './hostile-text.ts'

const asked = hostileText.map(cleanText).filter((text) => text !== '')

describe('the quote on top of a reply', () => {
  it('gives a question back exactly, whatever was asked', () => {
    fc.assert(
      fc.property(asked, (text) => {
        expect(readQuestion(quoteQuestion(text))).toBe(text)
      }),
      { numRuns: 2_000 },
    )
  })

  it('gives the names and the aspect of a comparison back exactly', () => {
    fc.assert(
      fc.property(asked, asked, fc.option(asked, { nil: undefined }), (modelA, modelB, aspect) => {
        const comparison = aspect === undefined ? { modelA, modelB } : { modelA, modelB, aspect }
        expect(readComparison(quoteComparison(comparison))).toEqual(comparison)
      }),
      { numRuns: 2_000 },
    )
  })

  it('gives back what sources were looked for exactly', () => {
    fc.assert(
      fc.property(fc.option(asked, { nil: undefined }), fc.option(asked, { nil: undefined }), (query, release) => {
        const looked = { ...(query !== undefined && { query }), ...(release !== undefined && { release }) }
        expect(readSources(quoteSources(looked, 'sources'))).toEqual(looked)
      }),
      { numRuns: 2_000 },
    )
  })

  it('is one line', () => {
    fc.assert(
      fc.property(asked, (text) => {
        expect(quoteQuestion(text)).not.toContain('\n')
      }),
    )
  })

  it('is not read from another line', () => {
    expect(readQuestion('An answer.')).toBeUndefined()
    expect(readComparison('-# “what”')).toBeUndefined()
    expect(readSources('-# sources')).toEqual({})
  })

  it('is found on top of a message of ours, and nowhere else', () => {
    const container = { type: ComponentType.Container, components: [{ type: ComponentType.TextDisplay, content: '-# “why”' }] }
    expect(quoteOf([container] as never)).toBe('-# “why”')
    expect(quoteOf([{ type: ComponentType.TextDisplay, content: '-# “no”' }] as never)).toBeUndefined()
  })
})
