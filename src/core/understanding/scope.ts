import { CLOSED_WEIGHTS, KIND_WORDS, OPEN_WEIGHTS, STAGE_WORDS, TAKES } from './lexicon.ts'
import { originIn } from './origins.ts'
import type { Understanding } from './understanding.ts'

/** What narrows many releases down to those that are asked for, beside names and times. */
type Scope = Pick<Understanding, 'kind' | 'takes' | 'weights' | 'stage' | 'origin' | 'licence'>

/** @param rest a question, folded and without names of releases */
export function scopeIn(rest: string): Scope {
  const kind = KIND_WORDS.find(({ pattern }) => pattern.test(rest))?.kind
  const takes = kind ? undefined : TAKES.find(({ pattern }) => pattern.test(rest))?.modality
  const weights = OPEN_WEIGHTS.test(rest) ? 'open' : CLOSED_WEIGHTS.test(rest) ? 'closed' : undefined
  const stage = STAGE_WORDS.find(({ pattern }) => pattern.test(rest))?.stage
  const origin = originIn(rest)
  const licence = /\b(mit|apache)\b/.exec(rest)?.[1]
  return {
    ...(kind && { kind }),
    ...(takes && { takes }),
    ...(weights && { weights }),
    ...(stage && { stage }),
    ...(origin && { origin }),
    ...(licence && { licence }),
  }
}
