import type { Fact, ReleaseId, SourceId } from './release.ts'

/**
 * A passage or a fact as retrieved for one question: what a claim may cite.
 * A fact's text is its English sentence ("DeepSeek V4-Pro: input price $1.74 per million tokens, from 2026-04-24").
 */
export type Evidence = {
  /** The passage's id, or `<release>#<field>.<position in the file>`. */
  id: EvidenceId
  title: string
  text: string
  source: SourceId
  /** Where it can be read; printed from the corpus, never from a model's words. */
  url: string
  about: readonly ReleaseId[]
  /** Present when the evidence is one fact of the one release in `about`. */
  fact?: Fact
  /** Rank score of the retrieval that found it: comparable only within one call. */
  score: number
}
export type EvidenceId = string
