import type { Locale } from '../locale.ts'
import type { Stage } from '../release.ts'
import { KIND_WORDS, STAGE_AHEAD, STAGE_WORDS, TAKES } from './scope-words.ts'
import { licenceIn } from './licences.ts'
import { originIn } from './origins.ts'
import type { Understanding } from './understanding.ts'
import { weightsIn } from './weights.ts'

/** What narrows many releases down to those that are asked for, beside names and times. */
type Scope = Pick<Understanding, 'kind' | 'takes' | 'weights' | 'stage' | 'isAhead' | 'origin' | 'licence'>

const ENDINGS = new Set<Stage>(['deprecated', 'retired', 'withdrawn'])

/** @param rest a question, folded and without names of releases */
export function scopeIn(rest: string, locale: Locale): Scope {
  const kind = KIND_WORDS.find(({ pattern }) => pattern.test(rest))?.kind
  const takes = kind ? undefined : TAKES.find(({ pattern }) => pattern.test(rest))?.modality
  const weights = weightsIn(rest)
  const stage = STAGE_WORDS.find(({ pattern }) => pattern.test(rest))?.stage
  const origin = originIn(rest)
  const licence = licenceIn(rest, locale)
  return {
    ...(kind && { kind }),
    ...(takes && { takes }),
    ...(weights && { weights }),
    ...(stage && { stage }),
    ...(stage && ENDINGS.has(stage) && STAGE_AHEAD.test(rest) && { isAhead: true }),
    ...(origin && { origin }),
    ...(licence && { licence }),
  }
}
