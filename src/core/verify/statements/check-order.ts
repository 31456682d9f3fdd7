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
  const late = laterThanRelease(claim, pieces)
  if (late) return [`says that it held from the release; the cited fact gives it from ${late}`]
  return sidesIn(claim).flatMap(({ event, isBefore }) => {
    const there = known.filter((side) => areAlike(side.event.lemma, event.lemma))
    return there.length > 0 && there.every((side) => side.isBefore !== isBefore)
      ? [`says ${isBefore ? 'before' : 'after'} the ${event.text}; the cited passage says ${isBefore ? 'after' : 'before'} it`]
      : []
  })
}

const FROM_RELEASE =
  /\b(?:since|from|ever since) (?:(?:its|their|the) )?(?:(?:day|date|moment|time) of )?(?:(?:its|their|the) )?(?:first )?(?:release|launch|debut|start|beginning|day one)\b/i

/** "Has had open weights since its release on 16 July" of one fact that gives the release, and one that gives the weights from a later day. */
function laterThanRelease({ text }: Reading, pieces: readonly Piece[]): string | undefined {
  if (!FROM_RELEASE.test(text)) return undefined
  const releases = pieces.flatMap(({ fact }) => (fact?.field === 'released' && 'value' in fact ? [fact.value] : []))
  const from = pieces.flatMap(({ fact }) => (fact && fact.field !== 'released' && fact.from !== undefined ? [fact.from] : []))
  return releases.length > 0 &&
    from.length > 0 &&
    !from.some((day) => releases.some((release) => day <= release || day.startsWith(release)))
    ? from[0]
    : undefined
}

const sidesIn = remembered(({ text, words }: Reading): Side[] =>
  words.flatMap((event) => {
    const lead = EVENT.test(event.lower) ? text.slice(Math.max(0, event.start - 60), event.start) : ''
    const [isBefore, isAfter] = [BEFORE.test(lead), AFTER.test(lead)]
    return isBefore === isAfter ? [] : [{ event, isBefore }]
  }),
)
