import type { QuantityValue, Value } from './reading.ts'

/** "A has 744B in total and 40B active, against 355B and 32B for B": of two that stand together the greater is all of them. */
export function withSizes(text: string, values: Value[]): Value[] {
  const sizes = values.filter(isSize)
  return values.map((value) => {
    const at = isSize(value) && value.labels.size === undefined ? sizes.indexOf(value) : -1
    const size = at === -1 ? undefined : sizeOf(text, sizes, at)
    return size ? { ...value, labels: { ...value.labels, size } } : value
  })
}

function sizeOf(text: string, sizes: readonly QuantityValue[], at: number): string | undefined {
  const [before, own, after] = [sizes[at - 1], sizes[at]!, sizes[at + 1]]
  if (/^,? of which\b/.test(text.slice(own.end))) return 'total'
  const isBeside = (a: QuantityValue | undefined, b: QuantityValue | undefined) =>
    a?.labels.size === undefined &&
    b?.labels.size === undefined &&
    a &&
    b &&
    /^ (?:and|of|out of) (?:its )?$/.test(text.slice(a.end, b.start))
  const other = isBeside(own, after) ? after : isBeside(before, own) ? before : undefined
  if (other) return own.value > other.value ? 'total' : 'active'
  return before && /\b(?:instead of|rather than|against|versus)\s$/.test(text.slice(before.end, own.start)) ? before.labels.size : undefined
}

/** A number of parameters, or a bare figure that may be one: "355B". */
const isSize = (value: Value): value is QuantityValue =>
  value.dimension === 'count' &&
  'value' in value &&
  value.isScaled &&
  value.value >= 1e8 &&
  (value.counted ?? 'parameter') === 'parameter' &&
  !value.isInName

/** The "1M" of "A has a context of 200K tokens, B one of 1M". */
export const isBareLength = (value: Value): boolean =>
  'value' in value && value.isScaled && value.value >= 1000 && value.value < 1e8 && value.counted === undefined && value.noun === undefined
