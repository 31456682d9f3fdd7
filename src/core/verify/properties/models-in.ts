import { nameTokens } from '../../understanding/name-tokens.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { overlaps, type Reading } from '../reading/reading.ts'
import { textBefore } from '../reading/plain-text.ts'
import { areSameModel } from '../reading/subjects.ts'
import { isCompany } from '../words/vendors.ts'

/** What stands between names said in one breath. */
export const JOINED = /^,?\s?(?:and|or|nor|&|\/|as well as|plus|,)\s?(?:both |(?:its|the) (?:\p{Ll}+ )?)?$/u

/** Licences and channels have names, too, licences even those of models. */
const NO_MODEL =
  /\blicen[cs]e\b|\bcommunity\b|^v\d(?:\.\d)?$|^(?:AI21(?: Labs)?$|Apache|MIT|BSD|[AL]?GPL|CC|Creative|API|ChatGPT|(?:Amazon )?Bedrock|(?:Google )?Vertex|(?:Microsoft )?(?:Azure|Foundry)|Hugging ?Face)\b/i
const IS_SUBJECT =
  /^(?: of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?(?:,? (?:too|also|which))? (?:is|are|was|were|has|have|comes?|ships?|takes?|accepts?|handles?|supports?|stays?|stayed|remains?|remained|became|went|uses|costs?|runs?|generates|returns|produces|reads)\b/u
/** What a maker does and no model: "Ai2 publishes". */
const ACTS =
  /^ (?:publishes|releases|says|said|reports|reported|announces|announced|offers|calls|describes|has (?:not )?(?:published|released|announced|disclosed|made|cut|opened))\b/

/** The models that something can be said of: names with figures, and names of which something is said. */
export function modelsOf({ text, models, names }: Reading): readonly ProperName[] {
  const figured = models.map((name) => withTag(text, name))
  const sized = [...text.matchAll(SIZED)].map(({ index, 0: own }) => ownName(own, index))
  const found = [...sized.filter((name) => !figured.some((other) => overlaps(name, other) && other.start <= name.start)), ...figured]
  const isSaid = ({ end }: ProperName) => IS_SUBJECT.test(text.slice(end, end + 24))
  const subjects = names.filter((name) => isSaid(name) && !isMakerOf(text, name) && !found.some((other) => overlaps(name, other)))
  return [...found, ...subjects].filter((name) => isModelHere(text, name))
}

/** "Gemma 4 31B of Google has". */
const isMakerOf = (text: string, { start, tokens }: ProperName): boolean =>
  isCompany(tokens) && /\b(?:of|by|from|at)\s$/.test(textBefore(text, start))

const isModelHere = (text: string, { text: own, end }: ProperName): boolean =>
  !NO_MODEL.test(own) && !ACTS.test(text.slice(end, end + 24)) && !/^ (?:\p{Lu}\p{L}+ )?[Ll]icen[cs]e\b/u.test(text.slice(end, end + 24))

/** "FLUX.2 [dev]", "FLUX.2 [klein] 4B": brackets that tell one model from the others of its name. */
function withTag(text: string, name: ProperName): ProperName {
  const tag = TAG.exec(text.slice(name.end, name.end + 24))
  return tag ? { ...name, ...ownName(name.text + tag[0], name.start), isFamily: false, releases: name.releases } : name
}
const TAG = /^ \[\p{Ll}{2,12}\](?: \d+(?:\.\d+)?B\b)?/u

/** A text with blanks for names. */
export function withoutNames(text: string, names: readonly ProperName[]): string {
  let at = 0
  const parts = names.map(({ start, end }) => {
    const part = text.slice(at, Math.max(at, start)) + ' '.repeat(Math.max(0, end - Math.max(at, start)))
    at = Math.max(at, end)
    return part
  })
  return parts.join('') + text.slice(at)
}

const SIZE = /^\p{L}?\d+(?:\.\d+)?B$/iu
/** "Ministral 8B", "Command A Vision". */
const SIZED =
  /(?<![\p{L}\d.-])\p{Lu}\p{L}{2,}(?:[.-][\p{L}\d]+)? (?:\d+(?:\.\d+)?B|[A-Z](?:\+|\b)(?: \p{Lu}\p{L}{2,})?)(?![\p{L}\d.-]*[\p{L}\d])/gu
const wordsOf = ({ text }: ProperName): string[] => text.toLowerCase().split(/[\s-]/)
const isShortFor = (word: string, names: readonly ProperName[]): boolean =>
  names.some((name) => wordsOf(name).length > 1 && wordsOf(name).includes(word.toLowerCase()))

/** "the 31B", "the Thinking variant", "[pro]", "Neon" for "Gemini 4 Neon": one word of a longer name that stands for it. */
export function shortFor(text: string, known: readonly ProperName[]): ProperName[] {
  return [...text.matchAll(/(?<![\p{L}\d.-])[\p{Lu}\d][\p{L}\d.]*(?![\p{L}\d-])|\[\p{Ll}{2,12}\]/gu)].flatMap((match) => {
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 20)
    const isMeant = isShortFor(match[0], known) && (match[0].startsWith('[') || isLastWord(match[0], known) || IS_SUBJECT.test(after))
    return isMeant ? [ownName(match[0], match.index)] : []
  })
}

/** Names that another text tells by more than their capitals: "Dolly v2" at the head of a sentence. */
export const knownIn = (text: string, known: readonly ProperName[]): ProperName[] =>
  known.flatMap((name) => {
    const at = name.tokens.length > 1 ? text.indexOf(name.text) : -1
    return at === -1 || /[\p{L}\d-]/u.test(text[at + name.text.length] ?? '') ? [] : [{ ...name, start: at, end: at + name.text.length }]
  })

/** The word ends one model's name and no other's. */
function isLastWord(word: string, names: readonly ProperName[]): boolean {
  const ending = names.filter((name) => wordsOf(name).length > 1 && wordsOf(name).at(-1) === word.toLowerCase())
  return /^\p{Lu}\p{L}{2,}$/u.test(word) && ending.length > 0 && ending.every((name) => areSameModel(name, ending[0]!))
}

const ownName = (text: string, start: number): ProperName => ({
  text,
  start,
  end: start + text.length,
  tokens: nameTokens(text).map((token) => token.text),
  releases: [],
  isModel: true,
  isFamily: false,
  isRelease: false,
})

/** One model, also by one word of its name ("the 31B") or with the words turned ("Sonnet 3.7"). */
export function isSame(a: ProperName, b: ProperName): boolean {
  if (areSameModel(a, b)) return true
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((one, other) => one.length - other.length)
  if (short!.length === 1) return (SIZE.test(short![0]!) || a.tokens.length === 1) && long!.includes(short![0]!)
  return [...a.tokens].toSorted().join(' ') === [...b.tokens].toSorted().join(' ')
}
