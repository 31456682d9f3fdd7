import { remembered } from '../reading/remembered.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { areSynonyms, isLight } from '../words/lemmas.ts'
import { isNamed } from './compared-values.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { headName, type Reading, type Word } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'
import { makersOf } from '../words/vendors.ts'

/** Who did what to whom: two names and the verb between them. */
type Deed = { verb: Word; first: ProperName; second: ProperName; isPassive: boolean }
/** "retired from A's platform", "hosted on A", "a price that A promised": A is not what the verb is done to. */
const OBLIQUE = /\b(?:from|on|in|at|for|as|through|under|since|until|that)\s/
/** "Distilled from A": what is told is whose child it is. */
const DERIVED = /^(?:distill?ed|derived|fine-tuned|adapted|pruned)$/
const MUTUAL =
  /^(?:met|meet|meets|married|marry|wed|faced|faces|played|tied|drew|collaborated|partnered|merged|with|divorced|dated|joined|fought|versus|costs?|scores?|scored|against)$/

/** Subject and object that changed places: "A bought B" where the evidence says "B bought A". */
export function checkRoles(claim: Reading, pieces: readonly Piece[]): string[] {
  return [...checkDeeds(claim, pieces), ...checkMakers(claim, pieces)]
}

function checkDeeds(claim: Reading, pieces: readonly Piece[]): string[] {
  const own = deedsIn(claim)
  if (own.length === 0) return []
  const known = pieces.flatMap((piece) => deedsIn(piece))
  return own.flatMap((deed) => {
    // "Nova 2 Pro over the first Nova models": names that stand for each other have no order.
    if (isNamed(deed.first, deed.second)) return []
    const same = known.filter(({ verb }) => areSynonyms(verb.lemma, deed.verb.lemma))
    if (same.some((other) => isSame(deed, other))) return []
    const another = same.find((other) => isOfAnother(deed, other, pieces))
    if (another && !same.some((other) => isSwap(deed, other)))
      return [
        `says ${deed.verb.text} of ${deed.first.text} and ${deed.second.text}; the cited passage says it of ${another.first.text} and ${another.second.text}`,
      ]
    if (!same.some((other) => isSwap(deed, other))) return []
    return [`says ${deed.first.text} ${deed.verb.text} ${deed.second.text}; in the cited passage it is the other way round`]
  })
}

/** "B surpasses C" of "A is on the level of C, its variant B surpasses C": one model is the same, the other is named, and not beside it. */
function isOfAnother(deed: Deed, other: Deed, pieces: readonly Piece[]): boolean {
  const [own, known] = [inOrder(deed), inOrder(other)]
  const at = own.findIndex((name, index) => isNamed(name, known[index]!))
  const [mine, theirs] = [own[1 - at], known[1 - at]]
  if (
    at === -1 ||
    !isFigured(mine!) ||
    !isFigured(theirs!) ||
    ![deed, other].every(({ verb }) => FINITE.test(verb.lower)) ||
    isNamed(mine!, theirs!)
  )
    return false
  const { text, models } = pieces.find(({ actors }) => actors.includes(theirs!))!
  const named = models.filter((name) => isNamed(mine!, name))
  return named.length > 0 && !named.some((name) => areJoined(text, name, theirs!))
}
const isFigured = ({ isModel, text }: ProperName): boolean => isModel && /\d/.test(text)
/** A verb that tells of a deed, not "the open model", "its launch table". */
const FINITE = /(?:[^s]s|ed|(?<!^op)en|lt|nt)$|^(?:beat|led|won|cut|put|set|made|took|sold|bought)$/
const inOrder = ({ first, second, isPassive }: Deed): readonly [ProperName, ProperName] => (isPassive ? [second, first] : [first, second])

/** "A and B", "A, B and C", "A in P and B". */
const areJoined = (text: string, a: ProperName, b: ProperName): boolean =>
  !/\b(?!and\b|or\b|both\b|the\b|in\b|on\b|at\b|for\b)\p{Ll}{2,}/u.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))

/** Who made a model. */
type Making = { maker: ProperName; model: ProperName }
const MAKES = /^(?:develop|buil[dt]|ma[dk]e|creat|train|releas|launch|publish|introduc|unveil)/

