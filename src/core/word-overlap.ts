/** Words of four letters or digits and more, without common endings. */
export function wordsOf(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d.]{3,}[\p{L}\d]/gu) ?? []).map((word) => word.replace(/(ing|ed|es|s)$/, '')))
}

/** The share of some words that others have, from 0 to 1; 0 for no words. */
export function shareIn(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return some.size === 0 ? 0 : [...some].filter((word) => others.has(word)).length / some.size
}

/** Whether two texts say much the same: by their words in common (Jaccard). */
export function areNearDuplicates(a: string, b: string): boolean {
  const [own, other] = [wordsOf(a), wordsOf(b)]
  const common = [...own].filter((word) => other.has(word)).length
  return common / (own.size + other.size - common || 1) > 0.6
}

/** Figures in a sentence, as written but for grouping marks; the digits of a name ("GPT-5.5", "V4") are none. */
export function valuesIn(text: string): string[] {
  const figures = text.match(/(?<![\p{L}\d.]|\p{L}-)\d[\d.,]*/gu) ?? []
  return figures.map((figure) => figure.replace(/[.,]$/, '').replace(/,(?=\d{3})/g, ''))
}
