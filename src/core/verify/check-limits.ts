import type { Piece } from './evidence-reading.ts'
import { areAlike } from './lemmas.ts'
import type { Reading, Span } from './reading.ts'
import { isSameSetting, settingsIn, type Kind, type Setting } from './settings.ts'

const KINDS: readonly Kind[] = ['resolution', 'channel', 'precision', 'effort']
const LIMIT = /\b(?:limited|restricted|confined|capped|only|solely|exclusively|no more than|at most)\b/i

/**
 * Settings that a claim gives for what the cited passage limits to others: "extend clips in 4K" of "Extending a clip is
 * limited to 720p", although it says 4K of something else.
 */
export function checkLimits(claim: Reading, pieces: readonly Piece[]): string[] {
  return KINDS.flatMap((kind) =>
    claim.sentences.flatMap((sentence) =>
      settingsIn(claim.text, sentence, kind).flatMap((said) => {
        const limit = pieces.flatMap((piece) => limitOn(piece, kind, said, topicsOf(claim, sentence)) ?? [])[0]
        return limit === undefined ? [] : [`says ${said.text}; the cited passage has only ${limit} there`]
      }),
    ),
  )
}

/** What a sentence about one of these topics limits it to, if nothing there says the claim's setting of that topic. */
function limitOn(piece: Piece, kind: Kind, said: Setting, topics: readonly string[]): string | undefined {
  const placed = piece.sentences.map((sentence) => ({
    sentence,
    settings: settingsIn(piece.text, sentence, kind),
    topics: topicsOf(piece, sentence),
  }))
  const bearing = placed.filter(({ settings }) => settings.some((other) => isSameSetting(other, said)))
  if (bearing.length === 0) return undefined
  const own = topics.filter((topic) => !bearing.some((place) => isAmong(topic, place.topics)))
  const limit = placed.find(
    (place) =>
      place.settings.length > 0 &&
      !bearing.includes(place) &&
      LIMIT.test(piece.text.slice(place.sentence.start, place.sentence.end)) &&
      own.some((topic) => isAmong(topic, place.topics)),
  )
  return limit?.settings.map(({ text }) => text).join(', ')
}

const isAmong = (topic: string, topics: readonly string[]): boolean => topics.some((other) => areAlike(topic, other))

/** What a sentence is about: its words of content that belong to no name. */
const topicsOf = ({ words, names }: Reading, { start, end }: Span): string[] =>
  words
    .filter((word) => !word.isStop && word.start >= start && word.end <= end && word.text.length > 3 && !LIMIT.test(word.text))
    .filter((word) => !names.some((name) => word.start >= name.start && word.end <= name.end))
    .map(({ lemma }) => lemma)
