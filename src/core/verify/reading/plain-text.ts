/** Marks that say nothing: zero-width and bidi characters, emphasis, citations such as [1] or [2, 3]. */
const SILENT = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]|\*\*|__|`|\[\d{1,3}(?:\s*[,;]\s*\d{1,3})*\]/g
/** Longest text that is read: what stands behind it bears nothing. */
const LONGEST = 40_000

/**
 * A text in one way of writing: compatibility forms unified (full-width digits, ligatures), straight quotes, plain
 * hyphens and blanks, no markup, no blanks before a
 * comma or after a bracket that cut words apart. All offsets inside the verifier refer to this form.
 */
export function plainText(text: string): string {
  return text
    .slice(0, LONGEST)
    .replaceAll('½', ' 1/2')
    .normalize('NFKC')
    .replace(/-LSB-.{0,200}?-RSB-\s?;?/g, '')
    .replace(/-LRB-/g, '(')
    .replace(/-RRB-/g, ')')
    .replace(/(?<=\s)--(?=\s)/g, '—')
    .replace(/``|''/g, '"')
    .replace(SILENT, '')
    .replaceAll('\u2044', '/')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[“”„«»″「」『』]/g, '"')
    .replace(/[‐‑−]/g, '-')
    .replace(/(?<=\d)\s?[–—]\s?(?=[\d$€£¥])/g, '-')
    .replace(/\s?[–—]\s?/g, ' — ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/(?<=\p{Ll}{3}|\d|\))\.(?=\p{Lu}\p{Ll}*\s)/gu, '. ')
    .replace(/(?<=[\p{L}\p{N})"%]) (?=[,.;:!?)](?:\s|$)|'s\b|n't\b)/gu, '')
    .replace(/(?<=(?:^|\s)[($€£]) (?=[\p{L}\p{N}$€£])/gu, '')
    .trim()
}

/** A claim without what only numbers it in a list ("2. ", "- "), answers ("Yes, ") or says that it rests on evidence. */
export function withoutLead(text: string): string {
  return text
    .replace(/^(?:\d{1,2}[.)]|[-*•])\s+(?=\S)/, '')
    .replace(/^(?:yes|no|yeah|yep)\b[,!.:]\s+(?=\S)/i, '')
    .replace(
      /^(?:based on|according to) (?:the )?(?:given|provided|available|above) (?:context|passage|source|information|text|document)s?, /i,
      '',
    )
}

/** The last characters before a place: enough to tell what leads up to it, however long the text. */
export const textBefore = (text: string, at: number): string => text.slice(Math.max(0, at - 60), at)
