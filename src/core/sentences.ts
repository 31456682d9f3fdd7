/** Abbreviations of the languages we speak whose dot ends no sentence: "e.g.", "z. B.", "p. ej.", "Nr.". Names end in none of them. */
const ABBREVIATION =
  /(?<![\p{L}\p{N}])(?:e\.g|i\.e|vs|etc|approx|ca|no|fig|dr|mr|ms|inc|ltd|corp|bros|st|al|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec|bzw|bspw|vgl|inkl|zzgl|exkl|evtl|ggf|sog|nr|mio|mrd|tsd|abb|okt|dez|env|ex|ej|núm|nº|n°|aprox|pág|págs|sr|sra|ee|uu|\p{L})\.$/iu
const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ')

/**
 * Ends of sentences (offsets after the closing mark). A dot inside a number or a name ("GPT-5.5", "e.g.") ends none.
 * Citations that follow the mark belong to the sentence before: "It costs $1. [2]".
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(/[.!?]+["”’)\]]*(?=\s|$)|[。！？]+[」』）]*|\n+/gu)) {
    const end = match.index + match[0].length
    const before = text.slice(0, match.index + 1)
    const isDot = match[0].startsWith('.') && match[0] !== '...'
    if (isDot && (ABBREVIATION.test(before.slice(-12)) || isOrdinal(before.slice(-9), text.slice(end, end + 16)))) continue
    ends.push(end + (/^(?:\s*\[\d+(?:\s*[,;]\s*\d+)*\])+[.]?/.exec(text.slice(end))?.[0].length ?? 0))
  }
  return ends
}

/** "am 7. August", "vom 3. bis 5. Mai": a German day or place, though the month may not all have been written yet. */
function isOrdinal(before: string, after: string): boolean {
  if (!/(?:^|[\s(])\d{1,2}\.$/.test(before)) return false
  const [, next = '', more = ''] = /^[^\S\n]+(\p{L}+)(.?)/u.exec(after) ?? []
  const isCounted = /\b(?:am|im|vom|zum|zur|ab|bis|der|die|das|dem|den|und) \d{1,2}\.$/i.test(before)
  return (
    (isCounted && /^\p{Ll}/u.test(next)) || (next !== '' && MONTHS.some((month) => (more === '' ? month.startsWith(next) : month === next)))
  )
}

/** A text as its sentences, trimmed, none empty. */
export function sentencesOf(text: string): string[] {
  const ends = [...sentenceEnds(text), text.length]
  return ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end).trim()).filter(Boolean)
}
