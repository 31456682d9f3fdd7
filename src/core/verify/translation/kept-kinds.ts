import { isWord, type Sides, type Token } from './sides.ts'
import { allowedKindsIn, kindsIn, possibleKindsIn } from './kinds.ts'

/** Denials, limits, degrees and units of time that only one of the two sentences has. */
export function kindFaults({ english, told }: Sides): string[] {
  const own = phraseOf(english)
  const kept = new Set(kindsIn(own).concat(isMostOf(english) ? ['most'] : []))
  const allowed = new Set([
    ...allowedKindsIn(own),
    ...kept,
    ...(english.some(({ kind }) => kind === 'date') ? ['day', 'month', 'year'] : []),
    ...(/\b\w{3,}est\b|\bmost\b/.test(own) ? ['more', 'most'] : []),
  ])
  const words = told.filter(isWord).filter(({ says }) => says.length > 0)
  const possible = new Set(words.flatMap(({ says }) => says.flatMap(possibleKindsIn)))
  const sure = new Set(
    words.flatMap(({ says: [first = '', ...more] }) =>
      kindsIn(first).filter((kind) => more.every((phrase) => kindsIn(phrase).includes(kind))),
    ),
  )
  return [
    ...[...kept].filter((kind) => !possible.has(kind)).map((kind) => `the translation does not say “${kind}”`),
    ...[...sure].filter((kind) => !allowed.has(kind)).map((kind) => `the translation adds “${kind}”`),
  ]
}

const phraseOf = (tokens: readonly Token[]): string => tokens.map((token) => (isWord(token) ? token.key : '.')).join(' ')

/** "most benchmarks", but not "the most capable". */
const isMostOf = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isWord(token) &&
      token.key === 'most' &&
      !/(?:able|ible|al|ful|ive|ed|ing|ic|ous|ent|ant|plex|ly|re|ate)$/.test(tokens[at + 1]?.key ?? ''),
  )
