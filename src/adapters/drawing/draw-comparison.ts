import { max, min } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import type { ChartValue, ComparisonChart, Measure, Silence } from '../../core/charts/chart.ts'
import { formatNumber, shortNumber } from '../../core/writing/format.ts'
import { wordsIn } from '../../core/writing/words/index.ts'
import { drawCaption } from './caption.ts'
import { fitText, widthOf, wrapText } from './font.ts'
import { colourOf, GROUND, HAIRLINE, INK, INNER, LEADING, MARGIN, MUTED, needsLog, PLAIN, SMALL, STRONG, TITLE, WIDTH } from './look.ts'
import { circle, drawing, line, rectangle, textLine } from './svg.ts'

/** Width of the column that says what is measured. */
const NAMES = 220
const BARS_LEFT = MARGIN + NAMES + 20
const BARS = WIDTH - MARGIN - BARS_LEFT
const BAR = 20
const LINE = 33
const GAP = 17
/** Terms so short that they always stand beside their value. */
const BESIDE = 110

/** Two releases, measure by measure: bars from zero, or dots where only a logarithmic scale shows both. */
export function drawComparison(chart: ComparisonChart): string {
  const paints = paintsOf(chart)
  const parts: string[] = []
  let top = 28
  for (const [index, { name }] of chart.releases.entries()) {
    parts.push(drawMark(MARGIN + 12, top + 16, paints[index]!))
    parts.push(textLine(fitText(name, INNER - 40, TITLE), TITLE, { x: MARGIN + 36, y: top + 26 }))
    top += TITLE.size * LEADING + 4
  }
  top += 16
  for (const group of groupsOf(chart.measures)) {
    const drawn = drawGroup(group, { top, paints, locale: chart.locale })
    parts.push(drawn.svg)
    top = drawn.bottom
  }
  parts.push(line(MARGIN, top, WIDTH - MARGIN, top, HAIRLINE))
  const caption = drawCaption(chart, top + 16)
  return drawing(WIDTH, caption.bottom, ...parts, caption.svg)
}

/** The look of one release. Of one colour, the second is drawn as an outline. */
type Paint = { fill: string; stroke: string }

function paintsOf({ releases }: ComparisonChart): Paint[] {
  const colours = releases.map(({ developer }) => colourOf(developer))
  return colours.map((colour, index) => ({ stroke: colour, fill: index > 0 && colour === colours[0] ? GROUND : colour }))
}

function drawMark(x: number, y: number, { fill, stroke }: Paint): string {
  return circle(x, y, 10, fill, { stroke, 'stroke-width': 4 })
}

type Group = { measures: Measure[]; values: number[] }
type Drawing = { top: number; paints: Paint[]; locale: ComparisonChart['locale'] }

/** Neighbours that lie on one scale. */
function groupsOf(measures: readonly Measure[]): Group[] {
  const groups = Map.groupBy(measures, ({ scale }) => scale)
  return [...groups.values()].map((own) => ({ measures: own, values: own.flatMap(valuesOf).map(({ value }) => value) }))
}

function valuesOf({ sides }: Measure): ChartValue[] {
  return sides.flatMap(({ values }) => values)
}

/** Where a value lies on the bars' way, and whether it is drawn as a dot. */
type Scale = { at: (value: number) => number; ticks: number[]; isLog: boolean }

function scaleOf({ measures, values }: Group): Scale {
  const labels = measures.flatMap(valuesOf).map(labelWidth)
  const room = BARS - (max(labels) ?? 0) - 16
  const isLog = needsLog(values)
  const largest = measures.every(({ isPercent }) => isPercent) ? 100 : Math.max(max(values) ?? 0, Number.MIN_VALUE)
  if (!isLog) return { at: scaleLinear([0, largest], [0, room]), ticks: [], isLog }
  const scale = scaleLog([min(values) ?? 1, largest], [0, room - 20]).nice()
  const decades = scale.ticks().filter((tick) => Number.isInteger(Math.log10(tick)) || Math.abs(Math.log10(tick) % 1) < 1e-9)
  return { at: (value) => 10 + scale(value), ticks: decades, isLog }
}

function drawGroup(group: Group, { top, paints, locale }: Drawing): { svg: string; bottom: number } {
  const scale = scaleOf(group)
  const parts: string[] = []
  let y = top
  for (const measure of group.measures) {
    parts.push(line(MARGIN, y, WIDTH - MARGIN, y, HAIRLINE))
    const details = [...wrapText(measure.detail, NAMES, SMALL, 3), ...(scale.isLog ? [wordsIn(locale).chart.logScale] : [])]
    const names = drawNames(measure.label, details, y + GAP)
    const sides = drawSides(measure, scale, paints, y + GAP)
    parts.push(names.svg, sides.svg)
    y = Math.max(names.bottom, sides.bottom) + GAP
  }
  if (!scale.isLog) return { svg: parts.join(''), bottom: y }
  return { svg: parts.join('') + drawTicks(scale, y, locale), bottom: y + SMALL.size + 12 }
}

