import type { Answer } from '../core/answer.ts'
import type { Corpus } from '../core/corpus.ts'
import { developerColour } from '../core/developer-colour.ts'
import { NEUTRAL_COLOUR } from './page.ts'

/** The colour of the developer of the release the answer is about first. */
export function accentColour(answer: Answer, corpus: Corpus): number {
  if (answer.kind !== 'answered') return NEUTRAL_COLOUR
  const first = answer.comparison?.releases[0]?.release ?? answer.evidence.get(answer.claims[0]?.citations[0] ?? '')?.about[0]
  const developer = first === undefined ? undefined : corpus.releases.get(first)?.developer
  return developer === undefined ? NEUTRAL_COLOUR : developerColour(developer)
}
