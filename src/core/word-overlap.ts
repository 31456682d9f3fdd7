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
