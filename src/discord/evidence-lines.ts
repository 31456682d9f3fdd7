import type { Corpus } from '../core/corpus.ts'
import type { KeptEvidence } from '../core/receipt.ts'
import type { Locale } from '../core/locale.ts'
import { formatDate } from '../core/writing/format.ts'
import { clipWords, escapeText, safeUrl, small } from './markdown.ts'
import { discordWordsIn } from './words/index.ts'

/** Characters of a passage; the longest that the corpus takes has 1,200. */
const PASSAGE_LENGTH = 1_200
const TITLE_LENGTH = 80

/** A passage or fact as quoted, and under it where it stands: title as a link, publisher, date, kind of source. */
export function evidenceLines({ text, source, url, date }: Omit<KeptEvidence, 'id'>, corpus: Corpus, locale: Locale): string {
  const known = corpus.sources.get(source)
  const words = discordWordsIn(locale)
  const title = clipWords(known?.title ?? source, TITLE_LENGTH)
  const parts = [
    `[${escapeText(title)}](<${safeUrl(url)}>)`,
    escapeText(known?.publisher ?? ''),
    formatDate(date, locale),
    known ? words.tiers[known.tier] : '',
  ]
  return `↳ “${escapeText(clipWords(text, PASSAGE_LENGTH))}”\n${small(parts.filter(Boolean).join(' · '))}`
}
