/**
 * A pattern of words by which people ask, in the seven languages, for folded text (lower case, no accents). East Asian
 * words have no borders; all others are whole words, with `~` for "and any ending" and a blank for dashes and apostrophes
 * too. Several terms can be given at once, with `|` between them.
 */
export function anyWord(...terms: string[]): RegExp {
  const { unspaced = [], spaced = [] } = Object.groupBy(
    terms.flatMap((term) => term.split('|')),
    (term) => (/[\u3040-\u30ff\u3400-\u9fff]/.test(term) ? 'unspaced' : 'spaced'),
  )
  // The borders stand once around all, as each of them takes long to compile.
  const whole = spaced.length > 0 ? [`(?<![\\p{L}\\d])(?:${spaced.map(spacedPattern).join('|')})(?![\\p{L}\\d])`] : []
  return new RegExp([...whole, ...unspaced.map(fold)].join('|'), 'u')
}

function spacedPattern(term: string): string {
  return term
    .replace(/[.*+?^${}()[\]\\]/g, '\\$&')
    .replace(/~/g, '[\\p{L}]*')
    .replace(/ /g, "[\\s'’-]+")
}

const fold = (term: string): string => term.normalize('NFKD').replace(/\p{M}/gu, '')
