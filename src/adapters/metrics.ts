import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { Log, LogFields } from '../core/ports.ts'

/** Figures asked for at each scrape, by name without `footnote_`: one, or one for each value of a label. */
export type Gauges = Record<string, { help: string } & ({ value: number } | { label: string; values: Record<string, number> })>

/** Metrics for Prometheus, all of them read off the log's events: no label is a person, a server or a text. */
export type Metrics = {
  /** Takes an event; of whatever level. */
  log: Log
  /** All metrics as Prometheus reads them. */
  text(): Promise<string>
  contentType: string
}

const ANSWER_BUCKETS_S = [0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 3, 5, 10, 20, 40, 75]
const MICRO_USD = 1e6

/** @param askGauges how things stand at the moment of a scrape */
export function createMetrics(askGauges: () => Promise<Gauges>): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const meters = createMeters(registry)
  const gauges = new Map<string, Gauge>()

  async function setGauges(): Promise<void> {
    for (const [name, told] of Object.entries(await askGauges())) {
      const labelNames = 'label' in told ? [told.label] : []
      const gauge = gauges.get(name) ?? new Gauge({ name: `footnote_${name}`, help: told.help, labelNames, registers: [registry] })
      gauges.set(name, gauge)
      if ('value' in told) gauge.set(told.value)
      else for (const [of, value] of Object.entries(told.values)) gauge.set({ [told.label]: of }, value)
    }
  }

  return {
    log(level, event, fields = {}) {
      const code = textIn(fields, 'code')
      if (level === 'warn' || level === 'error') meters.problems.inc({ event, code })
      if (code === 'store-unusable') meters.storeErrors.inc({ event })
      READERS[event]?.(meters, fields)
    },
    async text() {
      await setGauges()
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}

type Meters = ReturnType<typeof createMeters>

function createMeters(registry: Registry) {
  const registers = [registry]
  return {
    interactions: new Counter({
      name: 'footnote_interactions_total',
      help: 'Interactions, by command and how they ended',
      labelNames: ['command', 'outcome'],
      registers,
    }),
    interactionSeconds: new Histogram({
      name: 'footnote_interaction_seconds',
      help: 'From an interaction to its acknowledgement, the first words shown, and the last',
      labelNames: ['command', 'until'],
      buckets: ANSWER_BUCKETS_S,
      registers,
    }),
    modelCalls: new Counter({
      name: 'footnote_model_calls_total',
      help: 'Calls of chat models, by how they ended; recalled ones were made before',
      labelNames: ['model', 'outcome'],
      registers,
    }),
    modelSeconds: new Histogram({
      name: 'footnote_model_call_seconds',
      help: 'Calls of chat models',
      labelNames: ['model'],
      buckets: ANSWER_BUCKETS_S,
      registers,
    }),
    modelTokens: new Counter({
      name: 'footnote_model_tokens_total',
      help: 'Tokens that calls took; cached ones are input too',
      labelNames: ['model', 'kind'],
      registers,
    }),
    modelCost: new Counter({
      name: 'footnote_model_cost_usd_total',
      help: 'What calls of chat models cost',
      labelNames: ['model'],
      registers,
    }),
    sentences: new Counter({
      name: 'footnote_model_sentences_total',
      help: 'Sentences that chat models wrote, shown or withheld by the check',
      labelNames: ['model', 'verdict'],
      registers,
    }),
    storeErrors: new Counter({
      name: 'footnote_store_errors_total',
      help: 'Failures of the store, by the event in the log',
      labelNames: ['event'],
      registers,
    }),
    problems: new Counter({
      name: 'footnote_problems_total',
      help: 'Events that the log has as a warning or an error',
      labelNames: ['event', 'code'],
      registers,
    }),
  }
}

type Reader = (meters: Meters, fields: LogFields) => void

const READERS: Record<string, Reader | undefined> = {
  'interaction-answered': (meters, fields) => countInteraction(meters, fields, textIn(fields, 'kind') || 'answered'),
  'interaction-failed': (meters, fields) => countInteraction(meters, fields, textIn(fields, 'code')),
  'interaction-lost': (meters, fields) => countInteraction(meters, fields, 'lost'),
  'interaction-refused': (meters, fields) => countInteraction(meters, fields, textIn(fields, 'code')),
  'interaction-turned-away': (meters, fields) => countInteraction(meters, fields, 'turned-away'),
  'interaction-outdated': (meters, fields) => countInteraction(meters, fields, 'outdated'),
  'chat-model-answered': (meters, fields) => countCall(meters, fields, 'answered'),
  'chat-model-failed': (meters, fields) => countCall(meters, fields, textIn(fields, 'code')),
  'chat-model-left': (meters, fields) => countCall(meters, fields, 'left'),
  'chat-model-recalled': ({ modelCalls }, fields) => modelCalls.inc({ model: textIn(fields, 'chatModel'), outcome: 'recalled' }),
  'chat-model-used': countTokens,
  'chat-model-paid': ({ modelCost }, fields) =>
    modelCost.inc({ model: textIn(fields, 'chatModel') }, numberIn(fields, 'microUsd') / MICRO_USD),
  'sentences-checked': (meters, fields) => {
    const model = textIn(fields, 'chatModel')
    meters.sentences.inc({ model, verdict: 'shown' }, numberIn(fields, 'shown'))
    meters.sentences.inc({ model, verdict: 'withheld' }, numberIn(fields, 'withheld'))
  },
}

function countInteraction(meters: Meters, fields: LogFields, outcome: string): void {
  const command = textIn(fields, 'command')
  meters.interactions.inc({ command, outcome })
  const moments = { acknowledged: 'acknowledgedMs', 'first-paint': 'firstShownMs', final: 'durationMs' }
  for (const [until, field] of Object.entries(moments)) {
    const isTold = field !== 'durationMs' || fields['acknowledgedMs'] !== undefined
    if (isTold && fields[field] !== undefined) meters.interactionSeconds.observe({ command, until }, numberIn(fields, field) / 1000)
  }
}

function countCall(meters: Meters, fields: LogFields, outcome: string): void {
  const model = textIn(fields, 'chatModel')
  meters.modelCalls.inc({ model, outcome })
  meters.modelSeconds.observe({ model }, numberIn(fields, 'durationMs') / 1000)
}

function countTokens({ modelTokens }: Meters, fields: LogFields): void {
  const model = textIn(fields, 'chatModel')
  modelTokens.inc({ model, kind: 'input' }, numberIn(fields, 'inputTokens'))
  modelTokens.inc({ model, kind: 'cached-input' }, numberIn(fields, 'cachedInputTokens'))
  modelTokens.inc({ model, kind: 'output' }, numberIn(fields, 'outputTokens'))
}

function textIn(fields: LogFields, name: string): string {
  return String(fields[name] ?? '')
}

function numberIn(fields: LogFields, name: string): number {
  const value = fields[name]
  return typeof value === 'number' ? value : 0
}
