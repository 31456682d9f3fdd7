import type { Piece } from '../reading/evidence-reading.ts'
import { areAlike } from '../words/lemmas.ts'
import type { Reading } from '../reading/reading.ts'
import { isSameSetting, settingsIn, type Kind, type Setting } from '../values/settings.ts'

const KINDS: readonly Kind[] = ['resolution', 'channel', 'precision', 'effort']
const LIMIT = /\b(?:limited|restricted|confined|capped|only|solely|exclusively|no more than|at most)\b/i

/**
 * Settings that a claim gives for what the cited passage limits to others: "extend clips in 4K" of "Extending a clip is
 * limited to 720p", although it says 4K of something else.
 */
export function checkLimits(claim: Reading, pieces: readonly Piece[]): string[] {
  const limiting = pieces.filter(({ text }) => LIMIT.test(text))
  if (limiting.length === 0) return []
  return KINDS.flatMap((kind) =>
    claim.sentences.flatMap((_, index) => {
      const said = settingsIn(claim, index, kind).slice(0, MOST)
      const topics = said.length > 0 ? topicsOf(claim, index) : []
      return said.flatMap((setting) => {
        const limit = limiting.flatMap((piece) => limitOn(piece, kind, setting, topics) ?? [])[0]
        return limit === undefined ? [] : [`says ${setting.text}; the cited passage has only ${limit} there`]
      })
    }),
  )
}
/** Most settings of a claim's sentence that are looked at. */
const MOST = 12

/** What a sentence about one of these topics limits it to, if nothing there says the claim's setting of that topic. */
function limitOn(piece: Piece, kind: Kind, said: Setting, topics: readonly string[]): string | undefined {
  const isSaidIn = (index: number) => settingsIn(piece, index, kind).some((other) => isSameSetting(other, said))
  const indices = [...piece.sentences.keys()].filter((index) => settingsIn(piece, index, kind).length > 0)
  const bearing = indices.filter(isSaidIn)
  if (bearing.length === 0 || bearing.length === indices.length) return undefined
  const elsewhere = bearing.flatMap((index) => topicsOf(piece, index))
  const own = topics.filter((topic) => !isAmong(topic, elsewhere))
  const limit = indices.find((index) => {
    const { start, end } = piece.sentences[index]!
    if (bearing.includes(index) || !LIMIT.test(piece.text.slice(start, end))) return false
    const there = topicsOf(piece, index)
    return own.some((topic) => isAmong(topic, there))
  })
  return limit === undefined
    ? undefined
    : settingsIn(piece, limit, kind)
        .map(({ text }) => text)
        .join(', ')
}

const isAmong = (topic: string, topics: readonly string[]): boolean => topics.some((other) => areAlike(topic, other))

/** What a sentence is about: its words of content that belong to no name. */
function topicsOf({ words, names }: Reading, sentence: number): string[] {
  const own = words.filter((word) => !word.isStop && word.sentence === sentence && word.text.length > 3 && !LIMIT.test(word.text))
  const named = own.length > 0 ? names.filter(({ end, start }) => end > own[0]!.start && start < own.at(-1)!.end) : []
  return own.filter((word) => !named.some((name) => word.start >= name.start && word.end <= name.end)).map(({ lemma }) => lemma)
}
