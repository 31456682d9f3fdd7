import type { FormProblem } from './discord-error.ts'
import { requiredProblem, typeProblem } from './form.ts'
import { ACTION_ROWS_IN_MESSAGE, COMPONENTS_IN_MESSAGE, COMPONENTS_IN_MODAL, ComponentType, TEXT_DISPLAYS_LENGTH } from './limits.ts'
import { badScheme, MEDIA_SCHEMES } from './url-rules.ts'
import type { Component, ModalBody } from './wire.ts'

type Placed = { component: Component; path: PropertyKey[] }

/** @returns every component of a tree with its path, parents before children, in the order people read them */
export function walkComponents(components: Component[], path: PropertyKey[] = ['components']): Placed[] {
  return components.flatMap((component, index) => walkOne(component, [...path, index]))
}

function walkOne(component: Component, path: PropertyKey[]): Placed[] {
  return [
    { component, path },
    ...walkComponents(component.components ?? [], [...path, 'components']),
    ...(component.accessory ? walkOne(component.accessory, [...path, 'accessory']) : []),
    ...(component.component ? walkOne(component.component, [...path, 'component']) : []),
  ]
}

/** What Discord refuses of a message's components beyond the shapes in its published description. */
export function messageComponentProblems(components: Component[], isV2: boolean, path: PropertyKey[]): FormProblem[] {
  const placed = walkComponents(components, path)
  return [
    ...(isV2 ? v2Problems(placed, path) : legacyProblems(components, path)),
    ...duplicateProblems(placed),
    ...placed.flatMap(onePlaceProblems),
  ]
}

/** What Discord refuses of a modal beyond the shapes in its published description. */
export function modalProblems(modal: ModalBody, path: PropertyKey[]): FormProblem[] {
  const placed = walkComponents(modal.components, path)
  const inputs = placed.filter(({ component }) => component.type === ComponentType.TextInput)
  return [
    ...(modal.components.length > COMPONENTS_IN_MODAL
      ? [
          {
            path,
            code: 'BASE_TYPE_BAD_LENGTH',
            message: `Must be between 1 and ${COMPONENTS_IN_MODAL} in length.`,
          },
        ]
      : []),
    ...duplicateProblems(placed),
    ...placed.flatMap(onePlaceProblems),
    ...placed.flatMap(disabledProblems),
    ...inputs.flatMap((input) => textInputProblems(input, placed)),
  ]
}

