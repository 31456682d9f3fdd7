import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, type Reading, type Span } from '../reading/reading.ts'
import { isForeign } from '../translation/lexicons.ts'

/** "A draft mode works", "an experimental variant landed": a clause about one mode or variant of what its text is about. */
const OPENS =
  /(?<=^|[;,]\s|\b(?:and|while|but|whereas)\s)(?:[Aa]n?|[Ii]ts|[Oo]ne|[Tt]he)\s(?<own>(?:[\p{Ll}-]+\s){1,2}(?:mode|variant|version|edition|tier|checkpoint|build))\s(?!of\b|for\b|and\b|or\b|in\b|from\b|that\b|which\b|is\b|was\b)\p{Ll}/gu
type Clause = Span & { own: string }

/** What the cited passage gives of one mode or variant alone, told of the model itself. */
export function checkVariants(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim)) return []
  const told = claim.text.toLowerCase()
  return claim.values.flatMap((said) => {
    const places = said.isInName
      ? []
      : pieces.flatMap((piece) => {
          const bearing = piece.values.filter((value) => !value.isInName && bearsValue(said, value))
          return bearing.map((value) => clausesIn(piece).find((clause) => isInside(value, clause))?.own)
        })
    const [own] = places
    const isDropped =
      own !== undefined && places.every((place) => place !== undefined && !place.split(/\s/).some((word) => told.includes(word)))
    return isDropped ? [`says ${claim.text.slice(said.start, said.end)}; the cited passage says it of “${own}”`] : []
  })
}

const clausesIn = remembered(({ text, sentences }: Reading): readonly Clause[] =>
  sentences.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(OPENS)].map(({ index, groups }) => {
      const rest = text.slice(start + index, end)
      const stop = /[;.](?!\d)|,\s(?:while|but|whereas)\b/.exec(rest)?.index ?? rest.length
      return { start: start + index, end: start + index + stop, own: groups!['own']!.toLowerCase() }
    }),
  ),
)
