import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

type Weight = 400 | 600
export type TextStyle = { size: number; weight: Weight }

/** The font of all pictures: shipped with the project, so that they look the same on every machine. */
export const FONT_FILES: Record<Weight, string> = {
  400: fileURLToPath(import.meta.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf')),
  600: fileURLToPath(import.meta.resolve('@expo-google-fonts/inter/600SemiBold/Inter_600SemiBold.ttf')),
}
export const FONT_FAMILY = 'Inter'

/** Widths in ems of the characters that a font has. */
type Face = Map<number, number>
const faces: Record<Weight, Face> = { 400: readFace(FONT_FILES[400]), 600: readFace(FONT_FILES[600]) }

/** Pixels that a text takes, kerning apart. */
export function widthOf(text: string, { size, weight }: TextStyle): number {
  let ems = 0
  for (const character of text) ems += faces[weight].get(character.codePointAt(0) ?? 0) ?? 0
  return ems * size
}

/** A text as one line of characters that the font has; the others, which would be drawn as boxes, go. */
export function drawableText(text: string): string {
  let seen = ''
  for (const character of text.normalize('NFC').replace(/\s+/gu, ' ')) {
    if (faces[400].has(character.codePointAt(0) ?? 0) && !/\p{C}/u.test(character)) seen += character
  }
  return seen.replace(/ +/g, ' ').trim()
}

const segmenter = new Intl.Segmenter()

/** As many words of a text as fit a width, ended by `…` if those are not all; a first word too long is cut itself. */
export function fitText(text: string, width: number, style: TextStyle): string {
  const whole = drawableText(text)
  const fits = (part: string) => widthOf(part, style) <= width
  if (fits(whole)) return whole
  const ends = [...whole.matchAll(/ /g)].map(({ index }) => `${whole.slice(0, index)}…`)
  const letters = Array.from(segmenter.segment(whole), ({ index }) => `${whole.slice(0, index)}…`).slice(1)
  return ends.findLast(fits) ?? letters.findLast(fits) ?? ''
}

/** A text in at most so many lines of a width, broken between words; what does not fit ends in `…`. */
export function wrapText(text: string, width: number, style: TextStyle, most: number): string[] {
  return wrapParts(drawableText(text).split(' '), ' ', width, style, most)
}

/** The same, broken between parts that belong together. */
export function wrapParts(parts: readonly string[], separator: string, width: number, style: TextStyle, most: number): string[] {
  const lines: string[] = []
  for (const part of parts) {
    const extended = lines.length > 0 ? `${lines.at(-1)}${separator}${part}` : part
    const isFull = lines.length === 0 || widthOf(extended, style) > width
    if (isFull && lines.length < most) lines.push(part)
    else lines.splice(-1, 1, extended)
  }
  return lines.map((line) => fitText(line, width, style)).filter(Boolean)
}

/** Source: https://learn.microsoft.com/typography/opentype/spec/otff */
function readFace(file: string): Face {
  const bytes = readFileSync(file)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const tables = new Map<string, number>()
  for (let at = 12; at < 12 + view.getUint16(4) * 16; at += 16) tables.set(bytes.toString('latin1', at, at + 4), view.getUint32(at + 8))
  const table = (tag: string) => tables.get(tag) ?? missing(file, tag)
  const emUnits = view.getUint16(table('head') + 18)
  const metrics = view.getUint16(table('hhea') + 34)
  const advance = (glyph: number) => view.getUint16(table('hmtx') + 4 * Math.min(glyph, metrics - 1)) / emUnits
  return new Map([...glyphsOf(view, table('cmap'))].map(([character, glyph]) => [character, advance(glyph)]))
}

/** Code points and their glyphs, from the segments of the table's format 12 or 4. */
function* glyphsOf(view: DataView, cmap: number): Generator<[number, number]> {
  const count = view.getUint16(cmap + 2)
  const subtables = Array.from({ length: count }, (_, index) => cmap + view.getUint32(cmap + 4 + 8 * index + 4))
  const full = subtables.find((at) => view.getUint16(at) === 12)
  const basic = subtables.find((at) => view.getUint16(at) === 4)
  if (full !== undefined) yield* glyphsOfFormat12(view, full)
  else if (basic !== undefined) yield* glyphsOfFormat4(view, basic)
}

function* glyphsOfFormat12(view: DataView, at: number): Generator<[number, number]> {
  for (let group = at + 16; group < at + 16 + 12 * view.getUint32(at + 12); group += 12) {
    const [start, end, first] = [view.getUint32(group), view.getUint32(group + 4), view.getUint32(group + 8)]
    for (let character = start; character <= end; character++) yield [character, first + character - start]
  }
}

function* glyphsOfFormat4(view: DataView, at: number): Generator<[number, number]> {
  const size = view.getUint16(at + 6)
  for (let segment = at + 14; segment < at + 14 + size; segment += 2) {
    const [end, start] = [view.getUint16(segment), view.getUint16(segment + size + 2)]
    const delta = view.getUint16(segment + 2 * size + 2)
    const place = segment + 3 * size + 2
    const offset = view.getUint16(place)
    for (let character = start; character <= end && character < 0xffff; character++) {
      const found = offset === 0 ? character : view.getUint16(place + offset + 2 * (character - start))
      if (found !== 0) yield [character, (found + delta) & 0xffff]
    }
  }
}

function missing(file: string, tag: string): never {
  throw new Error(`${file} has no table ${tag}`)
}
