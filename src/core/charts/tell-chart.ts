import type { Locale } from '../locale.ts'
import { formatDate } from '../writing/format.ts'
import { wordsIn } from '../writing/words/index.ts'
import type { Chart, ChartValue, ComparisonChart, PriceChart, PriceStep, TimelineChart } from './chart.ts'

/** Characters of a picture's description. Source: https://discord.com/developers/docs/resources/message#attachment-object */
const DESCRIPTION_LENGTH = 1_024

/** What a chart shows, in words, in its language: at most 1,024 characters, made of whole entries. */
export function tellChart(chart: Chart): string {
  if (chart.kind === 'comparison') return tellComparison(chart)
  return chart.kind === 'timeline' ? tellTimeline(chart) : tellPrices(chart)
}

function tellComparison({ releases, measures, locale }: ComparisonChart): string {
  const [a, b] = releases.map(({ name }) => name)
  const told = measures.map(({ label, detail, sides }) => {
    const values = sides.map((side, index) => `${releases[index]?.name} ${tellValues(side.values, locale) || side.silence.text}`)
    return `${label}${detail && ` (${detail})`}: ${values.join(', ')}`
  })
  return joined(wordsIn(locale).chart.comparison(a ?? '', b ?? ''), told, locale)
}

function tellTimeline({ milestones, locale }: TimelineChart): string {
  const told = milestones.map(({ name, date }) => `${name} ${formatDate(date, locale)}`)
  return joined(wordsIn(locale).chart.timeline(milestones.length), told, locale)
}

function tellPrices({ release, lines, locale }: PriceChart): string {
  const told = lines.flatMap(({ label, detail, steps }) =>
    steps.map((step) => `${label} ${tellStep(step, locale)}${detail && ` ${detail}`}`),
  )
  return joined(wordsIn(locale).chart.prices(release.name), told, locale)
}

function tellStep({ text, condition, from, until, isSpot }: PriceStep, locale: Locale): string {
  const period = isSpot ? { asOf: formatDate(from, locale) } : { from: formatDate(from, locale) }
  const end = until && { until: formatDate(until, locale) }
  return text + wordsIn(locale).terms({ ...period, ...end, ...(condition && { condition }) })
}

function tellValues(values: readonly ChartValue[], locale: Locale): string {
  const words = wordsIn(locale)
  return values.map(({ text, condition }) => text + words.terms({ ...(condition && { condition }) })).join(' / ')
}

/** As many entries as fit, and how many there are besides. */
function joined(head: string, entries: readonly string[], locale: Locale): string {
  const words = wordsIn(locale)
  for (let count = entries.length; count > 0; count--) {
    const more = count < entries.length ? `; ${words.andMore(entries.length - count)}` : ''
    const text = `${head}: ${entries.slice(0, count).join('; ')}${more}`
    if (text.length <= DESCRIPTION_LENGTH) return text
  }
  return head.slice(0, DESCRIPTION_LENGTH)
}
