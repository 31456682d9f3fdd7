import { AXIS_NAMES, axesFor, labelsIn, type Axis, type Labels } from './axes.ts'
import type { QuantityValue, Span, Value } from './reading.ts'
import { textBefore } from './plain-text.ts'
import { isBareLength, withSizes } from './sizes.ts'

/** Marks and words at which one value's own words end and the next one's begin. */
const BORDER =
  /,(?!\d)|[;()|]|:(?!\s?(?:每百万 token |100万トークンあたり )?(?:US\$|CN¥|[$€£¥])?\s?\d)|\s\/\s|\b(?:and|or|while|whereas|that|which|after (?=an? )|but|versus|vs\.?|against|compared|than|und|et|y|e)\b|[，、；]/giu

/** Gives each value the labels of the words that are its own, inside its sentence. */
export function labelValues(text: string, sentences: readonly Span[], values: Value[]): Value[] {
  let flows: string[] = []
  let events: string[] = []
  let isSized = false
  return sentences.flatMap((sentence, index) => {
    const own = values.filter((value) => value.sentence === index)
    const named = own.some(isDate) ? [] : labelsIn(text.slice(sentence.start, sentence.end), 'event').map(({ label }) => label)
    if (named.length > 0) events = [...new Set(named)]
    if (own.length === 0) return []
    const sentenceOwn = labelSentence(text, sentence, own)
    isSized ||= sentenceOwn.some(({ labels }) => labels.size === 'active')
    const sized = withEvents(text, isSized ? withSizes(text, sentenceOwn) : sentenceOwn, events)
    const labelled = ofEachFlow(text.slice(sentence.start, sentence.end), withFlows(text, sized, flows))
    const found = [...new Set(labelled.flatMap(({ labels }) => labels.flow ?? []))]
    if (found.length > 1) flows = found
    return labelled
  })
}

/** "Sonnet costs $3 for input and $15 for output. Haiku costs $1 and $5": the next amounts follow the same order. */
function withFlows(text: string, values: Value[], before: readonly string[]): Value[] {
  const all = values.filter(isMoney)
  const pair = all.slice(0, 2)
  if (all.length > 2 && pair.every(({ labels }) => labels.flow === undefined) && areInOut(pair) && isSlashed(text, pair))
    return values.map((value) =>
      isMoney(value) && pair.includes(value)
        ? { ...value, labels: { ...value.labels, flow: value === pair[0] ? 'input' : 'output' } }
        : value,
    )
  const bare = all.findIndex((_, index) =>
    all.slice(index).every(({ slot }) => labelsIn(text.slice(slot.start, slot.end), 'flow').length === 0),
  )
  const amounts = bare === -1 ? [] : all.slice(bare)
  const flows = bare > 0 ? all.slice(0, bare).flatMap(({ labels }) => labels.flow ?? []) : before
  if (amounts.length < 2 || (bare === 0 && amounts.some(({ labels }) => labels.flow !== undefined)) || new Set(flows).size < flows.length)
    return values
  const known = flows.length === 0 && areInOut(amounts) ? ['input', 'output'] : flows
  const order = amounts.length === known.length ? known : known.filter((flow) => flow !== 'cached')
  if (order.length < 2 || amounts.length % order.length !== 0) return values
  return values.map((value) =>
    isMoney(value) && amounts.includes(value)
      ? { ...value, labels: { ...value.labels, flow: order[amounts.indexOf(value) % order.length]! } }
      : value,
  )
}

/** "Input and output both cost $2": the one amount is read twice, once of each. */
function ofEachFlow(sentence: string, values: Value[]): Value[] {
  if (values.filter(isMoney).length !== 1 || !OF_EACH.test(sentence) || SUMMED.test(sentence)) return values
  return values.flatMap((value): Value[] =>
    isMoney(value) ? ['input', 'output'].map((flow) => ({ ...value, labels: { ...value.labels, flow }, slot: value })) : [value],
  )
}
const OF_EACH =
  /\b(?:input(?: tokens?)?,? (?:and|or|as well as) (?:for )?output|output(?: tokens?)?,? (?:and|or|as well as) (?:for )?input)\b/i
