import type { Locale } from '../locale.ts'
import { GIVES, KIND_WORDS, TAKES } from './scope-words.ts'
import { licenceIn } from './licences.ts'
import { originIn } from './origins.ts'
import { stageIn } from './stages.ts'
import type { Understanding } from './understanding.ts'
import { weightsIn } from './weights.ts'

/** What narrows many releases down to those that are asked for, beside names and times. */
type Scope = Pick<Understanding, 'kind' | 'takes' | 'gives' | 'weights' | 'stage' | 'isAhead' | 'origin' | 'licence'>

/** @param rest a question, folded and without names of releases */
export function scopeIn(rest: string, locale: Locale): Scope {
  const kind = KIND_WORDS.find(({ pattern }) => pattern.test(rest))?.kind
  // Speech models hear or speak: "text to speech" says which.
  const gives = kind && kind !== 'speech' ? undefined : GIVES.find(({ pattern }) => pattern.test(rest))?.modality
  const takes = kind || gives ? undefined : TAKES.find(({ pattern }) => pattern.test(rest))?.modality
  const weights = weightsIn(rest)
  const origin = originIn(rest)
  const licence = licenceIn(rest, locale)
  return {
    ...(kind && { kind }),
    ...(takes && { takes }),
    ...(gives && { gives }),
    ...(weights && { weights }),
    ...stageIn(rest),
    ...(origin && { origin }),
    ...(licence && { licence }),
  }
}