/** "Kimi's maker developed Composer" where the evidence speaks of "Cursor's Composer". */
function checkMakers(claim: Reading, pieces: readonly Piece[]): string[] {
  const own = [...makingsIn(claim), ...ownedIn(claim)]
  const known = own.length > 0 ? pieces.flatMap((piece) => [...makingsIn(piece), ...ownedIn(piece), ...bracketedIn(piece)]) : []
  return own.flatMap(({ maker, model }) => {
    const makers = known.filter((other) => areSameModel(model, other.model)).map((other) => other.maker)
    const isBorne = makers.some(
      (other) =>
        isNamed(other, maker) ||
        other.tokens.join(' ') === maker.tokens.join(' ') ||
        makersOf(other.tokens).some((one) => makersOf(maker.tokens).includes(one)),
    )
    return makers.length > 0 && !isBorne ? [`has ${maker.text} make ${model.text}; the cited passage names ${makers[0]!.text}`] : []
  })
}

const makingsIn = (reading: Reading): Making[] =>
  deedsIn(reading)
    .filter(({ verb }) => MAKES.test(verb.lower))
    .map(({ first, second, isPassive }) => (isPassive ? { maker: second, model: first } : { maker: first, model: second }))
    .filter(({ maker, model }) => model.isModel && !maker.isModel)

/** "Cursor's Composer 2", "Cursor confirmed that its Composer 2". */
const ownedIn = ({ text, words, models, actors, sentences }: Reading): Making[] =>
  models.flatMap((model) => {
    const sentence = sentences.findLast(({ start }) => start <= model.start)!
    const owner = /(?:'s|\b(its))\s(?:(?:new|own|latest|flagship)\s)?(?:model\s)?$/.exec(text.slice(sentence.start, model.start))
    if (!owner) return []
    const before = actors.filter((name) => name.start >= sentence.start && name.end <= sentence.start + owner.index && !name.isModel)
    const head = words.find(({ start, isStop }) => start === sentence.start && !isStop)
    const its = before[0] ?? (head && headName(head))
    const maker = owner[1] ? its : before.find(({ end }) => end === sentence.start + owner.index)
    return maker ? [{ maker, model }] : []
  })

/** "GPT-6.1 Terra (OpenAI): released", as a fact names it. */
const bracketedIn = ({ text, names, models, fact }: Piece): Making[] =>
  models.flatMap((model) => {
    const maker = fact && text.startsWith(' (', model.end) ? names.find(({ start }) => start === model.end + 2) : undefined
    return maker ? [{ maker, model }] : []
  })

/** Deeds, and those whose verb is left out: "A was answered by B, and C by D". */
const deedsIn = remembered((reading: Reading): readonly Deed[] => {
  const told = spelledOut(reading)
  const gapped = reading.actors.slice(0, -1).flatMap((first, index): Deed[] => {
    const second = reading.actors[index + 1]!
    const last = told.findLast((deed) => deed.isPassive && deed.second.end <= first.start)
    return last && /^ by (?:the )?$/.test(reading.text.slice(first.end, second.start)) ? [{ ...last, first, second }] : []
  })
  return [...told, ...gapped]
})

function spelledOut(reading: Reading): Deed[] {
  const names = reading.actors
  return names.slice(0, -1).flatMap((first, index) => {
    const second = names[index + 1]!
    const between = reading.text.slice(first.end, second.start)
    if (between.length > 80 || /[.;:]/.test(between) || /\b(?:and|or|than)\s*$|^\s*(?:and|or|,)\s/.test(between)) return []
    const figure = reading.values.find(({ start, end, isInName }) => start >= first.end && end <= second.start && !isInName)
    const isPassive = /\bby\s(?:\p{L}+\s){0,2}$/u.test(between)
    const verbs = reading.words.filter(
      (word) =>
        word.start >= first.end &&
        word.end <= (figure?.start ?? second.start) &&
        !word.isStop &&
        !/\b(?:an?|the|its|their|this|that)\s$/i.test(reading.text.slice(first.end, word.start)) &&
        (isPassive || DERIVED.test(word.lower) || !OBLIQUE.test(reading.text.slice(word.end, second.start))) &&
        !isLight(word.lemma) &&
        !MUTUAL.test(word.lower) &&
        !/(?:tion|sion|ment|ance|ence|ship|er|or)$/.test(word.lower),
    )
    return verbs.map((verb) => ({ verb, first, second, isPassive }))
  })
}

const isSame = (a: Deed, b: Deed): boolean =>
  a.isPassive === b.isPassive
    ? isNamed(a.first, b.first) && isNamed(a.second, b.second)
    : isNamed(a.first, b.second) && isNamed(a.second, b.first)
const isSwap = (a: Deed, b: Deed): boolean =>
  !isSame(a, b) &&
  (a.isPassive === b.isPassive
    ? isNamed(a.first, b.second) && isNamed(a.second, b.first)
    : isNamed(a.first, b.first) && isNamed(a.second, b.second))
