import { el, outerLink } from './dom.js'

/** The parts of a trace, as sections that open and close. */
export function drawTrace(trace) {
  return [
    el('p', { class: 'trace-question' }, el('strong', {}, trace.command), ` ${trace.question}`),
    trace.failure && el('p', { class: 'trace-failure' }, `The model’s words are not shown: ${trace.failure}`),
    section('Timings', drawTimings(trace.timings)),
    section(`Sentences and verdicts (${trace.sentences.length})`, drawSentences(trace.sentences)),
    section(`Evidence (${trace.evidence.length})`, drawEvidence(trace.evidence)),
    trace.isRecalled && el('p', { class: 'trace-note' }, 'Told before, within a day: the chat model was not asked again.'),
    ...trace.calls.flatMap(drawCall),
    trace.calls.length === 0 && el('p', { class: 'trace-note' }, 'No chat model was asked.'),
  ].filter(Boolean)
}

function section(title, body, isOpen = true) {
  return el('details', { class: 'trace-section', open: isOpen }, el('summary', {}, title), body)
}

function drawTimings(timings) {
  const longest = Math.max(1, ...timings.map(({ ms }) => ms))
  const rows = timings.flatMap(({ label, ms }) => {
    const bar = el('span', { class: 'trace-bar', 'aria-hidden': 'true' })
    bar.style.setProperty('--share', String(ms / longest))
    return [el('dt', {}, label), el('dd', {}, `${ms} ms`, bar)]
  })
  return el('dl', { class: 'trace-timings' }, ...rows)
}

function drawSentences(sentences) {
  if (sentences.length === 0) return el('p', { class: 'trace-note' }, 'Nothing was written.')
  return el('ol', { class: 'trace-list' }, ...sentences.map(drawSentence))
}

function drawSentence({ text, isByModel, isSupported, reasons, instead, citations }) {
  const verdict = isSupported ? 'Supported' : 'Withheld'
  return el(
    'li',
    { 'data-verdict': verdict },
    el('span', { class: 'trace-verdict' }, verdict),
    el('span', { class: 'trace-writer' }, isByModel ? 'chat model' : 'corpus'),
    el('p', {}, text, ' ', ...citations.map(drawCitation)),
    reasons.length > 0 && el('ul', { class: 'trace-reasons' }, ...reasons.map((reason) => el('li', {}, reason))),
    instead.length > 0 && el('p', { class: 'trace-note' }, `In its source’s words: ${instead.join(' ')}`),
  )
}

function drawCitation(number) {
  const jump = () => {
    const piece = document.getElementById(`evidence-${number}`)
    piece.closest('details').open = true
    piece.focus()
  }
  return el('button', { type: 'button', class: 'trace-citation', 'aria-label': `Evidence ${number}`, on: { click: jump } }, `[${number}]`)
}

function drawEvidence(evidence) {
  return el('ol', { class: 'trace-list' }, ...evidence.map(drawPiece))
}

function drawPiece({ number, id, text, url, score, isCited }) {
  return el(
    'li',
    { id: `evidence-${number}`, tabIndex: -1, ...(isCited && { 'data-cited': '' }) },
    el('span', { class: 'trace-number' }, `[${number}]`),
    el(
      'span',
      { class: 'trace-score', title: 'Score of the search, comparable within one question' },
      score > 0 ? score.toFixed(2) : 'looked up',
    ),
    isCited && el('span', { class: 'trace-verdict' }, 'Cited'),
    el('p', {}, text),
    el('p', { class: 'trace-id' }, outerLink(url, id)),
  )
}

function drawCall({ chatModel, rules, data, text, tokens, failure }) {
  const about = [chatModel, tokens, failure].filter(Boolean).join(' · ')
  return [
    section('The model’s raw text', el('div', {}, el('p', { class: 'trace-note' }, about), pre(text || 'Nothing came.'))),
    section('Prompt: rules', pre(rules), false),
    section('Prompt: question and evidence', pre(data), false),
  ]
}

function pre(text) {
  return el('pre', { class: 'trace-pre', tabIndex: 0 }, text)
}
