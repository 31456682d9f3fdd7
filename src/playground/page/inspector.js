import { byId, el, icon } from './dom.js'
import { drawTrace } from './trace.js'

const REMEMBERED_AS = 'inspector'

/** The panel for who keeps the corpus: how an answer came about. It follows the newest unless an earlier one is chosen. */
export function createInspector(ask) {
  const panel = byId('inspector')
  const toggle = byId('inspector-button')
  const picker = byId('inspector-answer')
  const content = byId('inspector-content')
  let summaries = []
  let shownId

  function setOpen(isOpen) {
    panel.hidden = !isOpen
    toggle.setAttribute('aria-expanded', String(isOpen))
    localStorage.setItem(REMEMBERED_AS, isOpen ? 'open' : 'closed')
  }

  function drawPicker() {
    picker.replaceChildren(
      ...summaries.map((summary) =>
        el('option', { value: String(summary.id) }, `${formatTime(summary.startedAt)} · ${summary.command} ${summary.question}`),
      ),
    )
    picker.disabled = summaries.length === 0
    if (shownId !== undefined) picker.value = String(shownId)
  }

  async function show(id) {
    shownId = id
    drawPicker()
    try {
      const trace = await ask('show-trace', { traceId: id })
      if (shownId !== id) return
      content.replaceChildren(...drawTrace(trace))
      content.scrollTop = 0
    } catch (error) {
      content.replaceChildren(el('p', { class: 'inspector-empty', role: 'alert' }, error.message))
    }
  }

  function close() {
    setOpen(false)
    toggle.focus()
  }

  toggle.addEventListener('click', () => setOpen(panel.hidden))
  byId('inspector-close').addEventListener('click', close)
  panel.addEventListener('keydown', (event) => event.key === 'Escape' && close())
  picker.addEventListener('change', () => void show(Number(picker.value)))
  setOpen(localStorage.getItem(REMEMBERED_AS) === 'open')

  return {
    async start() {
      summaries = await ask('list-traces', {})
      if (summaries.length > 0) await show(summaries[0].id)
      else drawPicker()
    },
    add(summary) {
      const isAtNewest = shownId === undefined || shownId === summaries[0]?.id
      summaries = [summary, ...summaries].slice(0, 50)
      if (isAtNewest) void show(summary.id)
      else drawPicker()
    },
    /** The button with which a message shows how it came about. */
    drawButton(traceId) {
      const open = () => {
        setOpen(true)
        void show(traceId)
        panel.focus()
      }
      return el(
        'button',
        {
          type: 'button',
          class: 'icon-button inspect',
          'aria-label': 'Behind this answer',
          title: 'Behind this answer',
          on: { click: open },
        },
        icon('inspect'),
      )
    },
  }
}

function formatTime(instant) {
  return new Date(instant).toLocaleTimeString('en-GB')
}
