import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { bearsMoment, type Moment } from '../reading/moments.ts'
import { textBefore } from '../reading/plain-text.ts'
import { isInside, isMoment, type MomentValue, type Reading } from '../reading/reading.ts'
import { PAPERS, PUBLICATIONS, TELLS_PLAINLY } from '../words/telling-words.ts'
import type { Source } from './sources.ts'

/** "as of", "in a statement dated", "reported on", "writing on". */
const SPOKEN = new RegExp(
  String.raw`\b(?:as (?:of|at)|dated|(?:${PAPERS}|${PUBLICATIONS})\s(?:(?:that|which)\s)?(?:of|from|dates? (?:from|to|back to)|dated (?:from|to))|(?:${TELLS_PLAINLY})\s(?:this\s|that\s|so\s)?(?:on|in|as of))\s$`,
  'iu',
)
/** "On 24 November 2026 Anthropic lists", "Simon Willison (5 August 2026)". */
const OPENS = /(?:^|[.;,]\s|\b(?:and|but|while|whereas)\s)(?:on|in|as of)\s$/i

/** The days of a claim on which it only says that its evidence speaks: the day of a piece bears that, and nothing that happened. */
export function daysOfTelling(claim: Reading, own: readonly Source[], pieces: readonly Piece[]): MomentValue[] {
  return claim.values.filter(isMoment).filter((day) => {
    const isAsOf = AS_OF.test(textBefore(claim.text, day.start))
    if (!isSpoken(claim, day, own)) return false
    return speakingAt(claim, day, own, pieces).some((piece) => speaksOn(piece, day) && (!isAsOf || holdsOn(piece)))
  })
}
const AS_OF = /\bas (?:of|at)\s$/i

/** "Since 2 July" of "as of 2 July": the day on which something is said to hold is not the day on which it began, happened or ended. */
export function checkDays(claim: Reading, pieces: readonly Piece[]): string[] {
  return claim.values.filter(isMoment).flatMap((day) => {
    const lead = textBefore(claim.text, day.start)
    if (!HAPPENS.test(lead) && !DONE.test(lead)) return []
    const bearing = pieces.flatMap(({ text, values }) =>
      values.filter((value) => bearsValue(day, value)).map(({ start }) => textBefore(text, start)),
    )
    const isOnlyTold = bearing.length > 0 && bearing.every((before) => AS_OF.test(before))
    return isOnlyTold ? [`says ${claim.text.slice(day.start, day.end)} of what the cited passage only gives as of that day`] : []
  })
}
const HAPPENS =
  /\b(?:since|from|until|till|through|starting|beginning|effective|(?:released|launched|published|introduced|retired|deprecated|ended|began|started|came out|went live)(?: on| in)?)\s$/i
/** "Opened the weights on", "was cut to $2 in": a deed, and the day it is done on. */
const DONE =
  /\b(?:opened|set|cut|raised|lowered|reduced|increased|doubled|halved|dropped|changed|switched|moved|made|added|removed|released|launched|published|introduced|unveiled|became|began|started|closed|withdrew|replaced|extended)\b(?:[^,;:]|,(?=\d)){0,80}\s(?:on|in)\s$/i

function isSpoken({ text }: Reading, { start, end }: MomentValue, own: readonly Source[]): boolean {
  const before = textBefore(text, start)
  const isBeside = (source: Source) => /^\s?[(,]\s?$/.test(text.slice(source.end, start)) && text[end] === ')'
  const isOpener = ({ telling }: Source) => OPENS.test(before) && telling.start >= end && /^,?\s$/.test(text.slice(end, telling.start))
  return SPOKEN.test(before) || own.some((source) => isBeside(source) || isOpener(source))
}

/** The pieces whose day may be meant: those of who tells it here, or of what it tells. */
function speakingAt(claim: Reading, day: MomentValue, own: readonly Source[], pieces: readonly Piece[]): readonly Piece[] {
  const here = own.filter(({ scope, telling }) => isInside(day, scope) || isInside(day, telling))
  const theirs = pieces.filter(({ publisher }) => publisher !== undefined && here.some(({ of }) => of.includes(publisher)))
  const others = claim.values.filter((value) => value !== day && value.sentence === day.sentence && !value.isInName)
  const among = theirs.length > 0 ? theirs : pieces
  const bearing = among.filter(({ values }) => others.some((said) => values.some((value) => bearsValue(said, value))))
  return bearing.length > 0 ? bearing : among
}

const speaksOn = ({ date }: Piece, day: Moment): boolean => date !== undefined && bearsMoment(withoutBound(day), momentOf(date), new Set())
const withoutBound = ({ bound: _bound, ...day }: Moment): Moment => day

/** What a piece says held until a day before it spoke, or from a day after, did not hold then. */
const holdsOn = ({ fact, date = '' }: Piece): boolean =>
  fact === undefined ||
  ((fact.until === undefined || fact.until > date) && (fact.from === undefined || fact.from.slice(0, date.length) <= date))

function momentOf(date: string): Moment {
  const [year, month, day] = date.split('-').map(Number)
  return { start: 0, end: date.length, year: year!, ...(month !== undefined && { month }), ...(day !== undefined && { day }) }
}
