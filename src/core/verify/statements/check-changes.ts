import type { Fact } from '../../release.ts'
import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isMoment, type Reading, type Value } from '../reading/reading.ts'
import { isForeign } from '../translation/lexicons.ts'

/** "Doubled from 1M to 2M", "fell from $3 to $2". */
const CHANGED =
  /\b(?:doubled|tripled|halved|raised|rais(?:es|ing)|increased|extended|expanded|widened|enlarged|grew|grown|rose|risen|climbed|jumped|went|cut|reduced|lowered|fell|fallen|dropped|shrank|shrunk|changed|moved|switched)\b[^.;]{0,30}\bfrom [$€£¥]?$/i
const TO = /^[^.;,]{0,25}\bto [$€£¥]?$/

/** Two sources that disagree on one thing tell of no change of it; nor does a figure without a time tell when it held. */
export function checkChanges(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim)) return []
  return claim.values.flatMap((from, at) => {
    const to = claim.values[at + 1]
    const { text } = claim
    const isChange = to && CHANGED.test(text.slice(Math.max(0, from.start - 80), from.start)) && TO.test(text.slice(from.end, to.start))
    const facts = isChange ? [from, to].map((value) => factsOf(value, pieces)) : []
    const [before, after] = facts
    if (!before || !after || before.length === 0 || after.length === 0) return []
    const isOneThing = before.every((a) =>
      after.every((b) => a.of === b.of && a.fact.field === b.fact.field && !hasTime(a.fact) && !hasTime(b.fact)),
    )
    return isOneThing ? ['says that something changed; the cited passages only differ on it'] : []
  })
}

const hasTime = ({ from, until }: Fact): boolean => from !== undefined || until !== undefined

/** The facts that bear a value; none where a passage does. */
function factsOf(said: Value, pieces: readonly Piece[]): { fact: Fact; of: string }[] {
  const bearing = pieces.filter(({ values }) => values.some((value) => bearsValue(said, value)))
  return bearing.every(({ fact }) => fact !== undefined)
    ? bearing.flatMap(({ fact, about }) => (fact ? [{ fact, of: about.join() }] : []))
    : []
}

const AT_LAUNCH =
  /\b(?:when|as) (?:it|they|[\p{L}\d.-]+) (?:first )?(?:launched|released|introduced|announced|unveiled|published|came out)\b|\bat (?:its |the )?(?:launch|release)\b|\blaunched (?:it )?(?:at|with a price)\b|\b(?:initially|originally)\b|\bfrom (?:launch|the start|day one)\b|\bthe (?:launch|initial|original|introductory) prices?\b/iu

/** "Set the price at $2 when it launched" of a price of which nobody says since when it holds. */
export function checkLaunchPrices(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim) || !AT_LAUNCH.test(claim.text)) return []
  return claim.values.flatMap((said) => {
    const facts = isMoment(said) || said.dimension !== 'money' ? [] : factsOf(said, pieces).map(({ fact }) => fact)
    const isUndated = facts.length > 0 && facts.every((fact) => fact.field.startsWith('price') && !hasTime(fact))
    return isUndated
      ? [`gives ${claim.text.slice(said.start, said.end)} for the launch; the cited facts do not say since when it holds`]
      : []
  })
}

const CONTENT = String.raw`(text|images?|pictures?|audio|speech|video|videos)`
const BOTH = new RegExp(String.raw`\b${CONTENT}\b(?: \p{L}+)? (?:as well as|and|or|just like|like) (?:for )?(?:\p{L}+ )?${CONTENT}\b`, 'iu')

/** "For text as well as for images" of a price that is only given for one of them. */
export function checkContent(claim: Reading, pieces: readonly Piece[]): string[] {
  const both = isForeign(claim) ? null : BOTH.exec(claim.text)
  if (!both) return []
  const [one, other] = [both[1]!, both[2]!].map((word) => word.toLowerCase().replace(/s$/, ''))
  return claim.values.flatMap((said) => {
    const conditions = factsOf(said, pieces).flatMap(({ fact }) =>
      fact.field.startsWith('price') ? [fact.condition?.toLowerCase() ?? ''] : [],
    )
    const has = (word: string) => conditions.some((condition) => condition === '' || condition.includes(word))
    return conditions.length > 0 && has(one!) !== has(other!)
      ? [`says ${claim.text.slice(said.start, said.end)} of ${both[0]}; the cited fact gives it for one of them`]
      : []
  })
}
