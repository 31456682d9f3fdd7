import { sharesApart } from './apart.ts'
import type { Piece } from './reading/evidence-reading.ts'
import type { Finding, FindingKind } from './finding.ts'
import type { Reading } from './reading/reading.ts'

/** What texts on models speak of; with a name that carries figures, it tells "V4-Pro" from "SARS-CoV-2". */
const OF_MODELS =
  /\b(?:AI|LLMs?|(?:In|Out)put: \p{L}+|API|tokens?|parameters|(?:language|text|reasoning|open|closed|base|chat) models?|context (?:window|length)|(?:open|model) weights|weights (?:are|were)|inference|benchmarks?|SWE-bench|MMLU|GPQA|GPT|Claude|Gemini|Gemma|Llama|Qwen|DeepSeek|Mistral|Grok|Kimi|GLM|OpenAI|Anthropic)(?![\p{L}])/u

/** Points from which a claim on any subject is taken for unsupported. */
const MOST_POINTS = 5
/** Points of a claim of which nothing stands together in the evidence. */
const APART = 10
/** A claim of which so little stands apart, names aside, says what the evidence says: what differs was changed. */
const CLOSE = 0.1

/**
 * Findings that weigh less than to decide alone in a free retelling, in points. Measured on some 5,000 public pairs
 * labelled by people (VitaminC, FEVER, WiCE, AttributionBench, BEGIN, RTE, SciFact), as logistic weights in units of the
 * threshold; there they stood nearly as often against claims that are supported. All others are mostly right by
 * themselves, or must never slip through: a changed figure, date, name or rank.
 */
const LESSER: Partial<Record<FindingKind, number>> = {
  certainty: 0.5,
  'certainty-aside': 4,
  'denial-added': 1,
  'denial-dropped': 2.8,
  'predicate-unknown': 2.2,
  'rank-narrowed': 0,
  roles: 0,
  'value-elsewhere': 2.8,
  'value-turned': 2,
  'words-unknown': 0,
  'year-added': 0,
}
const pointsOf = (kind: FindingKind, isClose: boolean): number => (isClose ? MOST_POINTS : (LESSER[kind] ?? MOST_POINTS))

/**
 * Whether findings make a claim unsupported. Of releases, each does: their evidence is written to be cited, and truth
 * comes first. On any other subject people retell freely, so findings are weighed together with how much of the claim
 * stands apart in the evidence.
 *
 * @param knowsReleases the finder of release names was given: all claims are on releases
 * @returns the findings that count against the claim; empty if it is supported
 */
export function decide(claim: Reading, pieces: readonly Piece[], found: readonly Finding[], knowsReleases: boolean): readonly Finding[] {
  if (knowsReleases || isOfModels(claim, pieces)) return found
  const { whole, butNames } = sharesApart(claim, pieces)
  const isClose = butNames < CLOSE
  const points = [...new Set(found.map(({ kind }) => kind))].reduce((sum, kind) => sum + pointsOf(kind, isClose), APART * whole)
  if (points < MOST_POINTS) return []
  const counting = found.filter(({ kind }) => pointsOf(kind, isClose) > 0)
  if (counting.length > 0) return counting
  return found.length > 0 ? found : [{ kind: 'words-apart', reason: 'says together what the cited passage does not' }]
}

const isOfModels = (claim: Reading, pieces: readonly Piece[]): boolean =>
  [claim, ...pieces].some(({ models }) => models.length > 0) && [claim, ...pieces].some(({ text }) => OF_MODELS.test(text))
