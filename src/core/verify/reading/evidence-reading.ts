import type { Fact, ReleaseId } from '../../release.ts'
import { labelsOfFact } from './axes.ts'
import { toldInSentences } from './notes.ts'
import { plainText } from './plain-text.ts'
import { nameTokens } from '../../understanding/name-tokens.ts'
import type { NameFinder } from './proper-names.ts'
import { isQuantity, readText, type Reading, type Value } from './reading.ts'

/** What a claim is checked against: a passage, or one fact of one release with its sentence. */
export type EvidenceText = {
  text: string
  title?: string
  /** The releases it is about. */
  about?: readonly ReleaseId[]
  fact?: Fact
  /** Who says it, and the day it speaks for (YYYY, YYYY-MM or YYYY-MM-DD). */
  publisher?: string
  date?: string
}

/** A piece of evidence taken apart; its title stands before its text as a sentence. `tokens`: all it names, folded. */
export type Piece = Reading & {
  about: readonly ReleaseId[]
  fact: Fact | undefined
  publisher: string | undefined
  date: string | undefined
  titleEnd: number
  tokens: readonly string[]
}

/** Reads evidence, and remembers pieces that come again. */
export function createEvidenceReader(finder?: NameFinder): (evidence: EvidenceText) => Piece {
  const remembered = new Map<string, Piece>()
  return (evidence) => {
    const { text, title = '', publisher = '', date = '', about = [], fact } = evidence
    const key = [title, text, publisher, date, ...about].join('\n')
    const known = remembered.get(key)
    if (known && known.fact === fact) return known
    if (remembered.size >= 1500) remembered.clear()
    const piece = readPiece(evidence, finder)
    remembered.set(key, piece)
    return piece
  }
}

function readPiece(evidence: EvidenceText, finder?: NameFinder): Piece {
  const { about = [], fact, publisher, date } = evidence
  const [title, text] = [plainText(evidence.title ?? ''), toldInSentences(plainText(evidence.text))]
  const isTitled = title !== '' && !text.startsWith(title)
  const reading = readText(isTitled ? `${title}\n${text}` : text, finder, true)
  const values = fact ? reading.values.map((value) => withFact(value, fact)) : reading.values
  const tokens = [reading.text, ...about, fact?.host ?? '', fact?.condition ?? '', publisher ?? ''].flatMap((own) => [
    ...nameTokens(own).map((token) => token.text),
    '|',
  ])
  return { ...reading, values, about, fact, publisher, date, tokens, titleEnd: isTitled ? title.length : 0 }
}

/** The fact says what its value is the value of; its dates are when it held. */
function withFact(value: Value, fact: Fact): Value {
  const isDated = fact.field === 'released' || fact.field === 'knowledge-cutoff' || fact.field === 'status'
  if (!isQuantity(value)) {
    if (isDated && value.bound === 'until') return { ...value, labels: {} }
    return isDated ? { ...value, labels: labelsOfFact(fact) } : { ...value, labels: { event: 'validity' } }
  }
  const isOwn = 'value' in fact && typeof fact.value === 'number' && Math.abs(value.value - fact.value) <= Math.abs(fact.value) * 0.05
  return isOwn ? { ...value, labels: { ...value.labels, ...labelsOfFact(fact) } } : value
}
