import { ComponentType } from './limits.ts'
import type { Component } from './wire.ts'
import type { Channel, World } from './world.ts'

/** Something that a select menu offers: the value to choose and the words people see. */
export type SelectChoice = { value: string; label: string; kind: 'option' | 'user' | 'bot' | 'role' | 'channel' }

/** The type of all channels here. Source: https://discord.com/developers/docs/resources/channel#channel-object-channel-types */
const TEXT_CHANNEL = 0

/**
 * What a person can choose in a select menu: its own options, or who and what there is in the channel. Bots, too, are
 * users; roles and channels exist in guilds only. None of a component that is no select menu.
 */
export function selectChoices(
  world: World,
  channel: Channel,
  select: Pick<Component, 'type' | 'options' | 'channel_types'>,
): SelectChoice[] {
  switch (select.type) {
    case ComponentType.UserSelect:
      return users(world, channel)
    case ComponentType.RoleSelect:
      return roles(channel)
    case ComponentType.MentionableSelect:
      return [...users(world, channel), ...roles(channel)]
    case ComponentType.ChannelSelect: {
      const isOffered = !select.channel_types?.length || select.channel_types.includes(TEXT_CHANNEL)
      const offered = isOffered ? (channel.guild?.channels ?? []) : []
      return offered.map(({ id, name }) => ({ value: id, label: name, kind: 'channel' }))
    }
    default:
      return (select.options ?? []).map(({ value, label }) => ({ value, label, kind: 'option' }))
  }
}

function users(world: World, { guild, recipientIds }: Channel): SelectChoice[] {
  const ids = guild ? [...guild.memberRoles.keys()] : [...recipientIds, world.applicationId]
  return ids.map((id) => ({ value: id, label: String(world.user(id)['username']), kind: id === world.applicationId ? 'bot' : 'user' }))
}

function roles({ guild }: Channel): SelectChoice[] {
  return (guild?.roles ?? []).map(({ id, name }) => ({ value: id, label: name, kind: 'role' }))
}

const SELECTS: number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]
/** Of these, what is chosen goes to the bot with what stands behind the ids. */
export const ENTITY_SELECTS = SELECTS.slice(1)

/** @throws Error in words if Discord's client would not let a person choose these values */
export function checkSelected(select: Component, values: string[], offered: SelectChoice[]): void {
  if (!SELECTS.includes(select.type)) throw new Error(`"${select.custom_id}" is not a select menu.`)
  checkCount(select, values)
  checkKnown(select, values, offered)
}

/** @throws Error if there are too few values, or too many */
export function checkCount(select: Component, values: string[]): void {
  const min = select.min_values ?? 1
  const max = select.max_values ?? (select.type === ComponentType.CheckboxGroup ? (select.options?.length ?? 1) : 1)
  if (values.length < min || values.length > max)
    throw new Error(`"${select.custom_id}" takes ${min} to ${max} values, not ${values.length}.`)
}

/** @throws Error if a value is not offered, or chosen twice */
export function checkKnown(select: Component, values: string[], offered: SelectChoice[]): void {
  if (new Set(values).size < values.length) throw new Error(`A value is chosen twice.`)
  for (const value of values)
    if (!offered.some((choice) => choice.value === value)) throw new Error(`"${select.custom_id}" has no option "${value}".`)
}
