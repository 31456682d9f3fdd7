import { z } from 'zod'
import { type Answer, GAPS } from './answer.ts'
import type { Corpus } from './corpus.ts'
import { PartialDate } from './dates.ts'
import { type Evidence, findUnchanged } from './evidence.ts'
import { LOCALES } from './locale.ts'
import type { Field, ReleaseId } from './release.ts'

/** Names one final answer: opaque, at most 40 characters. */
export type AnswerId = string

/** Days for which a receipt is kept. */
export const RECEIPT_DAYS = 30

/** Evidence as it stood when the answer was given; the corpus may say otherwise since. */
const KeptEvidence = z.object({
  id: z.string(),
  text: z.string(),
  source: z.string(),
  url: z.url({ protocol: /^https?$/ }),
  date: PartialDate,
})
export type KeptEvidence = z.infer<typeof KeptEvidence>

const Count = z.int().nonnegative()
const KeptCall = z.object({
  chatModel: z.string(),
  inputTokens: Count,
  outputTokens: Count,
  microUsd: Count,
  told: Count,
  withheld: Count,
})

/**
 * What is needed to explain an answer after a restart, to go on from it, and to learn from it. Not who asked, and what was
 * asked only where the server keeps that: the question stands in the message itself, and a withheld sentence, which may
 * repeat it, is kept by its reasons alone.
 */
export const Receipt = z.object({
  id: z.string().min(1).max(40),
  answeredAt: z.iso.datetime(),
  story: z.enum(['ask', 'compare']),
  locale: z.enum(LOCALES),
  corpusVersion: z.string(),
  /** The chat model that wrote the claims; absent where they were written without one. */
  chatModel: z.string().optional(),
  /** The releases the answer is about, and the fields it was asked for. */
  about: z.array(z.string()),
  fields: z.array(z.string()),
  claims: z.array(z.object({ text: z.string(), citations: z.array(z.string()) })),
  withheld: z.array(z.object({ reasons: z.array(z.string()), citations: z.array(z.string()) })),
  /** All evidence the writer had before it, in order. */
  evidence: z.array(KeptEvidence),
  /** The server in which was asked; absent elsewhere. */
  server: z.string().optional(),
  question: z.string().optional(),
  /** Absent in receipts of an earlier version, as is the duration. */
  kind: z.enum(['answered', 'unanswered', 'ambiguous']).optional(),
  /** Why nothing, or nothing more, was said. */
  gap: z.enum(GAPS).optional(),
  isRecalled: z.boolean(),
  /** From the question to the final answer. */
  durationMs: z.int().nonnegative().optional(),
  calls: z.array(KeptCall),
  /** The message that shows it, where it is to be marked if its sources change. */
  place: z.object({ channel: z.string(), message: z.string() }).optional(),
  /** When that message was marked. */
  markedAt: z.iso.datetime().optional(),
})
export type Receipt = z.infer<typeof Receipt>

/** A receipt without what the answer says: enough to count by. */
export const ReceiptHead = Receipt.pick({
  id: true,
  answeredAt: true,
  about: true,
  fields: true,
  server: true,
  question: true,
  kind: true,
  gap: true,
  isRecalled: true,
  durationMs: true,
  calls: true,
})
export type ReceiptHead = z.infer<typeof ReceiptHead>

/** What a receipt says of an answer besides the answer itself. */
export type ReceiptNotes = Pick<Receipt, 'id' | 'answeredAt' | 'story' | 'server' | 'question'> & {
  releases: readonly ReleaseId[]
  fields: readonly Field[]
}

/** Releases that the claims of a list may name and still be what a follow-up is about. */
const MOST_ABOUT = 3

export function receiptOf(answer: Answer, corpus: Corpus, notes: ReceiptNotes): Receipt {
  const { releases, ...rest } = notes
  return {
    ...rest,
    fields: [...rest.fields],
    about: aboutOf(answer, releases),
    locale: answer.locale,
    corpusVersion: corpus.version,
    ...(answer.writer.kind === 'chat-model' && { chatModel: answer.writer.name }),
    claims: [...answer.claims, ...cellClaims(answer)],
    withheld: answer.withheld.map(({ reasons, citations }) => ({ reasons, citations })),
    evidence: [...answer.evidence.values()].map((piece) => keepEvidence(piece)),
    kind: answer.kind,
    ...(answer.gap && { gap: answer.gap }),
    ...(answer.tookMs !== undefined && { durationMs: answer.tookMs }),
    isRecalled: answer.isRecalled === true,
    calls: answer.isRecalled ? [] : [...(answer.calls ?? [])],
  }
}

/** The releases asked about; where none was named, those the claims tell of, if they are few. */
function aboutOf({ claims, evidence }: Answer, releases: readonly ReleaseId[]): ReleaseId[] {
  if (releases.length > 0) return [...releases]
  const told = new Set(claims.flatMap(({ citations }) => citations.flatMap((id) => evidence.get(id)?.about ?? [])))
  return told.size <= MOST_ABOUT ? [...told] : []
}

/** How a sentence that a cell stands for begins. */
const cellOf = (name: string): string => `${name} · `

/** What the cells of a comparison claim, as sentences of their own. */
function cellClaims({ comparison }: Answer): Receipt['claims'] {
  if (!comparison) return []
  return comparison.rows.flatMap(({ label, cells }) =>
    cells.flatMap((cell, index) => {
      const name = comparison.releases[index]?.name ?? ''
      return cell.map(({ text, citations }) => ({ text: `${cellOf(name)}${label}: ${text}`, citations }))
    }),
  )
}

/**
 * An answer told anew, in the words that the receipt's answer had: what a chat model wrote stays. Its table and note are those
 * of today. The answer stays as it is where the corpus no longer has a source of those words.
 */
export function inWordsOf(receipt: Receipt, anew: Answer, corpus: Corpus): Answer {
  const names = anew.comparison?.releases.map(({ name }) => name) ?? []
  const claims = receipt.claims.filter(({ text }) => !names.some((name) => text.startsWith(cellOf(name))))
  const evidence = new Map([...anew.evidence, ...receipt.evidence.flatMap((kept) => evidenceOf(kept, corpus))])
  const isBacked = claims.every(({ citations }) => citations.every((id) => evidence.has(id)))
  if (anew.kind !== 'answered' || !isBacked) return anew
  return {
    ...anew,
    id: receipt.id,
    claims,
    evidence,
    writer: receipt.chatModel === undefined ? { kind: 'extractive' } : { kind: 'chat-model', name: receipt.chatModel },
    withheld: receipt.withheld.map((sentence) => ({ ...sentence, text: '' })),
  }
}

function evidenceOf(kept: KeptEvidence, corpus: Corpus): [string, Evidence][] {
  const { id, text, source, url } = kept
  const today = findUnchanged(corpus, kept)
  if (today) return [[id, today]]
  const publisher = corpus.sources.get(source)?.publisher
  return publisher === undefined ? [] : [[id, { id, title: '', text, source, publisher, date: kept.date, url, about: [], score: 0 }]]
}

/** A piece of evidence as a receipt keeps it. */
export function keepEvidence({ id, text, source, url, date }: Evidence): KeptEvidence {
  return { id, text, source, url, date }
}
