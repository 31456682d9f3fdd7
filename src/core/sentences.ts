/** Abbreviations whose dot ends no sentence. */
const ABBREVIATION =
  /(?:\b(?:e\.g|i\.e|vs|etc|approx|ca|no|fig|dr|mr|ms|inc|ltd|corp|bros|st|al|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)|\b[A-Z])\.$/i

/**
 * Ends of sentences (offsets after the closing mark). A dot inside a number or a name ("GPT-5.5", "e.g.") ends none.
 * Citations that follow the mark belong to the sentence before: "It costs $1. [2]".
 */
export function sentenceEnds(text: string): number[] {
  const ends: number[] = []
  for (const match of text.matchAll(/[.!?]+["”’)\]]*(?=\s|$)|[。！？]+[」』）]*|\n+/gu)) {
    const end = match.index + match[0].length
    const before = text.slice(0, match.index + 1)
    if (match[0].startsWith('.') && match[0] !== '...' && ABBREVIATION.test(before)) continue
    ends.push(end + (/^(?:\s*\[\d+(?:\s*[,;]\s*\d+)*\])+[.]?/.exec(text.slice(end))?.[0].length ?? 0))
  }
  return ends
}

/** A text as its sentences, trimmed, none empty. */
export function sentencesOf(text: string): string[] {
  const ends = [...sentenceEnds(text), text.length]
  return ends.map((end, index) => text.slice(index === 0 ? 0 : ends[index - 1], end).trim()).filter(Boolean)
}
