import type { Piece } from '../reading/evidence-reading.ts'
import type { Reading } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'
import { settingsIn, type Kind } from './settings.ts'

const KINDS: readonly Kind[] = ['tools', 'thinking']
const DIRECTION =
  /(?<up>\b(?:beats?|above|ahead of|(?:better|higher|stronger) than|leads|surpass\p{L}*|outperform\p{L}*|outscor\p{L}*|exceed\p{L}*)\b)|\b(?:below|behind|(?:worse|lower|weaker) than|trail(?:s|ed|ing)|loses? to|falls? short of)\b/giu

/**
 * Comparisons that hold only under another setting: "beats GPT-5 with and without tools" of "with tools above GPT-5,
 * without tools below it".
 */
export function checkDirections(claim: Reading, pieces: readonly Piece[]): string[] {
  if (/\bnot\b|n't\b|\bexcept\b/.test(claim.text)) return []
  return claim.sentences.flatMap(({ start, end }, sentence) => {
    const text = claim.text.slice(start, end)
    const directions = new Set([...text.matchAll(DIRECTION)].map(isUp))
    if (directions.size !== 1) return []
    const turned = KINDS.flatMap((kind) => {
      const found = settingsIn(claim, sentence, kind).map(({ value }) => value)
      const isBoth = /\bwith(?:out)? (?:and|or) with(?:out)?\b/i.test(text)
      const said = new Set(isBoth ? found.flatMap((value) => [value, value.replace('without', 'with')]) : found)
      return [...said].filter((value) => {
        const known = pieces.filter((piece) => isOnSame(claim, piece)).flatMap((piece) => directionsUnder(piece, kind, value))
        return known.length > 0 && known.every((up) => !directions.has(up))
      })
    })
    return turned.map((value) => `compares the other way round ${value} than the cited passage`)
  })
}

const isUp = ({ groups }: RegExpExecArray): boolean => groups!['up'] !== undefined
const isOnSame = ({ models: [said] }: Reading, { models: [known] }: Piece): boolean =>
  said !== undefined && known !== undefined && areSameModel(said, known)

/** Which way the evidence compares under a setting: what follows it, or comes before it where a sentence begins with that. */
function directionsUnder(piece: Piece, kind: Kind, value: string): boolean[] {
  return piece.sentences.flatMap(({ start, end }, sentence) => {
    const settings = settingsIn(piece, sentence, kind)
    if (settings.length === 0) return []
    const directions = [...piece.text.slice(start, end).matchAll(DIRECTION)].map((match) => ({ at: start + match.index, up: isUp(match) }))
    const isBefore = directions[0] !== undefined && directions[0].at < settings[0]!.start
    return settings.flatMap((setting, index) => {
      if (setting.value !== value) return []
      const to = settings[index + 1]?.start ?? end
      const own = isBefore ? directions.findLast(({ at }) => at < setting.start) : directions.find(({ at }) => at > setting.end && at < to)
      return own ? [own.up] : []
    })
  })
}
