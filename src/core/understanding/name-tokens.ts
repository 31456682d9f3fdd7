/** A piece of a name or question: letters or one number, with its place in the text (UTF-16 offsets). */
export type NameToken = {
  text: string
  start: number
  end: number
  /** No blank or dash stands between this token and the one before. */
  isGlued: boolean
}

const PIECE =
  /(?<=\p{L})\+(?!\p{L})|\d+(?:\.\d+)*|\p{Script=Han}|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|[\p{Script=Latin}\p{M}]+|\p{L}/gu

/**
 * Splits at every border between letters, digits, dashes and blanks, so that `gpt5.5`, `GPT-5.5` and `gpt 5.5` meet:
 * each gives `gpt`, `5.5`. Case and accents are folded.
 */
export function nameTokens(text: string): NameToken[] {
  const tokens: NameToken[] = []
  for (const match of text.matchAll(PIECE)) {
    const start = match.index
    const end = start + match[0].length
    const previous = tokens.at(-1)
    tokens.push({
      text: match[0] === '+' ? 'plus' : fold(match[0]),
      start,
      end,
      isGlued: previous?.end === start,
    })
  }
  return tokens
}

/** Lower case without accents; full-width letters become plain ones, and ß two of them. */
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss')
}

/** Folded text, and for each of its characters (and its end) the place in the text as typed. */
export function foldedWithPlaces(text: string): { folded: string; places: number[] } {
  const places: number[] = []
  let folded = ''
  let at = 0
  for (const sign of text) {
    const plain = fold(sign)
    folded += plain
    for (let unit = 0; unit < plain.length; unit++) places.push(at)
    at += sign.length
  }
  return { folded, places: [...places, at] }
}

export const isNumber = (token: string): boolean => /^\d/.test(token)
