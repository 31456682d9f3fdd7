import { z } from 'zod'
import { LOCALES } from './locale.ts'

const Id = z.string().regex(/^\d{17,20}$/)

/** What a server decides for its members. The defaults are what holds without any setup. */
export const ServerSettings = z.strictObject({
  /** The chat model that writes unless a member chooses another; absent: the operator's default. */
  chatModel: z.string().max(100).optional(),
  /** The chat models members may choose; absent: all of the operator's. */
  allowedChatModels: z.array(z.string().max(100)).optional(),
  /** Whether answers are for all to see, where they may be. */
  visibility: z.enum(['public', 'private']).default('public'),
  /** Channels with public answers; elsewhere they are private. Empty: every channel. */
  publicChannels: z.array(Id).default([]),
  /** The language of answers; absent: each member's own. */
  locale: z.enum(LOCALES).optional(),
  /** The most that its members may spend on chat models in a day and in a month; absent: as much as the operator allows. */
  budgetDayUsd: z.number().nonnegative().optional(),
  budgetMonthUsd: z.number().nonnegative().optional(),
})
export type ServerSettings = z.infer<typeof ServerSettings>

export const DEFAULT_SETTINGS: ServerSettings = ServerSettings.parse({})

/** Where nobody can tell what a server decided, answers are no louder than it may have wished. */
export const UNREADABLE_SETTINGS: ServerSettings = { ...DEFAULT_SETTINGS, visibility: 'private' }

/** Whether an answer is for all to see in a channel, unless the asker wants it private. */
export function isPublicIn({ visibility, publicChannels }: ServerSettings, channelId: string | null): boolean {
  if (visibility === 'private') return false
  return publicChannels.length === 0 || (channelId !== null && publicChannels.includes(channelId))
}

/** Of some chat models' names, in order, those that members may choose; the first is the default. */
export function offeredChatModels({ chatModel, allowedChatModels }: ServerSettings, names: readonly string[]): string[] {
  const allowed = names.filter((name) => allowedChatModels?.includes(name) ?? true)
  return chatModel !== undefined && allowed.includes(chatModel) ? [chatModel, ...allowed.filter((name) => name !== chatModel)] : allowed
}