function v2Problems(placed: Placed[], path: PropertyKey[]): FormProblem[] {
  const problems: FormProblem[] = []
  if (placed.length > COMPONENTS_IN_MESSAGE)
    problems.push({
      path,
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components cannot exceed ${COMPONENTS_IN_MESSAGE}.`,
    })
  const characters = placed.reduce(
    (sum, { component }) => (component.type === ComponentType.TextDisplay ? sum + (component.content?.length ?? 0) : sum),
    0,
  )
  if (characters > TEXT_DISPLAYS_LENGTH)
    problems.push({
      path,
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `The total displayable text cannot exceed ${TEXT_DISPLAYS_LENGTH} characters.`,
    })
  return problems
}

function legacyProblems(components: Component[], path: PropertyKey[]): FormProblem[] {
  const foreign = components.flatMap((component, index) =>
    component.type === ComponentType.ActionRow ? [] : [typeProblem([...path, index], [1])],
  )
  if (components.length <= ACTION_ROWS_IN_MESSAGE) return foreign
  const message = `Must be between 1 and ${ACTION_ROWS_IN_MESSAGE} in length.`
  return [...foreign, { path, code: 'BASE_TYPE_BAD_LENGTH', message }]
}

function duplicateProblems(placed: Placed[]): FormProblem[] {
  const problems: FormProblem[] = []
  const customIds = new Set<string>()
  const ids = new Set<number>()
  for (const { component, path } of placed) {
    if (component.custom_id != null && customIds.has(component.custom_id))
      problems.push({
        path: [...path, 'custom_id'],
        code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
        message: 'Component custom id cannot be duplicated',
      })
    if (component.id && ids.has(component.id))
      problems.push({
        path: [...path, 'id'],
        code: 'COMPONENT_ID_DUPLICATED',
        message: 'Component id cannot be duplicated',
      })
    if (component.custom_id != null) customIds.add(component.custom_id)
    if (component.id) ids.add(component.id)
  }
  return problems
}

function onePlaceProblems({ component, path }: Placed): FormProblem[] {
  switch (component.type) {
    case ComponentType.ActionRow:
      return actionRowProblems(component, path)
    case ComponentType.Button:
      return buttonProblems(component, path)
    case ComponentType.StringSelect:
      return [...optionProblems(component, path), ...countProblems(component, path)]
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
      return countProblems(component, path)
    case ComponentType.Thumbnail:
      return badScheme(component.media?.url, [...path, 'media', 'url'], MEDIA_SCHEMES)
    case ComponentType.File:
      return badScheme(component.file?.url, [...path, 'file', 'url'], ['attachment'])
    case ComponentType.MediaGallery:
      return (component.items ?? []).flatMap((item, index) =>
        badScheme(item.media.url, [...path, 'items', index, 'media', 'url'], MEDIA_SCHEMES),
      )
    default:
      return []
  }
}

/** Five buttons or one select fill a row. Source: https://discord.com/developers/docs/components/reference#action-row */
function actionRowProblems(row: Component, path: PropertyKey[]): FormProblem[] {
  const children = row.components ?? []
  if (children.length <= 1 || children.every((child) => child.type === ComponentType.Button)) return []
  return [
    {
      path: [...path, 'components', 1],
      code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
      message: 'The specified component exceeds the maximum width',
    },
  ]
}

const ButtonStyle = { Link: 5, Premium: 6 }

/** Source: https://discord.com/developers/docs/components/reference#button */
function buttonProblems(button: Component, path: PropertyKey[]): FormProblem[] {
  const problems: FormProblem[] = []
  const refuse = (field: string) =>
    problems.push({
      path: [...path, field],
      code: 'BUTTON_COMPONENT_INVALID_FIELD',
      message: `A button of this style cannot have a ${field}`,
    })
  if (button.style === ButtonStyle.Premium) {
    if (button.sku_id == null) problems.push(requiredProblem([...path, 'sku_id'], 'A sku id is required'))
    if (button.label) refuse('label')
    if (button.emoji) refuse('emoji')
  } else {
    if (!button.label && !button.emoji) problems.push(requiredProblem([...path, 'label'], 'A label or emoji is required'))
    if (button.sku_id != null) refuse('sku_id')
  }
  if (button.style === ButtonStyle.Link) {
    if (button.url == null) problems.push(requiredProblem([...path, 'url'], 'A url is required'))
    problems.push(...badScheme(button.url, [...path, 'url'], ['http', 'https', 'discord']))
  } else if (button.url != null) refuse('url')
  const takesCustomId = button.style !== ButtonStyle.Link && button.style !== ButtonStyle.Premium
  if (takesCustomId && button.custom_id == null) problems.push(requiredProblem([...path, 'custom_id'], 'A custom id is required'))
  if (!takesCustomId && button.custom_id != null) refuse('custom_id')
  return problems
}

/** Source: https://discord.com/developers/docs/components/reference#string-select */
function optionProblems(select: Component, path: PropertyKey[]): FormProblem[] {
  const problems: FormProblem[] = []
  const options = select.options ?? []
  const maxValues = select.max_values ?? 1
  const values = new Set<string>()
  for (const [index, option] of options.entries()) {
    if (values.has(option.value))
      problems.push({
        path: [...path, 'options', index, 'value'],
        code: 'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        message: 'The specified option value is already used',
      })
    values.add(option.value)
  }
  if (maxValues > options.length)
    problems.push({
      path: [...path, 'max_values'],
      code: 'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
      message: 'The max values cannot exceed the number of options',
    })
  return problems
}

/** The number of default values lies between the two bounds. Source: https://discord.com/developers/docs/components/reference#user-select */
function countProblems(select: Component, path: PropertyKey[]): FormProblem[] {
  const min = select.min_values ?? 1
  const max = select.max_values ?? 1
  const problems: FormProblem[] = []
  const refuse = (field: string, code: string, message: string) => problems.push({ path: [...path, field], code, message })
  if (min > max) refuse('min_values', 'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE', 'The min values cannot exceed the max values')
  const [field, defaults] = select.options
    ? ['options', select.options.filter((option) => option.default)]
    : ['default_values', select.default_values ?? []]
  if (defaults.length > max)
    refuse(field, 'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES', 'The number of default values cannot exceed the max values')
  if (field === 'default_values' && defaults.length > 0 && defaults.length < min)
    refuse(field, 'SELECT_COMPONENT_TOO_FEW_DEFAULT_VALUES', 'The number of default values cannot be below the min values')
  return problems
}

/** Source: https://discord.com/developers/docs/components/reference#user-select */
function disabledProblems({ component, path }: Placed): FormProblem[] {
  if (!component.disabled) return []
  return [{ path: [...path, 'disabled'], code: 'COMPONENT_DISABLED_IN_MODAL', message: 'A component in a modal cannot be disabled' }]
}

/** A text input in an action row carries its own label, one in a label component none. */
function textInputProblems({ component, path }: Placed, placed: Placed[]): FormProblem[] {
  const isInLabel = placed.some((parent) => parent.component.component === component)
  if (isInLabel && component.label != null)
    return [
      {
        path: [...path, 'label'],
        code: 'TEXT_INPUT_LABEL_IN_LABEL',
        message: 'A text input in a label component cannot have a label',
      },
    ]
  return isInLabel || component.label ? [] : [requiredProblem([...path, 'label'])]
}
