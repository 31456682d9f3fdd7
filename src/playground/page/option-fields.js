import { byId, el } from './dom.js'

const DEBOUNCE_MS = 150
const REQUIRED = 'This option is required. Specify a value.'

/**
 * A slash command in the message box: its name, a field for each option in use, and the other options to add.
 *
 * @param act asks the server for autocomplete
 * @param onSend called with the command's name and its options' values
 */
export function createOptionFields({ act, popup, onSend, onCancel, complain }) {
  const box = byId('command')
  let command
  let fields = []
  let asked = 0
  let timer

  function open(nextCommand, given = {}, focused) {
    command = nextCommand
    fields = []
    box.hidden = false
    box.setAttribute('aria-label', `Command /${command.label}`)
    for (const option of command.options)
      if (option.isRequired || option.name in given || option.name === focused) add(option, given[option.name])
    draw()
    const field = fields.find(({ option }) => option.name === focused) ?? fields.find(isEmpty) ?? fields.at(-1)
    if (field) focus(field)
    else box.querySelector('.command-name').focus()
  }

  function add(option, value) {
    const picked = option.choices.find((choice) => choice.value === value)
    const field = { option, picked }
    field.input = el('textarea', {
      class: 'option-input',
      rows: 1,
      value: String(picked?.name ?? value ?? ''),
      role: 'combobox',
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      'aria-label': `${option.label}: ${option.description}`,
      'aria-required': String(option.isRequired),
      ...(option.maxLength !== undefined && { maxLength: option.maxLength }),
      on: {
        focus: () => suggest(field),
        blur: () => popup.hide(),
        input: () => onInput(field),
        keydown: (event) => onKey(event, field),
      },
    })
    fields.push(field)
    return field
  }

  function draw() {
    const name = el('span', { class: 'command-name', tabIndex: -1, on: { keydown: onNameKey } }, `/${command.label}`)
    const others = command.options.filter((option) => !fields.some((field) => field.option === option))
    box.replaceChildren(
      name,
      ...fields.map((field) => el('span', { class: 'option' }, el('span', { class: 'option-label' }, field.option.label), field.input)),
      ...others.map((option) =>
        el(
          'button',
          { type: 'button', class: 'option-add', title: option.description, on: { click: () => use(option) } },
          `+ ${option.label}`,
        ),
      ),
    )
  }

  function use(option) {
    const field = add(option)
    draw()
    focus(field)
  }

  function onInput(field) {
    field.picked = undefined
    field.input.removeAttribute('aria-invalid')
    complain()
    suggest(field)
  }

  /** Shows what the option is for and, where it has any, the values to choose from. */
  function suggest(field) {
    clearTimeout(timer)
    const { option, input } = field
    const current = ++asked
    const typed = input.value.trim().toLowerCase()
    if (field.picked) offer(field, [])
    else if (option.hasAutocomplete) {
      timer = setTimeout(() => void autocomplete(field, current), DEBOUNCE_MS)
    } else offer(field, option.choices.filter(({ name }) => name.toLowerCase().includes(typed))) // prettier-ignore
  }

  async function autocomplete(field, current) {
    const { option, input } = field
    const isCurrent = () => current === asked && document.activeElement === input
    const options = { ...values(), [option.name]: input.value }
    try {
      const choices = await act('autocomplete', { name: command.name, options, focused: option.name })
      if (isCurrent()) offer(field, choices)
    } catch (error) {
      if (isCurrent()) popup.explain(option.label, error.message)
    }
  }

  function offer(field, choices) {
    const { label, description } = field.option
    const items = choices.map((choice) => ({ label: choice.name, pick: () => pick(field, choice) }))
    if (items.length === 0) popup.explain(label, description)
    else popup.choose(field.input, label, items, { text: description })
  }

  function pick(field, choice) {
    field.input.value = choice.name
    field.picked = choice
    field.input.removeAttribute('aria-invalid')
    const next = fields.find((other) => other.option.isRequired && isEmpty(other))
    if (next) focus(next)
    else {
      focus(field)
      suggest(field)
    }
  }

  function values() {
    const filled = fields.filter((field) => !isEmpty(field)).map((field) => [field.option.name, valueOf(field)])
    return Object.fromEntries(filled.filter(([, value]) => value !== undefined))
  }

  function submit() {
    const missing = fields.find((field) => field.option.isRequired && isEmpty(field))
    const wrong = fields.find((field) => !isEmpty(field) && valueOf(field) === undefined)
    const problem = missing ?? wrong
    if (!problem) {
      onSend(command.name, values())
      return
    }
    problem.input.setAttribute('aria-invalid', 'true')
    focus(problem)
    complain(el('strong', {}, problem.option.label), ` ${missing ? REQUIRED : 'Choose one of the values offered.'}`)
  }

  function onKey(event, field) {
    if (event.isComposing) return
    const isPlain = !event.shiftKey && !event.ctrlKey && !event.metaKey && !event.altKey
    if (popup.move(event.key)) event.preventDefault()
    else if (isPlain && (event.key === 'Enter' || event.key === 'Tab') && popup.hasActive) {
      event.preventDefault()
      popup.pickActive()
    } else if (event.key === 'Enter') {
      event.preventDefault()
      submit()
    } else if (event.key === 'Escape') {
      if (popup.hasActive) popup.hide()
      else onCancel()
    } else if (event.key === 'Backspace' && field.input.value === '') {
      event.preventDefault()
      leave(field)
    }
  }

  /** Backspace in an empty field takes an optional one away; in the first it ends the command. */
  function leave(field) {
    const index = fields.indexOf(field)
    if (!field.option.isRequired) {
      fields.splice(index, 1)
      draw()
    }
    const before = fields[Math.max(0, index - 1)]
    if (index === 0) onCancel()
    else focus(before)
  }

  function onNameKey(event) {
    if (event.key === 'Enter') submit()
    else if (event.key === 'Escape' || event.key === 'Backspace') onCancel()
    else return
    event.preventDefault()
  }

  return {
    open,
    submit,
    close() {
      clearTimeout(timer)
      asked++
      fields = []
      box.hidden = true
      box.replaceChildren()
    },
  }
}

function focus({ input }) {
  input.focus()
  input.setSelectionRange(input.value.length, input.value.length)
}

function isEmpty({ input }) {
  return input.value.trim() === ''
}

function valueOf({ option, input, picked }) {
  const typed = input.value.trim()
  if (picked?.name === input.value) return picked.value
  if (option.choices.length > 0) return option.choices.find(({ name }) => name.toLowerCase() === typed.toLowerCase())?.value
  if (option.kind === 'text') return typed
  return Number.isFinite(Number(typed)) ? Number(typed) : undefined
}
