import { momentsIn } from './moments.ts'

/** A row or line of notes says something of its subject: what it is a note on, and the note. */
type Note = { of: string; text: string }

/**
 * A text (as `plainText` gives it) with its tables, lists and notes told in sentences: a row names its subject in each of
 * them, a line under a heading what the heading names, an amount its currency.
 */
export function toldInSentences(text: string): string {
  if (!IS_NOTED.test(text)) return text
  const priced = CURRENCY.test(text) ? withCurrency(text) : text
  return withHeadings(withTables(priced)).replace(SUPPORT, (_, what: string, answer: string) =>
    /^(?:yes|supported|✓|✔|✅)/i.test(answer) ? `supports ${what.toLowerCase()}` : `does not support ${what.toLowerCase()}`,
  )
}
/** Cheap to look for: what only notes have. */
const IS_NOTED = /[|#\n✓✗]|: (?:yes|no)\b|\binput ?\/ ?output\b/i

/** "Vision: yes", "Audio: not supported". */
const SUPPORT = /\b(\p{Lu}[\p{L}]+(?: \p{Ll}+){0,2}): (yes|no|supported|not supported|[✓✔✅✗✘❌])(?=[.,;|\n]|$)/gu

/** "USD per 1M tokens" above figures without a currency. */
const CURRENCY = /(?:\b(?:USD|US dollars?|dollars?|prices?|charge|pricing|cost)\b|\$)[^.;]{0,60}\bper (?:1M|1 million|million|MTok|M)\b/i
const FLOW = String.raw`(?:cached input|cache (?:reads?|hits?|writes?)|input|output)`
const AMOUNT = String.raw`\d+(?:\.\d+)?(?![\d,.]*\d|\s?(?:%|[KMBT]\b|tokens?\b|[-x]))`

function withCurrency(text: string): string {
  const marked = text.replace(new RegExp(String.raw`(?<=\b${FLOW}:? )(?=${AMOUNT})`, 'gi'), '$')
  return /\binput ?\/ ?output\b/i.test(text)
    ? marked.replace(new RegExp(String.raw`(?<![$€£¥\d./])(${AMOUNT}) ?\/ ?(${AMOUNT})(?!\/)`, 'g'), '$$$1 input / $$$2 output')
    : marked
}

const isRow = (line: string): boolean => /^\|.*\|$|\S \| \S.* \| \S/.test(line.trim())
const isRule = (line: string): boolean => /^[|\s:—-]+$/.test(line)
const cellsOf = (line: string): string[] =>
  line
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim())

/** Tables, row by row. */
function withTables(text: string): string {
  const told: string[] = []
  let table: string[] = []
  let caption = ''
  for (const line of [...text.split('\n'), '']) {
    if (isRow(line) || (table.length > 0 && isRule(line) && line.trim() !== '')) {
      table.push(line)
      continue
    }
    if (table.length > 0) told.push(...rowsOf(table, caption).map(({ of, text: note }) => `${of}${note}.`))
    table = []
    if (line.trim() !== '') caption = line
    told.push(line)
  }
  return told.join('\n').trimEnd()
}

const SUBJECT_HEADS = /^(?:models?|names?|ids?|model (?:id|name)|api(?: name| id)?|release|version|)$/i
const PLAIN_HEAD = /^(?:values?|details?|description|)$/i
const TEST_HEADS = /^(?:benchmarks?|tests?|eval(?:uation)?s?|tasks?|metrics?|category|feature|property|spec(?:ification)?)$/i

function rowsOf(lines: readonly string[], caption: string): Note[] {
  const rows = lines.filter((line) => !isRule(line)).map(cellsOf)
  const [heads, ...rest] = rows
  const isHeaded = lines.some(isRule) || SUBJECT_HEADS.test(heads![0]!) || TEST_HEADS.test(heads![0]!)
  if (!isHeaded) return rows.flatMap((cells) => looseRow(cells, caption))
  if (heads!.length === 2 && PLAIN_HEAD.test(heads![1]!)) return rest.map(([head, cell]) => ({ of: '', text: `${head}: ${cell}` }))
  const isTurned = TEST_HEADS.test(heads![0]!)
  const subjects = isTurned ? heads!.slice(1) : rest.map(([own]) => own!)
  const isPriced = CURRENCY.test(caption)
  return subjects.flatMap((of, at) => {
    const cells = isTurned
      ? rest.map((row) => [row[0]!, row[at + 1] ?? ''] as const)
      : heads!.slice(1).map((head, column) => [head, rest[at]![column + 1] ?? ''] as const)
    return notesOn(of, cells, isPriced)
  })
}

