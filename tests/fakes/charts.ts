import type { ChartValue, ComparisonChart, Measure, PriceChart, TimelineChart } from '../../src/core/charts/chart.ts'

const sources = [
  { number: 1, publisher: 'DeepSeek' },
  { number: 2, publisher: 'OpenAI' },
]

export function aChartValue(value: number, parts: Partial<ChartValue> = {}): ChartValue {
  return { text: `$${value.toFixed(2)}`, value, sources: [1], ...parts }
}

/** The input price of two releases, with the given values on their sides. */
export function aMeasure(a: ChartValue[], b: ChartValue[], parts: Partial<Measure> = {}): Measure {
  const sides = [a, b].map((values) => ({ values, silence: { text: 'not in the sources', sources: [] } }))
  return { label: 'Input price', detail: 'per million tokens', scale: 'USD/Mtok', isPercent: false, sides, ...parts }
}

export function aComparisonChart(parts: Partial<ComparisonChart> = {}): ComparisonChart {
  return {
    kind: 'comparison',
    locale: 'en',
    sources,
    releases: [
      { name: 'DeepSeek V4-Pro', developer: 'DeepSeek' },
      { name: 'GPT-5.5', developer: 'OpenAI' },
    ],
    measures: [aMeasure([aChartValue(1.74)], [aChartValue(5, { sources: [2] })])],
    ...parts,
  }
}

/** So many releases, one every nine days. */
export function aTimelineChart(count: number): TimelineChart {
  const milestones = Array.from({ length: count }, (_, index) => ({
    name: `Release ${index + 1}`,
    developer: ['DeepSeek', 'OpenAI', 'Google'][index % 3]!,
    date: new Date(Date.UTC(2025, 0, 1 + 9 * index)).toISOString().slice(0, 10),
    weight: index % 3,
    sources: [1 + (index % 2)],
  }))
  return { kind: 'timeline', locale: 'en', sources, milestones }
}

export function aPriceChart(parts: Partial<PriceChart> = {}): PriceChart {
  const step = (value: number, from: string, until?: string, condition?: string) => ({
    ...aChartValue(value),
    from,
    isSpot: false,
    ...(until && { until }),
    ...(condition && { condition }),
  })
  return {
    kind: 'prices',
    locale: 'en',
    sources: sources.slice(0, 1),
    release: { name: 'DeepSeek V4-Pro', developer: 'DeepSeek' },
    today: '2026-11-20',
    lines: [
      {
        field: 'price-input',
        label: 'Input price',
        detail: 'per million tokens',
        steps: [
          step(1.74, '2026-04-24', '2026-06-01'),
          step(0.435, '2026-06-01', '2026-08-16'),
          step(1.32, '2026-08-16', undefined, 'peak'),
          step(0.66, '2026-08-16', undefined, 'off-peak'),
        ],
      },
    ],
    ...parts,
  }
}
