import { parseArgs } from 'node:util'
import { loadCorpus } from '../adapters/corpus-files.ts'
import type { Corpus } from '../core/corpus.ts'
import { DAY_MS, firstDay } from '../core/dates.ts'
import { type Fact, type Field, type Release, releasedOn } from '../core/release.ts'
import { TIERS, sourceDate, type Tier } from '../core/source.ts'
import { columns, share, type Row } from './columns.ts'
import { runTool } from './run-tool.ts'
import { contradictionsIn, valueOf } from './rules/contradictions.ts'

const HELP = `Tell what the corpus covers, how fresh it is, and where its sources disagree.

  npm run corpus:stats             the corpus in corpus/
  npm run corpus:stats -- <dir>    another one`

/** What people ask of nearly every release. */
const KEY_FIELDS = [
  'released',
  'status',
  'weights',
  'context-window',
  'price-input',
  'price-output',
  'knowledge-cutoff',
  'modalities-input',
  'parameters-total',
] as const satisfies Field[]
const OWN_WORD: readonly Tier[] = ['vendor', 'paper']

/** The whole report as text. */
export function corpusStats(corpus: Corpus): string {
  return [
    overview(corpus),
    byDeveloper(corpus),
    byYear(corpus),
    byField(corpus),
    byTier(corpus),
    grounds(corpus),
    gaps(corpus),
    freshness(corpus),
    conflicts(corpus),
  ].join('\n\n')
}

function overview({ version, asOf, releases, sources, passages }: Corpus): string {
  const developers = new Set([...releases.values()].map(({ developer }) => developer)).size
  return `${releases.size} releases of ${developers} developers, ${factsOf(releases.values()).length} facts, ${sources.size} sources, ${passages.size} passages. As of ${asOf}, version ${version}.`
}

function byDeveloper({ releases, passages }: Corpus): string {
  const told = Map.groupBy(
    [...passages.values()].flatMap(({ about }) => about),
    (id) => releases.get(id)?.developer,
  )
  const groups = [...Map.groupBy(releases.values(), ({ developer }) => developer)].toSorted((a, b) => b[1].length - a[1].length)
  const rows = groups.map(([developer, own]) => [
    developer,
    own.length,
    own.filter(({ prominence }) => prominence === 'high').length,
    factsOf(own).length,
    told.get(developer)?.length ?? 0,
    own
      .map((release) => releasedOn(release) ?? '')
      .toSorted()
      .at(-1) ?? '',
  ])
  return columns(['Developer', 'Releases', 'High', 'Facts', 'Passages', 'Newest'], rows)
}

function byYear({ releases }: Corpus): string {
  const groups = [...Map.groupBy(releases.values(), (release) => releasedOn(release)?.slice(0, 4) ?? 'undated')]
  const rows = groups.toSorted((a, b) => a[0].localeCompare(b[0])).map(([year, own]) => [year, own.length, factsOf(own).length])
  return columns(['Year', 'Releases', 'Facts'], rows)
}

function byField({ releases }: Corpus): string {
  const groups = [...Map.groupBy(factsOf(releases.values()), ({ field }) => field)]
  const rows = groups.map(([field, facts]): Row => {
    const covered = [...releases.values()].filter((release) => holds(release, field)).length
    const undisclosed = facts.filter((fact) => 'undisclosed' in fact).length
    return [field, facts.length, covered, share(covered, releases.size), undisclosed]
  })
  return columns(
    ['Field', 'Facts', 'Releases', 'Share', 'Undisclosed'],
    rows.toSorted((a, b) => Number(b[2]) - Number(a[2])),
  )
}

function byTier(corpus: Corpus): string {
  const facts = factsOf(corpus.releases.values())
  const rows = TIERS.map((tier): Row => {
    const resting = facts.filter((fact) => tierOf(corpus, fact) === tier).length
    const sources = [...corpus.sources.values()].filter((source) => source.tier === tier)
    const passages = sources.reduce((sum, source) => sum + source.passages.length, 0)
    return [tier, sources.length, passages, resting, share(resting, facts.length)]
  })
  return columns(['Tier', 'Sources', 'Passages', 'Facts', 'Share'], rows)
}

/** How much of what is said of each prominence rests on the vendor's own word or a paper. */
function grounds(corpus: Corpus): string {
  const rows = (['high', 'medium', 'low'] as const).map((prominence): Row => {
    const releases = [...corpus.releases.values()].filter((release) => release.prominence === prominence)
    const facts = factsOf(releases)
    const own = facts.filter((fact) => OWN_WORD.includes(tierOf(corpus, fact))).length
    return [prominence, releases.length, facts.length, own, share(own, facts.length)]
  })
  return columns(['Prominence', 'Releases', 'Facts', 'On vendor or paper', 'Share'], rows)
}

function gaps({ releases }: Corpus): string {
  const prominent = [...releases.values()].filter(({ prominence }) => prominence === 'high')
  const rows = prominent.flatMap((release): Row[] => {
    const missing = KEY_FIELDS.filter((field) => isAskedOf(release, field) && !holds(release, field))
    return missing.length > 0 ? [[release.id, missing.join(', ')]] : []
  })
  if (rows.length === 0) return `No release of high prominence misses a key field (of ${prominent.length}).`
  return columns(['High prominence', 'Misses'], rows)
}

/** Only models that read and write tokens have a context and a price for them. */
function isAskedOf({ kind }: Release, field: Field): boolean {
  const isOfTokens = ['context-window', 'price-input', 'price-output', 'knowledge-cutoff'].includes(field)
  return kind === 'language' || !isOfTokens
}

function freshness({ asOf, sources }: Corpus): string {
  const ages = [...sources.values()].map((source) => ({
    read: daysBetween(source.retrieved, asOf),
    dated: daysBetween(firstDay(sourceDate(source)), asOf),
  }))
  const rows = [30, 90, 365, Infinity].map((days): Row => {
    const label = days === Infinity ? 'any age' : `at most ${days} days`
    const read = ages.filter((age) => age.read <= days).length
    const dated = ages.filter((age) => age.dated <= days).length
    return [label, read, share(read, ages.length), dated, share(dated, ages.length)]
  })
  return columns([`Before ${asOf}`, 'Sources read', 'Share ', 'Sources dated', 'Share'], rows)
}

function conflicts(corpus: Corpus): string {
  const told = (fact: Fact) =>
    `${valueOf(fact)} (${corpus.sources.get(fact.source)!.tier}: ${fact.source}${fact.disputed ? ', disputed' : ''})`
  const pairs = contradictionsIn(corpus)
  const rows = pairs.map(({ release, first, second }): Row => [
    release.id,
    release.facts[first]!.field,
    told(release.facts[first]!),
    told(release.facts[second]!),
  ])
  if (rows.length === 0) return 'No two sources disagree.'
  return columns([`Conflicts (${rows.length})`, 'Field', 'One source', 'Another'], rows)
}

function factsOf(releases: Iterable<Release>): Fact[] {
  return [...releases].flatMap(({ facts }) => facts)
}

const holds = ({ facts }: Release, field: Field): boolean => facts.some((fact) => fact.field === field)
const tierOf = ({ sources }: Corpus, { source }: Fact): Tier => sources.get(source)!.tier

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS
}

function main(): void {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } })
  console.log(values.help ? HELP : corpusStats(loadCorpus(positionals[0] ?? 'corpus')))
}

if (import.meta.main) await runTool(main)
