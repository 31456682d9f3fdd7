import { walkComponents } from './component-rules.ts'
import type { Interaction } from './interactions.ts'
import { ComponentType } from './limits.ts'
import type { LocalEvent } from './local-discord.ts'
import { settleComponents } from './message-media.ts'
import { checkCount, checkKnown, ENTITY_SELECTS, type SelectChoice, selectChoices } from './select-input.ts'
import { createSnowflake } from './snowflake.ts'
import type { Component, Json, ModalBody } from './wire.ts'
import type { Channel, World } from './world.ts'

type OpenModal = { modal: ModalBody; from: Interaction }
/** What a person filled in, by custom_id. */
type ModalFields = Record<string, string | string[]>
export type Modals = ReturnType<typeof createModals>

/** Characters of a text input's value. Source: https://discord.com/developers/docs/components/reference#text-input */
const TEXT_INPUT_LENGTH = 4_000

/** The modals that people have on their screens. */
export function createModals(world: World, emit: (event: LocalEvent) => void) {
  const modals = new Map<string, OpenModal>()

  return {
    open(modal: ModalBody, from: Interaction): void {
      const modalId = createSnowflake()
      settleComponents(modal.components, [], [])
      modals.set(modalId, { modal, from })
      emit({ type: 'modal-opened', modalId, userId: from.userId, channelId: from.channel.id, modal: { ...modal } })
    },
    /** @throws Error if there is no such modal */
    get(modalId: string): OpenModal {
      const open = modals.get(modalId)
      if (!open) throw new Error(`There is no modal "${modalId}".`)
      return open
    },
    /**
     * The components of a submitted modal, as Discord sends them.
     *
     * @param fields by custom_id: a text, or the values chosen
     * @returns also the ids of the people, roles and channels chosen
     * @throws Error in words if Discord's client would not let a person submit this
     */
    filled(modal: ModalBody, channel: Channel, fields: ModalFields): { components: Json[]; chosenIds: string[] } {
      const placed = walkComponents(modal.components).map(({ component }) => component)
      for (const name of Object.keys(fields))
        if (!placed.some((component) => component.custom_id === name)) throw new Error(`The modal has no field "${name}".`)
      const answer = (field: Component) => answerTo(field, fields[field.custom_id ?? ''] ?? '', selectChoices(world, channel, field))
      const entities = placed.filter(({ type }) => ENTITY_SELECTS.includes(type))
      return {
        components: modal.components.map((component) => filledComponent(component, answer)),
        chosenIds: entities.flatMap(({ custom_id: name }) => listed(fields[name ?? ''] ?? '')),
      }
    },
  }
}

function filledComponent(component: Component, answer: (field: Component) => Json): Json {
  const { type, id } = component
  if (component.component) return { type, id, component: filledComponent(component.component, answer) }
  if (component.components) return { type, id, components: component.components.map((inner) => filledComponent(inner, answer)) }
  if (component.custom_id == null) return { type, id }
  return { type, id, custom_id: component.custom_id, ...answer(component) }
}

function answerTo(field: Component, given: string | string[], offered: SelectChoice[]): Json {
  const name = field.custom_id
  if (field.type === ComponentType.Checkbox) return { value: given === 'true' }
  if ((field.required ?? true) && given.length === 0) throw new Error(`The field "${name}" is required.`)
  if (field.type === ComponentType.TextInput) return { value: checkedText(field, given) }
  const values = listed(given)
  checkKnown(field, values, offered)
  if (field.type === ComponentType.RadioGroup) return { value: values[0] ?? null }
  if (values.length > 0) checkCount(field, values)
  return { values }
}

function checkedText({ custom_id: name, min_length: min, max_length: max }: Component, text: string | string[]): string {
  if (typeof text !== 'string') throw new Error(`The field "${name}" takes one text.`)
  if (text !== '' && text.length < (min ?? 0)) throw new Error(`The field "${name}" must have at least ${min} characters.`)
  const most = max ?? TEXT_INPUT_LENGTH
  if (text.length > most) throw new Error(`The field "${name}" must have at most ${most} characters.`)
  return text
}

function listed(given: string | string[]): string[] {
  if (typeof given !== 'string') return given
  return given === '' ? [] : [given]
}
