import type { Answer } from '../answer.ts'
import type { Corpus } from '../corpus.ts'
import type { Locale } from '../locale.ts'
import { type Chart, type Picture, pictureLocale } from './chart.ts'
import { comparisonChart } from './comparison-chart.ts'
import { priceChart } from './price-chart.ts'
import { tellChart } from './tell-chart.ts'
import { timelineChart } from './timeline-chart.ts'

/** The picture of an answer that people would rather look at: two releases compared, or how a price changed. */
export function pictureOf(answer: Answer, corpus: Corpus): Picture | undefined {
  return pictured(answer, (locale) => comparisonChart(answer, corpus, locale) ?? priceChart(answer, corpus, locale))
}

/** The releases that an answer lists, along a line of time. */
export function timelineOf(answer: Answer, corpus: Corpus): Picture | undefined {
  return pictured(answer, (locale) => timelineChart(answer, corpus, locale))
}

function pictured({ kind, locale }: Answer, chartIn: (locale: Locale) => Chart | undefined): Picture | undefined {
  if (kind !== 'answered') return undefined
  const [chart, told] = [chartIn(pictureLocale(locale)), chartIn(locale)]
  return chart && told && { chart, description: tellChart(told) }
}
