import type { Piece } from '../reading/evidence-reading.ts'
import type { Reading } from '../reading/reading.ts'

/** Quotes in a claim that stand nowhere in the evidence word for word. Single words in quotes may be titles. */
export function checkQuotes(claim: Reading, pieces: readonly Piece[]): string[] {
  const quotes = [...claim.text.matchAll(/"([^"]{2,})"/g)].map((match) => match[1]!)
  return quotes.flatMap((quote) => {
    const own = bare(quote)
    if (own === '' || isTitle(quote) || pieces.some((piece) => bare(piece.text).includes(own))) return []
    return [`quotes “${quote}”, which the cited passage does not say`]
  })
}

/** "Brown v. Board of Education" names something; its words are checked as a name. */
function isTitle(quote: string): boolean {
  const words = quote.match(/\p{L}{4,}/gu) ?? []
  return words.length > 0 && words.every((word) => /^\p{Lu}/u.test(word))
}

/** Letters, figures and single blanks: a quote may end in its own comma. */
function bare(text: string): string {
  const words = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$€£.'-]+/gu, ' ')
    .replace(/[.'-]+(?=\s|$)/g, ' ')
  return ` ${words.replace(/\s+/g, ' ').trim()} `
}
