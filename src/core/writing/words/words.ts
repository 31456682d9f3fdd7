import type { Gap } from '../../answer.ts'
import type { Field, MODALITIES, Stage, Unit } from '../../release.ts'

/** The aspects to which a comparison can be narrowed. */
export type Aspect = 'price' | 'context' | 'size' | 'openness' | 'availability' | 'knowledge' | 'modalities' | 'benchmarks'

/** Whether what is said was so, is so, or will be. */
export type Tense = 'past' | 'now' | 'ahead'

/** What the winner of a comparison costs, and the other; one unit for both. */
type Prices = { best: string; other: string }

/** What is ranked: how many, by which field, whether a question narrows them, and whether they are retired. */
export type RankedOf = { count: number; field: string; isOfLanguage: boolean; isFitting: boolean; isRetired: boolean }

/** Everything Footnote itself says in one language. Values come in already formatted. */
export type Words = {
  fields: Record<Field, string>
  /** A field's name in the middle of a sentence. */
  inText(field: Field): string
  aspects: Record<Aspect, string>
  developer: string
  notDisclosed: string
  /** In place of a value: the corpus holds none. */
  silent: string
  stages: Record<Stage, string>
  weights: Record<'open' | 'closed', string>
  modalities: Record<(typeof MODALITIES)[number], string>
  units: Record<Unit, (value: string) => string>
  yes: string
  no: string

  released(name: string, date: string): string
  status(name: string, stage: Stage, date: string | undefined, isAhead: boolean): string
  openness(name: string, weights: 'open' | 'closed' | undefined, licence: string | undefined): string
  parameters(name: string, total: string | undefined, active: string | undefined): string
  context(name: string, size: string): string
  outputLimit(name: string, size: string): string
  price(name: string, parts: { field: 'price-input' | 'price-output' | 'price-cached-input'; price: string }[], tense: Tense): string
  cutoff(name: string, date: string): string
  modalitiesOf(name: string, takes: string | undefined, gives: string | undefined): string
  named(name: string, field: Field, value: string): string
  trainedOn(name: string, amount: string): string
  succession(name: string, field: 'replaces' | 'replaced-by', other: string): string
  benchmark(name: string, benchmark: string, score: string, setting: string | undefined, measuredBy: string | undefined): string
  undisclosed(name: string, field: Field): string
  differs(publisher: string, name: string, field: string, value: string): string
  /** A sentence on what no source says without doubt. */
  doubted(sentence: string): string

  /** Terms in brackets: condition and period of validity, which may be one to come or one that is over. */
  terms(parts: { condition?: string; from?: string; isNotNow?: boolean; until?: string; asOf?: string }): string
  madeBy(name: string, developer: string): string
  /** One line of a list: name, date, and what is said of it. */
  listed(name: string, developer: string, date: string): string

  /** For input and for output, both prices of each. */
  cheaper(winner: string, loser: string, input: Prices, output: Prices): string
  ahead(winner: string, loser: string, field: Field, wins: 'lower' | 'higher', best: string, other: string): string
  /** Which of two was released later, or earlier. */
  cameOut(name: string, other: string, order: 'later' | 'earlier', day: string, dayOfOther: string): string
  /** By which part of the other a price is lower. */
  lowerBy(winner: string, loser: string, field: Field, share: string): string
  same(a: string, b: string, field: Field, value: string): string
  differsBy(field: Field, a: string, valueA: string, b: string, valueB: string): string

  notInSources(what: string, name: string): string
  gap: Record<Gap, (subject: string) => string>
  nearest(names: string): string
  corpusDate(date: string): string
  whichOne(name: string): string
  sameTwice(name: string): string
  noneListed(): string
  andMore(count: number): string
  /** Two releases of whose field the sources hold values that don't compare. */
  nothingShared(field: string): string
  /** In place of the way in which a score was measured. */
  settingUnsaid: string
  /** Of scores side by side that nobody is known to have measured alike. */
  measuredOtherwise(benchmarks: string): string
  /** Who has the higher of two scores that were measured alike. */
  scoresHigher(winner: string, loser: string, benchmark: string, best: string, other: string): string
  /** Of scores side by side that each vendor measured for its own model. */
  measuredByVendors(benchmarks: string): string
  /** Others of a family of which some are told. */
  besides(family: string, names: string): string
  /** How many releases the sources hold of what is asked for. */
  countHeld(count: number): string
  /** Of a ranking: how many more have the value of the last that is told. */
  asMany(count: number): string
  /** Before the oldest of what is asked for: there may have been older ones. */
  earliestHeld(): string
  /** Before the licence of a release that was asked about as if it were under this one. */
  otherLicence(licence: string): string
  /** Over how many releases a ranking goes. */
  rankedOf(ranked: RankedOf): string
  /** Of how many releases the value of a field lies within bounds, out of how many. */
  withinOf(count: number, total: number, field: string, isOfLanguage: boolean): string
  /** That of none it does: out of how many, of which makers or families if of some, and whether that is to cost nothing. */
  noneWithin(total: number, field: string, isOfLanguage: boolean, whose: string, isFree: boolean): string

  /** Before a list or ranking that leaves words of the question aside. */
  leftAside(phrase: string): string
  /** In place of the best of all models, and before what anybody says of some. */
  noSingleBest(): string
  /** Before scores of one benchmark, the highest first, out of how many models. */
  highestScores(benchmark: string, count: number): string
  /** Before what there is of two releases of which one is to be better. */
  neitherBetter(): string
  /** A question that says what, and not of which model. */
  namesNoModel(): string

  /** In pictures, and in the words that stand for them. */
  chart: {
    /** What each kind of picture shows. */
    comparison(a: string, b: string): string
    timeline(count: number): string
    prices(name: string): string
    /** Before the numbers under which the answer lists its sources. */
    sources: string
    logScale: string
    /** What a bar in a timeline means. */
    imprecise: string
    /** Dots of a timeline that there is no room to name. */
    unnamed(count: number): string
  }
}
