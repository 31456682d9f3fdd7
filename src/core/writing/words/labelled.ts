import type { Words } from './words.ts'

type Shared =
  | 'released'
  | 'openness'
  | 'parameters'
  | 'context'
  | 'outputLimit'
  | 'price'
  | 'cutoff'
  | 'modalitiesOf'
  | 'named'
  | 'trainedOn'
  | 'succession'
  | 'undisclosed'
  | 'benchmark'
  | 'listed'
  | 'status'
  | 'terms'
  | 'differsBy'

/** What a language adds to the pattern "name – label: value", which needs no grammar to be right. */
export type LabelledWords = Omit<Words, Shared> & {
  vendor: string
  measured: string
  since: (date: string) => string
  until: (date: string) => string
  asOf: (date: string) => string
  planned: string
}

/** Words of a language in which facts are told as label and value. */
export function labelled(own: LabelledWords): Words {
  const { vendor, measured, since, until, asOf, planned, ...words } = own
  const line = (name: string, ...parts: (string | undefined)[]) => `${name} – ${parts.filter(Boolean).join(', ')}`
  const pair = (label: string, value: string | undefined) => value && `${label}: ${value}`
  const { fields } = own
  return {
    ...words,
    released: (name, date) => line(name, pair(fields.released, date)),
    status: (name, stage, date, isAhead) =>
      line(name, pair(fields.status, own.stages[stage]), date && (isAhead ? `${planned} ${date}` : since(date))),
    openness: (name, weights, licence) => line(name, weights && pair(fields.weights, own.weights[weights]), pair(fields.licence, licence)),
    parameters: (name, total, active) => line(name, pair(fields['parameters-total'], total), pair(fields['parameters-active'], active)),
    context: (name, size) => line(name, pair(fields['context-window'], size)),
    outputLimit: (name, size) => line(name, pair(fields['output-limit'], size)),
    price: (name, parts) => line(name, ...parts.map(({ field, price }) => pair(fields[field], price))),
    cutoff: (name, date) => line(name, pair(fields['knowledge-cutoff'], date)),
    modalitiesOf: (name, takes, gives) => line(name, pair(fields['modalities-input'], takes), pair(fields['modalities-output'], gives)),
    named: (name, field, value) => line(name, pair(fields[field], value)),
    trainedOn: (name, amount) => line(name, pair(fields['training-tokens'], amount)),
    succession: (name, field, other) => line(name, pair(fields[field], other)),
    undisclosed: (name, field) => line(name, pair(fields[field], own.notDisclosed)),
    benchmark: (name, benchmark, score, setting, by) => line(name, pair(benchmark, score), setting, `${measured} ${by ?? vendor}`),
    listed: (name, developer, date) => `${name} (${developer}): ${date}`,
    differsBy: (field, a, valueA, b, valueB) => `${fields[field]}: ${valueA} (${a}), ${valueB} (${b})`,
    terms: (parts) => {
      const shown = [
        parts.condition,
        parts.from && since(parts.from),
        parts.until && until(parts.until),
        !parts.from && !parts.until && parts.asOf && asOf(parts.asOf),
      ]
      const text = shown.filter(Boolean).join(', ')
      return text && ` (${text})`
    },
  }
}
