import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { textBefore } from '../reading/plain-text.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { overlaps, type Reading, type Word } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'
import { isForeign } from '../translation/lexicons.ts'
import { areAlike, areOpposite } from '../words/lemmas.ts'
import { hasNegation } from '../words/negations.ts'

/** A word and what it is said of: "lowers the cost", "unchanged billing". */
type Pair = { word: Word; of: Word }
/** What a change leads from, and to. */
type Step = { from: Word; to: Word }

/**
 * The opposite of what the evidence says of the same thing, wherever else it uses the word: "raises the cost" of "raised the
 * data … which lowers the cost", "from B to A" of "from A to B".
 */
export function checkOpposed(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim) || hasNegation(claim.text)) return []
  return [...checkPairs(claim, pieces), ...checkSteps(claim, pieces), ...checkGoals(claim, pieces)]
}

function checkPairs(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap(pairsIn)
  return pairsIn(claim).flatMap(({ word, of }) => {
    const there = known.filter((pair) => areAlike(pair.of.lemma, of.lemma))
    const other = there.find((pair) => areContrary(pair.word, word))
    return other && !there.some((pair) => areAlike(pair.word.lemma, word.lemma))
      ? [`says “${word.text} … ${of.text}”; the cited passage says “${other.word.text} … ${other.of.text}”`]
      : []
  })
}

/** What tells kinds of a thing apart, or its place in a row, is no opposite of it: both have their turn. */
const KINDS =
  /^(?:inputs?|outputs?|first|last|early|late|peak|preview|final|dense|sparse|max(?:imum)?|min(?:imum)?|free|paid|new|old|open|closed?|start(?:s|ed)?|end(?:s|ed)?)$/
const UNCHANGED = /^unchanged$/
const CHANGED = /^(?:chang|rais|lower|higher|reduc|increas|cut|doubl|halv|new$|different|cheap|dear|larg|small|bigg)/

const areContrary = (a: Word, b: Word): boolean =>
  !KINDS.test(a.lower) &&
  !KINDS.test(b.lower) &&
  (areOpposite(a.lemma, b.lemma) ||
    (UNCHANGED.test(a.lower) && CHANGED.test(b.lower)) ||
    (UNCHANGED.test(b.lower) && CHANGED.test(a.lower)))

/** Words of content that stand next to each other, or with one between. */
const pairsIn = remembered(({ text, words, names }: Reading): Pair[] => {
  const content = words.filter((word) => !word.isStop && !names.some((name) => name.isModel && overlaps(name, word)))
  return content.flatMap((word, at) =>
    content
      .slice(at + 1, at + 3)
      .filter((of) => of.start - word.end < 30 && /^(?:[\p{L}\s'-]|\d)*$/u.test(text.slice(word.end, of.start)))
      .map((of) => ({ word, of })),
  )
})

function checkSteps(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap(stepsIn)
  return stepsIn(claim).flatMap(({ from, to }) => {
    const isTurned = known.some((step) => areAlike(step.from.lemma, to.lemma) && areAlike(step.to.lemma, from.lemma))
    const isSame = known.some((step) => areAlike(step.from.lemma, from.lemma) && areAlike(step.to.lemma, to.lemma))
    return isTurned && !isSame ? [`leads from ${from.text} to ${to.text}; in the cited passage it is the other way round`] : []
  })
}

const stepsIn = remembered(({ text, words }: Reading): Step[] =>
  [...text.matchAll(/\bfrom\b(?=[^.;]{3,120}?,? to\s)/gi)].flatMap(({ index }) => {
    const at = index + 5 + text.slice(index + 5).search(/\bto\s/)
    const [from, to] = [index, at].map((start) => words.find((word) => word.start > start && !word.isStop))
    return from && to && from.end <= at ? [{ from, to }] : []
  }),
)

/** A model that a move leads to, or away from: "upgrade to B", "requests for A are routed to B". */
type Goal = { name: ProperName; isGoal: boolean }
const MOVES = String.raw`(?:up|down)?-?(?:grad|mov|switch|migrat|chang|go(?:es|ing)?\b|went|gone|return|rout|rerout|redirect|forward|transfer|transition|convert|step|fall(?:s|ing)?|fell|serv|answer)\p{L}*`
const TO = new RegExp(String.raw`\b(?:up|down)?${MOVES}(?: \p{L}+){0,2} (?:back |over |on )?(?:to|by) (?:the )?$`, 'iu')
const FROM = new RegExp(
  String.raw`\b(?:up|down)?${MOVES}(?: \p{L}+){0,2} (?:back |away )?from (?:the )?$|\b(?:requests|calls|traffic|prompts) (?:for|to) (?:the )?$`,
  'iu',
)
const REQUESTS = /^ (?:requests|calls|traffic|prompts)\b/

/** What the evidence has a move lead to, told as what it leads away from, and the other way round. */
function checkGoals(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap(goalsIn)
  return goalsIn(claim).flatMap(({ name, isGoal }) => {
    const there = known.filter((goal) => areSameModel(goal.name, name))
    return there.length > 0 && there.every((goal) => goal.isGoal !== isGoal)
      ? [`has a move lead ${isGoal ? 'to' : 'away from'} ${name.text}; in the cited passage it is the other way round`]
      : []
  })
}

const goalsIn = remembered(({ text, models }: Reading): Goal[] =>
  models.flatMap((name) => {
    const before = textBefore(text, name.start)
    const [isGoal, isSource] = [TO.test(before), FROM.test(before) || REQUESTS.test(text.slice(name.end, name.end + 10))]
    return isGoal === isSource ? [] : [{ name, isGoal }]
  }),
)
