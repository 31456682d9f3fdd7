import { sharesApart } from './apart.ts'
import { weightOutOfOrder } from './order.ts'
import type { Piece } from './reading/evidence-reading.ts'
import { isForeign } from './translation/lexicons.ts'
import type { Finding, FindingKind } from './finding.ts'
import type { Reading } from './reading/reading.ts'

/** What only texts on models speak of. */
const OF_MODELS =
  /\b(?:LLMs?|(?:in|out)put tokens|(?:language|reasoning|open|open[- ]weights?|base|chat) models?|context (?:window|length)|(?:open|model) weights|pre-?train(?:ed|ing)|inference|quantized|SWE-bench|MMLU|GPQA|GPT|(?:Gemini|Claude|Grok|Kimi|GLM)-\d|Qwen|DeepSeek|Mistral|OpenAI|Anthropic|Hugging Face)(?![\p{L}])/iu
/** What else they speak of; with a name that carries figures, it tells "V4-Pro" from "SARS-CoV-2". */
const BESIDE_MODELS =
  /\b(?:AI|(?:In|Out)put: \p{L}+|API|tokens?|parameters|(?:text|closed) models?|weights|generally available|general availability|early access|deprecated|benchmarks?|Claude|Gemini|Gemma|Llama|Grok|Kimi|GLM|NVIDIA)(?![\p{L}])/u

/** What makes a claim unsupported on its own: a changed figure or date, a quote, a comparison. */
const DECISIVE = Infinity
/** Points from which a claim on any subject is taken for unsupported. */
const MOST_POINTS = 6
/** Points of a claim of which nothing stands together in the evidence, and the same with names left aside. */
const APART = 9
const APART_BUT_NAMES = 2.5
/** A claim of which so little stands apart, names aside, says what the evidence says: what differs was changed. */
const CLOSE = 0.1
const CHANGED = 9
/** Figures and dates that the evidence bears speak for a claim, more so a bound on the right side of which they lie. */
const FIGURED = -3
const BOUND_MET = -3

/**
 * What findings weigh in a free retelling, in points: rounded logistic weights, fitted to some 20,000 public pairs that
 * people labelled (a quarter of VitaminC's real test split, half of its synthetic one, the development half of FEVER
 * Symmetric). What stands as often against supported claims weighs nothing; what is rare there is weighed by what it means.
 */
const POINTS: Record<FindingKind, number> = {
  address: DECISIVE,
  attribution: 5,
  certainty: 0,
  comparison: DECISIVE,
  'denial-added': 1.5,
  'denial-dropped': 4,
  exclusive: 0.5,
  'fact-terms': DECISIVE,
  'foreign-word': 0,
  'name-added': 0,
  'name-figure': DECISIVE,
  'name-other': 0,
  'name-unknown': 3,
  nothing: DECISIVE,
  opposite: 9,
  'predicate-unknown': 4,
  property: DECISIVE,
  quote: DECISIVE,
  rank: 5,
  'rank-narrowed': 2.5,
  'rank-weaker': 1,
  roles: 0,
  term: DECISIVE,
  'value-absent': DECISIVE,
  'value-bounded': 0,
  'value-elsewhere': 0,
  'value-loose': 0,
  'value-of-other': 4,
  'value-swapped': 4,
  'value-turned': 1,
  vocabulary: 0,
  'words-apart': 0,
  'words-unknown': 0,
  'year-absent': DECISIVE,
  'year-added': 2,
}

/**
 * Whether findings make a claim unsupported. Of releases, each does: their evidence is written to be cited, and truth
 * comes first. On any other subject people retell freely, so findings are weighed together with how much of the claim
 * stands apart in the evidence.
 *
 * @param knowsReleases the finder of release names was given: all claims are on releases
 * @returns the findings that count against the claim; empty if it is supported
 */
export function decide(claim: Reading, pieces: readonly Piece[], found: readonly Finding[], knowsReleases: boolean): readonly Finding[] {
  if (knowsReleases) return found.length > 0 ? found : togetherIn(claim, pieces)
  if (isOfModels(claim, pieces)) return found
  const against = found.filter(({ kind }) => kind !== 'value-bounded')
  if (pointsAgainst(claim, pieces, against) < MOST_POINTS) return []
  const counting = against.filter(({ kind }) => POINTS[kind] > 0)
  if (counting.length > 0) return counting
  return against.length > 0 ? against : [{ kind: 'words-apart', reason: 'says together what the cited passage does not' }]
}

/** Words of a claim on releases that a passage has in places far apart, or in another order, so that it says something else by them. */
function togetherIn(claim: Reading, pieces: readonly Piece[]): readonly Finding[] {
  if (pieces.every(({ fact }) => fact !== undefined) || isForeign(claim)) return []
  const { butNames } = sharesApart(claim, pieces, true, pieces.length > 1)
  if (butNames > MOST_APART) return [{ kind: 'words-apart', reason: 'says together what the cited passage does not' }]
  const isTranslated = claim.untold !== undefined
  return !isTranslated && weightOutOfOrder(claim, pieces) > MOST_OUT_OF_ORDER
    ? [{ kind: 'words-apart', reason: 'says in another order what the cited passage says' }]
    : []
}
const MOST_APART = 0.15
/** One word or name may change its place: "was taken offline by A" of "A took it offline". Other languages order words by rules of their own. */
const MOST_OUT_OF_ORDER = 1

function pointsAgainst(claim: Reading, pieces: readonly Piece[], found: readonly Finding[]): number {
  const kinds = [...new Set(found.map(({ kind }) => kind))]
  const isBorne = !kinds.some((kind) => ABSENT.has(kind))
  const isBoundMet = isBorne && claim.values.some(({ bound }) => bound !== undefined && bound !== 'about')
  const { whole, butNames } = sharesApart(claim, pieces, isBorne)
  const isChanged = butNames < CLOSE && !isBoundMet && kinds.some((kind) => !ADDED.has(kind))
  const weighing = isBoundMet ? kinds.filter((kind) => kind !== 'name-unknown') : kinds
  return weighing.reduce(
    (sum, kind) => sum + POINTS[kind],
    APART * whole +
      APART_BUT_NAMES * butNames +
      (isChanged ? CHANGED : 0) +
      (isBorne && claim.values.length > 0 ? FIGURED : 0) +
      (isBoundMet ? BOUND_MET : 0),
  )
}
const ABSENT: ReadonlySet<FindingKind> = new Set(['value-absent', 'year-absent', 'value-loose'])
const ADDED: ReadonlySet<FindingKind> = new Set(['name-added', 'year-added'])

function isOfModels(claim: Reading, pieces: readonly Piece[]): boolean {
  const all = [claim, ...pieces]
  return (
    all.some(({ text }) => OF_MODELS.test(text)) ||
    (all.some(({ models }) => models.length > 0) && all.some(({ text }) => BESIDE_MODELS.test(text)))
  )
}
