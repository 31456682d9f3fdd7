import type { ReleaseId } from '../release.ts'
import { isWithinEdits } from './edit-distance.ts'
import type { Form } from './name-forms.ts'
import { isNumber, nameTokens } from './name-tokens.ts'

const LEAST_LIKENESS = 0.3

/** Releases nearest to a text that may name none, best first. */
export function nearestReleases(text: string, forms: Map<string, Form>, limit: number): ReleaseId[] {
  const typed = nameTokens(text).map((token) => token.text)
  const scores = new Map<ReleaseId, number>()
  for (const form of forms.values()) {
    if (form.kind === 'developer') continue
    const score = likeness(typed, form.tokens) + (form.kind === 'release' ? 0.01 : 0)
    if (score < LEAST_LIKENESS) continue
    let place = 0
    for (const id of form.releases) scores.set(id, Math.max(scores.get(id) ?? 0, score - 0.001 * place++))
  }
  return [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id]) => id)
}

/** Share of tokens in common, from 0 to 1; a mistyped word counts half, another version the less the farther off. */
function likeness(a: string[], b: string[]): number {
  // Most texts are far longer than a name: comparing their words with every name's would take long, and show nothing.
  if (Math.min(a.length, b.length) < LEAST_LIKENESS * Math.max(a.length, b.length)) return 0
  let common = 0
  for (const token of a) {
    if (b.includes(token)) common += 1
    else if (token.length >= 4 && b.some((other) => isWithinEdits(token, other, 2))) common += 0.5
    else if (isNumber(token)) common += 0.5 / (1 + distance(token, b))
  }
  return common / Math.max(a.length, b.length)
}

/** From a version to the nearest of others. */
const distance = (version: string, others: string[]): number =>
  Math.min(...others.filter(isNumber).map((other) => Math.abs(Number.parseFloat(other) - Number.parseFloat(version))))
