import type { Piece } from '../reading/evidence-reading.ts'
import { areSynonyms, isStopWord, lemmaOf } from '../words/lemmas.ts'
import type { ProperName } from '../reading/proper-names.ts'
import type { Reading } from '../reading/reading.ts'
import { GENERIC, givenInPlaceOf, isCutOut, isSubject } from '../reading/unnamed-subjects.ts'
import type { Finding } from '../finding.ts'
import { areSameModel } from '../reading/subjects.ts'
import { isCompany, makersOf } from '../words/vendors.ts'

/** All that the evidence calls by name or word, for looking up a claim's names. */
type Known = {
  texts: readonly string[]
  tokens: readonly string[]
  lemmas: ReadonlySet<string>
  initials: ReadonlySet<string>
  models: readonly ProperName[]
  /** Names, and words at the head of a sentence that may be names too. */
  names: readonly ProperName[]
  /** Releases the evidence names or is about. */
  releases: ReadonlySet<string>
}

/** Words after a name that make it another product: "GPT-5.5 mini" is not "GPT-5.5". */
const VARIANTS = new Set(
  'mini nano micro pro flash lite ultra turbo plus air coder codex haiku sonnet opus omni distill fast max vision vl small medium large xl'.split(
    ' ',
  ),
)
/** Words that tell one benchmark or edition from its neighbour: "SWE-bench Pro" is not "SWE-bench Verified". */
const EDITIONS = new Set('pro verified hard lite plus diamond multimodal multilingual live full mini max ultra'.split(' '))
const TITLES = new Set(
  'mr mrs ms dr sir dame lord president king queen prince princess pope saint st prof professor senator minister captain general inc corp ltd llc co company the university river lake mount county city district province state street park series season award awards film album song band team club fc records games party prefecture empire kingdom republic association department ministry office'.split(
    ' ',
  ),
)

/** Why names in a claim are not borne by the evidence. */
export function checkNames(claim: Reading, pieces: readonly Piece[]): Finding[] {
  const known = knownNames(pieces)
  const { names } = claim
  const isNew = ({ tokens }: ProperName) => !tokens.some((token) => token.length > 2 && known.tokens.includes(token))
  const isGivenBefore = (name: ProperName) =>
    !name.isRelease && isSubject(claim, name) && isNew(name) && pieces.some((piece) => isCutOut(claim, piece))
  const unknown = names.filter(
    (name) => !GENERIC.test(name.text) && !isKnown(name, known) && !isMakerOf(name, known) && !isGivenBefore(name),
  )
  return unknown.map((name) => ({
    kind: KINDS[givenInPlaceOf(name, claim, pieces)],
    reason: `names ${name.text}, which the cited passage does not`,
  }))
}

const KINDS = { nothing: 'name-added', another: 'name-unknown', other: 'name-other', namesake: 'name-figure' } as const

/** "OpenAI" where the evidence names GPT-4, and no maker itself. */
function isMakerOf({ tokens }: ProperName, { models, names }: Known): boolean {
  const makers = tokens.length < 3 && isCompany(tokens) ? makersOf(tokens) : []
  if (
    makers.length === 0 ||
    names.some((name) => !name.isModel && isCompany(name.tokens) && !makersOf(name.tokens).some((maker) => makers.includes(maker)))
  )
    return false
  return models.some((model) => makersOf(model.tokens).some((maker) => makers.includes(maker)))
}

function knownNames(pieces: readonly Piece[]): Known {
  const tokens = pieces.flatMap((piece) => piece.tokens)
  const models = pieces.flatMap(({ names }) => names.filter(({ isModel }) => isModel))
  return {
    texts: pieces.map(({ text }) => text),
    tokens,
    lemmas: new Set(tokens.map((token) => lemmaOf(token))),
    initials: new Set(pieces.flatMap((piece) => piece.names.map(initialsOf))),
    models,
    names: pieces.flatMap(({ actors }) => actors),
    releases: new Set(pieces.flatMap((piece) => [...aboutOf(piece), ...releasesNamed(piece)])),
  }
}

/** A passage on several releases says of each what it says of it by name, or of their family. */
function aboutOf({ fact, about, models, titleEnd }: Piece): readonly string[] {
  const own = models.filter(({ start }) => start >= titleEnd)
  const isNamed = (release: string) => own.some(({ isFamily, releases }) => isFamily || releases.includes(release))
  return fact || about.length < 2 || own.length === 0 ? about : about.filter(isNamed)
}

/** A family's name beside what a passage is about names no release of its own; of facts, only those on successors name another. */
function releasesNamed({ models, about, fact }: Piece): readonly string[] {
  if (fact && !fact.field.startsWith('replace')) return []
  return models.flatMap(({ releases }) => (about.length === 0 || releases.length === 1 ? releases : []))
}

function initialsOf(name: ProperName): string {
  return (name.text.match(/\p{Lu}/gu) ?? []).join('').toLowerCase()
}

function isKnown(name: ProperName, known: Known): boolean {
  if (name.releases.some((id) => known.releases.has(id))) return true
  if (name.isRelease && known.models.some(({ tokens }) => tokens.join(' ') === name.tokens.join(' '))) return true
  if (name.releases.length > 0) return false
  return name.isModel && /\d/.test(name.text)
    ? isKnownModel(name, known) || (name.isFamily && standsIn(name.tokens, known.tokens, true))
    : isKnownProper(name, known)
}

