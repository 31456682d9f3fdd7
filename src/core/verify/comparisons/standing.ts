import { comparisonsIn, type Comparison } from './comparisons.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { areSameModel } from '../reading/subjects.ts'

/** What comparisons of the evidence say of one of a claim: the same, the opposite, or nothing. */
type Standing = 'borne' | 'contrary' | 'unknown'

/**
 * Each model must stand on the side where the evidence puts it: "behind A and B and ahead of C" does not bear "behind A, B
 * and C".
 */
export function standingOf(claimed: Comparison, pieces: readonly Piece[]): Standing {
  const known = pieces.flatMap(comparisonsIn).filter((other) => other.attribute === claimed.attribute && isOnTopic(claimed, other))
  const standings = claimed.left.flatMap((left) =>
    claimed.right.map((right): Standing => {
      const pairs = known.flatMap((other) =>
        other.left.flatMap((a) =>
          other.right.flatMap((b): boolean[] => {
            if (areSameModel(left, a) && areSameModel(right, b)) return [!other.isEven && other.up === claimed.up]
            return areSameModel(left, b) && areSameModel(right, a) ? [!other.isEven && other.up !== claimed.up] : []
          }),
        ),
      )
      if (pairs.includes(true)) return 'borne'
      return pairs.length > 0 ? 'contrary' : 'unknown'
    }),
  )
  if (standings.includes('contrary')) return 'contrary'
  return standings.length > 0 && standings.every((standing) => standing === 'borne') ? 'borne' : 'unknown'
}

function isOnTopic({ topics }: Comparison, other: Comparison): boolean {
  if (topics.length === 0 || other.topics.length === 0) return true
  return topics.some((topic) => other.topics.some((known) => known.startsWith(topic) || topic.startsWith(known)))
}
