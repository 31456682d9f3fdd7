import { REMOVED, ServerSettings, SETTING_NAMES, type SettingsChange, type SomeSettings } from '../../core/server-settings.ts'
import { actionRows } from '../buttons.ts'
import { renderListing } from '../listing.ts'
import { small } from '../markdown.ts'
import type { Page, Reply } from '../page.ts'
import { buttonTo, headingOf } from './panel.ts'
import { discordWordsIn } from '../words/index.ts'
import type { Place } from './place.ts'
import { FEW, sayValue } from './values.ts'

/** Who changed what, from what to what and when, newest first. */
export function renderChanges(changes: readonly SettingsChange[], place: Place, shown: number): Reply {
  const { words, locale } = place
  const back = actionRows(buttonTo('open', words.overview))
  const { pages, ...listing } = renderListing(
    {
      heads: [headingOf(place), `### ${words.changes}`],
      entries: changes.length > 0 ? changes.map((change) => entryOf(change, inThePast(place))) : [words.noChanges],
      foot: '',
      locale,
      pageId: (page) => ({ command: 'settings', action: 'changes', argument: String(page) }),
    },
    shown,
  )
  const withBack = (page: Page): Page => ({ ...page, components: [...page.components, ...back] })
  const [first, ...others] = pages
  return { ...listing, pages: [withBack(first), ...others.map(withBack)] }
}

/** What the operator had chosen and allowed at the time nobody knows any more. */
function inThePast(place: Place): Place {
  return { ...place, desk: { ...place.desk, chatModels: [], caps: undefined } }
}

function entryOf({ changedAt, changedBy, before, after }: SettingsChange, place: Place): string {
  const seconds = Math.floor(Date.parse(changedAt) / 1000)
  const names = SETTING_NAMES.filter((name) => name in before || name in after)
  const say = (name: (typeof names)[number], side: SomeSettings) => sayValue(name, ServerSettings.parse(side), place, FEW)
  const lines = names.map((name) => `${place.words.names[name]}: ${say(name, before)} → **${say(name, after)}**`)
  const who = changedBy === REMOVED ? discordWordsIn(place.locale).privacy.removed : `<@${changedBy}>`
  return [small(`${who} · <t:${seconds}:f>`), ...lines].join('\n')
}
