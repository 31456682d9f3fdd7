import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isInside, type Reading, type Value, type Word } from '../reading/reading.ts'
import { isForeign } from '../translation/lexicons.ts'
import { areAlike } from '../words/lemmas.ts'

/** "V4's experts were trained on 32T tokens" of experts in one sentence, and of tokens on which V4 was trained in another. */
export function checkOwned(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim) || pieces.some(({ fact }) => fact !== undefined)) return []
  return claim.values.flatMap((said) => {
    const noun = said.isInName ? undefined : ownedBefore(claim, said)
    if (!noun) return []
    const bearing = pieces.flatMap((piece) => piece.values.filter((value) => bearsValue(said, value)).map((value) => ({ piece, value })))
    const isBeside = bearing.some(({ piece, value }) => hasWord(piece, noun, value.sentence))
    const isElsewhere = bearing.length > 0 && !isBeside && bearing.every(({ piece }) => hasWord(piece, noun))
    return isElsewhere ? [`says ${claim.text.slice(said.start, said.end)} of “${noun.text}”, which the cited passage says elsewhere`] : []
  })
}

const hasWord = ({ words }: Piece, { lemma }: Word, sentence?: number): boolean =>
  words.some((word) => (sentence === undefined || word.sentence === sentence) && areAlike(word.lemma, lemma))

/** What a model is said to have, as the subject of the sentence that gives the value. */
function ownedBefore({ text, models, words, sentences }: Reading, said: Value): Word | undefined {
  const sentence = sentences[said.sentence]!
  const owner = models.find(
    (name) => isInside(name, { start: sentence.start, end: said.start }) && /^'s? \p{Ll}/u.test(text.slice(name.end)),
  )
  const noun = owner && /^'s? (?<noun>\p{Ll}+) (?:is|are|was|were|has|have|had)\b/u.exec(text.slice(owner.end))
  return noun ? words.find(({ start, lower }) => start > owner.end && lower === noun.groups!['noun']) : undefined
}
