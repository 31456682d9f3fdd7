import type { Words } from './words.ts'

/** Told as label and value, in every language alike. */
type Labelled =
  | 'modalitiesOf'
  | 'cutoff'
  | 'named'
  | 'trainedOn'
  | 'succession'
  | 'undisclosed'
  | 'benchmark'
  | 'listed'
  | 'madeBy'
  | 'status'
  | 'terms'
  | 'differsBy'

/** What a language adds to the pattern "name: label: value", which needs no grammar to be right. */
type LabelledWords = Omit<Words, Labelled> & {
  marks: Marks
  vendor: string
  measuredBy: (by: string) => string
  since: (date: string) => string
  from: (date: string) => string
  until: (date: string) => string
  asOf: (date: string) => string
  planned: string
}

/** How a language writes the marks between a label and its value, between two of them, and around what is said by the way. */
type Marks = { colon: string; comma: string; open: string; close: string }

export const MARKS = { colon: ': ', comma: ', ', open: ' (', close: ')' }
export const FRENCH_MARKS = { ...MARKS, colon: ' : ' }
/** As wide as the characters around them. */
export const WIDE_MARKS = { colon: '：', comma: '，', open: '（', close: '）' }

/** Words of a language in which facts of less weight are told as label and value. */
export function labelled(own: LabelledWords): Words {
  const { marks, vendor, measuredBy, since, from, until, asOf, planned, ...words } = own
  const { colon, comma, open, close } = marks
  const line = (name: string, ...parts: (string | undefined)[]) => `${name} – ${parts.filter(Boolean).join(comma)}`
  const pair = (label: string, value: string | undefined) => value && `${label}${colon}${value}`
  const { fields } = own
  return {
    ...words,
    status: (name, stage, date, isAhead) =>
      line(name, pair(fields.status, own.stages[stage]), date && (isAhead ? `${planned} ${date}` : since(date))),
    cutoff: (name, date) => line(name, pair(fields['knowledge-cutoff'], date)),
    modalitiesOf: (name, takes, gives) => line(name, pair(fields['modalities-input'], takes), pair(fields['modalities-output'], gives)),
    named: (name, field, value) => line(name, pair(fields[field], value)),
    trainedOn: (name, amount) => line(name, pair(fields['training-tokens'], amount)),
    succession: (name, field, other) => line(name, pair(fields[field], other)),
    undisclosed: (name, field) => line(name, pair(fields[field], own.notDisclosed)),
    benchmark: (name, benchmark, score, setting, by) => line(name, pair(benchmark, score), setting, measuredBy(by ?? vendor)),
    madeBy: (name, developer) => line(name, pair(own.developer, developer)),
    listed: (name, developer, date) => own.released(`${name}${open}${developer}${close}`, date),
    differsBy: (field, a, valueA, b, valueB) => `${fields[field]}${colon}${valueA}${open}${a}${close}${comma}${valueB}${open}${b}${close}`,
    terms: (parts) => {
      const shown = [
        parts.condition,
        parts.from && (parts.isNotNow ? from : since)(parts.from),
        parts.until && until(parts.until),
        !parts.from && !parts.until && parts.asOf && asOf(parts.asOf),
      ]
      const text = shown.filter(Boolean).join(comma)
      return text && open + text + close
    },
  }
}
