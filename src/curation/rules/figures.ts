import { firstDay, lastDay } from '../../core/dates.ts'
import type { Corpus } from '../../core/corpus.ts'
import type { Fact, Field, ReleaseId } from '../../core/release.ts'
import type { Passage, Source } from '../../core/source.ts'
import { createNameIndex, type NameIndex } from '../../core/understanding/names.ts'
import { momentsIn, type Moment } from '../../core/verify/reading/moments.ts'
import { quantitiesIn, type Quantity } from '../../core/verify/reading/quantities.ts'
import { fault, warning, type Finding } from './finding.ts'

/** A kind of figure of which facts hold the counterpart. */
type Kind = 'price' | 'tokens' | 'parameters'

const FIELDS: Record<Kind, readonly Field[]> = {
  price: ['price-input', 'price-output', 'price-cached-input'],
  tokens: ['context-window', 'output-limit', 'training-tokens'],
  parameters: ['parameters-total', 'parameters-active'],
}

/** Words that leave no doubt which field a sentence with one figure speaks of. */
const PLAIN_SPEECH: readonly [RegExp, Field][] = [
  [/\bcontext (?:window|length)\b/i, 'context-window'],
  [/\bparameters in total\b|\btotal parameters\b/i, 'parameters-total'],
  [/\bactive parameters\b|\bparameters active\b/i, 'parameters-active'],
]

/**
 * Prices, token counts, sizes and days in a passage have a counterpart among the facts of the releases it is about or
 * names. What has none is a warning; what a plain sentence says against every fact of its field is a fault.
 */
export function checkFigures(corpus: Corpus): Finding[] {
  const names = createNameIndex(corpus.releases.values())
  return [...corpus.sources.values()].flatMap((source) =>
    source.passages.flatMap((passage, index) => {
      const place = { source: source.id, path: ['passages', index, 'text'] }
      const own = factsOf(passage.about, corpus)
      const findings = findingsIn(passage, own, source, place)
      // Names are dear to find, and rarely needed.
      return findings.length === 0 ? [] : findingsIn(passage, [...own, ...factsOf(mentionedIn(passage, names), corpus)], source, place)
    }),
  )
}

function factsOf(ids: readonly ReleaseId[], { releases }: Corpus): Fact[] {
  return ids.flatMap((id) => releases.get(id)?.facts ?? [])
}

function mentionedIn({ text }: Passage, names: NameIndex): ReleaseId[] {
  return names.find(text).flatMap((mention) => (mention.kind === 'unknown' ? [] : mention.releases))
}

function findingsIn(passage: Passage, facts: readonly Fact[], source: Source, place: Finding['place']): Finding[] {
  const moments = momentsIn(passage.text)
  const quantities = quantitiesIn(passage.text, moments)
  return [
    ...quantities.flatMap((quantity) => checkQuantity(passage, quantity, facts, place)),
    ...checkDays(passage, moments, facts, source, place),
  ]
}

function checkQuantity(passage: Passage, quantity: Quantity, facts: readonly Fact[], place: Finding['place']): Finding[] {
  const kind = kindOf(quantity)
  const known = kind ? valuesOf(facts, FIELDS[kind]) : []
  if (known.length === 0 || known.some((value) => bears(quantity, value))) return []
  const written = passage.text.slice(quantity.start, quantity.end)
  const about = passage.about.join(', ')
  const field = passage.about.length === 1 ? plainField(passage, quantity) : undefined
  const held = field ? valuesOf(facts, [field]) : []
  if (held.length > 0 && held.every((value) => isFar(quantity.value, value)))
    return [
      fault(
        place,
        `${written} contradicts every ${field} of ${about} (${held.join(', ')}): correct it, or add the value as a disputed fact`,
      ),
    ]
  return [
    warning(place, `${written}: no ${kind} among the facts of ${about} is that. Add the fact, or see that it speaks of something else`),
  ]
}

function kindOf(quantity: Quantity): Kind | undefined {
  const { dimension, per, counted, value } = quantity
  if (dimension === 'money') return per ? 'price' : undefined
  if (dimension !== 'count' || value < 1000) return undefined
  if (counted === 'token') return 'tokens'
  return counted === 'parameter' ? 'parameters' : undefined
}

/** Facts hold prices per million tokens; a text may tell them per thousand. */
function bears(quantity: Quantity, known: number): boolean {
  const perMillion = quantity.per?.noun === 'token' && quantity.per.size > 0 ? 1e6 / quantity.per.size : 1
  const value = quantity.dimension === 'money' ? quantity.value * perMillion : quantity.value
  const slack = Math.max(quantity.resolution * perMillion * 0.51, quantity.isScaled ? Math.abs(value) * 0.05 : 0)
  return Math.abs(value - known) <= slack
}

function valuesOf(facts: readonly Fact[], fields: readonly Field[]): number[] {
  const values = facts.flatMap((fact) =>
    fields.includes(fact.field) && 'value' in fact && typeof fact.value === 'number' ? [fact.value] : [],
  )
  return [...new Set(values)]
}

const isFar = (a: number, b: number): boolean => Math.max(a, b) > 1.5 * Math.min(a, b)

/** The field of a sentence that holds no other figure and speaks of nothing else. */
function plainField({ text }: Passage, { start, end }: Quantity): Field | undefined {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf(', ', start), 0)
  const stop = text.slice(end).search(/[.,;](?:\s|$)/)
  const clause = text.slice(from, stop === -1 ? undefined : end + stop)
  if (
    (clause.match(/\d[\d.,]*/g) ?? []).length > 1 ||
    /\b(?:than|from|instead|compared|against|unlike|up to|beyond|each|predecessor)\b/i.test(clause)
  )
    return undefined
  return PLAIN_SPEECH.find(([pattern]) => pattern.test(clause))?.[1]
}

function checkDays(
  passage: Passage,
  moments: readonly Moment[],
  facts: readonly Fact[],
  source: Source,
  place: Finding['place'],
): Finding[] {
  const known = [
    ...facts.flatMap(({ from, until, asOf }) => [from, until, asOf]),
    ...facts.flatMap((fact) => (fact.field === 'released' ? [fact.value] : [])),
    source.published,
    source.retrieved,
  ].filter((date) => date !== undefined)
  return moments.flatMap((moment) => {
    const day = dayOf(moment)
    if (!day || known.some((date) => firstDay(date) <= day && day <= lastDay(date))) return []
    return [
      warning(place, `${day}: no fact of ${passage.about.join(', ')} has this day. Add the fact, or see that it speaks of something else`),
    ]
  })
}

function dayOf({ year, month, day }: Moment): string | undefined {
  if (!year || !month || !day) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
