import type { Corpus } from './corpus.ts'
import type { PartialDate } from './dates.ts'
import type { FailureCode } from './errors.ts'
import type { Evidence, EvidenceId } from './evidence.ts'
import type { Locale } from './locale.ts'
import type { AnswerId } from './receipt.ts'
import type { Field, ReleaseId } from './release.ts'
import { sourceDate, type Tier } from './source.ts'

/**
 * One checkable sentence, as plain text without links or markdown, and the evidence it rests on (at least one). `english`:
 * the sentence that was held to the evidence, where a chat model wrote this one as its translation.
 */
export type Claim = { text: string; citations: EvidenceId[]; english?: string }

/** A sentence that failed the check, and why, in words a person can read. */
export type WithheldSentence = { text: string; reasons: string[]; citations: EvidenceId[] }

/** A release to choose when a name fits several, or the nearest to a name nobody knows. */
export type Choice = { release: ReleaseId; name: string }

/** One cell of a table: what the sources say of one field of one release. No values: the sources don't say. */
export type Cell = { text: string; citations: EvidenceId[] }[]
export type ComparisonRow = { field: Field | 'developer'; label: string; cells: Cell[] }
/** Facts of releases side by side: one cell per release and row. Of one release it is a card. */
export type Comparison = { releases: Choice[]; rows: ComparisonRow[] }

/** Why nothing, or nothing more, could be said. */
export const GAPS = ['unknown-release', 'not-in-sources', 'not-yet', 'off-topic', 'nothing-found'] as const
export type Gap = (typeof GAPS)[number]

/** What one chat model took for an answer, and how many of its sentences passed the check and how many did not. */
export type ModelCall = {
  chatModel: string
  inputTokens: number
  outputTokens: number
  /** Nothing where nobody minds what is spent. */
  microUsd: number
  told: number
  withheld: number
}

/** What a member is shown for one question. A story yields ever fuller ones; the last has `isFinal`. */
export type Answer = {
  kind: 'answered' | 'unanswered' | 'ambiguous'
  isFinal: boolean
  /** From the question to a final answer, ms; absent where nothing had to be waited for. */
  tookMs?: number
  /** Under which the receipt of a final answer is kept, where one is. */
  id?: AnswerId
  locale: Locale
  /** Footnote's own words on its corpus ("The sources don't say ..."): no figure, nothing to cite. */
  note?: string
  /** The same, where it has to be read before what is claimed ("The sources don't say which models fit ..."). */
  caveat?: string
  gap?: Gap
  claims: Claim[]
  comparison?: Comparison
  choices: Choice[]
  /** All evidence the writer had before it, by id: what claims and cells cite, and what it made no use of. */
  evidence: ReadonlyMap<EvidenceId, Evidence>
  /** Who wrote the claims: the extractive writer, or a chat model by its name. */
  writer: { kind: 'extractive' } | { kind: 'chat-model'; name: string }
  /** What is to be remembered of a chat model: what passed the check, as it wrote it, and what evidence says in place of what did not. */
  heard?: Claim[]
  /** The chat model said this to the same question before, within a day, and was not asked again. */
  isRecalled?: boolean
  /** Sentences of the writer that are not shown. */
  withheld: WithheldSentence[]
  /** Why the chat model's words are not shown, or not all, if it was asked. */
  failure?: FailureCode
  /** Seconds after which the chat model may be asked again, where that is known. */
  retryAfterS?: number
  /** The chat model that was asked first, where the writer is another that stepped in, and why it did. */
  insteadOf?: { chatModel: string; failure: FailureCode }
  /** The chat models that were asked for it, in order. */
  calls?: readonly ModelCall[]
}

/** A source as printed under an answer. Numbers run from 1 in order of first citation, one per address. */
export type CitedSource = {
  number: number
  url: string
  title: string
  publisher: string
  tier: Tier
  date: PartialDate
}

/** The numbered sources of an answer, in the order in which it is read, and the number of each piece of evidence. */
export function citeSources(answer: Answer, corpus: Corpus): { sources: CitedSource[]; numbers: Map<EvidenceId, number> } {
  const sources: CitedSource[] = []
  const numbers = new Map<EvidenceId, number>()
  for (const id of citationsOf(answer)) {
    const evidence = answer.evidence.get(id)
    if (!evidence || numbers.has(id)) continue
    const known = sources.find((source) => source.url === evidence.url)
    if (known) {
      numbers.set(id, known.number)
      continue
    }
    const { title, publisher, tier, ...rest } = corpus.sources.get(evidence.source)!
    const date = evidence.fact?.asOf ?? sourceDate({ title, publisher, tier, ...rest })
    sources.push({ number: sources.length + 1, url: evidence.url, title, publisher, tier, date })
    numbers.set(id, sources.length)
  }
  return { sources, numbers }
}

function citationsOf(answer: Answer): EvidenceId[] {
  const cells = answer.comparison?.rows.flatMap((row) => row.cells.flat()) ?? []
  return [...answer.claims, ...cells].flatMap((cited) => cited.citations)
}
