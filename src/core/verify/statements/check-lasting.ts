import type { Piece } from '../reading/evidence-reading.ts'
import { endingIn, hasNegation } from '../words/negations.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, overlaps, type Reading } from '../reading/reading.ts'
import { statementsOf } from '../reading/support.ts'

const LASTS =
  /\b(?:stay(?:s|ed)?|remain(?:s|ed)?|continu(?:es?|ed)|persist(?:s|ed)?|(?:is|are|was|were) (?:kept|retained|still|unchanged)|still (?:applies|applied|holds?|exists?|runs?)|goes on|carries on)\b/i
const REMOVES =
  /\b(?:remov(?:es?|ed|ing)|withdr(?:aws?|ew|awn)|pull(?:s|ed)|delist(?:s|ed)|tak(?:es|en) (?:down|off)|took (?:down|off)|drop(?:s|ped)|discontinu(?:es|ed))\b/i

/**
 * What has ended told as going on, and the other way round: "the night discount stays in place" of "the night discount ends
 * at the same time", "remains in the free plan" of what was removed from it.
 */
export function checkLasting(claim: Reading, pieces: readonly Piece[]): string[] {
  const own = clausesIn(claim).filter(({ lasts }) => lasts !== undefined)
  const known = own.length > 0 ? pieces.flatMap(clausesIn) : []
  const turned = own.flatMap((clause) => {
    const alike = known.filter((other) => other.lasts !== undefined && countShared(clause, other) >= 2)
    const contrary = alike.find(({ lasts }) => lasts !== clause.lasts)
    return contrary && !alike.some(({ lasts }) => lasts === clause.lasts)
      ? [`says the opposite of “${contrary.text.trim().slice(0, 60)}”`]
      : []
  })
  return [...turned, ...checkChanged(claim, pieces), ...checkEnded(claim, pieces), ...checkOver(claim, pieces)]
}

/** `lasts`: whether it says that something goes on or that it has ended. */
type Clause = { text: string; lemmas: ReadonlySet<string>; lasts: boolean | undefined }

const clausesIn = remembered(({ text, words, sentences, names }: Reading): Clause[] => {
  const content = words.filter((word) => !word.isStop && !LASTS.test(word.lower) && !names.some((name) => overlaps(name, word)))
  return sentences.flatMap(({ start, end }) =>
    statementsOf(text.slice(start, end)).map((part) => {
      const span = { start: start + part.start, end: start + part.end }
      const own = text.slice(span.start, span.end)
      const lemmas = new Set(content.filter((word) => isInside(word, span)).map(({ lemma }) => lemma))
      return { text: own, lemmas, lasts: hasNegation(own) ? undefined : lastsIn(own) }
    }),
  )
})

function lastsIn(text: string): boolean | undefined {
  const [lasts, ends] = [LASTS.test(text), REMOVES.test(text) || endingIn(text) >= 0]
  return lasts === ends ? undefined : lasts
}

const countShared = (a: Clause, b: Clause): number => [...a.lemmas].filter((lemma) => b.lemmas.has(lemma)).length

/** What goes on since a day: "has been suspended since", "remains withdrawn". */
const GOES_ON =
  /\b(?:has|have) (?:been|stayed|remained) (?:\p{L}+ly )?(?<state>\p{L}+(?:ed|n|down|off))\b[^.;]*\bsince\b|\b(?:is|are|stays?|remains?) (?:still )?(?<still>suspended|withdrawn|closed|off|paused|blocked|unavailable|offline|down)\b/iu
const RESUMED =
  /\bagain\b|\b(?:restor|reinstat|resum|re-?open|unblock)\p{L}*|\b(?:lift(?:ed|s)|came back|brought back|back (?:on|online|in)|return(?:ed|s))\b/iu

/** "Has been suspended since June" of "suspended in June and made available again in July". */
function checkEnded({ text }: Reading, pieces: readonly Piece[]): string[] {
  const said = GOES_ON.exec(text)
  const state = said?.groups?.['state'] ?? said?.groups?.['still']
  if (state === undefined || RESUMED.test(text)) return []
  const ended = pieces
    .flatMap((piece) => piece.sentences.map(({ start, end }) => piece.text.slice(start, end)))
    .filter((sentence) => new RegExp(`\\b${state.slice(0, 6)}`, 'i').test(sentence))
  return ended.length > 0 && ended.every((sentence) => RESUMED.test(sentence))
    ? [`says that something is still ${state}; the cited passage ends it`]
    : []
}

/** "You can still call it as X" of what held until a day that is past where it is told. */
function checkOver({ text }: Reading, pieces: readonly Piece[]): string[] {
  if (!STILL.test(text)) return []
  const over = pieces.flatMap(({ fact, date = '' }) => {
    const isPast = fact?.until !== undefined && date !== '' && fact.until <= date
    return isPast && 'value' in fact && typeof fact.value === 'string' && text.toLowerCase().includes(fact.value.toLowerCase())
      ? [fact]
      : []
  })
  return over.slice(0, 1).map(({ until }) => `says that something still holds; the cited passage ends it on ${until}`)
}
const STILL =
  /\b(?:can|may|is|are|remains?|stays?) still\b|\bstill (?:call|reach|use|listed|available|served|offered|in)\b|\b(?:currently|today|right now)\b/i

const PRICE = String.raw`(?:prices?|pricing|costs?|rates?|limits?|fees?)`
const CHANGES = new RegExp(
  String.raw`\b(?:rais|lower|increas|reduc|cut|slash|hik|doubl|halv|chang)(?:e|es|ed|ing|s|ting)?\s(?:\p{L}+\s){0,2}${PRICE}\b|\b${PRICE}\s(?:[\p{L}\d.-]+\s){0,3}(?:rose|rises|fell|falls|increased|decreased|dropped|doubled|halved|changed|went (?:up|down)|(?:was|were|has been) (?:raised|cut|lowered))\b`,
  'iu',
)
const KEEPS = new RegExp(
  String.raw`\bunchanged\b|\b(?:same|identical)\s(?:\p{L}+\s)?${PRICE}\b|\b${PRICE}\s(?:[\p{L}\d.-]+\s){0,3}(?:stays?|stayed|remains?|remained)\b|\b(?:keeps?|kept|retains?|retained)\s(?:\p{L}+\s){0,2}${PRICE}\b`,
  'iu',
)

/** "Raised the price" of "at the same price", and the other way round. */
function checkChanged({ text }: Reading, pieces: readonly Piece[]): string[] {
  const says = (pattern: RegExp) => pieces.some((piece) => pattern.test(piece.text))
  const isTurned = (own: RegExp, other: RegExp) => own.test(text) && !other.test(text) && says(other) && !says(own)
  if (isTurned(CHANGES, KEEPS)) return ['says that a price changed; the cited passage says that it did not']
  return isTurned(KEEPS, CHANGES) ? ['says that a price stayed; the cited passage says that it changed'] : []
}
