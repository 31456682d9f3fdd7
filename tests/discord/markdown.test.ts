import { toHTML } from '@odiffey/discord-markdown'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, clipWords, escapeText, safeUrl, sourceMark, splitWords, unescapeText } from '../../src/discord/markdown.ts'
import { hostileText } from './hostile-text.ts'

describe('escapeText', () => {
  it('leaves nothing of a hostile text but its characters, as a parser of Discord markdown sees it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(asShown(escapeText(text))).toBe(cleanText(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('leaves no character bare that could begin a link, a mention, an emoji or code', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const bare = escapeText(text).replace(/\\[^0-9A-Za-z\s]/g, '…')
        expect(bare).not.toMatch(/[\\*_~|`[\]<>#@/]|:\S|^[-+]|^\d+[.)]/)
      }),
    )
  })

  it('leaves nothing unseen: no control, bidi or zero-width character, no line break', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(escapeText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\n]/u)
      }),
    )
  })

  it('can be undone exactly', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(unescapeText(escapeText(text))).toBe(cleanText(text))
        expect(cleanText(cleanText(text))).toBe(cleanText(text))
      }),
      { numRuns: 2_000 },
    )
  })

  it('reads as written for a plain sentence', () => {
    expect(escapeText('GPT-5.5 costs $5.00 (input), 1.5x as much.')).toBe('GPT-5.5 costs $5.00 (input), 1.5x as much.')
  })
})

describe('sourceMark', () => {
  it('keeps the whole of a hostile address inside one link', () => {
    const url = 'https://site.example/a_(b)?q=[x](y)>z\\|`"\'*'
    const mark = sourceMark(3, url)
    expect(mark).toMatch(/^\[\[3\]\]\(<https:\/\/site\.example\/[^()<>[\]\\"'`|\s]*>\)$/)
    expect(decodeURIComponent(safeUrl(url))).toBe(decodeURIComponent(url))
  })
})

describe('clipWords and splitWords', () => {
  it('cut only between words', () => {
    expect(clipWords('one two three', 9)).toBe('one two…')
    expect(splitWords('one two three', 8)).toEqual(['one two', 'three'])
  })

  it('never exceed their length, lose a character, or cut a pair of surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 4, max: 30 }), (text, length) => {
        expect(clipWords(text, length).length).toBeLessThanOrEqual(length)
        const pieces = splitWords(text, length)
        expect(pieces.every((piece) => piece.length <= length && piece.isWellFormed())).toBe(true)
        expect(pieces.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })
})

/** The text that a reader of Discord's markdown sees; markup that survives shows as tags. */
function asShown(markdown: string): string {
  const html = toHTML(markdown)
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#x27;': "'" }
  return html.replace(/&(?:lt|gt|amp|quot|#39|#x27);/g, (entity) => entities[entity]!)
}
