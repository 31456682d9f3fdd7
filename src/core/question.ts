import { z } from 'zod'
import { LOCALES } from './locale.ts'
import { Receipt } from './receipt.ts'
import { KINDS } from './release.ts'
import { periodIn } from './understanding/periods.ts'

/** As typed, or an id as chosen. */
const name = z.string().trim().min(1).max(100)
/** As the corpus writes it. */
const developer = z.string().trim().max(60)
/** The asker's language, for Footnote's own words. */
const locale = z.enum(LOCALES).default('en')

/** How a chat model is to write. */
const written = {
  /** As `provider/model`; the default one when absent. */
  chatModel: z.string().max(100).optional(),
  /** What it is to rest on, instead of what would be found now. */
  evidence: Receipt.shape.evidence.optional(),
}

/** What a member asks with `/ask`. A question in another supported language than the asker's is answered in that one. */
export const Question = z.strictObject({
  text: z.string().trim().min(1, 'type a question').max(500, 'ask in at most 500 characters'),
  locale,
  ...written,
})
export type Question = z.infer<typeof Question>

/** What a member asks with `/compare`. */
export const ComparisonQuestion = z.strictObject({
  modelA: name,
  modelB: name,
  aspect: z.string().trim().max(100).optional(),
  locale,
  ...written,
})
export type ComparisonQuestion = z.infer<typeof ComparisonQuestion>

/** What a member asks with `/release`. */
export const ReleaseQuestion = z.strictObject({ name, locale })
export type ReleaseQuestion = z.infer<typeof ReleaseQuestion>

const SOME_DAY = '2026-01-01'

/** A date or a period in words: `2026-08`, `August`, `last month`. */
const when = z.string().trim().max(40)
const WHEN = 'write when as a date, a month or a year: 2026-08, August, last month'

/** What a member asks with `/latest`. */
export const LatestQuestion = z.strictObject({
  developer: developer.optional(),
  since: when.refine((text) => periodIn(text, SOME_DAY)?.from !== undefined, WHEN).optional(),
  kind: z.enum(KINDS).optional(),
  locale,
})
export type LatestQuestion = z.infer<typeof LatestQuestion>

/** What a member asks with `/timeline`. */
export const TimelineQuestion = z.strictObject({
  developer: developer.optional(),
  /** From the first day of this time. */
  from: when.refine((text) => periodIn(text, SOME_DAY)?.from !== undefined, WHEN).optional(),
  /** Until the last day of this time. */
  to: when.refine((text) => periodIn(text, SOME_DAY)?.until !== undefined, WHEN).optional(),
  locale,
})
export type TimelineQuestion = z.infer<typeof TimelineQuestion>

/** What a member asks with `/sources`. */
export const SourcesQuestion = z.strictObject({
  query: z.string().trim().min(1).max(100).optional(),
  release: name.optional(),
  locale,
})
export type SourcesQuestion = z.infer<typeof SourcesQuestion>
