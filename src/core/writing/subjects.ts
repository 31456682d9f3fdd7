import type { Corpus } from '../corpus.ts'
import type { Release } from '../release.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** One maker or family of which a list is asked. */
export type Subject = { name: string; has: (release: Release) => boolean }

/**
 * Whose releases a list is of: every family and every maker that a question names. A maker named beside a family of its own
 * only says whose that is.
 */
export function subjectsOf({ releases }: Corpus, { families, developers }: Pick<Understanding, 'families' | 'developers'>): Subject[] {
  const named = families.filter(({ developer }) => !developer)
  const makers = new Set(named.flatMap((family) => family.releases.flatMap((id) => releases.get(id)?.developer ?? [])))
  return [
    ...named.map((family): Subject => ({ name: family.text, has: ({ id }) => family.releases.includes(id) })),
    ...[...new Set(developers)]
      .filter((developer) => !makers.has(developer))
      .map((developer): Subject => ({ name: developer, has: (release) => release.developer === developer })),
  ]
}
