import { remembered } from '../reading/remembered.ts'
import { isQuantity, type Reading, type Word } from '../reading/reading.ts'
import { textBefore } from '../reading/plain-text.ts'
import { areSynonyms, lemmaOf } from './lemmas.ts'
import { ADVERBS, FILLERS } from './word-lists.ts'

/** Adverbials that join a sentence to what was said before. */
const LINKS = [
  String.raw`on the (?:one|other) (?:hand|side)|at the (?:other|small|large|low|high|top|upper|lower|cheap|far) end|for (?:its|their|his|her) part|in turn`,
  String.raw`next to|as (?:opposed|against) to|in (?:the|that) case(?: of)?|in (?:addition|contrast|comparison|short|sum|brief|other words|fact|this respect|that respect|each case|both cases|either case|one place|another(?: place)?)`,
  String.raw`by (?:contrast|comparison|the way)|for (?:comparison|example|instance|reference|context|completeness)|as a comparison`,
  String.raw`that (?:said|is to say)|to be (?:clear|precise|exact|sure)|strictly speaking|put (?:simply|differently|another way)`,
  String.raw`as far as [^,;]{1,60}? (?:goes?|(?:is|are) concerned)|when it comes to|side by side|all in all|taken together|in that order`,
  String.raw`(?:judging|going) by|with regard to|in terms of|on (?:this|that|the same) (?:point|question|count)|to sum up|in (?:answer|reply) to`,
  String.raw`an? (?:little|bit|touch|shade|good deal)|the (?:former|latter)|the same (?:goes|holds|applies|is true)|for one`,
  String.raw`(?<=^|[.;:!?] )on top of (?:that|this|it)|compared (?:with|to)|(?:keep|bear)(?:ing)? in mind|(?<=, )no(?=[,.:])|what (?:the|these) (?:cited )?(?:sources?|passages?|evidence|documents?) \p{L}+s? is`,
].join('|')
/** What is said to whoever reads: whom to believe, where to look, what a figure goes by. */
const ASIDES = [
  String.raw`(?:it |that |the \p{L}+ )?depend(?:s|ing) on (?:whom?|which|what)(?: \p{L}+)? (?:you|one) (?:asks?|reads?|trusts?|follows?|believes?|consults?)`,
  String.raw`if (?:you|one) (?:goes|go|asks?|looks?|counts?|compares?|takes?|follows?|trusts?|believes?|means?)(?: (?:by|at|the|it|only))*`,
  String.raw`(?:as|so) (?:you|one) (?:can|may) see|(?:you|one) (?:will |can |may )?(?:finds?|sees?|gets?|looks?|(?:are|is) looking)(?: at)?|(?<=^|[,;:] )(?:expect|reckon|count) (?:to|with|on)|(?:in|from) your question|you (?:mention|name|quote|ask about)|worth (?:noting|knowing|adding|mentioning)|as (?:noted|mentioned|said) (?:above|before)`,
].join('|')
const LINKING = new RegExp(String.raw`(?<![\p{L}-])(?:${LINKS}|${ASIDES})(?![\p{L}-])`, 'giu')

/** A verb that leads to a figure: "stops at 128K", "goes up to $10", "comes to 27%". */
const LEADING =
  /(?<![\p{L}-])(\p{L}{2,12})(?: (?:in|out|up|over|by|do))? (?:at|to|for|with|after|until)(?: (?:about|around|roughly|exactly|just|almost|nearly|some|over|a|an|the|most|more than|less than|maximum of|total of)){0,3} [$€£¥]?$/iu
const PLURAL = /\b(?:they|both|these|those|can|will|may|(?!(?:is|was|has|does|its|this|as)\b)\p{L}+s) $/iu
/** Verbs of a change, a beginning or a share say more than that. */
const TELLING = ['increase', 'decrease', 'rise', 'fall', 'start', 'change', 'double', 'cut', 'limit', 'round'].map((word) => lemmaOf(word))
const isTelling = (lemma: string): boolean => TELLING.some((own) => areSynonyms(lemma, own))

const lemmasOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map((word) => lemmaOf(word)))
/** Who tells something, and that they do; whether it is theirs is for the check of attributions. */
const TOLD = lemmasOf(
  'unlike different app source account statement word page entry listing list record note tally name put write add quote cite tell speak show date place count answer',
)
/** How values stand to each other, which they are asked themselves. */
const COMPARED = lemmasOf(
  'agree disagree match conflict contradict coincide diverge vary disagreement discrepancy dispute inconsistent depend odds apart gap margin',
)

/** Whether a word says nothing that the evidence would have to say. */
export const addsNothing = (reading: Reading, word: Word): boolean =>
  FILLERS.has(word.lower) || TOLD.has(word.lemma) || COMPARED.has(word.lemma) || linkingWords(reading).has(word)

/** Words of a text in which it only arranges what is said: how its sentences hang together, and how a verb leads to its figure. */
export const linkingWords = remembered((reading: Reading): ReadonlySet<Word> => {
  const spans = [...reading.text.matchAll(LINKING)].map(({ index, 0: own }) => ({ start: index, end: index + own.length }))
  const linked = reading.words.filter(
    (word) => ADVERBS.has(word.lower) || spans.some(({ start, end }) => word.start >= start && word.end <= end),
  )
  return new Set([...linked, ...leadingVerbs(reading)])
})

function leadingVerbs({ text, words, values }: Reading): Word[] {
  return values.filter(isQuantity).flatMap(({ start }) => {
    const before = textBefore(text, start)
    const match = LEADING.exec(before)
    const verb = match && words.find((word) => word.start === start - before.length + match.index)
    const isVerb = verb?.lower.endsWith('s') || PLURAL.test(before.slice(0, match?.index))
    return verb && isVerb && !isTelling(verb.lemma) ? [verb] : []
  })
}
