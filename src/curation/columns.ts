export type Row = readonly (string | number)[]

/** Rows as aligned text: words to the left, numbers to the right, the first row underlined. */
export function columns(head: Row, rows: readonly Row[]): string {
  const widths = head.map((_, index) => Math.max(...[head, ...rows].map((row) => String(row[index] ?? '').length)))
  const isNumeric = head.map((_, index) => rows.every((row) => typeof row[index] === 'number' || /^–$|%$/.test(String(row[index]))))
  const line = (row: Row) =>
    row
      .map((cell, index) => (isNumeric[index] ? String(cell).padStart(widths[index]!) : String(cell).padEnd(widths[index]!)))
      .join('  ')
      .trimEnd()
  return [line(head), widths.map((width) => '-'.repeat(width)).join('  '), ...rows.map(line)].join('\n')
}

/** `37 %`; of nothing, `–`. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`
}
