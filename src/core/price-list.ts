import type { Corpus } from './corpus.ts'
import { type Day, dayOf } from './dates.ts'
import type { Clock } from './ports.ts'
import type { Price, PriceOf } from './price.ts'
import { factsOn, type FactOf, type Release } from './release.ts'
import { fold } from './understanding/name-tokens.ts'
import { withoutOutdated } from './writing/facts.ts'
import type { PriceField } from './writing/values.ts'

/**
 * A chat model as it is paid for. Its price is set by its developer, whose prices the corpus has; by a host, whose prices it
 * hasn't; or by nobody, as on one's own machine.
 */
export type PaidModel = {
  name: string
  lab: string
  model: string
  priceSetBy: 'developer' | 'host' | 'nobody'
  /** Asked at an address of this machine: free, unless it has a price by its name, as behind a proxy. */
  isHere: boolean
}

type PriceListParts = {
  corpus: Corpus
  clock: Clock
  models: readonly PaidModel[]
  /** By chat model name; it wins over what the corpus says. */
  given: ReadonlyMap<string, Price>
}

const FREE: Price = { inputMicroUsdPerMtok: 0, outputMicroUsdPerMtok: 0 }

/** The prices of chat models: those given by the operator, then the developers' own of the day. */
export function createPriceList({ corpus, clock, models, given }: PriceListParts): PriceOf {
  return (chatModelName) => {
    const known = given.get(chatModelName)
    const paid = models.find(({ name }) => name === chatModelName)
    if (known || !paid) return known
    if (paid.priceSetBy === 'nobody') return FREE
    const listed = paid.priceSetBy === 'developer' ? listedPrice(corpus, paid, dayOf(clock.now())) : undefined
    return listed ?? (paid.isHere ? FREE : undefined)
  }
}

/** The developer's price of a model called so in its API. Where several releases are, they must agree: none is guessed. */
function listedPrice(corpus: Corpus, paid: PaidModel, today: Day): Price | undefined {
  const prices = releasesCalled(corpus, paid, today).map((release) => priceOn(corpus, release, today))
  const [first] = prices
  return prices.every((price) => JSON.stringify(price) === JSON.stringify(first)) ? first : undefined
}

/** By the API name of the day; only where no release has it, by name or alias. */
function releasesCalled(corpus: Corpus, { lab, model }: PaidModel, today: Day): Release[] {
  const own = [...corpus.releases.values()].filter(({ id }) => id.startsWith(`${lab}/`))
  const hasApiName = (release: Release) => factsOn(release, 'api-name', today).some(({ value, disputed }) => value === model && !disputed)
  const byApiName = own.filter(hasApiName)
  return byApiName.length > 0 ? byApiName : own.filter(({ name, aliases }) => [name, ...aliases].some((one) => key(one) === key(model)))
}

/** `Claude Opus 5.5` and `claude-opus-5-5` are one name. */
const key = (name: string): string => fold(name).replace(/[^\p{L}\d+]+/gu, '-')

function priceOn(corpus: Corpus, release: Release, today: Day): Price | undefined {
  const [input, output, cached] = (['price-input', 'price-output', 'price-cached-input'] as const).map((field) =>
    highest(corpus, release, field, today),
  )
  if (input === undefined || output === undefined) return undefined
  return {
    inputMicroUsdPerMtok: input,
    outputMicroUsdPerMtok: output,
    ...(cached !== undefined && { cachedInputMicroUsdPerMtok: Math.min(cached, input) }),
  }
}

/** The highest that a short text request can come to today at the developer's own, in micro-dollars per million tokens. */
function highest(corpus: Corpus, release: Release, field: PriceField, today: Day): number | undefined {
  const own = factsOn(release, field, today).filter((fact) => fact.unit === 'USD/Mtok' && !fact.host)
  const facts = withoutOutdated(
    corpus,
    preferred(own, ({ disputed }) => !disputed),
  )
  const usual = preferred(facts, ({ condition }) => !condition || /^peak\b/i.test(condition))
  return usual.length > 0 ? Math.max(...usual.map(({ value }) => Math.round(value * 1e6))) : undefined
}

function preferred(facts: FactOf<PriceField>[], isPreferred: (fact: FactOf<PriceField>) => boolean): FactOf<PriceField>[] {
  const some = facts.filter(isPreferred)
  return some.length > 0 ? some : facts
}
