import {
  type APIComponentInMessageActionRow,
  type APISelectMenuOption,
  ButtonStyle,
  ChannelType,
  ComponentType,
  SelectMenuDefaultValueType,
} from 'discord.js'
import { LOCALES } from '../../core/locale.ts'
import { MOST_CHOSEN, type ServerSettings, type SettingName, SomeSettings } from '../../core/server-settings.ts'
import { writeCustomId } from '../custom-id.ts'
import { CHOICES } from '../limits.ts'
import { isThere, type Place } from './place.ts'
import { languageName } from './values.ts'

/** The choice of a menu that takes a decision back. No chat model is called so. */
const UNDECIDED = '*'
/** Menus of chat models: beyond so many times 25 they can't be chosen here. */
const MOST_MENUS = 4

/** Where people can write and threads begin. */
const ANSWERED_IN = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
] as const
/** Where a bot can write of its own accord. */
const WRITTEN_IN = [ChannelType.GuildText, ChannelType.GuildAnnouncement] as const

type Controls = (name: SettingName, place: Place) => APIComponentInMessageActionRow[]

const CONTROLS: Record<SettingName, Controls> = {
  visibility: (name, { words, now }) => [
    menu(name, [option('public', now.visibility, words.public), option('private', now.visibility, words.private)]),
  ],
  locale: (name, place) => [menu(name, languageOptions(place))],
  chatModel: (name, place) => inMenus(modelOptions(place)).map((options, index) => menu(name, options, index)),
  allowedChatModels: (name, place) =>
    inMenus(allowedOptions(place)).map((options, index) => ({ ...menu(name, options, index), min_values: 0, max_values: options.length })),
  publicChannels: (name, place) => [channelMenu(name, place.now.publicChannels, ANSWERED_IN, place)],
  watchChannels: (name, place) => [channelMenu(name, place.now.watchChannels, WRITTEN_IN, place)],
  curatorRoles: (name, place) => [roleMenu(name, place.now.curatorRoles, place)],
  curatorUsers: (name, place) => [userMenu(name, place.now.curatorUsers, place)],
  keepsQuestions: (name, place) => [toggle(name, place.now.keepsQuestions, place)],
  marksChangedAnswers: (name, place) => [toggle(name, place.now.marksChangedAnswers, place)],
  budgetDayUsd: () => [],
  budgetMonthUsd: () => [],
}

/** The menus or the button by which a setting is changed; each fills a row. The budget has a form instead. */
export function controlsFor(name: SettingName, place: Place): APIComponentInMessageActionRow[] {
  return CONTROLS[name](name, place)
}

type Chosen = { name: SettingName; detail: string; inputs: readonly string[] }

/** What was chosen, as settings to change. Throws what its schema throws. */
export function readChosen({ name, detail, inputs }: Chosen, { desk, now }: Place): SomeSettings {
  const [first] = inputs
  switch (name) {
    case 'allowedChatModels':
      return { allowedChatModels: allowedAfter(Number(detail), inputs, now, desk.allowable) }
    case 'keepsQuestions':
    case 'marksChangedAnswers':
      return { [name]: detail === 'on' }
    case 'publicChannels':
    case 'watchChannels':
    case 'curatorRoles':
    case 'curatorUsers':
      return SomeSettings.parse({ [name]: inputs })
    default:
      return SomeSettings.parse({ [name]: first === UNDECIDED ? undefined : first })
  }
}

/** What is chosen in one menu leaves the others alone; all of them chosen is as if nobody had decided. */
function allowedAfter(index: number, inputs: readonly string[], { allowedChatModels }: ServerSettings, allowable: readonly string[]) {
  const inMenu = inMenus(allowable)[index] ?? []
  const isAllowed = (model: string) => (inMenu.includes(model) ? inputs.includes(model) : (allowedChatModels?.includes(model) ?? true))
  const allowed = allowable.filter(isAllowed)
  return allowed.length === allowable.length ? undefined : allowed
}

function languageOptions({ now: { locale: chosen }, locale, words }: Place): APISelectMenuOption[] {
  const own = option(UNDECIDED, chosen ?? UNDECIDED, words.membersOwn)
  return [own, ...LOCALES.map((language) => option(language, chosen, languageName(language, locale)))]
}

function modelOptions({ now: { chatModel }, desk, words }: Place): APISelectMenuOption[] {
  if (desk.chatModels.length === 0) return []
  const byOperator = option(UNDECIDED, chatModel ?? UNDECIDED, words.operatorsChoice)
  return [byOperator, ...desk.chatModels.map((model) => option(model, chatModel, model))]
}

function allowedOptions({ now: { allowedChatModels }, desk }: Place): APISelectMenuOption[] {
  return desk.allowable.map((model) => ({ value: model, label: model, default: allowedChatModels?.includes(model) ?? true }))
}

function option(value: string, chosen: string | undefined, label: string): APISelectMenuOption {
  return { value, label, default: value === chosen }
}

function inMenus<T>(entries: readonly T[]): T[][] {
  const count = Math.min(MOST_MENUS, Math.ceil(entries.length / CHOICES))
  return Array.from({ length: count }, (_, index) => entries.slice(index * CHOICES, (index + 1) * CHOICES))
}

const idOf = (name: SettingName, detail = '') =>
  writeCustomId({ command: 'settings', action: 'set', argument: `${name} ${detail}`.trim() }) ?? ''

function menu(name: SettingName, options: APISelectMenuOption[], index = 0) {
  return { type: ComponentType.StringSelect as const, custom_id: idOf(name, String(index)), options }
}

const ANY_NUMBER = { min_values: 0, max_values: MOST_CHOSEN }

function channelMenu(name: SettingName, chosen: readonly string[], types: readonly ChannelType[], place: Place) {
  const there = chosen.filter((id) => isThere(place, id))
  const defaults = there.map((id) => ({ id, type: SelectMenuDefaultValueType.Channel as const }))
  const common = { custom_id: idOf(name), placeholder: place.words.names[name], ...ANY_NUMBER, default_values: defaults }
  return { type: ComponentType.ChannelSelect as const, channel_types: [...types], ...common }
}

function roleMenu(name: SettingName, chosen: readonly string[], place: Place) {
  const there = chosen.filter((id) => isThere(place, id))
  const defaults = there.map((id) => ({ id, type: SelectMenuDefaultValueType.Role as const }))
  const common = { custom_id: idOf(name), placeholder: place.words.names[name], ...ANY_NUMBER, default_values: defaults }
  return { type: ComponentType.RoleSelect as const, ...common }
}

function userMenu(name: SettingName, chosen: readonly string[], { words }: Place) {
  const defaults = chosen.map((id) => ({ id, type: SelectMenuDefaultValueType.User as const }))
  const common = { custom_id: idOf(name), placeholder: words.names[name], ...ANY_NUMBER, default_values: defaults }
  return { type: ComponentType.UserSelect as const, ...common }
}

function toggle(name: SettingName, isOn: boolean, { words }: Place) {
  const style: ButtonStyle.Primary | ButtonStyle.Secondary = isOn ? ButtonStyle.Secondary : ButtonStyle.Primary
  const label = isOn ? words.turnOff : words.turnOn
  return { type: ComponentType.Button as const, style, custom_id: idOf(name, isOn ? 'off' : 'on'), label }
}