function isKnownModel(name: ProperName, known: Known): boolean {
  const { tokens, text } = name
  if (known.models.some((other) => other.tokens.length >= tokens.length && areSameModel(name, other)) || isShortOfMaker(name, known))
    return true
  // "the Thinking variant of Qwen3-Next": a word and a name.
  if (/\sof\s/.test(text) && known.tokens.includes(tokens.at(-1)!) && standsIn(tokens.slice(0, -1), known.tokens)) return true
  const [size, letter] = tokens.slice(-2)
  if (
    tokens.length > 3 &&
    letter === 'b' &&
    standsIn([size!, letter], known.tokens, true) &&
    [tokens.slice(0, -2), tokens.slice(0, -3)].some((own) => own.some((token) => /\d/.test(token)) && standsIn(own, known.tokens, true))
  )
    return true
  const firstFigure = tokens.findIndex((token) => /\d/.test(token))
  for (let from = 0; from <= firstFigure; from++) {
    const rest = tokens.slice(from)
    if (from > 0 && !tokens.slice(0, from).every((token) => known.tokens.includes(token))) return false
    if (from === firstFigure && from > 0 && rest.length === 1) return false
    if (standsIn(rest, known.tokens)) return true
  }
  return false
}

/** "DeepSeek V4" of a text that says "V4" and names no other maker. */
function isShortOfMaker({ tokens, isFamily }: ProperName, { models, names }: Known): boolean {
  const makers = tokens.length > 2 && isCompany(tokens.slice(0, 1)) ? makersOf(tokens.slice(0, 1)) : []
  const isOthers = (name: ProperName) => isCompany(name.tokens) && !makersOf(name.tokens).some((maker) => makers.includes(maker))
  return (
    makers.length > 0 &&
    !names.some(isOthers) &&
    models.some(
      ({ tokens: own }) => tokens.slice(1).every((token, at) => token === own[at]) && (isFamily || own.length === tokens.length - 1),
    )
  )
}

/** The pieces stand in a row, and no variant follows that the claim leaves out. */
function standsIn(own: readonly string[], tokens: readonly string[], isFamily = false): boolean {
  for (let at = tokens.indexOf(own[0]!); at !== -1; at = tokens.indexOf(own[0]!, at + 1)) {
    const isHere = own.every((token, index) => token === tokens[at + index])
    if (isHere && (isFamily || !VARIANTS.has(tokens[at + own.length] ?? ''))) return true
  }
  return false
}

function isKnownProper(name: ProperName, known: Known): boolean {
  const words = name.tokens.filter((token) => token !== 's' && !isStopWord(token))
  if (isWrittenTogether(words, known) || isLand(name, known) || isSpeltOut(name, known)) return true
  const missing = words.filter((word) => !isKnownWord(word, known) && !(words.length > 1 && isInitial(word, known)))
  if (missing.length === 0)
    return !name.tokens.some(
      (token, index) => index > 0 && EDITIONS.has(token) && !standsIn([name.tokens[index - 1]!, token], known.tokens, true),
    )
  if (known.initials.has(name.tokens.join(''))) return true
  if (/^\p{Lu}{2,}$/u.test(name.text) ? false : known.tokens.includes(initialsOf(name)) && words.length > 2) return true
  if (missing.every((word) => TITLES.has(word))) return missing.length < words.length
  const last = words.at(-1)!
  return words.length > 1 && words.length < 4 && !missing.includes(last) && isFamilyName(name, known)
}

/** "HunterGirl" for "Hunter Girl", and the other way round. */
function isWrittenTogether(words: readonly string[], { tokens }: Known): boolean {
  const own = words.join('')
  return own.length > 5 && tokens.some((token, index) => token === own || token + (tokens[index + 1] ?? '') === own)
}

/** "RL" for "reinforcement learning". */
const isSpeltOut = ({ text }: ProperName, { texts }: Known): boolean =>
  /^[A-Z]{2,5}$/.test(text) &&
  texts.some((own) =>
    new RegExp(
      `(?<!\\p{L})${text
        .split('')
        .map((letter) => `${letter}\\p{L}+`)
        .join('[\\s-]')}`,
      'iu',
    ).test(own),
  )

/** Lands that go by several names. */
const LANDS = [
  String.raw`(?:United States(?: of America)?|U\.?S(?:\.?A)?|America)`,
  String.raw`(?:United Kingdom|U\.?K|Great Britain|Britain)`,
]
const isLand = (name: ProperName, { texts }: Known): boolean =>
  LANDS.some(
    (land) => new RegExp(`^${land}$`).test(name.text) && texts.some((text) => new RegExp(`\\b${land}(?![\\p{L}\\d])`, 'u').test(text)),
  )

/** The "J." of "John J. Smith" where the evidence says "John Joseph Smith", and "Zac" for "Zachary"; "Pro" is short for nobody. */
const isInitial = (word: string, { names }: Known): boolean =>
  word.length !== 2 && !VARIANTS.has(word) && names.some(({ tokens }) => tokens.some((token) => token.startsWith(word)))

function isKnownWord(word: string, { lemmas }: Known): boolean {
  const lemma = lemmaOf(word)
  if (lemmas.has(lemma)) return true
  for (const other of lemmas) if (other.length > 2 && areSynonyms(lemma, other)) return true
  return false
}

/** The evidence calls nobody by this last name with a first name that the claim does not give. */
function isFamilyName(name: ProperName, { names, tokens: all }: Known): boolean {
  const last = name.tokens.at(-1)!
  const opensText = all.some((token, index) => token === last && (index === 0 || all[index - 1] === '|'))
  const sharing = names.filter(({ tokens }) => tokens.includes(last))
  return (
    (sharing.length > 0 || opensText) &&
    sharing.every(({ tokens }) => tokens.every((token) => name.tokens.includes(token) || TITLES.has(token)))
  )
}
