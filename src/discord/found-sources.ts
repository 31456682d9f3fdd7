import type { FoundSource, FoundSources } from '../core/find-sources.ts'
import type { Locale } from '../core/locale.ts'
import { formatDate } from '../core/writing/format.ts'
import { wordsIn } from '../core/writing/words/index.ts'
import { actionRows, button } from './buttons.ts'
import { writeChoice } from './custom-id.ts'
import { LABEL_LENGTH } from './limits.ts'
import { renderListing } from './listing.ts'
import { cleanText, clipWords, escapeText, safeUrl, small } from './markdown.ts'
import { NEUTRAL_COLOUR, type Reply, textDisplay } from './page.ts'
import { discordWordsIn } from './words/index.ts'

/** Characters of a title. */
const TITLE_LENGTH = 100
/** Releases named of those that a source serves. */
const MOST_NAMED = 3
/** Sources on one page: what people take in at a glance. */
const MOST_ON_PAGE = 6

type SourcesShown = { command: string; quote: string; locale: Locale; page?: number }

/** Sources as a list to page through, a question back for an unclear release, or what to do where nothing was found. */
export function renderFoundSources(found: FoundSources, { command, quote, locale, page = 0 }: SourcesShown): Reply {
  if (found.kind !== 'found') return askBack(found, { command, quote, locale })
  const words = discordWordsIn(locale).sources
  const { sources } = found
  return renderListing(
    {
      heads: [quote],
      entries: sources.length > 0 ? sources.map((source) => linesOf(source, locale)) : [words.none],
      most: MOST_ON_PAGE,
      foot: sources.length > 0 ? words.count(sources.length) : '',
      locale,
      pageId: (to) => ({ command, action: 'page', argument: String(to) }),
    },
    page,
  )
}

/** Title as a link; under it publisher, kind and dates; then the releases it serves. */
function linesOf({ source, serves }: FoundSource, locale: Locale): string {
  const words = discordWordsIn(locale)
  const { title, publisher, tier, published, retrieved, url } = source
  const facts = [
    escapeText(publisher),
    words.tiers[tier],
    ...(published ? [words.sources.published(formatDate(published, locale))] : []),
    words.sources.read(formatDate(retrieved, locale)),
  ]
  const lines = [`[${escapeText(clipWords(title, TITLE_LENGTH))}](<${safeUrl(url)}>)`, small(facts.join(' · '))]
  return [...lines, ...servedLine(serves, locale)].join('\n')
}

function servedLine(serves: FoundSource['serves'], locale: Locale): string[] {
  if (serves.length === 0) return []
  const { sources } = discordWordsIn(locale)
  const names = serves
    .slice(0, MOST_NAMED)
    .map(({ name }) => escapeText(name))
    .join(', ')
  const left = serves.length - MOST_NAMED
  return [small(sources.serves(left > 0 ? sources.andMore(names, left) : names))]
}

function askBack(found: Exclude<FoundSources, { kind: 'found' }>, { command, quote, locale }: SourcesShown): Reply {
  const words = wordsIn(locale)
  const typed = escapeText(found.typed)
  const said = found.kind === 'ambiguous' ? words.whichOne(typed) : words.gap['unknown-release'](typed)
  const buttons = found.choices.flatMap(({ release, name }) => {
    const id = writeChoice(command, release, undefined)
    return id === undefined ? [] : [button(id, clipWords(cleanText(name), LABEL_LENGTH))]
  })
  return { pages: [{ accentColour: NEUTRAL_COLOUR, components: [textDisplay(quote), textDisplay(said), ...actionRows(buttons)] }] }
}
