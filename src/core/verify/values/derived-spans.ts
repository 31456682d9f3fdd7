import type { Piece } from '../reading/evidence-reading.ts'
import { bearsMoment } from '../reading/moments.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { isMoment, type MomentValue, type QuantityValue, type Reading } from '../reading/reading.ts'
import { areSameModel, canBeAbout, subjectOf } from '../reading/subjects.ts'

const DAY = 86_400
/** Days of a month, on average. */
const MONTH = 30.44

/** "for 12 years", "three days earlier": whether a span follows from two dates of the evidence. */
export function bearsSpan(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): boolean {
  const isInDays = said.dimension === 'time' && said.unitSize >= DAY
  if (said.dimension !== 'months' && !isInDays) return false
  const ends = endsOf(claim, said)
  const dated = pieces.flatMap(datedIn)
  const isOf = (name: ProperName | undefined, { piece, moment }: Dated) =>
    !name ||
    (canBeAbout(name, subjectOf(piece, moment.known, piece.models)) && (!piece.fact || piece.models.some((own) => areSameModel(name, own))))
  const areNear = (a: Dated, b: Dated) => a.piece !== b.piece || Math.abs(a.moment.sentence - b.moment.sentence) <= 2
  return dated.some((a) =>
    dated.some(
      (b) =>
        a !== b &&
        (a.piece === b.piece || matterOf(a.moment) === matterOf(b.moment)) &&
        isOf(ends[0], a) &&
        isOf(ends[1], b) &&
        (isInDays ? areDaysApart(claim, said, a.moment, b.moment) : areNear(a, b) && isApart(said, a.moment, b.moment)),
    ),
  )
}

/** What facts date: the end of their knowledge, when they hold, or what happened. */
const matterOf = ({ labels: { event } }: MomentValue): string => (event === 'cutoff' || event === 'validity' ? event : 'event')

type Dated = { piece: Piece; moment: MomentValue & { known: MomentValue } }

/** "B came two days after A": what the span begins and ends with; `undefined` where no model is named for it. */
function endsOf(claim: Reading, said: QuantityValue): [ProperName | undefined, ProperName | undefined] {
  const end = endWithUnit(claim, said)
  const [, way] = /^\s(after|before)\s/.exec(claim.text.slice(end)) ?? []
  const other = way && claim.models.find((name) => name.start > end && BESIDE.test(claim.text.slice(end, name.start)))
  const subject = claim.models.findLast((name) => name.end <= end)
  if (!other) return [undefined, undefined]
  return way === 'after' ? [other, subject] : [subject, other]
}
/** The unit of "three days" stands behind its figure. */
const endWithUnit = ({ text }: Reading, { end }: QuantityValue): number =>
  end + (/^[\s-](?:days?|weeks?|months?|years?)\b/.exec(text.slice(end))?.[0].length ?? 0)
const BESIDE = /^\s(?:after|before)\s(?:the )?(?:(?:release|launch|announcement|retirement|shutdown) of )?(?:the )?$/

/** The dates of a text, each with the year last named where it has none; in a text without any, all are of one year. */
function datedIn(piece: Piece): Dated[] {
  const moments = piece.values.filter(isMoment)
  let year = moments.some((moment) => moment.year !== undefined) ? undefined : ANY_YEAR
  return moments.flatMap((known) => {
    year = known.year ?? year
    return year === undefined ? [] : [{ piece, moment: { ...known, year, known } }]
  })
}
const ANY_YEAR = 2000

function isApart(said: QuantityValue, a: MomentValue, b: MomentValue): boolean {
  const months = (b.year! - a.year!) * 12 + ((b.month ?? 1) - (a.month ?? 1))
  if (a.month === undefined || b.month === undefined) return said.unitSize >= 12 && (b.year! - a.year!) * 12 === said.value
  const isShort = (b.day ?? 1) < (a.day ?? 1)
  const whole = months - (isShort ? 1 : 0)
  if (said.bound === 'less' || said.bound === 'more') return isBounded(said, a, b)
  if (said.unitSize === 1 && !Number.isInteger(said.value) && a.day !== undefined && b.day !== undefined)
    return Math.abs((dayOf(b) - dayOf(a)) / (MONTH * 1000 * DAY) - said.value) < 0.25
  if ((said.bound === 'about' || said.bound === 'almost') && said.unitSize === 1 && a.day !== undefined && b.day !== undefined) {
    const short = said.value - (dayOf(b) - dayOf(a)) / (MONTH * 1000 * DAY)
    return short <= 0.35 && short >= (said.bound === 'almost' ? 0 : -0.35)
  }
  return said.unitSize === 12 ? Math.floor(whole / 12) * 12 === said.value : whole === said.value
}

/** "In less than half a year": of five months and a half, not of two. */
function isBounded({ bound, value }: QuantityValue, a: MomentValue, b: MomentValue): boolean {
  if (a.day === undefined || b.day === undefined) return false
  const share = (dayOf(b) - dayOf(a)) / (MONTH * 1000 * DAY) / value
  return bound === 'less' ? share < 1 && share > 0.6 : share > 1 && share < 1.5
}

/** From `a` to `b` it is as many days as said; and one of them is the date that the claim counts from, if it gives one. */
function areDaysApart(claim: Reading, said: QuantityValue, a: MomentValue, b: MomentValue): boolean {
  if (a.day === undefined || b.day === undefined) return false
  const days = (dayOf(b) - dayOf(a)) / (1000 * DAY)
  const isLong = Math.abs(days * DAY - said.value) <= (said.unitSize > DAY ? 0.5 * said.unitSize - (said.bound === 'about' ? 0 : DAY) : 0)
  if (days <= 0 || !isLong) return false
  const anchors = claim.values.filter(isMoment).filter((moment) => moment.day !== undefined && moment.sentence === said.sentence)
  if (anchors.length === 0) return true
  const isAt = (known: MomentValue) => anchors.some((anchor) => bearsMoment(anchor, known, new Set([known.year!])))
  const after = claim.text.slice(endWithUnit(claim, said))
  if (/^\s(?:earlier|before(?=[,.;]|$))/i.test(after)) return isAt(b)
  return /^\s(?:later|after(?=[,.;]|$))/i.test(after) ? isAt(a) : isAt(a) || isAt(b)
}

const dayOf = ({ year, month, day }: MomentValue): number => Date.UTC(year!, month! - 1, day)
