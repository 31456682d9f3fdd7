import { z } from 'zod'
import { LOCALES } from './locale.ts'
import { Receipt } from './receipt.ts'
import { KINDS } from './release.ts'
import { periodIn } from './understanding/periods.ts'

/** What a member asks with `/ask`. */
export const Question = z.strictObject({
  text: z.string().trim().min(1, 'type a question').max(500, 'ask in at most 500 characters'),
  /** The chat model that is to write, as `provider/model`; the default one when absent. */
  chatModel: z.string().max(100).optional(),
  /** The asker's language, for Footnote's own words; a question in another supported language is answered in that one. */
  locale: z.enum(LOCALES).default('en'),
  /** What a chat model is to rest on, instead of what would be found now. */
  evidence: Receipt.shape.evidence.optional(),
})
export type Question = z.infer<typeof Question>

/** What a member asks with `/compare`. Names are as typed, or release ids as chosen. */
export const ComparisonQuestion = z.strictObject({
  modelA: z.string().trim().min(1).max(100),
  modelB: z.string().trim().min(1).max(100),
  aspect: z.string().trim().max(100).optional(),
  chatModel: z.string().max(100).optional(),
  locale: z.enum(LOCALES).default('en'),
  /** What a chat model is to rest on, instead of what would be found now. */
  evidence: Receipt.shape.evidence.optional(),
})
export type ComparisonQuestion = z.infer<typeof ComparisonQuestion>

/** What a member asks with `/release`. The name is as typed, or a release's id as chosen. */
export const ReleaseQuestion = z.strictObject({
  name: z.string().trim().min(1).max(100),
  locale: z.enum(LOCALES).default('en'),
})
export type ReleaseQuestion = z.infer<typeof ReleaseQuestion>

const SOME_DAY = '2026-01-01'

/** A date or a period in words: `2026-08`, `August`, `last month`. */
const when = z.string().trim().max(40)
const WHEN = 'write when as a date, a month or a year: 2026-08, August, last month'

/** What a member asks with `/latest`. */
export const LatestQuestion = z.strictObject({
  /** As the corpus writes it. */
  developer: z.string().trim().max(60).optional(),
  since: when.refine((text) => periodIn(text, SOME_DAY) !== undefined, WHEN).optional(),
  kind: z.enum(KINDS).optional(),
  locale: z.enum(LOCALES).default('en'),
})
export type LatestQuestion = z.infer<typeof LatestQuestion>

/** What a member asks with `/timeline`. */
export const TimelineQuestion = z.strictObject({
  /** As the corpus writes it. */
  developer: z.string().trim().max(60).optional(),
  /** From the first day of this time. */
  from: when.refine((text) => periodIn(text, SOME_DAY)?.from !== undefined, WHEN).optional(),
  /** Until the last day of this time. */
  to: when.refine((text) => periodIn(text, SOME_DAY)?.until !== undefined, WHEN).optional(),
  locale: z.enum(LOCALES).default('en'),
})
export type TimelineQuestion = z.infer<typeof TimelineQuestion>

/** What a member asks with `/sources`. The release is as typed, or an id as chosen. */
export const SourcesQuestion = z.strictObject({
  query: z.string().trim().min(1).max(100).optional(),
  release: z.string().trim().min(1).max(100).optional(),
  locale: z.enum(LOCALES).default('en'),
})
export type SourcesQuestion = z.infer<typeof SourcesQuestion>
