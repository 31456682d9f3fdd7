import { areAlike, lemmaOf } from '../words/lemmas.ts'
import { isWord, type AnchorKind, type Sides, type Token } from './sides.ts'

const KINDS: Record<AnchorKind, string> = { model: 'release', name: 'name', date: 'date', figure: 'figure', share: 'share' }

/** Names and values that only one of the two sentences has. */
export function anchorFaults({ english, told }: Sides): string[] {
  const hasBoth = english.some(({ key }) => key === 'both')
  return Object.entries(KINDS).flatMap(([kind, name]) => {
    const [own, others] = [keysOf(english, kind), keysOf(told, kind)]
    const lost = own.filter((key) => !others.some((other) => isSame(key, other)) && !(kind === 'name' && isRendered(key, told)))
    const added = others.filter((key) => !own.some((other) => isSame(key, other)) && !(key === '2' && hasBoth))
    return [
      ...lost.map((key) => `the translation leaves out the ${name} ${key}`),
      ...added.map((key) => `the translation adds the ${name} ${key}`),
    ]
  })
}

/** "One" and "a" are told alike in other languages. */
const keysOf = (tokens: readonly Token[], kind: string): string[] => [
  ...new Set(tokens.filter((token) => token.kind === kind && token.key !== '1').map(({ key }) => key)),
]

/** The same, but that the year of a date may stand with another one: "from 1 June until 16 August 2026". */
export const isSame = (a: string, b: string): boolean =>
  a === b || a === b.replace(/^\d{4}-(?=\d+-)/, '') || b === a.replace(/^\d{4}-(?=\d+-)/, '')

/** "United States" as "Vereinigte Staaten". */
const isRendered = (name: string, told: readonly Token[]): boolean =>
  told
    .filter(isWord)
    .some(({ says }) => says.some((phrase) => phrase.split(' ').some((word) => word === name || areAlike(lemmaOf(word), lemmaOf(name)))))
