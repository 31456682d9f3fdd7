import type { Corpus } from '../corpus.ts'
import type { Field, ReleaseId } from '../release.ts'
import { createBenchmarkFinder } from './benchmarks-named.ts'
import { boundsIn } from './bounds.ts'
import { settleFamilies, wholeFamily } from './families.ts'
import { fieldsAsked } from './fields-asked.ts'
import { intentOf } from './intent.ts'
import { languageOf } from './language.ts'
import { COMPARATIVES, INTENTS } from './lexicon.ts'
import { fold } from './name-tokens.ts'
import type { Mention, NameIndex } from './names.ts'
import { periodIn } from './periods.ts'
import { scopeIn } from './scope.ts'
import { superlativeIn } from './superlatives.ts'
import type { Found, Understand } from './understanding.ts'

/** Learns the corpus's benchmarks; names come from the index. */
export function createUnderstanding(corpus: Corpus, names: NameIndex): Understand {
  const benchmarkIn = createBenchmarkFinder(corpus)
  const isOftenAsked = (id: ReleaseId) => corpus.releases.get(id)?.prominence === 'high'
  return (question, today) => {
    const mentions = names.find(question.text)
    const withoutNames = withoutMentions(question.text, mentions)
    const rest = fold(withoutNames)
    const benchmark = benchmarkIn(rest)
    const period = periodIn(withoutNames, today)
    const fields = fieldsAsked(rest, benchmark, mentions, period)
    const bounds = boundsIn(rest, fields)
    const comparative = COMPARATIVES.find(({ pattern }) => pattern.test(rest))
    const superlative = superlativeIn(rest, fields, bounds)
    const past = pastIn(rest, fields)
    const locale = languageOf(rest, question.locale)
    const found: Found = {
      text: question.text,
      locale,
      ...whoIn(mentions, corpus, rest),
      fields,
      bounds,
      ...scopeIn(rest, locale),
      ...(comparative && { comparative }),
      ...(superlative && { superlative }),
      ...(period && { period }),
      ...(past && { past }),
      ...(benchmark !== undefined && { benchmark }),
    }
    return settleFamilies(found, intentOf(found, rest), rest, mentions, isOftenAsked)
  }
}

/** Whom the names stand for. */
function whoIn(
  mentions: readonly Mention[],
  corpus: Corpus,
  rest: string,
): Pick<Found, 'releases' | 'named' | 'unknown' | 'families' | 'developers'> {
  const known = mentions.filter(({ kind }) => kind === 'release')
  const named = [...new Set(known.flatMap(({ releases }) => releases))]
  const unknown = mentions.filter(({ kind }) => kind === 'unknown')
  const developers = mentions.flatMap(({ developer }) => developer ?? [])
  const whole = wholeFamily(corpus, mentions, named, rest)
  if (whole) return { releases: [], named: 0, unknown, families: [whole], developers }
  const families = mentions.filter((mention) => mention.kind === 'family' && !mention.releases.some((id) => named.includes(id)))
  return { releases: named, named: known.length, unknown, families, developers }
}

/** Whether it is asked for how a value came to be what it is, or for what it was at first. */
function pastIn(rest: string, fields: readonly Field[]): Found['past'] {
  const asksMoves = fields.includes('price-input') && INTENTS.moved.test(rest)
  if (INTENTS.history.test(rest) || asksMoves) return 'history'
  return INTENTS.launch.test(rest) ? 'launch' : undefined
}

function withoutMentions(text: string, mentions: readonly Mention[]): string {
  let rest = text
  for (const mention of mentions) rest = rest.slice(0, mention.start) + ' '.repeat(mention.end - mention.start) + rest.slice(mention.end)
  return rest
}
