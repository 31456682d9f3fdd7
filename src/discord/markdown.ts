/** Characters that are not seen, or that change how others are seen; variation selector 16 is part of emoji. */
const UNSEEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu
/** Characters with which Discord's markdown, mentions, links, invites or emoji begin, wherever they stand. */
const SPECIAL = /[\\*_~|`[\]<>#@/]|:(?=\S)/g

/** A text as one line without anything unseen: control, bidi and zero-width characters go, runs of blanks become one. */
export function cleanText(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(UNSEEN, '').replace(/ +/g, ' ').trim()
}

/**
 * A text that Discord shows exactly as `cleanText` leaves it, whatever it holds: no link, mention, emoji, timestamp,
 * heading, list, quote or code comes of it. discord.js's own `escapeMarkdown` leaves masked links, `>`, `-#`, addresses and
 * mentions alone. {@link unescapeText} gives the text back.
 */
export function escapeText(text: string): string {
  const escaped = cleanText(text).replace(SPECIAL, '\\$&')
  // Marks of lists and small text mean something at the start of a line only.
  return escaped.replace(/^[-+]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2')
}

/** The text of which `escapeText` made this. */
export function unescapeText(markdown: string): string {
  return markdown.replace(/\\([^0-9A-Za-z\s])/g, '$1')
}

/** The number of a source, linked to where it can be read: `[[1]](<https://…>)`. */
export function sourceMark(number: number, url: string): string {
  return `[[${number}]](<${safeUrl(url)}>)`
}

/** An address with everything encoded that could end a link early. */
export function safeUrl(url: string): string {
  return new URL(url).href.replace(/[()<>[\]\\"'`|\s]/g, percentEncoded)
}

function percentEncoded(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`
}

/** The small print of a message, one line. */
export function small(markdown: string): string {
  return `-# ${markdown}`
}

/** At most `length` characters of a text, ended by `…` at the last border of a word that fits. */
export function clipWords(text: string, length: number): string {
  return text.length <= length ? text : `${firstWords(text, length - 1)}…`
}

/** A text in pieces of at most `length` characters, cut between words; only a longer word is cut itself. */
export function splitWords(text: string, length: number): string[] {
  const pieces: string[] = []
  let rest = text.trim()
  while (rest.length > length) {
    const piece = firstWords(rest, length)
    pieces.push(piece)
    rest = rest.slice(piece.length).trim()
  }
  return rest ? [...pieces, rest] : pieces
}

function firstWords(text: string, length: number): string {
  const ends = [...new Intl.Segmenter(undefined, { granularity: 'word' }).segment(text.slice(0, length + 1))]
    .map(({ index }) => index)
    .filter((index) => index > 0 && index <= length)
  const end = ends.at(-1)
  return end === undefined ? wholeCharacters(text, length) : text.slice(0, end).trimEnd()
}

function wholeCharacters(text: string, length: number): string {
  const isInPair = /[\uD800-\uDBFF]/.test(text.charAt(length - 1))
  return text.slice(0, isInPair ? length - 1 : length)
}
