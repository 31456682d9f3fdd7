import type { Guild } from 'discord.js'
import { FootnoteError } from '../../core/errors.ts'
import type { Footnote } from '../../core/footnote.ts'
import type { Locale } from '../../core/locale.ts'
import type { ServerDesk } from '../../core/server-desk.ts'
import type { ServerSettings } from '../../core/server-settings.ts'
import { discordWordsIn } from '../words/index.ts'

/** Where settings are shown: what holds now, what there is to choose from, and in which language. */
export type Place = {
  desk: ServerDesk
  now: ServerSettings
  /** The ids of the channels and roles that there are, where that is known. */
  there: ReadonlySet<string> | undefined
  locale: Locale
  words: ReturnType<typeof discordWordsIn>['settings']
}

/**
 * Reads what holds now, whatever this process knew before.
 * @throws FootnoteError `store-unusable`, also where nothing is kept
 */
export async function openPlace(footnote: Footnote, { guild, locale }: { guild: Guild | null; locale: Locale }): Promise<Place> {
  const desk = deskOf(footnote)
  const now = await desk.read()
  const { publicChannels, watchChannels, curatorRoles } = now
  const isAnyNamed = publicChannels.length + watchChannels.length + curatorRoles.length > 0
  return placeWith({ desk, locale, there: guild && isAnyNamed ? await idsIn(guild) : undefined }, now)
}

export function deskOf({ server }: Footnote): ServerDesk {
  if (!server) throw new FootnoteError('store-unusable', 'settings were to be changed where none are kept')
  return server
}

/** The same with what holds now, in the language of it. */
export function placeWith(place: Pick<Place, 'desk' | 'there' | 'locale'>, now: ServerSettings): Place {
  const locale = now.locale ?? place.locale
  return { desk: place.desk, there: place.there, locale, now, words: discordWordsIn(locale).settings }
}

/** Whether a channel or role is there; all are taken to be where nobody knows. */
export function isThere({ there }: Place, id: string): boolean {
  return there?.has(id) ?? true
}

/** Asked from Discord, as nothing of it is held in memory. */
async function idsIn(guild: Guild): Promise<ReadonlySet<string> | undefined> {
  const all = [guild.channels.fetch(undefined, { cache: false }), guild.roles.fetch(undefined, { cache: false })] as const
  const [channels, roles] = await Promise.allSettled(all)
  if (channels.status === 'rejected' || roles.status === 'rejected') return undefined
  return new Set([...channels.value.keys(), ...roles.value.keys()])
}
