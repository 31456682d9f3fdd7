import type { Article } from '../../adapters/article.ts'
import { slugOf } from '../../adapters/corpus/source-text.ts'
import { sourceText } from '../../adapters/corpus/write-facts.ts'
import type { Corpus } from '../../core/corpus.ts'
import { dayOf, PartialDate, type Day } from '../../core/dates.ts'
import { SourceId } from '../../core/release.ts'
import { sentencesOf } from '../../core/sentences.ts'
import { createNameIndex } from '../../core/understanding/names.ts'

/** Sentences shown to the person who completes the draft. */
const MOST_SENTENCES = 40
const LONGEST_SENTENCE = 240

/** The parts of a page a draft is made of. */
type Page = { url: string; article: Article; day: Day }

/**
 * A source's file for a person to complete: what the page says of itself, and below, as a comment, what it says with
 * figures. It fails the check until the tier is given and the comment is gone.
 */
export function draftSource(corpus: Corpus, { url, article, day }: Page): string {
  const host = new URL(url).hostname.replace(/^www\./, '')
  const published = dayIn(article.published)
  const front = sourceText({
    url,
    title: (article.title.trim() || host).slice(0, 200),
    publisher: (knownPublisher(corpus, host)?.publisher ?? (article.site.trim() || host)).slice(0, 80),
    tier: null,
    ...(published && published <= day && { published }),
    retrieved: day,
  })
  return `${front}\n<!--\n${outOfComment(instructions(corpus, article))}\n-->\n`
}

/** Where a page's file belongs: beside what is known of its host, under a name from its address. */
export function draftId(corpus: Corpus, url: string, title: string): SourceId | undefined {
  const { hostname, pathname } = new URL(url)
  const host = hostname.replace(/^www\./, '')
  const folder = knownPublisher(corpus, host)?.folder ?? slugOf(host)
  const last =
    pathname
      .split('/')
      .filter(Boolean)
      .at(-1)
      ?.replace(/\.html?$/, '') ?? ''
  const id = `${folder}/${slugOf(last) || slugOf(title)}`
  return SourceId.safeParse(id).data
}

function knownPublisher({ sources }: Corpus, host: string): { folder: string; publisher: string } | undefined {
  const known = [...sources.values()].find(({ url }) => new URL(url).hostname.replace(/^www\./, '') === host)
  return known && { folder: known.id.slice(0, known.id.indexOf('/')), publisher: known.publisher }
}

function dayIn(text: string): string | undefined {
  const written = /\d{4}-\d{2}-\d{2}/.exec(text)?.[0]
  if (written) return PartialDate.safeParse(written).data
  const instant = Date.parse(`${text} UTC`)
  return Number.isNaN(instant) ? undefined : dayOf(new Date(instant))
}

function instructions(corpus: Corpus, { markdown, author }: Article): string {
  const text = plainWords(markdown)
  const mentions = createNameIndex(corpus.releases.values()).find(text)
  const named = new Set(mentions.flatMap(({ kind, releases }) => (kind === 'release' ? releases : [])))
  const sentences = sentencesOf(text)
    .filter((sentence) => /\d/.test(sentence))
    .slice(0, MOST_SENTENCES)
  return [
    'This is a draft, not yet part of the corpus. To complete it:',
    '1. Give the tier: vendor, paper, press, analysis or aggregator. Compare title, publisher and dates with the page.',
    '2. Write passages in your own words, each as:',
    '     ## What it says, as a heading',
    '     about: lab/release',
    '     topic: pricing',
    '',
    '     One to five sentences.',
    '3. Delete this comment, then run: npm run corpus:check',
    '',
    `Author: ${author || 'not named'}`,
    `Releases it names: ${[...named].join(', ') || 'none that the corpus knows'}`,
    '',
    'What it says with figures, to be read on the page before it is believed and never to be copied:',
    ...sentences.map((sentence) => `- ${sentence.slice(0, LONGEST_SENTENCE)}`),
  ].join('\n')
}

/** Markdown without its links and marks, headings as sentences of their own. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[#>*\s-]+/gm, '')
    .replace(/[*`|]/g, ' ')
    .replace(/[^\S\n]+/g, ' ')
}

/** The page's words cannot end the comment they stand in. */
function outOfComment(text: string): string {
  return text.replace(/-{2,}!?>/g, '->').replaceAll('<!--', '')
}
