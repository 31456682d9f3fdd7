import { textBefore } from './plain-text.ts'
import type { ProperName } from './proper-names.ts'
import type { Value } from './reading.ts'

const AGAINST = String.raw`(?:against|versus|vs\.?|instead of|rather than|compared (?:to|with))\s(?:only |just |about )?[$€£¥]?`
const [IS_AGAINST, SET_AGAINST_NEXT] = [
  new RegExp(String.raw`\b${AGAINST}$`),
  new RegExp(String.raw`^[^,;:\d]{0,40}(?:\band [$€£¥]?\d[\d.]{0,9}[KMBT%]?[^,;:\d]{0,30})?,?\s${AGAINST}\d`),
]
const AND = /^[^,;:\d]{0,30}\band\s[$€£¥]?$/

/**
 * Whose a figure is behind two models that a text compares: of "A is dearer than B: $5 instead of $2 for input and $30
 * instead of $15 for output" what stands behind "instead of" is B's, what it is set against A's.
 */
export function ofDuel(
  text: string,
  values: readonly Value[],
  value: Value,
  [first, second]: readonly [ProperName | undefined, ProperName],
): readonly ProperName[] | undefined {
  const side = sideOf(text, values, value, second.end)
  if (side === undefined) return undefined
  return side === 'theirs' ? [second] : first ? [first] : []
}

function sideOf(text: string, values: readonly Value[], value: Value, from: number): 'ours' | 'theirs' | undefined {
  if (value.start < from) return undefined
  if (IS_AGAINST.test(textBefore(text, value.start))) return 'theirs'
  if (SET_AGAINST_NEXT.test(text.slice(value.end))) return 'ours'
  const before = values[values.indexOf(value) - 1]
  const isRun = before?.dimension === value.dimension && AND.test(text.slice(before.end, value.start))
  return isRun ? sideOf(text, values, before, from) : undefined
}
