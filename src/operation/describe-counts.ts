import type { Counts } from '../adapters/database/backup-file.ts'

/** `2 rows of receipts, 1 row of budgets`, or that there are none. */
export function describeCounts(counts: Counts): string {
  const parts = Object.entries(counts).map(([table, rows]) => `${rows} ${rows === 1 ? 'row' : 'rows'} of ${table}`)
  return parts.length > 0 ? parts.join(', ') : 'nothing, as the store is empty'
}
