import { Resvg } from '@resvg/resvg-js'
import fc from 'fast-check'
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { fitText, FONT_FILES, type TextStyle, widthOf, wrapText } from '../../src/adapters/drawing/font.ts'
import { PLAIN, SMALL, STRONG, TITLE, WIDTH } from '../../src/adapters/drawing/look.ts'
import { createResvgChartDrawer, svgOf } from '../../src/adapters/resvg-chart-drawer.ts'
import type { Chart } from '../../src/core/charts/chart.ts'
import { LOCALES } from '../../src/core/locale.ts'
import { hostileText } from '../discord/hostile-text.ts'
import { aChartValue, aComparisonChart, aMeasure, aPriceChart, aTimelineChart } from '../fakes/charts.ts'

const draw = createResvgChartDrawer()
const drawn = (chart: Chart) => draw(chart, new AbortController().signal)

/** What each kind of picture looked like when somebody last looked at it. Look again before changing one. */
const SEEN: [string, Chart, string][] = [
  ['bars', aComparisonChart(), '561fe2aa2712cb58'],
  ['dots on a log scale', aComparisonChart({ measures: [aMeasure([aChartValue(0.05)], [aChartValue(180)])] }), 'cd7b881b5f06d374'],
  [
    'a value that is missing',
    aComparisonChart({ measures: [aMeasure([aChartValue(1)], []), aMeasure([], [aChartValue(2)])] }),
    '874d166ac603f6da',
  ],
  ['a long timeline', aTimelineChart(90), '10fd832ebec0f8be'],
  ['one release', aTimelineChart(1), '894b40a11b6f1bfc'],
  ['price steps', aPriceChart(), 'e7674b16a581845e'],
]

describe('a drawn chart', () => {
  it.each(SEEN)('is the same bytes on every machine: %s', async (_, chart, hash) => {
    const [first, second] = await Promise.all([drawn(chart), drawn(chart)])
    expect(first).toEqual(second)
    expect(hashOf(first)).toBe(hash)
  })

  it.each(SEEN)('is a PNG 800 pixels wide that a phone shows whole: %s', async (_, chart) => {
    const png = Buffer.from(await drawn(chart))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    expect(png.readUInt32BE(16)).toBe(WIDTH)
    expect(png.readUInt32BE(20)).toBeLessThan(1_100)
  })

  it('keeps all text inside, whatever the names and terms', () => {
    fc.assert(
      fc.property(hostileText, hostileText, fc.constantFrom(...LOCALES), (name, terms, locale) => {
        for (const chart of chartsWith(name, terms)) {
          for (const { left, right } of textsIn(svgOf({ ...chart, locale }))) {
            expect(left).toBeGreaterThanOrEqual(-1)
            expect(right).toBeLessThanOrEqual(WIDTH + 1)
          }
        }
      }),
      { numRuns: 60 },
    )
  })

  it('takes no markup from a name', async () => {
    const name = '"/></text><image href="https://example.com/x.png"/><script>&amp;'
    for (const chart of chartsWith(name, name)) {
      expect(svgOf(chart)).not.toMatch(/<image|<script/)
      expect(await drawn(chart)).toBeInstanceOf(Uint8Array)
    }
  })

  it('draws a missing value as words, and no mark on the scale', () => {
    const side = (values: Parameters<typeof aMeasure>[1]) => svgOf(aComparisonChart({ measures: [aMeasure([aChartValue(5)], values)] }))
    const missing = side([])
    expect(missing).toContain('not in the sources')
    expect(barsIn(missing)).toBe(1)
    const zero = side([aChartValue(0)])
    expect(zero).toContain('$0.00')
    expect(barsIn(zero)).toBe(2)
  })

  it('says where a scale is logarithmic, and only there', () => {
    expect(svgOf(aComparisonChart())).not.toContain('log')
    expect(svgOf(aComparisonChart({ measures: [aMeasure([aChartValue(0.1)], [aChartValue(50)])] }))).toContain('log scale')
    expect(svgOf(aComparisonChart({ measures: [aMeasure([aChartValue(0)], [aChartValue(50)])] }))).not.toContain('log')
  })

  it('lets no two names of a timeline meet', () => {
    for (const count of [2, 15, 40, 100]) {
      const lines = Map.groupBy(textsIn(svgOf(aTimelineChart(count))), ({ y }) => y)
      for (const texts of lines.values()) {
        const inOrder = texts.toSorted((a, b) => a.left - b.left)
        for (const [index, text] of inOrder.entries()) expect(text.left).toBeGreaterThan(inOrder[index - 1]?.right ?? -1)
      }
    }
  })

  it('names every release of a short timeline, and counts those it has no room to name', () => {
    const names = (svg: string) => svg.match(/>Release \d+</g) ?? []
    expect(names(svgOf(aTimelineChart(15)))).toHaveLength(15)
    const long = svgOf(aTimelineChart(100))
    const unnamed = Number(/>(\d+) without a name here/.exec(long)?.[1])
    expect(names(long).length + unnamed).toBe(100)
  })
})

