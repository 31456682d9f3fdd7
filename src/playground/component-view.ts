import { ComponentType } from '../emulator/limits.ts'
import type { DiscordComponent, DiscordModal } from './discord-message.ts'
import { type Names, renderMarkdown } from './markdown.ts'
import type { FileView, Media, MediaView } from './media.ts'

type SelectChoice = { value: string; label: string; kind: 'option' | 'user' | 'bot' | 'role' | 'channel' }
/** `choices` gives what a select menu of people, roles or channels offers where it stands. */
export type Look = { media: Media; names: Names; choices: (select: { type: number; channel_types?: number[] }) => SelectChoice[] }

type SelectView = {
  kind: 'select'
  customId: string
  placeholder: string
  options: (SelectChoice & { description?: string; emoji?: string; isDefault: boolean })[]
  minValues: number
  maxValues: number
  isDisabled: boolean
}
type ButtonView = {
  kind: 'button'
  style: string
  label: string
  emoji?: string
  customId?: string
  url?: string
  isDisabled: boolean
}
/** A component as the page draws it: texts are HTML, addresses are checked. */
export type ComponentView =
  | SelectView
  | ButtonView
  | { kind: 'row' | 'section'; components: ComponentView[]; accessory?: ComponentView }
  | { kind: 'container'; components: ComponentView[]; accent?: string; isSpoiler: boolean }
  | { kind: 'text'; html: string }
  | { kind: 'gallery'; items: MediaView[] }
  | { kind: 'thumbnail'; media: MediaView }
  | { kind: 'file'; file: FileView }
  | { kind: 'separator'; isDivider: boolean; isLarge: boolean }
type FieldView =
  | { kind: 'text'; html: string }
  | (SelectView & { label: string; hint?: string; isRequired: boolean })
  | {
      kind: 'input'
      customId: string
      label: string
      hint?: string
      isParagraph: boolean
      isRequired: boolean
      placeholder: string
      value: string
      minLength: number
      maxLength: number
    }

/** Source: https://discord.com/developers/docs/components/reference#button-button-styles */
const BUTTON_STYLES = ['secondary', 'primary', 'secondary', 'success', 'danger', 'link', 'premium']
const PARAGRAPH = 2
const LARGE_SPACING = 2
/** Source: https://discord.com/developers/docs/components/reference#text-input */
const TEXT_INPUT_LENGTH = 4_000

export function colorCode(color: number | null | undefined): string | undefined {
  return color == null ? undefined : `#${color.toString(16).padStart(6, '0')}`
}

/** @returns the component as the page draws it; nothing for one that the page cannot draw */
function viewComponent(component: DiscordComponent, look: Look): ComponentView[] {
  const inner = () => viewComponents(component.components ?? [], look)
  switch (component.type) {
    case ComponentType.ActionRow:
      return [{ kind: 'row', components: inner() }]
    case ComponentType.Button:
      return [viewButton(component)]
    case ComponentType.Section: {
      const [accessory] = component.accessory ? viewComponent(component.accessory, look) : []
      return [{ kind: 'section', components: inner(), ...(accessory && { accessory }) }]
    }
    case ComponentType.TextDisplay:
      return [{ kind: 'text', html: renderMarkdown(component.content ?? '', look.names) }]
    case ComponentType.Thumbnail:
      return component.media
        ? [
            {
              kind: 'thumbnail',
              media: look.media.view(component.media.url, component.description, component.spoiler),
            },
          ]
        : []
    case ComponentType.MediaGallery:
      return [
        {
          kind: 'gallery',
          items: (component.items ?? []).map(({ media, description, spoiler }) => look.media.view(media.url, description, spoiler)),
        },
      ]
    case ComponentType.File:
      return component.file ? [{ kind: 'file', file: viewFile(component, component.file.url, look) }] : []
    case ComponentType.Separator:
      return [
        {
          kind: 'separator',
          isDivider: component.divider ?? true,
          isLarge: component.spacing === LARGE_SPACING,
        },
      ]
    case ComponentType.Container: {
      const accent = colorCode(component.accent_color)
      const isSpoiler = component.spoiler ?? false
      return [{ kind: 'container', components: inner(), isSpoiler, ...(accent && { accent }) }]
    }
    default:
      return component.custom_id ? [viewSelect(component, look)] : []
  }
}

