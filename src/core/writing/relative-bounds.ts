import type { Field } from '../release.ts'
import { anyWord } from '../understanding/any-word.ts'
import type { Bound, BoundField } from '../understanding/bounds.ts'
import { INTENTS } from '../understanding/lexicon.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { valueOf } from './ranking.ts'
import type { Writing } from './written.ts'

/** Asks for others than the release it names, too: "anything cheaper than", "alternatives to". */
const OTHERS = anyWord(
  'anything|something|alternative~|others|another|algo|otro|alternativa~|etwas|andere~|quelque chose|autre~|outro|有没有|替代|もっと|ほかに|代わり',
)

/** "Is there a model that", "which model". */
const SOME_MODEL =
  /\b(?:an?|any|another|some|which|what|ein|irgendein|welches|una?|algun|que|cual|quel|um|algum|qual)\s+(?:[\p{L}-]+\s+)?(?:model|llm|modell|modelo|modele)\b/u

/** "Models cheaper than GPT-5.5" asks for all others, by the bounds that the values of that release set. */
export function forOthers(writing: Writing): Writing {
  const { understanding, releases } = writing
  const bounds = releases.length === 1 && asksForOthers(understanding) ? boundsBy(writing) : []
  if (bounds.length === 0) return writing
  const excluded = new Set(understanding.releases)
  const families = understanding.families.filter((family) => !family.releases.some((id) => excluded.has(id)))
  return { ...writing, releases: [], understanding: { ...understanding, intent: 'bounded', releases: [], families, bounds, excluded } }
}

function asksForOthers({ text, intent }: Understanding): boolean {
  const rest = fold(text)
  return intent !== 'compare' && (INTENTS.listNoun.test(rest) || OTHERS.test(rest) || SOME_MODEL.test(rest))
}

function boundsBy({ context, understanding: { comparative }, releases: [release] }: Writing): Bound[] {
  if (!release || !comparative) return []
  return comparative.fields.filter(isBounding).flatMap((field) => {
    const value = valueOf(context, release, field)?.value
    return value === undefined ? [] : [{ field, value, isUpper: comparative.wins === 'lower', isIncluded: false }]
  })
}

const isBounding = (field: Field): field is BoundField =>
  ['price-input', 'price-output', 'context-window', 'parameters-total'].includes(field)