describe('a text fitted to a width', () => {
  it.each([TITLE, STRONG, PLAIN, SMALL])('is no wider than that when resvg draws it: %o', (style) => {
    const [measured, seen] = [widthOf('DeepSeek V4-Pro', style), drawnWidth('DeepSeek V4-Pro', style)]
    expect(Math.abs(measured - seen)).toBeLessThan(0.03 * measured)
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 700 }), (text, width) => {
        const fitted = fitText(text, width, style)
        expect(drawnWidth(fitted, style)).toBeLessThanOrEqual(width + 2)
        for (const line of wrapText(text, width, style, 3)) expect(drawnWidth(line, style)).toBeLessThanOrEqual(width + 2)
      }),
      { numRuns: 60 },
    )
  })

  it('is whole where it fits, and ends in an ellipsis where not', () => {
    expect(fitText('DeepSeek V4-Pro', 400, PLAIN)).toBe('DeepSeek V4-Pro')
    expect(fitText('DeepSeek V4-Pro', 150, PLAIN)).toBe('DeepSeek…')
    expect(fitText('DeepSeek V4-Pro', 100, PLAIN)).toBe('DeepS…')
    expect(wrapText('list price before the 75% discount', 160, PLAIN, 2)).toEqual(['list price', 'before the…'])
  })

  it('leaves out what the font has no character for', () => {
    expect(fitText('通义 Qwen \u202E3.5 🦙', 400, PLAIN)).toBe('Qwen 3.5')
  })
})

function chartsWith(name: string, terms: string): Chart[] {
  const value = aChartValue(5, { text: name.slice(0, 12), condition: terms })
  const comparison = aComparisonChart({
    releases: [
      { name, developer: name },
      { name, developer: name },
    ],
    measures: [aMeasure([value, value], [], { label: name, detail: terms }), aMeasure([aChartValue(0.01)], [value], { scale: 'other' })],
    sources: [{ number: 1, publisher: name }],
  })
  const long = aTimelineChart(30)
  const milestones = long.milestones.map((milestone, index) => ({ ...milestone, name, developer: index % 2 === 0 ? name : terms }))
  const prices = aPriceChart({ release: { name, developer: name } })
  const lines = prices.lines.map((line) => ({ ...line, steps: line.steps.map((step) => ({ ...step, condition: terms })) }))
  return [comparison, { ...long, milestones }, { ...prices, lines }]
}

/** The texts of a drawing, and where each begins and ends. */
function textsIn(svg: string): { text: string; left: number; right: number; y: number }[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', escaped = '']) => {
    const value = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
    const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const width = widthOf(text, { size: Number(value('font-size')), weight: value('font-weight') === '600' ? 600 : 400 })
    const share = { end: 1, middle: 0.5 }[value('text-anchor')] ?? 0
    const left = Number(value('x')) - share * width
    return { text, left, right: left + width, y: Number(value('y')) }
  })
}

function barsIn(svg: string): number {
  return (svg.match(/<rect [^>]*rx="4"/g) ?? []).length
}

function drawnWidth(text: string, { size, weight }: TextStyle): number {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const words = `<text x="50" y="50" font-family="Inter" font-size="${size}" font-weight="${weight}">${escaped}</text>`
  const font = { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false, defaultFontFamily: 'Inter' }
  return new Resvg(`<svg xmlns="http://www.w3.org/2000/svg" width="900" height="99">${words}</svg>`, { font }).getBBox()?.width ?? 0
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
