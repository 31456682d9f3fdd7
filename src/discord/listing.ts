import type { Locale } from '../core/locale.ts'
import { actionRows, pageButtons } from './buttons.ts'
import type { CustomId } from './custom-id.ts'
import { TEXT_LENGTH } from './limits.ts'
import { small } from './markdown.ts'
import { NEUTRAL_COLOUR, type Page, type Reply, textDisplay } from './page.ts'
import { layPages } from './paging.ts'
import { discordWordsIn } from './words/index.ts'

/** Entries laid on pages; each stands whole on one. */
export type Listing = {
  /** Markdown on top of every page: the quote first, where there is one. */
  heads: readonly [string, ...string[]]
  /** Markdown, each shorter than a page. */
  entries: readonly string[]
  /** Entries on one page at most, where not all that fit. */
  most?: number
  /** Markdown of the last small line of every page, before its number. */
  foot: string
  locale: Locale
  /** The custom id of a button that turns to a page. */
  pageId: (page: number) => CustomId
}

/** Kept free on every page for a notice that may follow, and for the page's own number. */
const RESERVE = 400

export function renderListing({ heads, entries, most, foot, locale, pageId }: Listing, shown = 0): Reply {
  const room = TEXT_LENGTH - RESERVE - heads.join('').length - foot.length
  const blocks = entries.map((entry) => ({ kind: 'note' as const, markdown: entry, length: entry.length, numbers: [] }))
  const laid = layPages(blocks, { room, sourcesLength: () => 0, ...(most !== undefined && { most }) })
  const pages = laid.map((page, index): Page => {
    const place = { index, count: laid.length }
    const number = laid.length > 1 ? discordWordsIn(locale).page(index + 1, laid.length) : ''
    const last = [foot, number].filter(Boolean).join(' · ')
    const texts = [...heads, page.map(({ markdown }) => markdown).join('\n\n'), last && small(last)].filter(Boolean).map(textDisplay)
    return { accentColour: NEUTRAL_COLOUR, components: [...texts, ...actionRows(pageButtons(place, locale, pageId))] }
  })
  const [first = { accentColour: NEUTRAL_COLOUR, components: heads.map(textDisplay) }, ...others] = pages
  return { pages: [first, ...others], shown }
}