const SUMMED = /\b(?:combined|together|blend\p{L}*|total|sum|average)\b/iu

/** "It has a cutoff and an end of training data. For Opus these are May and August 2025": each in its order. */
function withEvents(text: string, values: Value[], events: readonly string[]): Value[] {
  const dates = values.filter(isDate)
  const isRow = (_: Value, at: number) =>
    at % events.length === 0 || /^(?:,|,? and|\s?\/) ?$/.test(text.slice(dates[at - 1]!.end, dates[at]!.start))
  if (events.length < 2 || dates.length % events.length !== 0 || dates.some(({ labels }) => labels.event) || !dates.every(isRow))
    return values
  return values.map((value) =>
    isDate(value) ? { ...value, labels: { ...value.labels, event: events[dates.indexOf(value) % events.length]! } } : value,
  )
}

const isDate = ({ dimension }: Value): boolean => dimension === 'moment'
const isMoney = (value: Value): value is QuantityValue => value.dimension === 'money'

/** "$2 / $10 per million tokens, cached input $0.20". */
const isSlashed = (text: string, [first, second]: readonly QuantityValue[]): boolean =>
  /^\s?\/\s?[$€£¥]?$/.test(text.slice(first!.end, second!.start))

/** "$3 and $15 per million tokens", of which nothing else is said: the dearer is for output. */
const areInOut = (amounts: readonly QuantityValue[]): boolean =>
  amounts.length % 2 === 0 &&
  amounts.some(({ per }) => per?.noun === 'token') &&
  amounts.every(({ value, end }, index) => index % 2 === 1 || (value < amounts[index + 1]!.value && amounts[index + 1]!.start - end < 8))

function labelSentence(text: string, sentence: Span, values: Value[]): Value[] {
  const slots = slotsOf(text, sentence, values)
  const labels: Labels[] = values.map(() => ({}))
  for (const axis of AXIS_NAMES) {
    const concerned = values.flatMap((value, index) => (axesOf(value).includes(axis) && !isVersion(text, value) ? [index] : []))
    if (concerned.length === 0) continue
    labelAxis(
      text,
      sentence,
      axis,
      concerned.map((index) => ({ value: values[index]!, slot: slots[index]!, labels: labels[index]! })),
    )
  }
  return values.map((value, index) => ({
    ...value,
    labels: withLifespan(text, values, index, withTotal(text, values, index, labels[index]!)),
    slot: slots[index]!,
  }))
}

const isPartOfAll = ({ dimension }: Value): boolean => dimension === 'fraction' || dimension === 'percent'
const isParameters = (value: Value): boolean => 'counted' in value && value.counted === 'parameter'

