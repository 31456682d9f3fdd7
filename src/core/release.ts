import { z } from 'zod'
import { PartialDate, firstDay, type Day } from './dates.ts'

/** `<lab>/<release>`, the path of the release's file: `deepseek/deepseek-v4-pro`. */
export const ReleaseId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9][a-z0-9.-]*$/, 'write a release as lab/release')
export type ReleaseId = string

/** `<publisher>/<slug>`, the path of the source's file: `deepseek/news-260424`. */
export const SourceId = z.string().regex(/^[a-z0-9-]+\/[a-z0-9][a-z0-9.-]*$/, 'write a source as publisher/slug')
export type SourceId = string

/** What a release makes or does, as people look for it. */
export const KINDS = ['language', 'image', 'video', 'speech', 'music', 'embedding', 'safety', 'ocr', 'translation', 'world'] as const
export type Kind = (typeof KINDS)[number]

const STAGES = ['announced', 'preview', 'available', 'deprecated', 'retired', 'withdrawn'] as const
export type Stage = (typeof STAGES)[number]

export const MODALITIES = ['text', 'image', 'audio', 'video', 'file', 'music', '3d', 'action'] as const

/**
 * Units a number can have in the corpus. `USD/Mtok` is United States dollars per million tokens;
 * `points` is a bare benchmark score; `%` is written 80.6 for 80.6 %.
 */
const UNITS = [
  'parameters',
  'tokens',
  'FLOP',
  'USD/Mtok',
  'CNY/Mtok',
  'EUR/Mtok',
  'USD/image',
  'USD/second',
  'USD/minute',
  'USD/Mchar',
  'USD/song',
  'USD/video',
  '%',
  'points',
  'Elo',
] as const
export type Unit = (typeof UNITS)[number]

const provenance = {
  source: SourceId,
  /** Where in the source: appended to the source's address (a file in a repository, a page's fragment). */
  at: z.string().regex(/^\S+$/).optional(),
  /** The public copy through which the source was read, when it was not read itself. */
  via: z.url({ protocol: /^https$/ }).optional(),
  /** First day on which the value held. */
  from: PartialDate.optional(),
  /** Day on which the value stopped holding (exclusive: the next value's `from`). */
  until: PartialDate.optional(),
  /** Day for which the source says it; the source's own date where absent. */
  asOf: PartialDate.optional(),
  /** Under which terms the value holds: `off-peak`, `prompts over 200K tokens`, `batch`. Part of what is compared. */
  condition: z.string().min(1).max(80).optional(),
  /** Who sells it on these terms, when that is not the developer. */
  host: z.string().min(1).max(60).optional(),
  /** Why another source says otherwise. Marks the value that deserves less trust, or both when that is open. */
  disputed: z.string().min(1).max(240).optional(),
  /** How the source writes the value when that differs from ours: `128K`, `1.6T`. */
  asWritten: z.string().min(1).max(60).optional(),
}

const quantity = <F extends string, U extends Unit>(fields: readonly [F, ...F[]], units: readonly [U, ...U[]]) =>
  z.strictObject({ field: z.enum(fields), value: z.number().positive(), unit: z.enum(units), ...provenance })
const text = z.string().trim().min(1).max(300)

