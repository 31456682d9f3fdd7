import { DAY_MS, dayOf, lastDay } from '../dates.ts'
import type { Field, Release } from '../release.ts'
import { anyWord } from '../understanding/any-word.ts'
import type { Bound, BoundField } from '../understanding/bounds.ts'
import { COMPARATIVES, INTENTS } from '../understanding/lexicon.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Period } from '../understanding/periods.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { factsAsked } from './facts.ts'
import { valueOf } from './ranking.ts'
import type { Writing } from './written.ts'

/** Asks for others than the release it names, too: "anything cheaper than", "alternatives to". */
const OTHERS = anyWord(
  'anything|something|alternative~|others|another|algo|otro|alternativa~|etwas|andere~|quelque chose|autre~|outro|有没有|替代|もっと|ほかに|代わり',
)

/** "Is there a model that", "which model". */
const SOME_MODEL =
  /\b(?:an?|any|another|some|which|what|ein|irgendein|welches|una?|algun|que|cual|quel|um|algum|qual)\s+(?:[\p{L}-]+\s+)?(?:model|llm|modell|modelo|modele)\b/u

/** Before a name: asks for what came out after it. */
const LATER =
  /\b(?:(?:newer|more recent|later)(?: [\p{L}-]+){0,2} than|after|since|neuer als|nach|seit|mas (?:nuevos|recientes) que|despues de|plus recents que|apres|depuis|mais (?:novos|recentes) que|depois d[eo])\s*$/u

/** "Is there anything newer?", of one that stands behind it. */
const NEWER = anyWord(
  'newer|more recent|neuer|neueres|neuere|mas nuevo|mas reciente|plus recent|mais novo|mais recente|更新的|もっと新しい',
)

/** "Models cheaper than GPT-5.5", or newer, asks for all others, by the bounds that the values or the day of that release set. */
export function forOthers(writing: Writing): Writing {
  const [release, ...others] = writing.releases
  if (!release || others.length > 0) return writing
  const bounds = asksForOthers(writing.understanding) ? boundsBy(writing) : []
  if (bounds.length > 0) return ofOthers(writing, { intent: 'bounded', bounds })
  if (asksForAlternative(writing.understanding)) return ofOthers(writing, { intent: 'list' })
  const period = asksForLater(writing) ? periodAfter(writing, release) : undefined
  if (!period) return writing
  return ofOthers(writing, { intent: 'list', period, ...(asksForNext(writing) && { after: release.id }) })
}

function ofOthers(writing: Writing, asked: Partial<Understanding>): Writing {
  const { understanding } = writing
  const excluded = new Set(understanding.releases)
  const families = understanding.families.filter((family) => !family.releases.some((id) => excluded.has(id)))
  return { ...writing, releases: [], understanding: { ...understanding, ...asked, releases: [], families, excluded } }
}

/** "An open alternative to GPT-4o" asks for others that are open; whether they are alternatives is for nobody here to say. */
export const ALTERNATIVE = anyWord('alternativ~|replacement~|substitut~|ersatz|替代|代わり|代替')

/** Other words that ask for some in place of one. */
export const INSTEAD = anyWord(
  'instead|in place of|in lieu of|similar to|similar models|equivalent~ to|equivalent~ of|comparable to|something like|models like|rivals of|competitors~ of|competitors~ to',
  'anstelle|anstatt|statt|stattdessen|en su lugar|a sa place|em vez disso|ahnlich~ wie|vergleichbar mit|en lugar de|en vez de|similar~ a|parecid~ a|au lieu de|a la place de|similaire~ a|em vez de|no lugar de|parecid~ com|semelhante~ a',
  '平替|类似|似た|類似',
)

/** The words of a question that ask for alternatives, if any. */
export const alternativeIn = (folded: string): string | undefined => (ALTERNATIVE.exec(folded) ?? INSTEAD.exec(folded))?.[0]

/** Whether a question asks for others in place of one release, and says of what kind. */
function asksForAlternative({ text, intent, weights, licence, takes, gives, kind }: Understanding): boolean {
  const isNarrowed = [weights, licence, takes, gives, kind].some((one) => one !== undefined)
  return isNarrowed && intent !== 'compare' && alternativeIn(fold(text)) !== undefined
}

function asksForLater({ understanding, names }: Writing): boolean {
  const { text, intent, developers, period } = understanding
  if (intent === 'compare' || (intent === 'why' && INTENTS.why.test(fold(text)))) return false
  const named = names.find(text).find(({ kind }) => kind === 'release')
  const isOfMany = developers.length > 0 || asksForOthers(understanding)
  const before = named && fold(text.slice(0, named.start))
  return before !== undefined && isOfMany && !period && (LATER.test(before) || NEWER.test(before))
}

/** "What comes after it" begins with the next, where "released since" and "newer" leave open which are told. */
function asksForNext({ understanding: { text }, names }: Writing): boolean {
  const named = names.find(text).find(({ kind }) => kind === 'release')
  return named !== undefined && AFTER.test(fold(text.slice(0, named.start)))
}

const AFTER =
  /\b(?:(?:come|comes|came|coming)(?: right| directly)? after|(?:kommt|kommen|kam|kamen) nach|(?:viene|vienen|vino|vinieron) despues de|(?:vient|viennent|venus?) apres|(?:vem|veio|vieram) depois d[eo])\s*$/u

function periodAfter({ context }: Writing, release: Release): Period | undefined {
  const [fact] = factsAsked(context, release, 'released')
  if (fact?.field !== 'released' || !('value' in fact)) return undefined
  return { from: dayOf(new Date(Date.parse(lastDay(fact.value)) + DAY_MS)), text: '' }
}

/** Whether others are asked for than the release that a question names. */
export function asksForOthers({ text, intent }: Understanding): boolean {
  const rest = fold(text)
  return intent !== 'compare' && (INTENTS.listNoun.test(rest) || OTHERS.test(rest) || SOME_MODEL.test(rest))
}

function boundsBy({ context, understanding, releases: [release] }: Writing): Bound[] {
  const comparative = understanding.comparative ?? cheapAlternative(understanding)
  if (!release || !comparative) return []
  return comparative.fields.filter(isBounding).flatMap((field) => {
    const value = valueOf(context, release, field)?.value
    return value === undefined ? [] : [{ field, value, isUpper: comparative.wins === 'lower', isIncluded: false }]
  })
}

/** "A cheap alternative" is one that is cheaper. */
function cheapAlternative({ text, fields }: Understanding): Understanding['comparative'] {
  const isPriced = fields.length > 0 && fields.every((field) => field.startsWith('price'))
  return isPriced && ALTERNATIVE.test(fold(text)) ? CHEAPER : undefined
}

const CHEAPER = COMPARATIVES.find(({ fields, wins }) => wins === 'lower' && fields.includes('price-input'))!

const isBounding = (field: Field): field is BoundField =>
  ['price-input', 'price-output', 'context-window', 'parameters-total'].includes(field)
