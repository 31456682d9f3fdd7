import type { Milestone, TimelineChart } from '../../core/charts/chart.ts'
import { firstDay, lastDay } from '../../core/dates.ts'
import { wordsIn } from '../../core/writing/words/index.ts'
import { drawCaption } from './caption.ts'
import { fitText, widthOf } from './font.ts'
import { colourOf, INNER, LEADING, MARGIN, MUTED, PLAIN, SMALL, TITLE, WIDTH } from './look.ts'
import { circle, drawing, rectangle, textLine } from './svg.ts'
import { createTimeAxis } from './time-axis.ts'

const ROW = 36
/** Rows of named milestones, so that the picture stays one that fits a screen. */
const MOST_ROWS = 15
const NAME = 340
const DOT = 8
/** Between two names of one row. */
const APART = 20
const MOST_LEGEND_LINES = 2
const SIDE = MARGIN + DOT

/** Releases along a line of time, each a dot of its developer's colour with its name beside it where there is room. */
export function drawTimeline(chart: TimelineChart): string {
  const { milestones, locale } = chart
  const words = wordsIn(locale).chart
  const developers = developersOf(milestones)
  const heading = developers.length === 1 ? `${developers[0]} · ${words.timeline(milestones.length)}` : words.timeline(milestones.length)
  const title = textLine(fitText(heading, INNER, TITLE), TITLE, { x: MARGIN, y: 54 })
  const legend = developers.length > 1 ? drawLegend(sharing(developers), 72) : { svg: '', bottom: 72 }
  const top = legend.bottom + 14
  const axis = createTimeAxis(daysOf(milestones), [SIDE, WIDTH - SIDE], locale)
  const { named, unnamed } = place(milestones, (milestone) => axis.spanOf(milestone.date))
  const rows = Math.max(...named.map(({ row }) => row + 1))
  const strip = unnamed.length > 0 ? ROW : 0
  const bottom = top + rows * ROW + strip + 6
  const dots = unnamed
    .toSorted((a, b) => a.date.length - b.date.length)
    .map((milestone) => drawSpan(axis.spanOf(milestone.date), top + rows * ROW + ROW / 2, milestone))
  const notes = [
    milestones.every(({ date }) => isDay(date)) ? '' : words.imprecise,
    unnamed.length > 0 ? words.unnamed(unnamed.length) : '',
  ]
  const noteLines = notes.filter(Boolean)
  const noteTop = bottom + SMALL.size + 24
  const lineTop = (index: number) => noteTop + SMALL.size * LEADING * index
  const caption = drawCaption(chart, lineTop(noteLines.length))
  return drawing(
    WIDTH,
    caption.bottom,
    title,
    legend.svg,
    axis.draw(top, bottom),
    ...dots,
    ...named.map((placed) => drawNamed(placed, top)),
    ...noteLines.map((note, index) =>
      textLine(fitText(note, INNER, SMALL), SMALL, { x: MARGIN, y: lineTop(index) + SMALL.size, fill: MUTED }),
    ),
    caption.svg,
  )
}

/** By how many milestones each has. */
function developersOf(milestones: readonly Milestone[]): string[] {
  const groups = Map.groupBy(milestones, ({ developer }) => developer)
  return [...groups].toSorted(([, a], [, b]) => b.length - a.length).map(([developer]) => developer)
}

function daysOf(milestones: readonly Milestone[]): [string, string] {
  const first = milestones.map(({ date }) => firstDay(date)).toSorted()[0] ?? ''
  const last =
    milestones
      .map(({ date }) => lastDay(date))
      .toSorted()
      .at(-1) ?? ''
  return [first, last]
}

/** Developers of one colour share its dot. */
function sharing(developers: readonly string[]): { colour: string; names: string }[] {
  const groups = Map.groupBy(developers, colourOf)
  return [...groups].map(([colour, names]) => ({ colour, names: names.join(', ') }))
}

/** Colours and whom they stand for, as many as fit. */
function drawLegend(entries: ReturnType<typeof sharing>, top: number): { svg: string; bottom: number } {
  const parts: string[] = []
  let [x, row] = [MARGIN, 0]
  for (const [index, { colour, names }] of entries.entries()) {
    const isLast = index === entries.length - 1
    const name = fitText(names, INNER / 2, SMALL)
    const width = widthOf(name, SMALL) + 48
    const room = WIDTH - MARGIN - (row === MOST_LEGEND_LINES - 1 && !isLast ? 20 : 0)
    if (x + width > room && row < MOST_LEGEND_LINES - 1) [x, row] = [MARGIN, row + 1]
    const y = top + row * 30 + 16
    if (x + width > room) {
      parts.push(textLine('…', SMALL, { x, y: y + 7, fill: MUTED }))
      break
    }
    parts.push(circle(x + DOT, y, DOT, colour), textLine(name, SMALL, { x: x + 24, y: y + 7, fill: MUTED }))
    x += width
  }
  return { svg: parts.join(''), bottom: top + (row + 1) * 30 }
}

type Span = [number, number]
type Placed = { milestone: Milestone; span: Span; row: number; name: string; isRight: boolean }

/** Finds each a row in which its name meets no other: what people ask about most first, then the newest. */
function place(milestones: readonly Milestone[], spanOf: (milestone: Milestone) => Span): { named: Placed[]; unnamed: Milestone[] } {
  const taken: Span[][] = []
  const named: Placed[] = []
  const unnamed: Milestone[] = []
  const inOrder = milestones.length <= MOST_ROWS ? milestones : milestones.toReversed().toSorted((a, b) => a.weight - b.weight)
  for (const milestone of inOrder) {
    const span = spanOf(milestone)
    const name = fitText(milestone.name, NAME, PLAIN)
    const found = freePlace(span, widthOf(name, PLAIN), taken)
    if (!found) {
      unnamed.push(milestone)
      continue
    }
    const row = (taken[found.row] ??= [])
    row.push(found.reach)
    named.push({ milestone, span, row: found.row, name, isRight: found.isRight })
  }
  return { named, unnamed }
}

function freePlace([start, end]: Span, width: number, taken: Span[][]): { row: number; reach: Span; isRight: boolean } | undefined {
  const right: Span = [start - DOT, end + DOT + 8 + width]
  const left: Span = [start - DOT - 8 - width, end + DOT]
  const sides = [right, left].filter(([from, until]) => from >= MARGIN && until <= WIDTH - MARGIN)
  for (let row = 0; row < MOST_ROWS; row++) {
    const reach = sides.find((side) => (taken[row] ?? []).every((other) => side[1] + APART <= other[0] || other[1] + APART <= side[0]))
    if (reach) return { row, reach, isRight: reach === right }
  }
  return undefined
}

function drawNamed({ milestone, span, row, name, isRight }: Placed, top: number): string {
  const y = top + row * ROW + ROW / 2
  const x = isRight ? span[1] + DOT + 8 : span[0] - DOT - 8
  return drawSpan(span, y, milestone) + textLine(name, PLAIN, { x, y: y + 8, anchor: isRight ? 'start' : 'end' })
}

/** A dot for a day; a thin bar over all the days that a date known less precisely may mean. */
function drawSpan([start, end]: Span, y: number, { date, developer }: Milestone): string {
  const colour = colourOf(developer)
  return isDay(date) ? circle(start, y, DOT, colour) : rectangle(start - DOT, y - 3, end - start + 2 * DOT, 6, colour, { rx: 3 })
}

function isDay(date: string): boolean {
  return date.length === 10
}
