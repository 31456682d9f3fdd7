import type { Chart } from '../../core/charts/chart.ts'
import { wordsIn } from '../../core/writing/words/index.ts'
import { drawableText, fitText, wrapParts } from './font.ts'
import { INNER, LEADING, MARGIN, MUTED, SMALL } from './look.ts'
import { textLine } from './svg.ts'

/** Publishers that a caption names; of more it gives the numbers alone. */
const MOST_NAMED = 6
const MOST_LINES = 3

/** The last lines of a picture: the sources of all it shows, by their numbers under the answer. */
export function drawCaption({ sources, locale }: Chart, top: number): { svg: string; bottom: number } {
  const publishers = [...Map.groupBy(sources, ({ publisher }) => publisher)]
  const named = publishers.map(([publisher, own]) => `${fitText(publisher, INNER / 2, SMALL)} ${rangesOf(own.map(({ number }) => number))}`)
  const list = named.length > MOST_NAMED ? [rangesOf(sources.map(({ number }) => number))] : named
  const [first = '', ...others] = list.map(drawableText)
  const lines = wrapParts([`${wordsIn(locale).chart.sources}: ${first}`, ...others], ' · ', INNER, SMALL, MOST_LINES)
  const step = SMALL.size * LEADING
  const svg = lines.map((text, index) => textLine(text, SMALL, { x: MARGIN, y: top + step * index + SMALL.size, fill: MUTED })).join('')
  return { svg, bottom: top + step * lines.length + 22 }
}

/** Numbers in brackets, runs of them as one: `[1]–[7] [9]`. */
function rangesOf(numbers: readonly number[]): string {
  const runs: [number, number][] = []
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run && number === run[1] + 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([first, last]) => (last > first + 1 ? `[${first}]–[${last}]` : last > first ? `[${first}] [${last}]` : `[${first}]`))
    .join(' ')
}
