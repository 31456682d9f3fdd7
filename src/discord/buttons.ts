import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js'
import type { Locale } from '../core/locale.ts'
import { type CustomId, writeCustomId } from './custom-id.ts'
import { discordWordsIn } from './words/index.ts'

/** A button that does what its custom id says; none if that would be longer than Discord takes. */
export function buttonFor(id: CustomId, label: string, emoji?: string): APIButtonComponentWithCustomId[] {
  const customId = writeCustomId(id)
  return customId === undefined ? [] : [{ ...button(customId, label), ...(emoji && { emoji: { name: emoji } }) }]
}

export function button(customId: string, label: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, custom_id: customId, label }
}

export type Place = { index: number; count: number }

/** Back and forth between pages, as far as there are any. */
export function pageButtons({ index, count }: Place, locale: Locale, idOf: (page: number) => CustomId): APIButtonComponentWithCustomId[] {
  const words = discordWordsIn(locale)
  const to = (page: number, label: string) => (page >= 0 && page < count ? buttonFor(idOf(page), label) : [])
  return [...to(index - 1, words.back), ...to(index + 1, words.more)]
}

export function actionRows(components: APIComponentInMessageActionRow[]): APIComponentInContainer[] {
  return components.length > 0 ? [{ type: ComponentType.ActionRow, components }] : []
}
