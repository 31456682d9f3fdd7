import { z } from 'zod'
import { Day, PartialDate } from './dates.ts'
import { ReleaseId, type SourceId } from './release.ts'

/** Kinds of source, most to least trusted: the order in which values that differ are shown. */
export const TIERS = ['vendor', 'paper', 'press', 'analysis', 'aggregator'] as const
export type Tier = (typeof TIERS)[number]

/** What a passage tells about its releases: what a "why" question can ask for. */
const TOPICS = [
  'significance',
  'architecture',
  'training',
  'capability',
  'evaluation',
  'pricing',
  'availability',
  'licence',
  'change',
  'reception',
  'safety',
  'hardware',
  'usage',
] as const
export type Topic = (typeof TOPICS)[number]

/** The front matter of a file of `corpus/sources/`, whose path is its identity. */
export const SourceFront = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  title: z.string().trim().min(1).max(200),
  publisher: z.string().trim().min(1).max(80),
  tier: z.enum(TIERS),
  published: PartialDate.optional(),
  /** Day on which the page, or the copy named in `via`, was read. */
  retrieved: Day,
  /** The public copy through which the page was read, when it was not read itself. */
  via: z.url({ protocol: /^https$/ }).optional(),
})

/** The `about:` and `topic:` lines and the text of one section of a source's file. */
export const PassageSection = z.strictObject({
  /** Unique in its source; the last part of the passage's id. */
  slug: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: z.string().trim().min(1).max(120),
  about: z.array(ReleaseId).min(1),
  topic: z.enum(TOPICS),
  text: z.string().trim().min(20).max(1200),
})

/** A quotable piece of a source, in our own words. */
export type Passage = z.infer<typeof PassageSection> & { id: PassageId; source: SourceId }
/** `<source>#<slug>` */
export type PassageId = string

/** A published document. */
export type Source = z.infer<typeof SourceFront> & { id: SourceId; passages: Passage[] }

/** The day a source speaks for: when it was published, or else when it was read. */
export function sourceDate(source: Source): PartialDate {
  return source.published ?? source.retrieved
}
