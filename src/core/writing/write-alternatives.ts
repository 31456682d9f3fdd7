import type { Release } from '../release.ts'
import { anyWord } from '../understanding/any-word.ts'
import { fold } from '../understanding/name-tokens.ts'
import { ENDINGS } from '../understanding/stages.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { factsAsked, stagesOf } from './facts.ts'
import { tellFields, type TellContext, type Told } from './tell.ts'
import { tellDifferences } from './verdicts.ts'
import { wordsIn } from './words/index.ts'
import { writeGap, written, type Writing, type Written } from './written.ts'

/** Asks for others in place of one, and by nothing that a list could go by. */
const ALTERNATIVES = anyWord(
  'alternativ~|instead of|in place of|in lieu of|similar to|similar models|equivalent~ to|equivalent~ of|comparable to|something like|models like|rivals of|competitors~ of|competitors~ to',
  'anstelle|anstatt|statt|ahnlich~ wie|vergleichbar mit|en lugar de|en vez de|similar~ a|parecid~ a|au lieu de|a la place de|similaire~ a|comme alternative|em vez de|no lugar de|parecid~ com|semelhante~ a',
  '替代品|替代方案|平替|类似|代替|代替品|代わりに|似た|類似',
)
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
  const subject = release?.name ?? named.map(({ text }) => text).join(', ')
  return writeGap(context, 'not-in-sources', `${subject}: ${asked}`, [])
}

/** The words that ask for alternatives, as typed, where nothing else is asked. */
function alternativesAsked({ text, intent, fields, bounds, comparative, ...narrowing }: Understanding): string | undefined {
  const { weights, licence, takes, gives, kind, unknown } = narrowing
  const isNarrowed = [weights, licence, takes, gives, kind, comparative].some((one) => one !== undefined)
  if (isNarrowed || bounds.length + fields.length + unknown.length > 0 || intent === 'compare') return undefined
  const isOfSome = narrowing.releases.length + narrowing.families.length + narrowing.developers.length > 0
  return isOfSome ? ALTERNATIVES.exec(fold(text))?.[0] : undefined
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
