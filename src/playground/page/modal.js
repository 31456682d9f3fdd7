import { drawAvatar } from './avatar.js'
import { el, html, icon } from './dom.js'
import { drawSelect } from './select-menu.js'

/** Shows a modal of the bot; what is typed goes back to it. */
export function openModal({ modalId, title, fields }, { act, interactions }) {
  const values = new Map()
  const problem = el('p', { class: 'modal-problem', role: 'alert', hidden: true })
  const submitButton = el('button', { type: 'submit', class: 'button button-primary' }, 'Submit')
  const cancel = el('button', { type: 'button', class: 'button button-secondary', on: { click: () => dialog.close() } }, 'Cancel')
  const form = el(
    'form',
    { noValidate: false, on: { submit } },
    el('div', { class: 'modal-fields' }, ...fields.map((field) => drawField(field, values)), problem),
    el('div', { class: 'modal-buttons' }, cancel, submitButton),
  )
  const dialog = el(
    'dialog',
    { class: 'modal', 'aria-label': title, on: { close: () => dialog.remove() } },
    el(
      'header',
      {},
      drawAvatar({ isBot: true }),
      el('h2', {}, title),
      el('button', { type: 'button', class: 'icon-button', 'aria-label': 'Close', on: { click: () => dialog.close() } }, icon('close')),
    ),
    form,
  )

  function submit(event) {
    event.preventDefault()
    if (submitButton.getAttribute('aria-busy') === 'true') return
    submitButton.setAttribute('aria-busy', 'true')
    problem.hidden = true
    let hasFailed = false
    const typed = Object.fromEntries([...values].map(([name, read]) => [name, read()]))
    void interactions.follow(act('submit-modal', { modalId, fields: typed }), {
      onDone: () => {
        submitButton.removeAttribute('aria-busy')
        queueMicrotask(() => hasFailed || dialog.close())
      },
      onFail: (reason) => {
        hasFailed = true
        problem.textContent = reason === 'failed' ? 'Something went wrong. Try again.' : reason
        problem.hidden = false
      },
    })
  }

  document.body.append(dialog)
  dialog.showModal()
  dialog.querySelector('input, textarea, .select-button')?.focus()
}

function drawField(field, values) {
  if (field.kind === 'text') return html('div', 'markup', field.html)
  const id = `modal-${field.customId}`
  const label = el(
    'label',
    { for: id, class: 'modal-label' },
    field.label,
    field.isRequired && el('span', { class: 'required', title: 'required' }, ' *'),
  )
  const hint = field.hint && el('p', { class: 'modal-hint', id: `${id}-hint` }, field.hint)
  const input = field.kind === 'select' ? drawChoice(field, id, values) : drawInput(field, id, values)
  return el('div', {}, label, hint ?? false, input)
}

function drawInput(field, id, values) {
  const input = el(field.isParagraph ? 'textarea' : 'input', {
    id,
    class: 'modal-input',
    placeholder: field.placeholder,
    value: field.value,
    required: field.isRequired,
    maxLength: field.maxLength,
    ...(field.minLength > 0 && { minLength: field.minLength }),
    ...(field.isParagraph && { rows: 4 }),
    'aria-describedby': field.hint ? `${id}-hint` : undefined,
  })
  values.set(field.customId, () => input.value)
  return input
}

function drawChoice(field, id, values) {
  let chosen = field.options.filter(({ isDefault }) => isDefault).map(({ value }) => value)
  values.set(field.customId, () => chosen)
  const menu = drawSelect(field, { onChange: (next) => (chosen = next) })
  menu.querySelector('.select-button').id = id
  return menu
}
