import type { Release } from '../release.ts'
import { fold } from '../understanding/name-tokens.ts'
import { productIn } from '../understanding/products.ts'
import { ENDINGS } from '../understanding/stages.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { factsAsked, stagesOf } from './facts.ts'
import { alternativeIn } from './relative-bounds.ts'
import { tellFields, type TellContext, type Told } from './tell.ts'
import { tellDifferences } from './verdicts.ts'
import { wordsIn } from './words/index.ts'
import { writeGap, written, type Writing, type Written } from './written.ts'

const PRICES = ['price-input', 'price-output'] as const
/** How far replacements of replacements are told. */
const MOST_STEPS = 3

/** "Alternatives to GPT-4o": what its vendor names in its place, and what that costs beside it. Whether others are alternatives no source says. */
export function writeAlternatives({ context, understanding, releases, names }: Writing): Written | undefined {
  const asked = alternativesAsked(understanding)
  if (asked === undefined) return undefined
  const named = names.find(understanding.text).filter(({ kind }) => kind !== 'unknown')
  const [only, ...others] = releases.length > 0 ? releases.map(({ id }) => id) : named.flatMap((mention) => mention.releases)
  const release = only !== undefined && others.length === 0 ? context.corpus.releases.get(only) : undefined
  const told = release ? tellReplacements(context, release) : []
  if (told.length > 0) return written(told, { caveat: wordsIn(context.locale).leftAside(asked) })
  const subject = release?.name ?? (named.map(({ text }) => text).join(', ') || productIn(fold(understanding.text)))
  return writeGap(context, 'not-in-sources', `${subject}: ${asked}`, [])
}

/** The words that ask for alternatives, as typed, where nothing else is asked. */
function alternativesAsked({ text, intent, fields, bounds, comparative, ...narrowing }: Understanding): string | undefined {
  const { weights, licence, takes, gives, kind, unknown } = narrowing
  const isNarrowed = [weights, licence, takes, gives, kind, comparative].some((one) => one !== undefined)
  if (isNarrowed || bounds.length + fields.length + unknown.length > 0 || intent === 'compare') return undefined
  const isNamed = narrowing.releases.length + narrowing.families.length + narrowing.developers.length > 0
  const isOfSome = isNamed || productIn(fold(text)) !== undefined
  return isOfSome ? alternativeIn(fold(text)) : undefined
}

/** What a vendor names in place of a release, and in place of that where it has ended too; beside the last, the prices of both. */
function tellReplacements(context: TellContext, release: Release): Told[] {
  const told: Told[] = []
  let current = release
  for (let step = 0; step < MOST_STEPS; step++) {
    const next = replacementOf(context, current)
    if (!next) break
    told.push(...tellFields(context, current, ['replaced-by']))
    current = next
    if (!hasEnded(context, current)) break
  }
  if (current === release) return []
  const differences = tellDifferences(context, current, release, PRICES)
  return [...told, ...(differences.length > 0 ? differences : tellFields(context, current, PRICES))]
}

function replacementOf({ corpus, ...context }: TellContext, release: Release): Release | undefined {
  const [fact] = factsAsked({ corpus, ...context }, release, 'replaced-by')
  return fact?.field === 'replaced-by' ? corpus.releases.get(fact.value) : undefined
}

const hasEnded = (context: TellContext, release: Release): boolean =>
  stagesOf(context, release).current.some(({ value }) => ENDINGS.has(value))
