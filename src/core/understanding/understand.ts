import type { Corpus } from '../corpus.ts'
import type { Day } from '../dates.ts'
import type { Field, ReleaseId } from '../release.ts'
import { createBenchmarkFinder } from './benchmarks-named.ts'
import { boundsIn } from './bounds.ts'
import { settleFamilies, wholeFamily } from './families.ts'
import { asksForDiscount, fieldsAsked } from './fields-asked.ts'
import { countIn, HOW_MANY } from './how-many.ts'
import { intentOf } from './intent.ts'
import { languageOf } from './language.ts'
import { COMPARATIVES, INTENTS } from './lexicon.ts'
import { asksForMaker } from './makers.ts'
import { fold } from './name-tokens.ts'
import type { Mention, NameIndex } from './names.ts'
import { OLDEST } from './oldest.ts'
import { asksForOne } from './one-asked.ts'
import { periodIn, type Period } from './periods.ts'
import { createPriceTermFinder, type PriceTerm } from './price-terms.ts'
import { withoutGiving } from './scope-words.ts'
import { scopeIn } from './scope.ts'
import { soldByIn, withoutPieces } from './sold-by.ts'
import { AHEAD } from './stages.ts'
import { superlativeIn } from './superlatives.ts'
import type { Found, Understand } from './understanding.ts'

/** Learns the corpus's benchmarks; names come from the index. */
export function createUnderstanding(corpus: Corpus, names: NameIndex): Understand {
  const benchmarkIn = createBenchmarkFinder(corpus)
  const priceTermsIn = createPriceTermFinder(corpus)
  const isOftenAsked = (id: ReleaseId) => corpus.releases.get(id)?.prominence === 'high'
  return (question, today) => {
    const mentions = names.find(question.text)
    const withoutNames = withoutMentions(question.text, mentions)
    const rest = fold(withoutNames)
    const benchmark = benchmarkIn(rest)
    const time = periodIn(withoutNames, today)
    const locale = languageOf(rest, question.locale)
    const scope = scopeIn(withoutPieces(rest), locale)
    const soldBy = soldByIn(rest)
    const asked = mentions.some(({ kind }) => kind === 'release') ? rest : withoutGiving(rest)
    const named = fieldsAsked(asked, benchmark !== undefined, mentions, time).filter((field) => !scope.gives || field !== 'output-limit')
    const termsIn = priceTermsIn(question.text)
    const isOfHosts = termsIn.some(({ seller }) => seller === 'host')
    const fields = named.length > 0 ? named : fieldsImplied(rest, mentions, scope.licence !== undefined, isOfHosts)
    const period = isPriced(fields) ? timeOfPrices(time, rest, mentions, today) : time
    const bounds = boundsIn(asked, fields)
    const comparative = COMPARATIVES.find(({ pattern }) => pattern.test(rest))
    const superlative = superlativeIn(asked, fields, bounds)
    const past = pastIn(rest, fields, period)
    const sold = fields.some((field) => field.startsWith('price')) ? termsIn : []
    const isOfTwoHosts = sold.filter(({ seller }) => seller === 'host').length > 1
    const isBesideOwn = !isOfTwoHosts && (comparative ?? superlative ?? asksBetween(rest, mentions))
    const terms = isBesideOwn ? sold.map((term) => besideOwn(term, mentions)) : sold
    const count = countIn(rest.replace(period?.text ?? '', ' '))
    const asksCount = HOW_MANY.test(rest)
    const isOldest = OLDEST.test(rest)
    const asksOne = count === undefined && !asksCount && asksForOne(rest, superlative !== undefined)
    const found: Found = {
      text: question.text,
      locale,
      ...whoIn(mentions, corpus, rest),
      fields,
      bounds,
      ...scope,
      ...(comparative && { comparative }),
      ...(superlative && { superlative }),
      ...(soldBy && { soldBy }),
      ...(count !== undefined && { count }),
      ...(asksCount && { asksCount }),
      ...(isOldest && { isOldest }),
      ...(asksOne && { asksOne }),
      ...(period && { period }),
      ...(past && { past }),
      ...(terms.length > 0 && { terms }),
      ...(asksForMaker(rest) && { asksMaker: true }),
      ...(benchmark !== undefined && { benchmark }),
    }
    return settleFamilies(found, intentOf(found, rest), rest, mentions, isOftenAsked)
  }
}

/** What is asked of releases in words for something else: "is Kimi K2 MIT?", "which is the newest of the three?", "V4 Pro on Novita vs APIYI". */
function fieldsImplied(rest: string, mentions: readonly Mention[], isOfLicence: boolean, isOfHosts: boolean): Field[] {
  const count = mentions.filter(({ kind }) => kind === 'release').length
  if (count === 1 && isOfHosts && INTENTS.compare.test(rest)) return ['price-input', 'price-output']
  if (isOfLicence && mentions.some(({ kind }) => kind === 'release' || kind === 'family')) return ['weights', 'licence']
  const asksWhich = (INTENTS.newest.test(rest) && !INTENTS.changed.test(rest)) || OLDEST.test(rest)
  return count > 1 && asksWhich ? ['released'] : []
}

/** "Novita or DeepSeek". */
const asksBetween = (rest: string, mentions: readonly Mention[]): boolean => mentions.length > 1 && INTENTS.compare.test(rest)

/** "Is V4 Pro cheaper on Novita" asks for the price of its developer, too. */
function besideOwn(term: PriceTerm, mentions: readonly Mention[]): PriceTerm {
  const isOfOne = mentions.filter(({ kind }) => kind === 'release').length === 1
  return term.seller && isOfOne ? { ...term, seller: 'any' } : term
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

const isPriced = (fields: readonly Field[]): boolean => fields.includes('price-input') || fields.includes('price-output')

/** "Will it get cheaper" asks for all from today on. */
function timeOfPrices(named: Period | undefined, rest: string, mentions: readonly Mention[], today: Day): Period | undefined {
  if (named) return INTENTS.now.test(rest) ? includingToday(named, today) : named
  const isOfSome = mentions.some(({ kind }) => kind === 'release')
  return isOfSome && AHEAD.test(rest) && !INTENTS.history.test(rest) && !INTENTS.moved.test(rest) ? { from: today, text: '' } : undefined
}

/** "Now and in 2027" is all from today on. */
function includingToday(period: Period, today: Day): Period {
  const { from = today, until = today, text } = period
  return { ...(period.from && { from: from < today ? from : today }), ...(period.until && { until: until > today ? until : today }), text }
}

/** Whether it is asked for how a value came to be what it is, for what it was at first, or for a discount that had its time. */
function pastIn(rest: string, fields: readonly Field[], period: Period | undefined): Found['past'] {
  if (isPriced(fields) && asksForDiscount(rest)) return 'discount'
  const asksMoves = isPriced(fields) && (INTENTS.moved.test(rest) || (!period && INTENTS.before.test(rest)))
  if (INTENTS.history.test(rest) || asksMoves) return 'history'
  return INTENTS.launch.test(rest) ? 'launch' : undefined
}

function withoutMentions(text: string, mentions: readonly Mention[]): string {
  let rest = text
  for (const mention of mentions) rest = rest.slice(0, mention.start) + ' '.repeat(mention.end - mention.start) + rest.slice(mention.end)
  return rest
}
