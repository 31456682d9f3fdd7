import { isQuantity, type QuantityValue, type Reading } from './reading.ts'

/** Two figures that a text itself sets against each other: what is, and what was before or is elsewhere. */
export type Opposed = { now: QuantityValue; before: QuantityValue }

const NEXT = /^(?:\s(?:for )?(?:in|input))?\s?(?:\/|and)\s?[$€£¥]?$/
const UNLIKE =
  /^[^,;:\d]{0,40}(?:,\s)?(?:against|versus|vs\.?|rather than|instead of|compared (?:to|with)|(?:up|down) from|(?:more|fewer|less|higher|lower|larger|smaller) than the)\s(?:only |just )?[$€£¥]?$/
const TO = /^[^,;:\d]{0,30}\sto\s(?:only |just )?[$€£¥]?$/

/** "$5/$25 instead of $15/$75", "from $15 and $75 to $5 and $25", "744B against 355B": the first with the first, the second with the second. */
export function opposedIn({ text, values }: Reading): Opposed[] {
  const runs = runsIn(
    text,
    values.filter(isQuantity).filter(({ isInName }) => !isInName),
  )
  return runs.flatMap((run, index) => {
    const next = runs[index + 1]
    if (!next || next.length !== run.length || next[0]!.dimension !== run[0]!.dimension) return []
    const between = text.slice(run.at(-1)!.end, next[0]!.start)
    const isChange = TO.test(between) && /\bfrom\s[$€£¥]?$/.test(text.slice(Math.max(0, run[0]!.start - 8), run[0]!.start))
    if (!isChange && !UNLIKE.test(between)) return []
    return run.map((value, at) => (isChange ? { now: next[at]!, before: value } : { now: value, before: next[at]! }))
  })
}

/** Figures of a kind that stand together: "$5/$25", "$15 and $75". */
function runsIn(text: string, values: readonly QuantityValue[]): QuantityValue[][] {
  const runs: QuantityValue[][] = []
  for (const value of values) {
    const last = runs.at(-1)?.at(-1)
    if (last && last.dimension === value.dimension && NEXT.test(text.slice(last.end, value.start))) runs.at(-1)!.push(value)
    else runs.push([value])
  }
  return runs
}
