import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, overlaps, type Reading, type Word } from '../reading/reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { clausesOf } from '../reading/support.ts'
import { areSameModel } from '../reading/subjects.ts'
import { areAlike, isLight } from '../words/lemmas.ts'

/** That a model does something, or that it does not, with the other words of the clause. */
type Doing = { who: ProperName; verb: Word; isDenied: boolean; rest: readonly Word[] }

const VERB =
  /^(?:\s(?:\p{L}+ly|also|itself|still|then|now|always))?(?:\s(?:do|does|did|can|could|will|would))?(?<not>n't|\snot|\snever|\sno longer)?(?:\s\p{L}+ly)?\s(?<verb>\p{Ll}+)/u

/**
 * A deed told of whoever the evidence says does not do it, and denied of whoever does: "A answers in place of B" of "A does not answer:
 * B answers instead".
 */
export function checkDoers(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap(doingsIn)
  return doingsIn(claim).flatMap((said) => {
    const there = known.filter(
      (doing) => areSameModel(said.who, doing.who) && areAlike(said.verb.lemma, doing.verb.lemma) && sharesObject(said, doing),
    )
    return there.length > 0 && there.every(({ isDenied }) => isDenied !== said.isDenied)
      ? [`says that ${said.who.text} ${said.isDenied ? 'does not' : 'does'} ${said.verb.lemma}; the cited passage says the opposite`]
      : []
  })
}

/** Of what is done nothing is said in one of them, or the same. */
const sharesObject = (a: Doing, b: Doing): boolean =>
  a.rest.length === 0 || b.rest.length === 0 || a.rest.some(({ lemma }) => b.rest.some((word) => areAlike(lemma, word.lemma)))

const doingsIn = remembered(({ text, sentences, words, models, values }: Reading): Doing[] =>
  sentences.flatMap((sentence) =>
    clausesOf(text.slice(sentence.start, sentence.end)).flatMap((part) => {
      const span = { start: sentence.start + part.start, end: sentence.start + part.end }
      const content = words.filter(
        (word) => isInside(word, span) && !word.isStop && ![...models, ...values].some((other) => overlaps(other, word)),
      )
      return models
        .filter((name) => isInside(name, span))
        .flatMap((who): Doing[] => {
          const found = VERB.exec(text.slice(who.end, span.end))
          const verb = content.find(
            ({ start, end, lower }) =>
              found !== null && end === who.end + found[0].length && lower === found.groups!['verb'] && start > who.end,
          )
          if (!found || !verb || isLight(verb.lemma)) return []
          return [
            {
              who,
              verb,
              isDenied: found.groups!['not'] !== undefined,
              rest: content.filter((word) => word.start > verb.start && !isLight(word.lemma)),
            },
          ]
        })
    }),
  ),
)
