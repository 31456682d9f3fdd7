import { formatMoney } from '../../core/writing/format.ts'
import { offeredChatModels, type ServerSettings, type SettingName } from '../../core/server-settings.ts'
import { escapeText } from '../markdown.ts'
import { isThere, type Place } from './place.ts'

/** How many of a list are named where it stands with others. */
export const FEW = 3
/** How many of a list are named where it stands alone. */
const MANY = 10

type Say = (settings: ServerSettings, place: Place, list: (values: readonly string[], none: string) => string) => string

const SAY: Record<SettingName, Say> = {
  chatModel: sayChatModel,
  allowedChatModels: ({ allowedChatModels: allowed }, place, list) =>
    allowed
      ? list(
          allowed.map((model) => named(model, place)),
          place.words.noModels,
        )
      : place.words.allModels,
  visibility: ({ visibility }, { words }) => words[visibility],
  publicChannels: ({ publicChannels }, place, list) =>
    list(
      publicChannels.map((id) => channel(id, place)),
      place.words.everyChannel,
    ),
  locale: ({ locale: chosen }, { words, locale }) => (chosen ? languageName(chosen, locale) : words.membersOwn),
  budgetDayUsd: ({ budgetDayUsd }, place) => sayBudget(budgetDayUsd, capsOf(place).dayUsd, place),
  budgetMonthUsd: ({ budgetMonthUsd }, place) => sayBudget(budgetMonthUsd, capsOf(place).monthUsd, place),
  watchChannels: ({ watchChannels }, place, list) =>
    list(
      watchChannels.map((id) => channel(id, place)),
      place.words.nowhere,
    ),
  curatorRoles: ({ curatorRoles }, place, list) =>
    list(
      curatorRoles.map((id) => role(id, place)),
      place.words.nobody,
    ),
  curatorUsers: ({ curatorUsers }, place, list) =>
    list(
      curatorUsers.map((id) => `<@${id}>`),
      place.words.nobody,
    ),
  keepsQuestions: ({ keepsQuestions }, { words }) => (keepsQuestions ? words.yes : words.no),
  marksChangedAnswers: ({ marksChangedAnswers }, { words }) => (marksChangedAnswers ? words.yes : words.no),
}

/** What a setting is, as markdown in words. A value that no longer fits says so; it does nothing. */
export function sayValue(name: SettingName, settings: ServerSettings, place: Place, most = MANY): string {
  return SAY[name](settings, place, (values, none) => sayList(values, none, place, most))
}

/** A setting and what it is now, on one line. */
export function sayLine(name: SettingName, place: Place, most?: number): string {
  return `${place.words.names[name]}: ${sayValue(name, place.now, place, most)}`
}

/** A language as it is called in another. */
export function languageName(language: string, locale: string): string {
  return new Intl.DisplayNames(locale, { type: 'language' }).of(language) ?? language
}

/** The most that the operator lets the server spend, in US dollars. */
export function capsOf({ desk: { caps } }: Place): { dayUsd: number | undefined; monthUsd: number | undefined } {
  return { dayUsd: caps && caps.dayMicroUsd / 1e6, monthUsd: caps && caps.monthMicroUsd / 1e6 }
}

export function sayUsd(amount: number, locale: Place['locale']): string {
  return formatMoney(amount, 'USD', locale)
}

function sayChatModel(settings: ServerSettings, place: Place): string {
  const { words, desk } = place
  const [writing] = offeredChatModels(settings, desk.chatModels)
  if (settings.chatModel === undefined)
    return writing === undefined ? words.operatorsChoice : `${words.operatorsChoice} (${escapeText(writing)})`
  if (!desk.chatModels.includes(settings.chatModel)) return named(settings.chatModel, place)
  return settings.chatModel === writing ? escapeText(writing) : `${escapeText(settings.chatModel)} (${words.notAllowed})`
}

function named(model: string, { words, desk }: Place): string {
  return desk.allowable.includes(model) ? escapeText(model) : `${escapeText(model)} (${words.notOffered})`
}

function channel(id: string, place: Place): string {
  return isThere(place, id) ? `<#${id}>` : `${id} (${place.words.deleted})`
}

function role(id: string, place: Place): string {
  return isThere(place, id) ? `<@&${id}>` : `${id} (${place.words.deleted})`
}

function sayBudget(amount: number | undefined, cap: number | undefined, { words, locale }: Place): string {
  const allowed = cap === undefined ? words.noOwnLimit : words.operatorAllows(sayUsd(cap, locale))
  if (amount === undefined) return allowed
  return cap !== undefined && amount > cap ? `${sayUsd(amount, locale)} (${allowed})` : sayUsd(amount, locale)
}

function sayList(values: readonly string[], none: string, { words }: Place, most: number): string {
  const more = values.length > most ? [words.more(values.length - most)] : []
  return values.length === 0 ? none : [...values.slice(0, most), ...more].join(', ')
}
