import { z } from 'zod'
import type { ServerId } from './asker.ts'
import { LOCALES } from './locale.ts'

/** Channels, roles or people of one setting, as many as Discord's menus take. */
export const MOST_CHOSEN = 25
/** Dollars that nobody means. */
const MOST_USD = 100_000

const Id = z.string().regex(/^\d{17,20}$/)
const Ids = z.array(Id).max(MOST_CHOSEN).overwrite(inOrder)
const ChatModelName = z.string().min(1).max(100)
const Usd = z.number().min(0).max(MOST_USD)
const Visibility = z.enum(['public', 'private'])

const MEMBERS = {
  chatModel: ChatModelName,
  allowedChatModels: z.array(ChatModelName).overwrite(inOrder),
  visibility: Visibility,
  publicChannels: Ids,
  locale: z.enum(LOCALES),
  budgetDayUsd: Usd,
  budgetMonthUsd: Usd,
  watchChannels: Ids,
  curatorRoles: Ids,
  curatorUsers: Ids,
  keepsQuestions: z.boolean(),
  marksChangedAnswers: z.boolean(),
}

/** Some of a server's settings: those that change, or that changed. An undefined one is as if nobody had decided it. */
export const SomeSettings = z.object(MEMBERS).partial()
export type SomeSettings = z.infer<typeof SomeSettings>

/**
 * What a server decides for its members. The defaults are what holds without any setup. Members and values of a later
 * version, which the store may hold, are passed over, and never make answers louder.
 */
export const ServerSettings = SomeSettings.extend({
  /** The chat model that writes unless a member chooses another; absent: the operator's default. */
  chatModel: MEMBERS.chatModel.optional(),
  /** The chat models members may choose; absent: all of the operator's. Empty: none, so that answers cost nothing. */
  allowedChatModels: MEMBERS.allowedChatModels.optional(),
  /** Whether answers are for all to see, where they may be. */
  visibility: MEMBERS.visibility.catch('private').default('public'),
  /** Channels with public answers; elsewhere they are private. Empty: every channel. */
  publicChannels: MEMBERS.publicChannels.default([]),
  /** The language of answers; absent: each member's own. */
  locale: MEMBERS.locale.optional().catch(undefined),
  /** The most that its members may spend on chat models in a day and in a month; absent: as much as the operator allows. */
  budgetDayUsd: MEMBERS.budgetDayUsd.optional(),
  budgetMonthUsd: MEMBERS.budgetMonthUsd.optional(),
  /** Where Footnote may write of its own accord: that a source has changed, and how the week was. */
  watchChannels: MEMBERS.watchChannels.default([]),
  /** Who may curate: anybody with one of the roles, and these people. */
  curatorRoles: MEMBERS.curatorRoles.default([]),
  curatorUsers: MEMBERS.curatorUsers.default([]),
  /** Whether the text of questions is kept, for the admins to see what is asked. */
  keepsQuestions: MEMBERS.keepsQuestions.default(false),
  /** Whether an answer is marked when a fact it cites changes later. */
  marksChangedAnswers: MEMBERS.marksChangedAnswers.default(false),
})
export type ServerSettings = z.infer<typeof ServerSettings>
export type SettingName = keyof ServerSettings

export const SETTING_NAMES = SomeSettings.keyof().options
export const DEFAULT_SETTINGS: ServerSettings = ServerSettings.parse({})

/** Where nobody can tell what a server decided, answers are no louder than it may have wished. */
export const UNREADABLE_SETTINGS: ServerSettings = { ...DEFAULT_SETTINGS, visibility: 'private' }

/** In the place of somebody who wished to be forgotten. */
export const REMOVED = 'removed'

/** Who changed what, and when. Both sides name the same settings; one that nobody had decided is absent or at its default. */
export type SettingsChange = {
  changedAt: string
  /** The person's id as Discord gives it, or REMOVED. */
  changedBy: string
  before: SomeSettings
  after: SomeSettings
}

/** Settings to be changed, or all taken back. */
export type WantedChange = Pick<SettingsChange, 'changedAt' | 'changedBy'> & { server: ServerId; wanted: SomeSettings | 'defaults' }

/** What differs between two settings, on either side; undefined if nothing does. */
export function differenceOf(before: ServerSettings, after: ServerSettings): Pick<SettingsChange, 'before' | 'after'> | undefined {
  const names = SETTING_NAMES.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
  const only = (settings: ServerSettings) => SomeSettings.parse(Object.fromEntries(names.map((name) => [name, settings[name]])))
  return names.length > 0 ? { before: only(before), after: only(after) } : undefined
}

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

/** The same choice, made in any order, is the same. */
function inOrder(values: string[]): string[] {
  return [...new Set(values)].toSorted()
}
