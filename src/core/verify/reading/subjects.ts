import type { ReleaseId } from '../../release.ts'
import type { Piece } from './evidence-reading.ts'
import { isOther, KEPT, namesOf, OPPOSED, withJoined } from './owners.ts'
import type { ProperName } from './proper-names.ts'
import { overlaps, sentenceAt, type Reading, type Value, type Word } from './reading.ts'
import { referencesTo } from './references.ts'
import { textBefore } from './plain-text.ts'
import { isCompany } from '../words/vendors.ts'

/** What a value is said of: the name nearest to it (or all of the sentence before), or what a whole passage is about. */
export type Subject = { names: readonly ProperName[]; about: readonly ReleaseId[] }

/** Words after a model's name that make it another model. */
const NEUTRAL = new Set('preview model models instruct chat api base official series family release version'.split(' '))

/** The name among `names` that a value in this reading belongs to, inside its sentence. */
export const nameOf = (reading: Reading, value: Value, names: readonly ProperName[]): ProperName | undefined =>
  namesOf(reading, value, names).at(-1)

/** A sentence that goes on about all that was named before. */
const TOGETHER = /^(?:both|they|each|all|these|the (?:two|three|four|models|others?))\b/i

/** "On GPQA they reach 78 and 77.5": each its own, in the order of the names before. */
const THEY = /\b(?:they|these|the two|the three)\b/i

const subjects = new WeakMap<readonly ProperName[], Map<Value, Subject>>()

/** The model a value of the evidence is said of; sentences without a name go on about the one before. */
export function subjectOf(piece: Piece, value: Value, models: readonly ProperName[]): Subject {
  const known = subjects.get(models) ?? new Map<Value, Subject>()
  if (!subjects.has(models)) subjects.set(models, known)
  const subject = known.get(value) ?? withEquals(piece, value, models, findSubject(piece, value, models))
  known.set(value, subject)
  return subject
}

/** "It costs $2 and $8, the same as B": B's too; "A kept the price of B: $2 and $8": A's too. */
function withEquals({ text, values, sentences }: Piece, value: Value, models: readonly ProperName[], subject: Subject): Subject {
  const { start: from } = sentences[value.sentence]!
  const kept = models.find(({ start, end }) => start >= from && end <= value.start && KEPT.test(textBefore(text, start)))
  if (kept && subject.names.length > 0) return { ...subject, names: [...subject.names, kept] }
  const equal = models.find(
    ({ start }) =>
      start >= value.end &&
      /^[^.;]*\bthe same as (?:the |for )?$/.test(text.slice(value.end, start)) &&
      values.every((other) => other.start <= value.start || other.start >= start || other.dimension === value.dimension),
  )
  return equal && subject.names.length > 0 ? { ...subject, names: [...subject.names, equal] } : subject
}

/** "At a context of 1M tokens A needs 27%": on what terms, whoever they are set for. */
const CONDITION = /\b(?:at|for) an? (?:context|prompt|input|sequence)(?: length| size| window)? of (?:about )?$/i

function findSubject(piece: Piece, value: Value, models: readonly ProperName[]): Subject {
  if (piece.fact) return { names: [], about: piece.about }
  if (CONDITION.test(textBefore(piece.text, value.start))) return { names: [], about: piece.about }
  const own = namesOf(piece, value, models)
  if (own.length > 0) return { names: own, about: piece.about }
  if (piece.about.length === 1) return { names: [], about: piece.about }
  const isSubjectHere = (name: ProperName) => !isOther(piece.text, name, value) && !OPPOSED.test(textBefore(piece.text, name.start))
  const before = models.filter((name) => name.end <= value.start && name.start >= piece.titleEnd && isSubjectHere(name))
  if (TOGETHER.test(piece.text.slice(piece.sentences[value.sentence]!.start))) return { names: before, about: piece.about }
  const last = before.at(-1)
  const start = last ? piece.sentences[sentenceAt(piece.sentences, last.start)]!.start : 0
  const said = last ? before.filter((name) => name.start >= start) : []
  const alike = piece.values.filter((other) => other.sentence === value.sentence && other.dimension === value.dimension && !other.isInName)
  const isEach =
    said.length > 1 && alike.length === said.length && THEY.test(piece.text.slice(piece.sentences[value.sentence]!.start, value.start))
  if (isEach) return { names: [said[alike.indexOf(value)]!], about: piece.about }
  const isIt = /^(?:it|its|this model|the model)\b/i.test(piece.text.slice(piece.sentences[value.sentence]!.start))
  const names = last ? (isIt ? withJoined(piece.text, said, said[0]!) : said) : models.filter((name) => name.start < piece.titleEnd)
  return { names: piece.about.length > 0 && !last ? [] : names, about: piece.about }
}

