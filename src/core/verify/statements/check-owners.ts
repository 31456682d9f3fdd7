import type { Piece } from '../reading/evidence-reading.ts'
import { bearing, holdersOf, readScene, type Scene } from '../properties/holders.ts'
import { isSame, modelsOf } from '../properties/models-in.ts'
import { textBefore } from '../reading/plain-text.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
import { sourcesIn } from './sources.ts'
import type { Subject } from '../reading/subjects.ts'
import { areAlike, isLight } from '../words/lemmas.ts'
import { negatedWords } from '../words/negations.ts'

/** Most words of a claim that are looked at. */
const MOST = 40
/** Share of what a claim says that the passage may say of others alone. */
const MOST_OF_OTHERS = 0.5

/**
 * What a claim says of one model and the cited passage only of others: "B thinks by default" of "A thinks by default, where
 * B does so only on request", "C is the flagship" of "A is the flagship, B the balanced model and C the small one".
 */
export function checkOwners(claim: Reading, pieces: readonly Piece[]): string[] {
  if (claim.values.some(({ isInName }) => !isInName) || IS_DONE_BY.test(claim.text)) return []
  const known = [...new Map([claim, ...pieces].flatMap(modelsOf).map((name) => [name.text, name])).values()].slice(0, 100)
  const scene = readScene(claim, known)
  const said = onlyModel(scene)
  if (!said || OF_UNNAMED.test(claim.text.slice(0, said.start)) || SPEAKS_OF_ANOTHER.test(claim.text)) return []
  const scenes = pieces.map((piece) => readScene(piece, known))
  if (!scenes.some(({ all }) => all.some((name) => isSame(said, name)))) return []
  const told = wordsOf(claim)
    .filter((word) => isSaidOf(scene, word))
    .map((word) => ({ word, places: scenes.flatMap((other) => placesOf(other, word, said)) }))
  const found = told.filter(({ places }) => places.length > 0)
  const ofOthers = found.filter(({ places }) => places.every((place) => place === 'other'))
  const isOwnToo = found.some(({ places }) => places.includes('own')) && pieces.some(({ text }) => POINTS_BACK.test(text))
  return ofOthers.length > 0 && !isOwnToo && ofOthers.length >= found.length * MOST_OF_OTHERS
    ? [
        `says “${ofOthers
          .map(({ word }) => word.text)
          .slice(0, 3)
          .join(', ')}” of ${said.text}; the cited passage says it of another`,
      ]
    : []
}

/** "A is hosted by B": who does what is for the relations. */
const IS_DONE_BY = /\b(?:is|are|was|were|been)\s(?:\S+\s){1,7}by\s/

/** "It is the largest of the B family": what is said is not said of B. */
const OF_UNNAMED = /\b(?:it|they|this model|the model)\b/i
/** Whatever it is, it is named in another sentence: "It is the largest of the A family". */
const SPEAKS_OF_ANOTHER = /^(?:it|they|this|these|both)\b/i

/** "CSA compresses along the sequence, whereas the MLA of A compresses features": the first is not said of A. */
const isSaidOf = (scene: Scene, word: Word): boolean =>
  !sourcesIn(scene).some((source) => overlaps(source, word)) && holdersOf(scene, word).subject.names.length > 0

/** "while B still accepts them", "where B does so only on request". */
const POINTS_BACK = /\b(?:so|them|it|too|likewise|the same|these|this)\b/i

/** The one model that a claim without figures speaks of, and not only measures by: "fewer turns than A". Figures are bound to their owners themselves. */
const onlyModel = ({ all, groups }: Scene): ProperName | undefined =>
  all.every((name) => isSame(all[0]!, name)) && !groups.every(({ isAside }) => isAside) ? all[0] : undefined

/** Its words of content that are part of no figure and no model's name; what it denies of one is mostly said of another. */
function wordsOf({ text, words, models, values }: Reading): Word[] {
  const denied = negatedWords(words, text, 0)
  return words
    .filter(
      (word) => !word.isStop && !isLight(word.lemma) && !denied.has(word) && ![...models, ...values].some((other) => overlaps(other, word)),
    )
    .slice(0, MOST)
}

function placesOf(scene: Scene, { lemma }: Word, said: ProperName): string[] {
  const here = scene.words.filter((word) => areAlike(lemma, word.lemma) && !scene.models.some((name) => overlaps(name, word)))
  return here.slice(0, MOST).map((span: Span) => {
    const { subject: nearest, alike } = holdersOf(scene, span)
    const subject = continuedSubject(scene, span) ?? nearest
    const last = scene.groups.findLast(({ end }) => end <= span.start)
    if (isTopic(scene, span)) return 'wide'
    if (isDoneBy(scene, span, said)) return 'own'
    if (last && GOES_ON.test(scene.text.slice(last.end, span.end))) return 'wide'
    return alike.some((name) => isSame(said, name)) ? 'own' : bearing(said, subject)
  })
}
/** "The attention of A was reused by B": what was done is B's doing. */
const isDoneBy = ({ text, models, sentences }: Scene, { start }: Span, said: ProperName): boolean => {
  const sentence = sentences.findLast((own) => own.start <= start)!
  const by = models.find(
    (name) => name.start > start && name.end <= sentence.end && /\b\p{L}+ed by (?:the )?$/u.test(textBefore(text, name.start)),
  )
  return by !== undefined && isSame(said, by)
}

/** "Thinking is on by default in A and off in B": what opens a sentence is said of all that follow. */
const isTopic = ({ text, sentences }: Scene, { start, end }: Span): boolean =>
  sentences.some((sentence) => sentence.start === start) && /^\s(?:is|are|was|were|can|works?)\b/.test(text.slice(end, end + 10))

/** "improves on B in factuality, reduces hallucinations": a verb without a subject goes on about the first. */
const GOES_ON = /,\s(?:and\s)?\p{Ll}+(?:[^s]s|ed)\b[^,;.]*$/u

const SET_AGAINST = /\b(?:while|whereas|but|although|though)\b|;/i

/** "A continues the design of B with three changes": what follows is said of A. */
function continuedSubject({ text, sentences, groups, about }: Scene, { start }: Span): Subject | undefined {
  const sentence = sentences.findLast((own) => own.start <= start)
  const [first, ...others] = groups.filter((group) => sentence && group.start >= sentence.start && group.end <= start)
  const isOwner = (group: Span) =>
    /\bof\s(?:the\s)?$/.test(textBefore(text, group.start)) &&
    !/^\s(?:is|are|was|were|has|have|costs?|takes?|comes?)\b/.test(text.slice(group.end, start))
  const isSetAgainst = first !== undefined && SET_AGAINST.test(text.slice(first.end, start))
  return first && !isSetAgainst && others.length > 0 && others.every(isOwner) ? { names: first.names, about } : undefined
}
