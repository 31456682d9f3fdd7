import { z } from 'zod'
import { LOCALES } from './locale.ts'

/** What a member asks with `/ask`. */
export const Question = z.strictObject({
  text: z.string().trim().min(1, 'type a question').max(500, 'ask in at most 500 characters'),
  /** The chat model that is to write, as `provider/model`; the default one when absent. */
  chatModel: z.string().max(100).optional(),
  /** The asker's language, for Footnote's own words; a question in another supported language is answered in that one. */
  locale: z.enum(LOCALES).default('en'),
})
export type Question = z.infer<typeof Question>

/** What a member asks with `/compare`. Names are as typed, or release ids as chosen. */
export const ComparisonQuestion = z.strictObject({
  modelA: z.string().trim().min(1).max(100),
  modelB: z.string().trim().min(1).max(100),
  aspect: z.string().trim().max(100).optional(),
  chatModel: z.string().max(100).optional(),
  locale: z.enum(LOCALES).default('en'),
})
export type ComparisonQuestion = z.infer<typeof ComparisonQuestion>
