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
  guild: Guild | null
  locale: Locale
  words: ReturnType<typeof discordWordsIn>['settings']
}

/**
 * Reads what holds now, whatever this process knew before.
 * @throws FootnoteError `store-unusable`, also where nothing is kept
 */
export async function openPlace(footnote: Footnote, at: Pick<Place, 'guild' | 'locale'>): Promise<Place> {
  const desk = deskOf(footnote)
  return placeWith({ ...at, desk }, await desk.read())
}

export function deskOf({ server }: Footnote): ServerDesk {
  if (!server) throw new FootnoteError('store-unusable', 'settings were to be changed where none are kept')
  return server
}

/** The same with what holds now, in the language of it. */
export function placeWith(place: Pick<Place, 'desk' | 'guild' | 'locale'>, now: ServerSettings): Place {
  const locale = now.locale ?? place.locale
  return { desk: place.desk, guild: place.guild, locale, now, words: discordWordsIn(locale).settings }
}

/** Whether a channel is still there. While the gateway has not told of the server, all are taken to be. */
export function hasChannel({ guild }: Pick<Place, 'guild'>, id: string): boolean {
  return guild?.available !== true || guild.channels.cache.has(id)
}

export function hasRole({ guild }: Pick<Place, 'guild'>, id: string): boolean {
  return guild?.available !== true || guild.roles.cache.has(id)
}