export function viewComponents(components: DiscordComponent[], look: Look): ComponentView[] {
  return components.flatMap((component) => viewComponent(component, look))
}

function viewButton(button: DiscordComponent): ButtonView {
  const isWeb = /^https?:\/\//i.test(button.url ?? '')
  return {
    kind: 'button',
    style: BUTTON_STYLES[button.style ?? 0] ?? 'secondary',
    label: button.label ?? '',
    ...viewEmoji(button),
    ...(button.custom_id && { customId: button.custom_id }),
    ...(button.url && isWeb && { url: button.url }),
    isDisabled: button.disabled ?? false,
  }
}

/** Custom emoji lie on Discord's servers, so the page shows their names. */
function viewEmoji({ emoji }: Pick<DiscordComponent, 'emoji'>): { emoji?: string } {
  if (!emoji?.name) return {}
  return { emoji: emoji.id ? `:${emoji.name}:` : emoji.name }
}

function viewSelect(select: DiscordComponent, look: Look): SelectView {
  const options = select.options ? ownOptions(select.options) : entityOptions(select, look)
  return {
    kind: 'select',
    customId: select.custom_id ?? '',
    placeholder: select.placeholder ?? PLACEHOLDERS[select.type] ?? 'Make a selection',
    options,
    minValues: select.min_values ?? 1,
    maxValues: select.max_values ?? 1,
    isDisabled: (select.disabled ?? false) || options.length === 0,
  }
}

const PLACEHOLDERS: Record<number, string> = {
  [ComponentType.UserSelect]: 'Select a member',
  [ComponentType.RoleSelect]: 'Select a role',
  [ComponentType.MentionableSelect]: 'Select a member or a role',
  [ComponentType.ChannelSelect]: 'Select a channel',
}

function ownOptions(options: NonNullable<DiscordComponent['options']>): SelectView['options'] {
  return options.map((option) => ({
    label: option.label,
    value: option.value,
    kind: 'option',
    ...(option.description && { description: option.description }),
    ...viewEmoji(option),
    isDefault: option.default ?? false,
  }))
}

function entityOptions(
  { type, channel_types: channelTypes, default_values: defaults }: DiscordComponent,
  look: Look,
): SelectView['options'] {
  const offered = look.choices({ type, ...(channelTypes && { channel_types: channelTypes }) })
  return offered.map((choice) => ({ ...choice, isDefault: (defaults ?? []).some(({ id }) => id === choice.value) }))
}

function viewFile(component: DiscordComponent, url: string, look: Look): FileView {
  const media = look.media.view(url, null, component.spoiler)
  return {
    ...media,
    name: component.name ?? media.name,
    ...(component.size != null && { size: component.size }),
  }
}

/** A modal's fields as the page draws them: texts, text inputs and select menus, with or without a label around. */
export function viewModalFields(modal: DiscordModal, look: Look): FieldView[] {
  return modal.components.flatMap((component): FieldView[] => {
    if (component.type === ComponentType.TextDisplay) return [{ kind: 'text', html: renderMarkdown(component.content ?? '', look.names) }]
    if (component.type === ComponentType.Label && component.component) return [viewField(component.component, component, look)]
    return (component.components ?? []).map((field) => viewField(field, field, look))
  })
}

function viewField(field: DiscordComponent, labelled: DiscordComponent, look: Look): FieldView {
  const about = {
    label: labelled.label ?? '',
    ...(labelled.description && { hint: labelled.description }),
    isRequired: field.required ?? true,
  }
  if (field.type !== ComponentType.TextInput) return { ...viewSelect(field, look), ...about }
  return {
    kind: 'input',
    customId: field.custom_id ?? '',
    ...about,
    isParagraph: field.style === PARAGRAPH,
    placeholder: field.placeholder ?? '',
    value: field.value ?? '',
    minLength: field.min_length ?? 0,
    maxLength: field.max_length ?? TEXT_INPUT_LENGTH,
  }
}
