import { max, min } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'
import type { PriceChart, PriceLine, PriceStep } from '../../core/charts/chart.ts'
import { firstDay } from '../../core/dates.ts'
import { formatNumber } from '../../core/writing/format.ts'
import { wordsIn } from '../../core/writing/words/index.ts'
import { drawCaption } from './caption.ts'
import { fitText, widthOf } from './font.ts'
import { colourOf, HAIRLINE, INNER, LEADING, MARGIN, MUTED, needsLog, SMALL, STRONG, TITLE, WIDTH } from './look.ts'
import { circle, drawing, line, textLine } from './svg.ts'
import { createTimeAxis, type TimeAxis } from './time-axis.ts'

const PLOT_LEFT = MARGIN + 64
const PLOT_HEIGHT = 240
const LABEL_WIDTH = 480
const LABEL = { ...SMALL, weight: 600 } as const

/** Prices as steps, one panel each for input and output over the same time. */
export function drawPrices(chart: PriceChart): string {
  const { release, lines, locale } = chart
  const title = textLine(fitText(wordsIn(locale).chart.prices(release.name), INNER, TITLE), TITLE, { x: MARGIN, y: 54 })
  const steps = lines.flatMap((own) => own.steps)
  const starts = steps.map(({ from }) => firstDay(from)).toSorted()
  const end = [chart.today, ...steps.flatMap(({ from, until }) => [from, until ?? from].map(firstDay))].toSorted().at(-1) ?? ''
  const axis = createTimeAxis([starts[0] ?? end, end], [PLOT_LEFT, WIDTH - MARGIN], locale)
  const parts: string[] = []
  let top = 72
  for (const own of lines) {
    const { svg, bottom } = drawPanel(own, { chart, axis, top, end })
    parts.push(svg)
    top = bottom
  }
  const caption = drawCaption(chart, top + 8)
  return drawing(WIDTH, caption.bottom, title, ...parts, caption.svg)
}

type Panel = { chart: PriceChart; axis: TimeAxis; top: number; end: string }

function drawPanel({ label, detail, steps }: PriceLine, { chart, axis, top, end }: Panel): { svg: string; bottom: number } {
  const { locale, release } = chart
  const values = steps.map(({ value }) => value)
  const isLog = needsLog(values)
  const lesser = [detail, isLog ? wordsIn(locale).chart.logScale : ''].filter(Boolean).join(' · ')
  const heading = textLine(label, STRONG, { x: MARGIN, y: top + STRONG.size })
  const more = { x: MARGIN + widthOf(`${label}  `, STRONG), y: top + STRONG.size, fill: MUTED }
  const plotTop = top + STRONG.size * LEADING + 34
  const bottom = plotTop + PLOT_HEIGHT
  const scale = isLog
    ? scaleLog([min(values) ?? 1, max(values) ?? 1], [bottom - 30, plotTop])
    : scaleLinear([0, max(values) || 1], [bottom, plotTop])
  const ticks = scale
    .nice()
    .ticks(4)
    .slice(0, isLog ? 6 : undefined)
  const levels = ticks.map((tick) => {
    const y = scale(tick)
    return (
      line(PLOT_LEFT, y, WIDTH - MARGIN, y, HAIRLINE) +
      textLine(formatNumber(tick, locale), SMALL, { x: PLOT_LEFT - 12, y: y + 7, anchor: 'end', fill: MUTED })
    )
  })
  const runs = steps.map((step): Run => ({
    step,
    from: axis.at(firstDay(step.from)),
    until: axis.at(step.until ? firstDay(step.until) : step.isSpot ? firstDay(step.from) : end),
    y: scale(step.value),
  }))
  const colour = colourOf(release.developer)
  const svg = [
    heading,
    textLine(lesser, SMALL, more),
    axis.draw(plotTop, bottom),
    ...levels,
    ...drawRuns(runs, colour),
    ...drawLabels(runs, plotTop, bottom),
  ]
  return { svg: svg.join(''), bottom: bottom + SMALL.size + 36 }
}

/** One price in pixels. */
type Run = { step: PriceStep; from: number; until: number; y: number }

function drawRuns(runs: readonly Run[], colour: string): string[] {
  const look = { 'stroke-width': 5, 'stroke-linecap': 'round' }
  const levels = runs.map(({ step, from, until, y }) => (step.isSpot ? circle(from, y, 7, colour) : line(from, y, until, y, colour, look)))
  const changes = runs.flatMap(({ step, from, y }) => {
    const before = runs.filter((other) => !step.isSpot && other.step.until === step.from && other !== runs.find((run) => run.step === step))
    return before.map((other) => line(from, other.y, from, y, colour, { 'stroke-width': 2, 'stroke-opacity': 0.7 }))
  })
  return [...changes, ...levels]
}

type Box = { left: number; right: number; top: number; bottom: number }

/** Each price beside its step, where it covers no other and no step. */
function drawLabels(runs: readonly Run[], plotTop: number, plotBottom: number): string[] {
  const taken: Box[] = runs.map(({ from, until, y }) => ({ left: from, right: until, top: y - 3, bottom: y + 3 }))
  return runs.flatMap((run) => {
    const text = labelOf(run.step)
    const box = placesOf(run, widthOf(text, LABEL)).find(
      (place) =>
        place.left >= PLOT_LEFT &&
        place.right <= WIDTH - MARGIN &&
        place.top >= plotTop - 30 &&
        place.bottom <= plotBottom &&
        !taken.some((other) => meet(place, other)),
    )
    if (!box) return []
    taken.push(box)
    return [textLine(text, LABEL, { x: box.left, y: box.bottom - 5 })]
  })
}

/** A price, its terms as far as there is room, and its sources. */
function labelOf({ text, condition, sources }: PriceStep): string {
  const marks = sources.map((number) => `[${number}]`).join('')
  const terms = fitText(condition ?? '', LABEL_WIDTH - widthOf(`${text}  ${marks}`, LABEL), LABEL)
  return [text, terms, marks].filter(Boolean).join(' ')
}

/** Above and below a step, from its start and towards its end. */
function placesOf({ from, until, y }: Run, width: number): Box[] {
  const height = LABEL.size + 6
  const lefts = [from + 2, until - width, (from + until - width) / 2]
  const tops = [y - height - 5, y + 5]
  return lefts.flatMap((left) => tops.map((top) => ({ left, right: left + width, top, bottom: top + height })))
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
