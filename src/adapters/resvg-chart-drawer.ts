import type { Chart } from '../core/charts/chart.ts'
import type { DrawChart } from '../core/ports.ts'
import { drawComparison } from './drawing/draw-comparison.ts'
import { drawPrices } from './drawing/draw-prices.ts'
import { drawTimeline } from './drawing/draw-timeline.ts'
import { FONT_FAMILY, FONT_FILES } from './drawing/font.ts'

const font = { fontFiles: Object.values(FONT_FILES), loadSystemFonts: false, defaultFontFamily: FONT_FAMILY }

/**
 * Draws charts as PNG, 800 pixels wide, in a thread of resvg's own. Where resvg has no binary for this machine, only
 * drawing fails.
 */
export function createResvgChartDrawer(): DrawChart {
  return async (chart, signal) => {
    const { renderAsync } = await import('@resvg/resvg-js')
    const image = await renderAsync(svgOf(chart), { font }, signal)
    return image.asPng()
  }
}

/** The drawing of a chart as SVG: the same text for the same chart. */
export function svgOf(chart: Chart): string {
  if (chart.kind === 'comparison') return drawComparison(chart)
  return chart.kind === 'timeline' ? drawTimeline(chart) : drawPrices(chart)
}
