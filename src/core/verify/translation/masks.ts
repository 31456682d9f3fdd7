/** What stands for the name of a release, another name, date, figure or share while the words around it are read: one private character each. */
export type Kind = { first: number; last: number }
export const MODEL: Kind = { first: 0xe0_00, last: 0xe1_ff }
export const NAME: Kind = { first: 0xe2_00, last: 0xe3_ff }
export const DATE: Kind = { first: 0xe4_00, last: 0xe7_ff }
export const FIGURE: Kind = { first: 0xe8_00, last: 0xeb_ff }
export const SHARE: Kind = { first: 0xec_00, last: 0xef_ff }

export type Masks = {
  /** The character that now stands for a text. */
  add(kind: Kind, text: string): string
  /** A text with a stretch of it masked. */
  replace(text: string, span: { start: number; end: number }, kind: Kind, own: string): string
  textOf(mask: string): string
  unmask(text: string): string
}

export function createMasks(): Masks {
  const texts = new Map<string, string>()
  const counts = new Map<Kind, number>()
  const add = (kind: Kind, text: string): string => {
    const count = counts.get(kind) ?? 0
    counts.set(kind, count + 1)
    const mask = String.fromCharCode(Math.min(kind.first + count, kind.last))
    texts.set(mask, text)
    return mask
  }
  return {
    add,
    replace: (text, { start, end }, kind, own) => `${text.slice(0, start)} ${add(kind, own)} ${text.slice(end)}`,
    textOf: (mask) => texts.get(mask) ?? '',
    unmask: (text) => text.replace(/[\uE000-\uEFFF]/g, (mask) => texts.get(mask) ?? ''),
  }
}

/** A kind as a pattern. */
export const patternOf = ({ first, last }: Kind): string => `[${String.fromCharCode(first)}-${String.fromCharCode(last)}]`

/** A text with every match of a pattern replaced; unlike `replace`, the match comes with its groups typed. */
export function replaceMatches(text: string, pattern: RegExp, by: (match: RegExpExecArray) => string): string {
  let told = ''
  let end = 0
  for (const match of text.matchAll(pattern)) {
    told += text.slice(end, match.index) + by(match)
    end = match.index + match[0].length
  }
  return told + text.slice(end)
}