/** Prices of one subject in one sentence, all else in one each: "A: context 1M.", "On MMLU, A scores 84." */
function notesOn(of: string, cells: readonly (readonly [string, string])[], isPriced: boolean): Note[] {
  const given = cells.filter(([, cell]) => cell !== '' && !/^[-—?]$/.test(cell))
  const prices = given.filter(([head, cell]) => PRICE_HEAD.test(head) && (isPriced || /[$€£¥]/.test(cell)))
  const amounts = prices.map(([head, cell]) => `${isPriced && /^\d/.test(cell) ? '$' : ''}${cell} ${flowOf(head)}`)
  const others = given.filter((cell) => !prices.includes(cell))
  return [
    ...(amounts.length > 0 ? [{ of: `${of}: `, text: `${amounts.join(', ')} per million tokens` }] : []),
    ...others.map(([head, cell]) =>
      /^[+-]?\d+(?:\.\d+)?\s?%?$/.test(cell) && /^\p{Lu}/u.test(head) && !FIELD_HEAD.test(head)
        ? { of: `On ${head}, ${of}`, text: ` scores ${cell}` }
        : { of: `${of}: `, text: `${head.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase())} ${cell}` },
    ),
  ]
}
const PRICE_HEAD = /\b(?:in(?:put)?|out(?:put)?|cache\p{L}*|prices?)\b/iu
const FIELD_HEAD = /\b(?:context|parameters?|params|size|layers|experts|tokens?|year|rank|output|input|window|length|limit)\b/i
const flowOf = (head: string): string => (/cache/i.test(head) ? 'cached input' : /\bout/i.test(head) ? 'output' : 'input')

/** A row without heads: "o3-mini | retired 2027-01-15 | replacement: o5-mini"; a date that stands alone is that of the caption. */
function looseRow(cells: readonly string[], caption: string): Note[] {
  const isDate = (cell: string) => /^[\d-]+$/.test(cell) && momentsIn(cell).length > 0
  const of = cells.find((cell) => cell !== '' && !isDate(cell))
  if (of === undefined) return [{ of: '', text: cells.join(' | ') }]
  const others = cells.filter((cell) => cell !== of && cell !== '')
  const head = caption
    .replace(/\(.*|[#:]/g, '')
    .trim()
    .toLowerCase()
  return others.map((cell) => ({ of: `${of}: `, text: isDate(cell) ? `${head} ${cell}` : cell }))
}

/** Lines under a heading: each with what the heading names, a date or a model; verbs that open a note begin with a small letter. */
function withHeadings(text: string): string {
  const lines = text.split('\n')
  let heading = ''
  return lines
    .map((line, index) => {
      const own = line.trim()
      const isHeading = isHeadingAt(lines, index)
      if (isHeading) heading = headingOf(own)
      const note = own.replace(/^(?:[-*•]|\d+[.)])\s+(?=\S)/, '')
      if (isHeading || own === '' || (note === own && !/^[^.]{2,32}: \S/.test(own) && !isDated(heading))) return own.replace(/^#+ /, '')
      const said = note.replace(/^\p{Lu}(?=\p{Ll}+ed )/u, (letter) => letter.toLowerCase())
      return heading === '' || said.startsWith(heading) || (!isDated(heading) && /\p{L}[\p{L}-]*\d/u.test(said))
        ? said
        : `${heading}: ${said}`
    })
    .join('\n')
}

const isDated = (heading: string): boolean => momentsIn(heading).length > 0

/** A short line that ends no sentence, above others: marked as heading, a date, or a name with figures. */
function isHeadingAt(lines: readonly string[], index: number): boolean {
  const own = lines[index]!.trim()
  const next = lines.slice(index + 1).find((line) => line.trim() !== '')
  if (own === '' || next === undefined || own.length > 60 || /[.!?;,|]$|: \S|^[-*•] /.test(own)) return false
  return (
    /^#+ /.test(own) ||
    (/^[-*•] /.test(next) && momentsIn(own).length > 0) ||
    momentsIn(own).some(({ start, end }) => end - start > own.length - 6) ||
    /^\p{Lu}[\p{L}\d.-]*(?: [\p{Lu}\d][\p{L}\d.-]*){0,4}$/u.test(own)
  )
}

/** What a heading names; nothing where it only says what kind of notes follow ("Pricing", "Model card"). */
function headingOf(line: string): string {
  const own = line.replace(/^#+ /, '').replace(/:$/, '')
  const [date] = momentsIn(own)
  if (date) return own.slice(date.start, date.end)
  return /\d/.test(own) ? own : ''
}
