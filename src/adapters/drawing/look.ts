import { developerColour } from '../../core/developer-colour.ts'

/** A ground of its own, so that a picture reads the same beside Discord's dark and light themes. */
export const GROUND = '#1f2026'
export const INK = '#f2f3f5'
/** Lesser words: contrast 7 to 1 on the ground. */
export const MUTED = '#aeb4bd'
export const HAIRLINE = '#3b3d46'

/** Pixels. Discord shows a picture 400 wide on a phone, half of this, so no letter is smaller than 10 there. */
export const WIDTH = 800
export const MARGIN = 32
export const INNER = WIDTH - 2 * MARGIN
export const TITLE = { size: 28, weight: 600 } as const
export const STRONG = { size: 23, weight: 600 } as const
export const PLAIN = { size: 22, weight: 400 } as const
export const SMALL = { size: 20, weight: 400 } as const

/** From one line of text to the next, by its size. */
export const LEADING = 1.3

export function colourOf(developer: string): string {
  return `#${developerColour(developer).toString(16).padStart(6, '0')}`
}

/** Values lie on a logarithmic scale where the largest would leave the smallest no length to see. */
const LOG_FROM_RATIO = 20

export function needsLog(values: readonly number[]): boolean {
  return Math.min(...values) > 0 && Math.max(...values) / Math.min(...values) > LOG_FROM_RATIO
}