const MeasuredFact = quantity(['parameters-total', 'parameters-active'], ['parameters'])
const TokensFact = quantity(['context-window', 'output-limit', 'training-tokens'], ['tokens'])
const ComputeFact = quantity(['training-compute'], ['FLOP'])
const PriceFact = z.strictObject({
  field: z.enum(['price-input', 'price-output', 'price-cached-input']),
  value: z.number().nonnegative(),
  unit: z.enum(['USD/Mtok', 'CNY/Mtok', 'EUR/Mtok', 'USD/image', 'USD/second', 'USD/minute', 'USD/Mchar', 'USD/song', 'USD/video']),
  ...provenance,
})
const DateFact = z.strictObject({
  field: z.enum(['released', 'knowledge-cutoff']),
  value: PartialDate,
  ...provenance,
})
const StageFact = z.strictObject({ field: z.literal('status'), value: z.enum(STAGES), ...provenance })
const WeightsFact = z.strictObject({
  field: z.literal('weights'),
  value: z.enum(['open', 'closed']),
  ...provenance,
})
const TextFact = z.strictObject({
  field: z.enum(['licence', 'reasoning', 'api-name', 'architecture']),
  value: text,
  ...provenance,
})
const ModalitiesFact = z.strictObject({
  field: z.enum(['modalities-input', 'modalities-output']),
  value: z.array(z.enum(MODALITIES)).min(1),
  ...provenance,
})
const LinkFact = z.strictObject({
  field: z.enum(['replaces', 'replaced-by']),
  value: ReleaseId,
  ...provenance,
})
const BenchmarkFact = z.strictObject({
  field: z.literal('benchmark'),
  /** The benchmark's usual name: `SWE-bench Verified`. */
  benchmark: z.string().min(1).max(80),
  value: z.number(),
  unit: z.enum(['%', 'points', 'Elo']),
  /** Harness, effort, tools, shots: scores compare only under the same setting. */
  setting: z.string().min(1).max(120).optional(),
  /** `vendor`, or who else ran it. */
  measuredBy: z.string().min(1).max(60),
  ...provenance,
})
/** A source says, or plainly shows, that the vendor does not publish the value: a fact, unlike a gap in the corpus. */
const UndisclosedFact = z.strictObject({
  field: z.enum([
    'parameters-total',
    'parameters-active',
    'training-tokens',
    'training-compute',
    'knowledge-cutoff',
    'context-window',
    'architecture',
  ]),
  undisclosed: z.literal(true),
  ...provenance,
})

const KnownFact = z.discriminatedUnion('field', [
  MeasuredFact,
  TokensFact,
  ComputeFact,
  PriceFact,
  DateFact,
  StageFact,
  WeightsFact,
  TextFact,
  ModalitiesFact,
  LinkFact,
  BenchmarkFact,
])

/**
 * One value of one field of one release, and the source that says it. Several may stand for one field.
 * Checked as what its field asks for, so that a fault names the key that is wrong.
 */
export const Fact = z.unknown().transform((raw, context): Fact => {
  const isUndisclosed = typeof raw === 'object' && raw !== null && 'undisclosed' in raw
  const parsed = isUndisclosed ? UndisclosedFact.safeParse(raw) : KnownFact.safeParse(raw)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) context.addIssue({ ...issue })
  return z.NEVER
})
export type Fact = z.infer<typeof KnownFact> | z.infer<typeof UndisclosedFact>
export type Field = Fact['field']
export type FactOf<F extends Field> = Fact extends infer Member
  ? Member extends { field: infer Own }
    ? F & Own extends never
      ? never
      : Member & { field: F & Own }
    : never
  : never

/** A file of `corpus/releases/`, whose path is its identity. */
export const ReleaseFile = z.strictObject({
  name: z.string().trim().min(1).max(80),
  developer: z.string().trim().min(1).max(60),
  kind: z.enum(KINDS),
  /** Family names, broad to narrow, whose bare mention may mean this release: [Claude, Claude Opus]. */
  families: z.array(z.string().min(1).max(60)).default([]),
  /** Other names people and APIs use. The name itself need not be repeated. */
  aliases: z.array(z.string().min(1).max(80)).default([]),
  /** How much people ask about it: decides order among equals, never truth. */
  prominence: z.enum(['high', 'medium', 'low']).default('medium'),
  facts: z.array(Fact).min(1),
})
export type ReleaseFile = z.infer<typeof ReleaseFile>

/** One named, dated version of a model. */
export type Release = ReleaseFile & { id: ReleaseId }

/** Whether a fact held on a day. A fact without a period is taken to hold always. */
export function heldOn(fact: Fact, day: Day): boolean {
  return (!fact.from || firstDay(fact.from) <= day) && (!fact.until || day < firstDay(fact.until))
}

/** The facts of one field that held on a day, in the file's order. */
export function factsOn<F extends Field>(release: Release, field: F, day: Day): FactOf<F>[] {
  return release.facts.filter((fact): fact is FactOf<F> => fact.field === field && heldOn(fact, day))
}

/** The first of the dates that sources give for a release, in the file's order; undefined where none does. */
export function releasedOn(release: Release): PartialDate | undefined {
  return release.facts.flatMap((fact) => (fact.field === 'released' ? [fact.value] : []))[0]
}
