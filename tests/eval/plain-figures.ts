import type { Locale } from '../../src/core/locale.ts'

/** Marks between groups of three digits; what is left of `.` and `,` separates decimals. */
const GROUPING: Record<Locale, string> = { en: ',', 'zh-CN': ',', ja: ',', es: '.', de: '.', 'pt-BR': '.', fr: ' ' }

/**
 * Makes texts of all languages comparable: NFKC (so a no-break space is a space), lower case, no citation marks, every
 * dash a space ("V4-Pro" is "v4 pro", 2026-04-24 is "2026 04 24"), digits ungrouped, a decimal point, no zeros behind
 * it ("$5.00" is "$5", "1.740,50" in German "1740.5"), and the dollar sign in front.
 */
export function plain(text: string, locale: Locale = 'en'): string {
  const joined = locale === 'fr' ? text.replace(/(?<=\d)[\u00a0\u202f\u2009](?=\d{3}(?!\d))/g, '') : text
  const even = joined
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\[\d+\]/g, ' ')
  return ungrouped(even, locale)
    .replace(/(?<![\d.])(\d+\.\d*[1-9])0+(?!\.?\d)/g, '$1')
    .replace(/(?<![\d.])(\d+)\.0+(?!\.?\d)/g, '$1')
    .replace(/[-\u2010-\u2015\u2212_]/g, ' ')
    .replace(/(?:us)?\$\s*(?=\d)/g, '$')
    .replace(/(?<![\d.$])(\d+(?:\.\d+)?) ?(?:us)?\$(?!\d)/g, '$$$1')
    .replace(/\s+/g, ' ')
    .trim()
}

const withoutCommas = (grouped: string): string => grouped.replaceAll(',', '')

function ungrouped(text: string, locale: Locale): string {
  const grouped = text.replace(/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3}){2,}(?!\d)/g, withoutCommas)
  if (GROUPING[locale] === ',') return grouped.replace(/(?<![\d.,])[1-9]\d{0,2}(?:,\d{3})+(?!\d)/g, withoutCommas)
  const own =
    GROUPING[locale] === '.'
      ? grouped.replace(/(?<![\d.,])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/g, (whole) => whole.replaceAll('.', ''))
      : grouped
  return own.replace(/(?<=\d),(?=\d)/g, '.')
}

const SCALES: Record<string, number[]> = { k: [1e3, 1024], m: [1e6, 2 ** 20], b: [1e9], t: [1e12], 万: [1e4], 亿: [1e8], 億: [1e8] }
const FIGURE = /(?<![a-z\d.])(\d+(?:\.\d+)?(?:e\d+)?)(?: ?([kmbt](?![a-z\d])|[万亿億]))?(?![a-z\d]|\.\d)/g

/** The figures of a plain text, each as all the numbers it may stand for: `128k` is 128000 or 131072. */
export function figuresIn(plainText: string): number[][] {
  return [...plainText.matchAll(FIGURE)].map(([, digits, scale]) => {
    const value = Number(digits)
    return scale ? SCALES[scale]!.map((size) => Number((value * size).toPrecision(12))) : [value]
  })
}