/** "13B active parameters out of its 284B", "a tenth of V4's 284B". */
const PART_OF = /^(?:\s\p{L}+){0,2}\s(?:out )?of (?:(?:its|the|their|almost|nearly|about|around|over|a total of|'s) ){0,3}$/u

/** Parameters of which nothing is said are all of them; so are those that others are a part of: "13B of its 284B". */
function withTotal(text: string, values: readonly Value[], index: number, labels: Labels): Labels {
  const value = values[index]!
  if (!('value' in value)) return labels
  const previous = values[index - 1]
  const lead = previous && text.slice(previous.end, value.start).replace(/ {2,}/g, ' ')
  const isPart = lead !== undefined && PART_OF.test(lead)
  const isShare = isPart && (isParameters(previous!) || (isPartOfAll(previous!) && labels.size !== undefined))
  if (!isParameters(value) && !isShare) return labels
  const isWhole = isPart || /^(?:\sparameters)?,? of which\b|^\s(?:\p{L}+[\s-]){0,2}(?:model|checkpoint)s?\b/u.test(text.slice(value.end))
  const next = labelsIn(text.slice(value.end, value.end + 16), 'size')[0]
  if (next && next.start <= 1 && !isWhole) return { ...labels, size: next.label }
  return isWhole || labels.size === undefined ? { ...labels, size: 'total' } : labels
}

/** "(10 December 1815 - 27 November 1852)", "- 1815 to 1852 -": born, died. */
function withLifespan(text: string, values: readonly Value[], index: number, labels: Labels): Labels {
  const [before, value, after] = [values[index - 1], values[index]!, values[index + 1]]
  const isSpan = (a: Value | undefined, b: Value | undefined) =>
    a?.dimension === 'moment' &&
    b?.dimension === 'moment' &&
    /^\s?(?:-|—|to)\s?$/.test(text.slice(a.end, b.start)) &&
    (text[b.end] === ')'
      ? /\([^()]*$/.test(textBefore(text, a.start))
      : /\s-\s$/.test(textBefore(text, a.start)) && /^\s?-/.test(text.slice(b.end)))
  if (isSpan(value, after)) return { ...labels, life: 'born' }
  return isSpan(before, value) ? { ...labels, life: 'died' } : labels
}

const axesOf = (value: Value): readonly Axis[] => axesFor(value.dimension, 'counted' in value ? value.counted : undefined)

/** What is said of one value on these says nothing of the next. */
const NOT_PASSED: ReadonlySet<Axis> = new Set(['size', 'tools', 'level', 'sum', 'room'])

type Entry = { value: Value; slot: Span; labels: Labels }

function labelAxis(text: string, sentence: Span, axis: Axis, entries: Entry[]): void {
  const found = labelsIn(text.slice(sentence.start, sentence.end), axis).map((label) => ({
    ...label,
    start: label.start + sentence.start,
    end: label.end + sentence.start,
    ...(axis === 'event' && isAside(text, label, sentence.start, entries) && { label: `after ${label.label}` }),
  }))
  if (found.length === 0) return
  if (axis === 'phase' || axis === 'sum') {
    const rest = entries.filter(({ value }) => value.start >= found.at(-1)!.end)
    if (axis === 'phase' && found.length === 2 && rest.length === 2) {
      rest.forEach(({ labels }, index) => (labels.phase = found[index]!.label))
      return
    }
    for (const { value, labels } of entries) {
      const label = axis === 'phase' ? phaseOf(text, value, found) : sumOf(text, value, found)
      if (label) labels[axis] = label
    }
    return
  }
  const [first, last] = [entries[0]!.value.start, entries.at(-1)!.value.end]
  const [before, after] = [found.filter(({ end }) => end <= first), found.filter(({ start }) => start >= last)]
  const isInRow = entries.length > 1 && (before.length === found.length || after.length === found.length) && found.length === entries.length
  if (isInRow) {
    entries.forEach((entry, index) => (entry.labels[axis] = found[index]!.label))
    return
  }
  if (isInPairs(text, entries, found.length) && (before.length === found.length || after.length === found.length)) {
    entries.forEach((entry, index) => (entry.labels[axis] = found[index % found.length]!.label))
    return
  }
  const passesOn = !NOT_PASSED.has(axis)
  let inherited =
    passesOn && (axis === 'event' || axis === 'life' || axis === 'hour' || before.length === 1) ? before.at(-1)?.label : undefined
  for (const [index, { value, slot, labels }] of entries.entries()) {
    const isListed = isRangeStart(text, value, entries[index + 1]?.value, text.slice(sentence.start, sentence.end).includes('respectively'))
    const reach = isListed ? entries[index + 1]!.slot.end : slot.end + bracketAt(text, slot.end)
    const own = found.filter(
      (label) =>
        label.start >= slot.start && label.end <= reach && !(axis === 'event' && leadsUpTo(text, label, entries[index + 1]?.value)),
    )
    const nearest = own.toSorted((a, b) => vagueness(a.label) - vagueness(b.label) || distance(a, value) - distance(b, value))[0]
    const isTerm = axis === 'event' && /\b(?:since|from|until|till|as of)\s$/i.test(textBefore(text, value.start))
    const canInherit =
      axis === 'event' ? !isTerm : axis !== 'window' || ('counted' in value && value.counted === 'token') || isBareLength(value)
    const between =
      axis === 'event' && index > 0
        ? found.findLast(({ start, end }) => start >= entries[index - 1]!.value.end && end <= value.start)
        : undefined
    const label =
      nearest?.label ??
      between?.label ??
      (canInherit ? inherited : undefined) ??
      (after.length === found.length && entries.length === 1 && !/\bof which\b/.test(text.slice(value.end, after[0]!.start))
        ? after[0]!.label
        : undefined)
    if (label) labels[axis] = label
    if (passesOn) inherited = label ?? inherited
  }
  if (axis === 'hour' && found[0]!.start > first) passBack(entries, found)
}

/** "A at $1/$3 and B at $2/$8 for input/output": what two labels are said of, pair by pair. */
const isInPairs = (text: string, entries: readonly Entry[], size: number): boolean =>
  size > 1 &&
  entries.length > size &&
  entries.length % size === 0 &&
  entries.every(
    ({ value }, index) => index % size === 0 || /^\s?\/\s?[$€£¥]?$/.test(text.slice(entries[index - 1]!.value.end, value.start)),
  )

/** "$0.15 and $0.60 off-peak, $0.30 and $1.20 at peak": the hours stand behind the amounts. */
function passBack(entries: readonly Entry[], found: readonly (Span & { label: string })[]): void {
  for (const { value, labels } of entries) {
    const next = found.find(({ start }) => start >= value.end)
    if (next) labels.hour = next.label
  }
}

/** "Released on 5 May with a cutoff of March": the cutoff is in March. */
const leadsUpTo = (text: string, label: Span, next: Value | undefined): boolean =>
  next !== undefined && next.start >= label.end && /^ (?:date )?(?:of|in|on|is|was)\s(?:the\s)?$/.test(text.slice(label.end, next.start))

/** "On 27 January, one week after the release of A": the day is that of something else. */
const isAside = (text: string, label: Span, from: number, entries: readonly Entry[]): boolean =>
  entries[0]!.value.end < label.start + from &&
  !entries.some(({ value }) => /^ (?:on|in) $/.test(text.slice(label.end + from, value.start))) &&
  /\b(?:days?|weeks?|months?|years?|shortly|just|soon) (?:after|before)\s{1,40}(?:(?:the|its|their)\s)?(?:\p{L}+ )?$/u.test(
    textBefore(text, label.start + from),
  )

/** "8B while it reads input", "while reading input it activates 8B": the phase that follows at once, or the last one before. */
function phaseOf(text: string, value: Value, found: readonly (Span & { label: string })[]): string | undefined {
  const next = found.find(({ start }) => start >= value.end)
  if (next && /^[^,;]{0,48}\b(?:while|when|during|for|to)\b(?! its)[^,;]{0,12}$/.test(text.slice(value.end, next.start))) return next.label
  return found.findLast(({ end }) => end <= value.start)?.label
}

/** "$3 billion in revenue", "raised $500 million at a valuation of $11 billion": what follows at once, or the last one before. */
function sumOf(text: string, value: Value, found: readonly (Span & { label: string })[]): string | undefined {
  const next = found.find(({ start }) => start >= value.end)
  if (next && /^\s(?:(?:in|of) )?(?:\p{L}+ )?$/u.test(text.slice(value.end, next.start))) return next.label
  return found.findLast(({ end }) => end <= value.start)?.label
}

/** How far "(cache hit)" reaches, behind an amount that ends there. */
const bracketAt = (text: string, at: number): number => /^\([^()\d]{1,40}\)/.exec(text.slice(at, at + 48))?.[0].length ?? 0

/** "from $15 to $12 per million output tokens": what is said of the second value is said of the first. */
const isRangeStart = (text: string, value: Value, next: Value | undefined, isRespective: boolean): boolean =>
  next !== undefined &&
  (isRespective
    ? /^(?:,|,? and) [$€£¥]?$/
    : /^(?: per(?: \p{L}+){1,3})?\s?(?:to|or|-|instead of|rather than|against|versus|vs\.?)\s?[$€£¥]?$/u
  ).test(text.slice(value.end, next.start))

/** "The preview was released on" dates the preview: what is more particular counts. */
const vagueness = (label: string): number => (label === 'released' || label === 'announced' ? 1 : 0)
const distance = (a: Span, b: Span): number => (a.end <= b.start ? b.start - a.end : a.start - b.end)

/** The stretch of the sentence whose words belong to each value: up to the next border, and never past a neighbour, except in "70 on AIME against 65". */
function slotsOf(text: string, sentence: Span, values: readonly Value[]): Span[] {
  const inside = text.slice(sentence.start, sentence.end)
  const isBracket = (border: number) => values.some((value) => /^\([$€£¥]?$/.test(text.slice(border, value.start)))
  const borders = [...inside.matchAll(BORDER)].map((match) => match.index + sentence.start).filter((border) => !isBracket(border))
  const slots = values.map((value) =>
    slotOf(
      text,
      sentence,
      value,
      values.filter((other) => other === value || (areAlike(value, other) && !isVersion(text, other))),
      borders,
    ),
  )
  return slots.map((slot, index) => {
    const [previous, { start, end }] = [slots[index - 1], values[index]!]
    const isOpposed =
      previous && slot.end - end < 2 && /\son\s[^,;]{1,40}\s(?:against|versus|vs\.?)\s[$€£¥]?$/.test(text.slice(previous.start, start))
    return isOpposed ? { ...slot, start: previous.start } : slot
  })
}

/** The "4" of "Grok 4" and the "720" of "720p" part nothing. */
const isVersion = (text: string, value: Value): boolean =>
  /^p(?![\p{L}\d])/u.test(text.slice(value.end, value.end + 2)) ||
  (value.isInName && 'value' in value && Number.isInteger(value.value) && value.value < 100)

/** Dates stand beside figures without parting what is said of them. */
const areAlike = (a: Value, b: Value): boolean => (a.dimension === 'moment') === (b.dimension === 'moment')

function slotOf(text: string, sentence: Span, value: Value, alike: readonly Value[], borders: readonly number[]): Span {
  const index = alike.indexOf(value)
  const [previous, next] = [alike[index - 1]?.end ?? sentence.start, alike[index + 1]?.start ?? sentence.end]
  const left = borders.filter((border) => border >= previous && border < value.start).at(-1)
  const ahead = borders.filter((border) => border >= value.end && border <= next)
  const isLead = left === undefined && index === 0 && text[ahead[0] ?? -1] === ',' && isShort(text.slice(sentence.start, value.start))
  const right = isLead ? ahead[1] : ahead[0]
  return {
    start: left ?? (leadsWithWords(alike, text) ? previous : index === 0 ? previous : value.start),
    end: right ?? (leadsWithWords(alike, text) && index < alike.length - 1 ? value.end : next),
  }
}

/** "As of September 2019, the channel had": what opens a sentence is said of what follows. */
const isShort = (lead: string): boolean =>
  lead.trim().split(' ').length <= 3 && !/\b(?:is|are|was|were|has|had|came|\p{L}{3,}ed)\b/iu.test(lead)

/** "input $1 output $2" leads with words; "$1 input $2 output" does not. */
function leadsWithWords(values: readonly Value[], text: string): boolean {
  const last = values.at(-1)!
  return (
    !/^\s?\p{L}/u.test(text.slice(last.end)) &&
    !values.some(({ end }) => /^\s(?:on|for|at|with|without|per)\s/.test(text.slice(end, end + 9)))
  )
}
