import { drawableText, FONT_FAMILY, type TextStyle } from './font.ts'
import { GROUND, INK } from './look.ts'

type Attributes = Record<string, string | number | undefined>

/** One element. Numbers are rounded, so that the same chart is the same text on every machine. */
function element(name: string, attributes: Attributes, ...children: string[]): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${typeof value === 'number' ? round(value) : escaped(value)}"`,
  )
  return `<${name}${written.join('')}>${children.join('')}</${name}>`
}

type TextPlace = { x: number; y: number; anchor?: 'start' | 'middle' | 'end'; fill?: string }

/** One line of text, its baseline at `y`, with a rim in the colour of the ground so that lines pass behind it. */
export function textLine(text: string, { size, weight }: TextStyle, { x, y, anchor, fill = INK }: TextPlace): string {
  const look = { 'font-family': FONT_FAMILY, 'font-size': size, 'font-weight': weight, fill }
  const rim = { stroke: GROUND, 'stroke-width': 6, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }
  return element('text', { x, y, 'text-anchor': anchor, ...look, ...rim }, escaped(drawableText(text)))
}

export function line(x1: number, y1: number, x2: number, y2: number, stroke: string, more: Attributes = {}): string {
  return element('line', { x1, y1, x2, y2, stroke, 'stroke-width': 1.5, ...more })
}

export function rectangle(x: number, y: number, width: number, height: number, fill: string, more: Attributes = {}): string {
  return element('rect', { x, y, width: Math.max(0, width), height, fill, ...more })
}

export function circle(cx: number, cy: number, r: number, fill: string, more: Attributes = {}): string {
  return element('circle', { cx, cy, r, fill, ...more })
}

/** A whole picture on its ground. */
export function drawing(width: number, height: number, ...parts: string[]): string {
  const whole = { xmlns: 'http://www.w3.org/2000/svg', width, height: Math.ceil(height) }
  return element('svg', whole, rectangle(0, 0, width, Math.ceil(height), GROUND, { rx: 16 }), ...parts)
}

function round(value: number): string {
  return String(Math.round(value * 100) / 100)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
