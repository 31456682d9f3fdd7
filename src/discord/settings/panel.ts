import { type APIComponentInContainer, ButtonStyle, ComponentType } from 'discord.js'
import type { SettingName } from '../../core/server-settings.ts'
import { actionRows, buttonFor } from '../buttons.ts'
import { small } from '../markdown.ts'
import { NEUTRAL_COLOUR, type Reply, textDisplay } from '../page.ts'
import type { SettingsTopic } from '../words/index.ts'
import { controlsFor } from './choices.ts'
import type { Place } from './place.ts'
import { FEW, sayLine, sayValue } from './values.ts'

export const TOPICS: Record<SettingsTopic, readonly [SettingName, ...SettingName[]]> = {
  answers: ['visibility', 'publicChannels', 'locale'],
  chatModels: ['chatModel', 'allowedChatModels'],
  budget: ['budgetDayUsd', 'budgetMonthUsd'],
  notices: ['watchChannels', 'marksChangedAnswers'],
  curators: ['curatorRoles', 'curatorUsers'],
  questions: ['keepsQuestions'],
}
const TOPIC_NAMES: readonly SettingsTopic[] = ['answers', 'chatModels', 'budget', 'notices', 'curators', 'questions']

export function topicOf(name: SettingName): SettingsTopic {
  return TOPIC_NAMES.find((topic) => TOPICS[topic].includes(name)) ?? 'answers'
}

export function readTopic(argument: string): SettingsTopic | undefined {
  return TOPIC_NAMES.find((topic) => topic === argument)
}

/** All settings at a glance, each topic beside the button that opens it. `notice`: what has just been done, as markdown. */
export function renderOverview(place: Place, notice = ''): Reply {
  const { words } = place
  const sections = TOPIC_NAMES.flatMap((topic) => sectionOf(topic, place))
  const ends = [...buttonTo('changes', words.changes, '0'), ...buttonTo('reset', words.reset)]
  return panel(place, [...sections, { type: ComponentType.Separator }, ...said(notice), ...actionRows(ends)])
}

/** One topic with all that changes it. */
export function renderTopic(topic: SettingsTopic, place: Place, notice = ''): Reply {
  const { words, desk } = place
  const hasNothing = topic === 'chatModels' && desk.chatModels.length === 0
  const rows = TOPICS[topic].flatMap((name) => [
    textDisplay(`**${words.names[name]}**\n${sayValue(name, place.now, place)}`),
    ...controlsFor(name, place).flatMap((control) => actionRows([control])),
  ])
  const form = topic === 'budget' ? buttonTo('budget', words.change) : []
  return panel(place, [
    textDisplay(`### ${words.topics[topic]}\n${small(words.hints[topic])}`),
    ...rows,
    ...said(hasNothing ? words.noModelConfigured : ''),
    ...said(notice),
    ...actionRows([...form, ...buttonTo('open', words.overview)]),
  ])
}

/** Asks once more before all is taken back. */
export function renderResetQuestion(place: Place): Reply {
  const { words } = place
  const sure = buttonTo('reset-now', words.resetNow).map((button) => ({ ...button, style: ButtonStyle.Danger as const }))
  return panel(place, [textDisplay(words.resetQuestion), ...actionRows([...sure, ...buttonTo('open', words.overview)])])
}

/** Of what has just been changed: what it is now. */
export function sayChanged(names: readonly SettingName[], place: Place): string {
  return place.words.changed(names.map((name) => sayLine(name, place, FEW)).join(' · '))
}

export function buttonTo(action: string, label: string, argument = '') {
  return buttonFor({ command: 'settings', action, argument }, label)
}

/** The heading every page of the panel begins with. */
export function headingOf({ words }: Place): string {
  return `**${words.heading}**`
}

function sectionOf(topic: SettingsTopic, place: Place): APIComponentInContainer[] {
  const { words } = place
  const lines = TOPICS[topic].map((name) => sayLine(name, place, FEW))
  const text = { type: ComponentType.TextDisplay as const, content: [`**${words.topics[topic]}**`, ...lines].join('\n') }
  const [accessory] = buttonTo('open', words.change, topic)
  return accessory ? [{ type: ComponentType.Section, components: [text], accessory }] : [text]
}

function panel(place: Place, components: APIComponentInContainer[]): Reply {
  return { pages: [{ accentColour: NEUTRAL_COLOUR, components: [textDisplay(headingOf(place)), ...components] }] }
}

function said(notice: string): APIComponentInContainer[] {
  return notice ? [textDisplay(notice)] : []
}