/** The powers of ten of a logarithmic scale. */
function drawTicks({ ticks, at }: Scale, bottom: number, locale: ComparisonChart['locale']): string {
  const labels = ticks.map((tick) => {
    const text = shortNumber(tick, locale) ?? formatNumber(tick, locale)
    return textLine(text, SMALL, { x: BARS_LEFT + at(tick), y: bottom + SMALL.size - 4, anchor: 'middle', fill: MUTED })
  })
  return labels.join('')
}

function drawNames(label: string, details: readonly string[], top: number): { svg: string; bottom: number } {
  const strong = wrapText(label, NAMES, STRONG, 2)
  const lesser = details.map((detail) => fitText(detail, NAMES, SMALL))
  const strongStep = STRONG.size * LEADING
  const lesserTop = top + strong.length * strongStep
  const svg = [
    ...strong.map((text, index) => textLine(text, STRONG, { x: MARGIN, y: top + strongStep * index + STRONG.size - 1 })),
    ...lesser.map((text, index) =>
      textLine(text, SMALL, { x: MARGIN, y: lesserTop + SMALL.size * LEADING * index + SMALL.size, fill: MUTED }),
    ),
  ]
  return { svg: svg.join(''), bottom: lesserTop + lesser.length * SMALL.size * LEADING }
}

function drawSides({ sides }: Measure, scale: Scale, paints: Paint[], top: number): { svg: string; bottom: number } {
  const parts: string[] = []
  let y = top
  for (const [index, { values, silence }] of sides.entries()) {
    const paint = paints[index]!
    if (values.length === 0) {
      parts.push(drawSilence(silence, paint, y))
      y += LINE
    }
    for (const value of values) {
      const drawn = drawValue(value, scale, paint, y)
      parts.push(drawn.svg)
      y = drawn.bottom
    }
  }
  return { svg: parts.join(''), bottom: y - LINE + BAR + 4 }
}

/** What the sources do not say: words where a value would stand, behind a broken ring. */
function drawSilence({ text, sources }: Silence, { stroke }: Paint, y: number): string {
  const ring = circle(BARS_LEFT + 10, y + BAR / 2, 8, 'none', { stroke, 'stroke-width': 2.5, 'stroke-dasharray': '4 3' })
  const words = [text, marksOf({ sources })].filter(Boolean).join(' ')
  return ring + textLine(fitText(words, BARS - 32, PLAIN), PLAIN, { x: BARS_LEFT + 30, y: y + BAR - 3, fill: MUTED })
}

function drawValue(value: ChartValue, scale: Scale, paint: Paint, y: number): { svg: string; bottom: number } {
  const end = BARS_LEFT + scale.at(value.value)
  const mark = scale.isLog ? drawDot(end, y, paint) : drawBar(end - BARS_LEFT, y, paint)
  const labelLeft = scale.isLog ? end + 20 : Math.max(end, BARS_LEFT) + 12
  const sources = marksOf(value)
  const sourcesLeft = labelLeft + widthOf(`${value.text} `, STRONG)
  const termsLeft = sourcesLeft + widthOf(`${sources} `, SMALL)
  const terms = value.condition ?? ''
  const isBeside = widthOf(terms, SMALL) <= WIDTH - MARGIN - termsLeft
  const svg = [
    mark,
    textLine(value.text, STRONG, { x: labelLeft, y: y + BAR - 3 }),
    textLine(sources, SMALL, { x: sourcesLeft, y: y + BAR - 3, fill: MUTED }),
    terms &&
      textLine(fitText(terms, isBeside ? WIDTH - MARGIN - termsLeft : BARS, SMALL), SMALL, {
        x: isBeside ? termsLeft : BARS_LEFT,
        y: isBeside ? y + BAR - 3 : y + BAR + SMALL.size + 2,
        fill: INK,
      }),
  ]
  return { svg: svg.join(''), bottom: y + LINE + (isBeside || !terms ? 0 : SMALL.size + 4) }
}

function drawBar(length: number, y: number, { fill, stroke }: Paint): string {
  const inset = fill === stroke ? 0 : 1.5
  const look = inset > 0 ? { stroke, 'stroke-width': 3 } : {}
  return rectangle(BARS_LEFT + inset, y + inset, Math.max(length, 2) - 2 * inset, BAR - 2 * inset, fill, { rx: 4, ...look })
}

function drawDot(x: number, y: number, paint: Paint): string {
  return (
    line(BARS_LEFT, y + BAR / 2, WIDTH - MARGIN, y + BAR / 2, HAIRLINE, { 'stroke-dasharray': '2 6' }) + drawMark(x, y + BAR / 2, paint)
  )
}

/** Pixels that a value takes beside its mark, with its terms where they are short. */
function labelWidth(value: ChartValue): number {
  const terms = widthOf(` ${value.condition ?? ''}`, SMALL)
  return widthOf(`${value.text} `, STRONG) + widthOf(marksOf(value), SMALL) + (terms > BESIDE ? 0 : terms)
}

function marksOf({ sources }: Pick<ChartValue, 'sources'>): string {
  return sources.map((number) => `[${number}]`).join('')
}
