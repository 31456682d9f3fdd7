import { drawAvatar } from './avatar.js'
import { byId, el } from './dom.js'
import { createOptionFields } from './option-fields.js'
import { createPopup } from './popup.js'

/**
 * The message box: plain text, a picker for commands, and a command with its options.
 *
 * @param act sends what the person does
 * @param run runs a slash command
 * @param commands the slash commands of the open channel
 */
export function createComposer({ act, run, commands }) {
  const text = byId('composer-text')
  const hint = byId('hint')
  const popup = createPopup((item) => item.pick())
  const fields = createOptionFields({ act, popup, onSend: send, onCancel: () => reset(), complain })

  function complain(...parts) {
    hint.replaceChildren(...parts)
    hint.hidden = parts.length === 0
  }

  /** Back to plain text. */
  function reset() {
    fields.close()
    popup.hide()
    complain()
    text.hidden = false
    text.value = ''
    text.focus()
  }

  function start(command, options, focused) {
    complain()
    text.hidden = true
    fields.open(command, options, focused)
  }

  function startByName(name, options, focused) {
    const command = commands().find((candidate) => [candidate.name, candidate.label].includes(name))
    if (command) start(command, options, focused)
    else complain(`There is no command /${name} here.`)
  }

  async function send(name, options) {
    try {
      await run(name, options)
      reset()
    } catch (error) {
      complain(error.message)
    }
  }

  /** The command picker, while a command's name is typed; then that command's options. */
  function suggest() {
    const typed = text.value.toLowerCase()
    if (!typed.startsWith('/')) return popup.hide()
    const typedName = typed.slice(1)
    const whole = commands().find(({ label }) => `${typedName} `.startsWith(`${label} `))
    if (whole && typed.length > whole.label.length + 1) {
      const usage = whole.options.map(({ label, isRequired }) => (isRequired ? `${label}:` : `[${label}:]`))
      return popup.explain(`/${whole.label} ${usage.join(' ')}`, whole.description)
    }
    const found = commands()
      .filter(({ name, label }) => label.includes(typedName) || name.includes(typedName))
      .sort((a, b) => Number(b.label.startsWith(typedName)) - Number(a.label.startsWith(typedName)))
    if (found.length === 0) return popup.explain('No commands found', 'Type / to see them all.')
    return popup.choose(text, 'Footnote', found.map(pickerItem))
  }

  function pickerItem(command) {
    const names = command.options.map(({ label, isRequired }) =>
      el('span', { class: 'option-name', ...(isRequired && { 'data-required': '' }) }, label),
    )
    return {
      label: el('span', {}, `/${command.label} `, ...names),
      description: command.description,
      lead: drawAvatar({ isBot: true }),
      aside: el('span', { class: 'listbox-aside' }, 'Footnote'),
      pick: () => start(command),
    }
  }

  async function submitText() {
    const typed = text.value
    if (typed.trim() === '') return
    try {
      const read = await act('read-text', { text: typed })
      if (read.kind === 'command') await send(read.command, read.options)
      else if (read.kind === 'incomplete') {
        startByName(read.command, read.options, read.option)
        complain(el('strong', {}, read.option), ` ${read.problem}`)
      } else if (read.kind === 'unknown') complain(`There is no command /${read.name} here. Type / to see them all.`)
      else await submitPlain(typed)
    } catch (error) {
      complain(error.message)
    }
  }

  async function submitPlain(typed) {
    await act('write-message', { content: typed })
    reset()
    const offer = el(
      'button',
      {
        type: 'button',
        class: 'text-button',
        on: { click: () => startByName('ask', { question: typed }, 'question') },
      },
      'Ask it with /ask',
    )
    const canAsk = commands().some(({ name }) => name === 'ask')
    complain('Footnote reads only commands. Type / to choose one. ', ...(canAsk ? [offer] : []))
  }

  text.addEventListener('input', () => {
    complain()
    suggest()
  })
  text.addEventListener('keydown', (event) => {
    if (event.isComposing) return
    if (popup.move(event.key)) event.preventDefault()
    else if (event.key === 'Escape') popup.hide()
    else if ((event.key === 'Tab' || event.key === 'Enter') && !event.shiftKey && popup.hasActive) {
      event.preventDefault()
      popup.pickActive()
    } else if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault()
      void submitText()
    }
  })
  text.addEventListener('blur', () => popup.hide())
  text.addEventListener('focus', suggest)
  byId('composer').addEventListener('submit', (event) => {
    event.preventDefault()
    if (text.hidden) fields.submit()
    else void submitText()
  })

  return {
    open(placeholder) {
      text.placeholder = placeholder
      text.setAttribute('aria-label', placeholder)
      if (text.hidden) reset()
    },
    start: startByName,
    complain,
  }
}
