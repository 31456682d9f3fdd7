import { ComponentType } from './limits.ts'
import type { Component } from './wire.ts'

const SELECTS: number[] = [
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
]

/** @throws Error in words if Discord's client would not let a person choose these values */
export function checkSelected(select: Component, values: string[]): void {
  if (!SELECTS.includes(select.type)) throw new Error(`"${select.custom_id}" is not a select menu.`)
  const min = select.min_values ?? 1
  const max = select.max_values ?? 1
  if (values.length < min || values.length > max)
    throw new Error(`"${select.custom_id}" takes ${min} to ${max} values, not ${values.length}.`)
  if (new Set(values).size < values.length) throw new Error(`A value is chosen twice.`)
  checkKnown(select, values)
}

/** @throws Error if a value is none of the component's options */
export function checkKnown(select: Component, values: string[]): void {
  if (!select.options) return
  for (const value of values)
    if (!select.options.some((option) => option.value === value)) throw new Error(`"${select.custom_id}" has no option "${value}".`)
}
