import { walkComponents } from './component-rules.ts'
import type { Interaction } from './interactions.ts'
import { ComponentType } from './limits.ts'
import type { LocalEvent } from './local-discord.ts'
import { settleComponents } from './message-media.ts'
import { checkKnown } from './select-input.ts'
import { createSnowflake } from './snowflake.ts'
import type { Component, Json, ModalBody } from './wire.ts'

type OpenModal = { modal: ModalBody; from: Interaction }
export type Modals = ReturnType<typeof createModals>

/** Characters of a text input's value. Source: https://discord.com/developers/docs/components/reference#text-input */
const TEXT_INPUT_LENGTH = 4_000

/** The modals that people have on their screens. */
export function createModals(emit: (event: LocalEvent) => void) {
  const modals = new Map<string, OpenModal>()

  return {
    open(modal: ModalBody, from: Interaction): void {
      const modalId = createSnowflake()
      settleComponents(modal.components, [], [])
      modals.set(modalId, { modal, from })
      emit({ type: 'modal-opened', modalId, userId: from.userId, modal: { ...modal } })
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
     * @param fields by custom_id; several values of one field are separated by commas
     * @throws Error in words if Discord's client would not let a person submit this
     */
    filled(modal: ModalBody, fields: Record<string, string>): Json[] {
      const known = walkComponents(modal.components).map(({ component }) => component.custom_id)
      for (const name of Object.keys(fields)) if (!known.includes(name)) throw new Error(`The modal has no field "${name}".`)
      return modal.components.map((component) => filledComponent(component, fields))
    },
  }
}

function filledComponent(component: Component, fields: Record<string, string>): Json {
  const { type, id } = component
  if (component.component) return { type, id, component: filledComponent(component.component, fields) }
  if (component.components) return { type, id, components: component.components.map((inner) => filledComponent(inner, fields)) }
  if (component.custom_id == null) return { type, id }
  return { type, id, custom_id: component.custom_id, ...answerTo(component, fields[component.custom_id]) }
}

function answerTo(field: Component, text = ''): Json {
  const name = field.custom_id
  if (field.type === ComponentType.Checkbox) return { value: text === 'true' }
  if ((field.required ?? true) && text === '') throw new Error(`The field "${name}" is required.`)
  if (field.type === ComponentType.TextInput) {
    const max = field.max_length ?? TEXT_INPUT_LENGTH
    if (text !== '' && text.length < (field.min_length ?? 0))
      throw new Error(`The field "${name}" must have at least ${field.min_length} characters.`)
    if (text.length > max) throw new Error(`The field "${name}" must have at most ${max} characters.`)
    return { value: text }
  }
  const values = text === '' ? [] : text.split(',')
  checkKnown(field, values)
  return field.type === ComponentType.RadioGroup ? { value: values[0] ?? null } : { values }
}
