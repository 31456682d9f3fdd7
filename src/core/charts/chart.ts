import type { CitedSource } from '../answer.ts'
import type { PartialDate } from '../dates.ts'
import type { Locale } from '../locale.ts'
import type { PriceField } from '../writing/values.ts'

/** What a picture shows: values of the corpus that its answer cites, and nothing else. Pure data; drawing it is another's. */
export type Chart = ComparisonChart | TimelineChart | PriceChart

type Common = {
  /** Of the words and figures in the picture. */
  locale: Locale
  /** The sources of all that is drawn, by their numbers under the answer. */
  sources: Pick<CitedSource, 'number' | 'publisher'>[]
}

type ChartedRelease = { name: string; developer: string }

/** A figure: as it is written, as it is drawn, on which terms it holds, and the numbers of its sources. */
export type ChartValue = { text: string; value: number; condition?: string; sources: number[] }

/** One measure of two releases. Where there is no value, the words of `silence` are drawn, never a zero. */
export type Measure = {
  label: string
  /** Per what, under which setting, measured by whom. */
  detail: string
  /** Measures of one scale are drawn along the same one; one in percent runs to 100. */
  scale: string
  isPercent: boolean
  sides: { values: ChartValue[]; silence: Silence }[]
}
/** That the sources don't say, or that the vendor does not, for which there is a source. */
export type Silence = { text: string; sources: number[] }
export type ComparisonChart = Common & { kind: 'comparison'; releases: ChartedRelease[]; measures: Measure[] }

/** One release and its date, as precise as it is known. `weight` is 0 for what people ask about most, then 1, then 2. */
export type Milestone = ChartedRelease & { date: PartialDate; weight: number; sources: number[] }
/** Milestones in order of date, at least one. */
export type TimelineChart = Common & { kind: 'timeline'; milestones: Milestone[] }

/** A price that held from a date until another (exclusive), or until today; `isSpot` for one only seen on that day. */
export type PriceStep = ChartValue & { from: PartialDate; until?: PartialDate; isSpot: boolean }
/** The prices of one field in one unit, in order of date. */
export type PriceLine = { field: PriceField; label: string; detail: string; steps: PriceStep[] }
export type PriceChart = Common & { kind: 'prices'; release: ChartedRelease; today: PartialDate; lines: PriceLine[] }

/** A chart to draw, and the words that say the same to who does not see it: at most 1,024 characters. */
export type Picture = { chart: Chart; description: string }

/** The language of the words in a picture: English where the font that is drawn with lacks the characters of the answer's. */
export function pictureLocale(locale: Locale): Locale {
  return locale === 'zh-CN' || locale === 'ja' ? 'en' : locale
}
