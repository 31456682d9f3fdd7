import type { ProperName } from '../reading/proper-names.ts'
import { textBefore } from '../reading/plain-text.ts'
import type { QuantityValue, Reading } from '../reading/reading.ts'
import { withJoined } from '../reading/owners.ts'
import { areSameModel } from '../reading/subjects.ts'

const UNIT = String.raw`^\s(?:(?:percentage[\s-])?points?\s|tokens?\s|Elo\s)?`
const UP = new RegExp(String.raw`${UNIT}(?:more|higher|above|over|ahead|dearer|expensive|pricier|costlier|larger|bigger|longer|greater)\b`)
const DOWN = new RegExp(String.raw`${UNIT}(?:less|lower|below|under|behind|cheaper|fewer|smaller|shorter|off)\b`)

/** Which way a figure says one thing lies from another: "50% below", "15 points more", "a cut of 80%". */
function directionOf(text: string, { start, end }: QuantityValue): 'up' | 'down' | undefined {
  const [before, after] = [textBefore(text, start), text.slice(end, end + 40)]
  if (UP.test(after) || RISE.test(before)) return 'up'
  return DOWN.test(after) || FALL.test(before) ? 'down' : undefined
}
const RISE = /\b(?:rise|increase|gain|jump|surcharge|premium) of (?:about )?$/
const FALL = /\b(?:cut|reduction|decrease|drop|discount|decline) of (?:about )?$/

const BEFORE_OBJECT = /\b(?:than|above|below|over|under|behind|ahead of|as)\s(?:(?:that|those|the \p{L}+) of\s)?(?:the\s)?$/u
const BEATEN =
  /\b(?:beat\p{L}*|lead\p{L}*|led|trail\p{L}*|outscor\p{L}*|surpass\p{L}*|exceed\p{L}*|outperform\p{L}*|improv\p{L}* (?:on|over))\s(?:the\s)?$/iu

/** What a figure compares with: B in "15 points above B" and in "beats B by 15 points". */
export function objectsOf({ text, models }: Reading, { start, end }: QuantityValue): readonly ProperName[] {
  const object = models.find(
    (name) =>
      (name.start > end && /^[^,;:\d]{1,48}$/.test(text.slice(end, name.start)) && BEFORE_OBJECT.test(textBefore(text, name.start))) ||
      (name.end < start && /^\sby\s(?:\p{L}+\s){0,2}$/u.test(text.slice(name.end, start)) && BEATEN.test(textBefore(text, name.start))),
  )
  return object ? withJoined(text, models, object) : []
}

/** The evidence gives the figure the other way, or against another model: "15 points above B" for "beats C by 15 points". */
export function isOtherRelation(claim: Reading, said: QuantityValue, piece: Reading, known: QuantityValue): boolean {
  const [own, others] = [objectsOf(claim, said), objectsOf(piece, known)]
  if (others.length > 0 && own.some((name) => !others.some((other) => areSameModel(name, other)))) return true
  const [way, knownWay] = [directionOf(claim.text, said), directionOf(piece.text, known)]
  return way !== undefined && knownWay !== undefined && way !== knownWay
}
