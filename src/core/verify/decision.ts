import { sharesApart } from './apart.ts'
import type { Piece } from './reading/evidence-reading.ts'
import type { Finding, FindingKind } from './finding.ts'
import type { Reading } from './reading/reading.ts'

/** What only texts on models speak of. */
const OF_MODELS =
  /\b(?:LLMs?|(?:in|out)put tokens|(?:language|reasoning|open|open[- ]weights?|base|chat) models?|context (?:window|length)|(?:open|model) weights|pre-?train(?:ed|ing)|inference|quantized|SWE-bench|MMLU|GPQA|GPT|(?:Gemini|Claude|Grok|Kimi|GLM)-\d|Qwen|DeepSeek|Mistral|OpenAI|Anthropic|Hugging Face)(?![\p{L}])/iu
/** What else they speak of; with a name that carries figures, it tells "V4-Pro" from "SARS-CoV-2". */
const BESIDE_MODELS =
  /\b(?:AI|(?:In|Out)put: \p{L}+|API|tokens?|parameters|(?:text|closed) models?|weights|generally available|general availability|early access|deprecated|benchmarks?|Claude|Gemini|Gemma|Llama|Grok|Kimi|GLM|NVIDIA)(?![\p{L}])/u

/** Points from which a claim on any subject is taken for unsupported. */
const MOST_POINTS = 6
/** Points of a claim of which nothing stands together in the evidence, and the same with names left aside. */
const APART = 5
const APART_BUT_NAMES = 3
/** A claim of which so little stands apart, names aside, says what the evidence says: what differs was changed. */
const CLOSE = 0.1
const CHANGED = 9
/** Figures and dates that the evidence bears speak for a claim. */
const FIGURED = -3

/**
 * What findings weigh in a free retelling, in points: rounded logistic weights, fitted to some 6,000 public pairs that
 * people labelled (half of VitaminC's synthetic test split, the development half of FEVER Symmetric). What stands nearly
 * as often against supported claims weighs little; what is rare there is weighed by what it means.
 */
const POINTS: Partial<Record<FindingKind, number>> = {
  attribution: 5,
  certainty: 0.5,
  'denial-added': 1.7,
  'denial-dropped': 4.2,
  exclusive: 2.5,
  'name-added': 0.5,
  'name-unknown': 4,
  opposite: 7,
  'predicate-unknown': 3.7,
  rank: 5,
  'rank-narrowed': 0,
  roles: 0,
  'value-bounded': 0,
  'value-elsewhere': 0,
  'value-loose': 0,
  'value-of-other': 4.8,
  'value-swapped': 2.5,
  'words-unknown': 0.9,
  'year-added': 0.5,
}
/** All others decide alone: a changed figure or date, a quote, a comparison. */
const DECISIVE = 8
const pointsOf = (kind: FindingKind): number => POINTS[kind] ?? DECISIVE

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
  if (pointsAgainst(claim, pieces, found) < MOST_POINTS) return []
  const counting = found.filter(({ kind }) => pointsOf(kind) > 0)
  if (counting.length > 0) return counting
  return found.length > 0 ? found : [{ kind: 'words-apart', reason: 'says together what the cited passage does not' }]
}

function pointsAgainst(claim: Reading, pieces: readonly Piece[], found: readonly Finding[]): number {
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const isBorne = !kinds.some((kind) => ABSENT.has(kind))
  const { whole, butNames } = sharesApart(claim, pieces, isBorne)
  const isChanged = butNames < CLOSE && kinds.some((kind) => kind !== 'name-added')
  return kinds.reduce(
    (sum, kind) => sum + pointsOf(kind),
    APART * whole + APART_BUT_NAMES * butNames + (isChanged ? CHANGED : 0) + (isBorne && claim.values.length > 0 ? FIGURED : 0),
  )
}
const ABSENT: ReadonlySet<FindingKind> = new Set(['value-absent', 'year-absent', 'value-loose'])

function isOfModels(claim: Reading, pieces: readonly Piece[]): boolean {
  const all = [claim, ...pieces]
  return (
    all.some(({ text }) => OF_MODELS.test(text)) ||
    (all.some(({ models }) => models.length > 0) && all.some(({ text }) => BESIDE_MODELS.test(text)))
  )
}