/** A claim with all that stands for a model of the evidence there: "Scout" for "Llama 4 Scout", "its predecessor". */
export function withAliases(claim: Reading, pieces: readonly Piece[]): Reading {
  const known = pieces.flatMap(({ models }) => models)
  const isNew = (word: Word) =>
    !claim.names.some((name) => overlaps(name, word) && (name.isModel || name.tokens.length > 1)) && /^\p{Lu}\p{L}{2}/u.test(word.text)
  const aliases = claim.words.filter(isNew).flatMap(({ text, lower, start, end }): ProperName[] => {
    const named = known.find(({ tokens }) => tokens.length > 1 && tokens.at(-1) === lower)
    return named ? [{ ...named, text, start, end, tokens: [lower], releases: [], isRelease: false }] : []
  })
  const added = [...aliases, ...referencesTo(claim, pieces)]
  if (added.length === 0) return claim
  return { ...claim, models: [...claim.models, ...added].toSorted((a, b) => a.start - b.start) }
}

/** Whether two names can mean one model. Without releases, by their pieces: "V4.1-Pro", "DeepSeek V4.1 Pro", "deepseek-v4-1-pro". */
export function areSameModel(a: ProperName, b: ProperName): boolean {
  if (a.releases.length > 0 && b.releases.length > 0) return a.releases.some((release) => b.releases.includes(release))
  const [ofA, ofB] = [withoutMaker(a.tokens), withoutMaker(b.tokens)]
  if ((a.isFamily && startsWith(ofB, ofA)) || (b.isFamily && startsWith(ofA, ofB))) return true
  const [one, other] = [a, b].map(({ tokens }) => tokens.flatMap((token) => token.split('.')))
  const [short, long] = one!.length <= other!.length ? [one!, other!] : [other!, one!]
  return standsIn(short, long) || standsIn([...short.slice(1), short[0]!], long)
}

/** Behind all of its pieces a longer name has none that tells; "Haiku 3.5" is "Claude 3.5 Haiku" too. */
function standsIn(short: readonly string[], long: readonly string[]): boolean {
  for (let at = 0; at + short.length <= long.length; at++) {
    const isHere = short.every((token, index) => token === long[at + index])
    if (isHere && long.slice(at + short.length).every(isNeutral)) return true
  }
  return false
}

/** "V4" of "DeepSeek V4". */
const withoutMaker = (tokens: readonly string[]): readonly string[] =>
  tokens.length > 2 && isCompany(tokens.slice(0, 1)) ? tokens.slice(1) : tokens

/** A snapshot's date tells no other model: "gpt-4o-2024-05-13", "R1-0528". */
const isNeutral = (token: string, at: number, all: readonly string[]): boolean =>
  NEUTRAL.has(token) || /^\d{4,}$/.test(token) || (/^\d\d$/.test(token) && all.slice(0, at).some((other) => /^20\d\d$/.test(other)))

/** "V4" begins "V4-Pro", with or without the maker's name before it. */
const startsWith = (tokens: readonly string[], family: readonly string[]): boolean =>
  tokens.some((_, at) => at + family.length <= tokens.length && family.every((token, index) => token === tokens[at + index]))

/** Whether evidence said of `known` can bear what a claim says of `said`. */
export function canBeAbout(said: ProperName, known: Subject): boolean {
  if (known.names.length > 0) return known.names.some((name) => areSameModel(said, name))
  if (said.releases.length > 0 && known.about.length > 0) return said.releases.some((id) => known.about.includes(id))
  return true
}
