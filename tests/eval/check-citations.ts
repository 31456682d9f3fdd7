import type { Answer } from '../../src/core/answer.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import type { Locale } from '../../src/core/locale.ts'
import { sourceDate } from '../../src/core/source.ts'
import { figuresIn, plain } from './plain-figures.ts'

/** A sentence or a cell, and whether what it cites holds its figures. */
export type CitationCheck = { text: string; isHeld: boolean; strangers: string[] }

/**
 * Checks each sentence and cell of an answer against the evidence it cites, without the product's own verifier: there is
 * some evidence, it has an address, and each figure of the sentence stands in it (a date of its source counts too), or says
 * by how many percent one of two cited values of a field is lower.
 */
export function createCitationCheck(corpus: Corpus): (answer: Answer) => CitationCheck[] {
  const withoutNames = createNameEraser(corpus)
  const figures = (text: string, locale: Locale) => figuresIn(withoutNames(plain(text, locale)))
  return (answer) => {
    const cells = answer.comparison?.rows.flatMap((row) => row.cells.flat()) ?? []
    return [...answer.claims, ...cells].map(({ text, citations }) => {
      const cited = citations.map((id) => answer.evidence.get(id))
      const records = cited.flatMap((piece) => (piece ? figures(recordOf(piece, corpus), 'en').flat() : []))
      const shares = sharesOf(cited).filter((share) => isPercent(text, share))
      const known = new Set([...records, ...shares])
      const strangers = figures(text, answer.locale).filter((values) => !values.some((value) => known.has(value)))
      const isAddressed = cited.length > 0 && cited.every((piece) => piece && /^https?:\/\/\S+\.\S+/.test(piece.url))
      return { text, isHeld: isAddressed && strangers.length === 0, strangers: strangers.map(String) }
    })
  }
}

/** The figure stands in the text as a percentage, with a point or a comma. */
const isPercent = (text: string, share: number): boolean =>
  new RegExp(String.raw`(?<![\d.,])${String(share).replace('.', '[.,]')}\s?%`).test(text)

/** By how many percent, to one decimal, one of two cited values of a field is lower than the other: what a sentence may compute. */
function sharesOf(cited: readonly (Evidence | undefined)[]): number[] {
  const values = cited.flatMap((piece) =>
    piece?.fact && 'value' in piece.fact && typeof piece.fact.value === 'number'
      ? [{ field: piece.fact.field, value: piece.fact.value }]
      : [],
  )
  return values.flatMap((low) =>
    values
      .filter((high) => high.field === low.field && high.value > low.value)
      .map((high) => Math.round((1 - low.value / high.value) * 1000) / 10),
  )
}

/** All that a piece of evidence says, dates of its fact and source included. */
function recordOf(piece: Evidence, corpus: Corpus): string {
  const { fact } = piece
  const source = corpus.sources.get(piece.source)
  const value = fact && 'value' in fact ? [fact.value].flat().join(' ') : ''
  const dates = [fact?.asOf, fact?.from, fact?.until, source && sourceDate(source), source?.retrieved]
  const perMillion = /\bmillion\b/.test(piece.text) ? '1000000' : ''
  return [piece.text, piece.title, value, fact?.asWritten, fact?.condition, perMillion, ...dates].join(' | ')
}

/** Takes the names of releases, whose digits are no figures, out of plain texts. */
function createNameEraser(corpus: Corpus): (plainText: string) => string {
  const all = [...corpus.releases.values()].flatMap(({ name, aliases }) => [name, ...aliases].map((text) => plain(text)))
  const names = [...new Set(all)].filter((name) => /\d/.test(name) && /[a-z]/.test(name)).toSorted((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<![a-z\\d])(?:${names.map((name) => name.replace(/[^a-z\d ]/g, '\\$&')).join('|')})(?![a-z\\d]|\\.\\d)`,
    'g',
  )
  return (plainText) => plainText.replace(pattern, ' ~ ')
}
