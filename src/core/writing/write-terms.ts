import type { Release } from '../release.ts'
import type { PriceTerm } from '../understanding/price-terms.ts'
import { termsUnmet } from './facts.ts'
import { aboutOnly, MOST_FOUND, tellPassages } from './passages.ts'
import type { Told } from './tell.ts'
import { wordsIn, type Words } from './words/index.ts'
import type { Writing } from './written.ts'

/** A sentence that says how dear something is. */
const A_PRICE = /\$\s?\d|\d\s?%|\d cents?\b|\b(?:half|doubles?|twice|times|discount\w*|surcharge)\b/i

/**
 * Of the terms on which a price of a release is asked for and the sources hold none: what passages say of it ("Priority
 * processing cost 2.5 times the standard price"), and of which neither says anything.
 */
export function tellTerms(writing: Writing, release: Release): { told: Told[]; missing: string[] } {
  const words = wordsIn(writing.context.locale)
  const unmet = termsUnmet(writing.context, release).map((term) => ({ term, told: tellTerm(writing, release, term) }))
  const missing = unmet.filter(({ told }) => told.length === 0).map(({ term }) => sayTermUnmet(words, release, term))
  return { told: unmet.flatMap(({ told }) => told), missing }
}

export const sayTermUnmet = (words: Words, { name }: Release, { typed }: PriceTerm): string =>
  words.notInSources(words.aspects.price + words.terms({ condition: typed }), name)

function tellTerm({ context, understanding, retrieve }: Writing, release: Release, term: PriceTerm): Told[] {
  const { text, fields } = understanding
  const found = retrieve({ text, releases: [release.id], fields }, MOST_FOUND)
  const about = found.filter((piece) => !piece.fact && piece.about.includes(release.id))
  const isOfRelease = aboutOnly(context.corpus, [release])
  return tellPassages(text, about, 1, (sentence, passage) => {
    return term.isSaidIn(sentence) && A_PRICE.test(sentence) && isOfRelease(sentence, passage)
  })
}
