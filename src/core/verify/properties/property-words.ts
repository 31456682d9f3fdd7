import type { Piece } from '../reading/evidence-reading.ts'
import { PROPERTIES, type Property } from './properties.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'

/** Properties that go by several names which mean one thing. */
const SYNONYMOUS = new Set(['weights', 'licence', 'architecture'])
/** Most places of a property that are looked at. */
const MOST = 20
const isSynonymous = ({ kind, name }: Property): boolean => SYNONYMOUS.has(kind) || name === 'general availability'

/** The properties that a text says of something, told once for all checks. */
export const propertiesIn = remembered(({ text }: Reading): Property[] => PROPERTIES.filter(({ said }) => text.search(said) !== -1))

/**
 * The claim with the words of the evidence for its properties, where it has other ones, so that no check takes them for unknown: "MoE" for "a
 * mixture of experts", "released under MIT" for "open weights".
 */
export function inWordsOf(claim: Reading, pieces: readonly Piece[]): Reading {
  const said = propertiesIn(claim).filter(isSynonymous)
  if (said.length === 0) return claim
  const lemmas = new Set(pieces.flatMap(({ words }) => words.map(({ lemma }) => lemma)))
  return said.reduce((told, property) => {
    const spans = [...claim.text.matchAll(property.said)].slice(0, MOST).map(spanOf)
    const known = wordBearing(property, pieces)
    return known ? retold(told, spans, known, lemmas) : told
  }, claim)
}

const spanOf = ({ index, 0: { length } }: RegExpExecArray): Span => ({ start: index, end: index + length })

/** The word of content in which the evidence says the property. */
function wordBearing({ borne }: Property, pieces: readonly Piece[]): Word | undefined {
  for (const { text, words } of pieces) {
    const spans = [...text.matchAll(borne)].slice(0, MOST).map(spanOf)
    const word = words.find((own) => !own.isStop && spans.some((span) => overlaps(own, span)))
    if (word) return word
  }
  return undefined
}

function retold(claim: Reading, spans: readonly Span[], { lemma }: Word, known: ReadonlySet<string>): Reading {
  const isSaid = (own: Span) => spans.some((span) => isInside(own, span))
  return {
    ...claim,
    words: claim.words.map((word) => (isSaid(word) && !known.has(word.lemma) ? { ...word, lemma } : word)),
    names: claim.names.filter((name) => name.isModel || !isSaid(name)),
  }
}
