import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isMoment, type Reading, type Value } from '../reading/reading.ts'
import { canHave, isSameSetting, KINDS, areJoined, settingOf, settingsIn, type Kind, type Setting } from './settings.ts'

/** Most figures of a claim, and places of one in the evidence, that are looked at: no sentence has more. */
const MOST = 60

/**
 * Figures that the claim gives for one test, mode or precision and the cited passage for another: "93.5 on SWE-bench" of
 * "On LiveCodeBench it reaches 93.5", "without tools" of a score with tools.
 */
export function checkSettings(claim: Reading, pieces: readonly Piece[]): string[] {
  return [
    ...KINDS.flatMap((kind) =>
      claim.values.slice(0, MOST).flatMap((said) => {
        const own = canHave(said, kind) && !said.isInName ? settingOf(claim, said, kind, true) : undefined
        return (own && reasonAgainst(claim, said, own, kind, pieces)) ?? []
      }),
    ),
    ...TURNED.flatMap((kind) => checkTurned(claim, kind, pieces)),
  ]
}

/** Settings of which there are but two: on, and off. */
const TURNED: readonly Kind[] = ['tools', 'thinking']

/** "Even with thinking off, A answers sooner" of what is only said of A in thinking mode. */
function checkTurned(claim: Reading, kind: Kind, pieces: readonly Piece[]): string[] {
  if (BY_DEFAULT.test(claim.text)) return []
  const allIn = (reading: Reading) => reading.sentences.flatMap((_, index) => settingsIn(reading, index, kind))
  const [own, ...more] = allIn(claim)
  const isOne = own !== undefined && more.every((other) => isSameSetting(own, other))
  const known = isOne && pieces.every(({ fact }) => fact === undefined) ? pieces.flatMap(allIn) : []
  return own && known.length > 0 && !known.some((other) => isSameSetting(own, other))
    ? [`says “${own.text}”; the cited passage says “${known[0]!.text}”`]
    : []
}

/** What is on or off by default is a property, and held to those of the passage. */
const BY_DEFAULT = /\bdefaults?\b/i

function reasonAgainst(claim: Reading, said: Value, own: Setting, kind: Kind, pieces: readonly Piece[]): string | undefined {
  const places = pieces.flatMap((piece) => piece.values.filter((value) => isSameFigure(said, value)).map((value) => ({ piece, value })))
  const others = places.slice(0, MOST).map(({ piece, value }) => otherSetting(piece, value, own, kind))
  const [other] = others
  if (other === undefined || others.includes(undefined)) return undefined
  return `says ${claim.text.slice(said.start, said.end)} of ${own.text}; the cited passage gives it ${other}`
}

const isSameFigure = (said: Value, known: Value): boolean =>
  !known.isInName && isMoment(said) === isMoment(known) && bearsValue(said, known)

/** What the evidence gives a value for, if it is not what the claim says. */
function otherSetting(piece: Piece, value: Value, own: Setting, kind: Kind): string | undefined {
  const inSentence = settingsIn(piece, value.sentence, kind)
  const known = settingOf(piece, value, kind)
  if (known)
    return inSentence.some((other) => isSameSetting(other, own) && areJoined(piece.text, known, other)) ? undefined : `of ${known.text}`
  if (inSentence.length > 0)
    return inSentence.some((other) => isSameSetting(other, own)) ? undefined : `of ${inSentence.map(({ text }) => text).join(' and ')}`
  return isGivenLater(piece, value, own, kind) ? `before it speaks of ${own.text}` : undefined
}

/** The evidence comes to this setting only further on, and gives figures of its own there. */
function isGivenLater(piece: Piece, value: Value, own: Setting, kind: Kind): boolean {
  const at = piece.sentences.findIndex((_, index) => settingsIn(piece, index, kind).some((other) => isSameSetting(other, own)))
  const hasFigures = piece.values.some((other) => other.sentence === at && other.dimension === value.dimension && !other.isInName)
  return at > value.sentence && hasFigures && kind !== 'channel'
}
