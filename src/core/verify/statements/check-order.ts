import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import type { Reading, Word } from '../reading/reading.ts'
import { areAlike } from '../words/lemmas.ts'

/** On which side of an event something stands: "written before the launch", "since it was launched". */
type Side = { event: Word; isBefore: boolean }

const BEFORE =
  /\b(?:before|predat(?:es?|ed|ing)|pre-?dat(?:es?|ed|ing)|prior to|ahead of|in advance of|until|up to|leading up to)\s(?:\p{L}+\s){0,3}$/iu
const AFTER = /\b(?:after|since|follow(?:s|ed|ing)|once)\s(?:\p{L}+\s){0,3}$/iu
const EVENT = /^(?:launch|releas|announce|debut|unveil|introduc|publish|publicat|retir|shutdown|deprecat|merg|acqui|updat|start|end|expir)/

/** What the evidence puts before an event told as after it, and the other way round. */
export function checkOrder(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap(sidesIn)
  return sidesIn(claim).flatMap(({ event, isBefore }) => {
    const there = known.filter((side) => areAlike(side.event.lemma, event.lemma))
    return there.length > 0 && there.every((side) => side.isBefore !== isBefore)
      ? [`says ${isBefore ? 'before' : 'after'} the ${event.text}; the cited passage says ${isBefore ? 'after' : 'before'} it`]
      : []
  })
}

const sidesIn = remembered(({ text, words }: Reading): Side[] =>
  words.flatMap((event) => {
    const lead = EVENT.test(event.lower) ? text.slice(Math.max(0, event.start - 60), event.start) : ''
    const [isBefore, isAfter] = [BEFORE.test(lead), AFTER.test(lead)]
    return isBefore === isAfter ? [] : [{ event, isBefore }]
  }),
)
