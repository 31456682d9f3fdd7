import { CLOSED_WEIGHTS, OPEN_WEIGHTS } from './scope-words.ts'

/** "Not open" in the seven languages, folded. */
export const NOT_OPEN = new RegExp(
  String.raw`(?:\b(?:not|non|isn.?t|aren.?t|no|nicht|keine?n?|pas|nao)(?:[\s-]+(?:an?|de|fully|really))?[\s-]+|[不非]|ではない)(?:${OPEN_WEIGHTS.source})`,
  'u',
)

/** The weights by which releases are asked for, if any; for folded text. */
export function weightsIn(folded: string): 'open' | 'closed' | undefined {
  if (NOT_OPEN.test(folded)) return 'closed'
  return OPEN_WEIGHTS.test(folded) ? 'open' : CLOSED_WEIGHTS.test(folded) ? 'closed' : undefined
}
