import type { Reading, Value } from '../reading/reading.ts'

/** A value as its text writes it, with its sign and unit: `$0.28 for cached input`. */
export function tellValue(reading: Reading, value: Value, withLabel = false): string {
  const before = /(?:US\$|CN¥|[$€£¥₹]|(?<![\d\p{L}])-)\s?$/u.exec(reading.text.slice(Math.max(0, value.start - 4), value.start))?.[0] ?? ''
  const after =
    /^[\s-]?(?:%|°[CF]|€|[KMGT]B\b|(?!per\b|against\b|each\b|than\b|and\b|or\b|of\b|in\b|for\b|with\b|was\b|is\b|are\b|the\b|to\b|on\b|by\b|at\b|as\b|a\b|but\b|from\b|while\b)\p{L}+)/u.exec(
      reading.text.slice(value.end),
    )?.[0] ?? ''
  const own = before + reading.text.slice(value.start, value.end) + (value.dimension === 'moment' ? '' : after)
  const labels = Object.values(value.labels)
  return withLabel && labels.length > 0 ? `${own.trim()} for ${labels.join(', ')}` : own.trim()
}
