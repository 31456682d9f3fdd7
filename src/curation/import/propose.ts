import type { Corpus } from '../../core/corpus.ts'
import type { Day } from '../../core/dates.ts'
import { ReleaseId, heldOn, type Fact, type Kind, type Release, type ReleaseFile, type SourceId } from '../../core/release.ts'
import { fold, nameTokens } from '../../core/understanding/name-tokens.ts'
import { isEqual, valueOf } from '../rules/contradictions.ts'
import type { ModelsDev, ModelsDevModel, ModelsDevProvider } from './models-dev.ts'
import { sift } from './sift.ts'

/** Facts to add to a release's file. `differences` says, for those marked disputed, what they differ from. */
export type Addition = { release: Release; facts: Fact[]; differences: string[] }
type NewRelease = { id: string; file: ReleaseFile }
export type Proposal = {
  additions: Addition[]
  releases: NewRelease[]
  skippedProviders: string[]
  /** What models.dev says and cannot be. */
  leftOut: string[]
}

/**
 * What models.dev knows and the corpus does not. Only a lab's own provider counts: what other hosts serve tells of the
 * host. A curated value stays; one that differs is proposed beside it, marked as disputed.
 *
 * @param source under which the proposed facts stand
 * @param day on which models.dev was read
 */
export function propose(corpus: Corpus, { providers }: ModelsDev, source: SourceId, day: Day): Proposal {
  const labs = labsOf(corpus)
  const known = releasesByName(corpus)
  const brands = brandsOf(corpus)
  const proposal: Proposal = { additions: [], releases: [], skippedProviders: [], leftOut: [] }
  for (const provider of providers) {
    const lab = labs.get(plain(provider.id)) ?? labs.get(plain(provider.name))
    if (lab) proposeProvider(provider, lab, { known, brands, proposal, source, day })
    else proposal.skippedProviders.push(provider.id)
  }
  return proposal
}

type Lab = { folder: string; developer: string }
type Desk = {
  known: Map<string, Release | undefined>
  brands: Map<string, Set<string>>
  proposal: Proposal
  source: SourceId
  day: Day
}

function proposeProvider(provider: ModelsDevProvider, lab: Lab, desk: Desk): void {
  const { known, brands, proposal, source, day } = desk
  for (const model of provider.models) {
    const keys = [nameKey(model.id), nameKey(model.name)]
    const seen = keys.find((key) => known.has(key))
    const release = seen === undefined ? undefined : known.get(seen)
    const facts = factsOf(model, source)
    if (release?.id.startsWith(`${lab.folder}/`)) addTo(proposal, release, facts, day)
    if (seen !== undefined || isAnothers(model, lab, brands)) continue
    addNew(proposal, newRelease(model, lab, facts), day)
    // A second entry of the same name is another address of the same model.
    for (const key of keys) known.set(key, undefined)
  }
}

function addNew({ releases, leftOut }: Proposal, { id, file }: NewRelease, day: Day): void {
  if (!ReleaseId.safeParse(id).success || releases.some((release) => release.id === id)) return
  const sifted = sift({ ...file, id, facts: [] }, file.facts, day)
  releases.push({ id, file: { ...file, facts: sifted.facts } })
  leftOut.push(...sifted.leftOut)
}

/** Some labs also host models of others: told by a name that begins with another lab's brand. */
function isAnothers({ id, name }: ModelsDevModel, { folder }: Lab, brands: Map<string, Set<string>>): boolean {
  const owners = [name, id].map((text) => brands.get(nameTokens(text)[0]?.text ?? ''))
  return owners.some((labs) => labs !== undefined && !labs.has(folder))
}

/** First words of families and developers' names, and the labs that use them. */
function brandsOf({ releases }: Corpus): Map<string, Set<string>> {
  const brands = new Map<string, Set<string>>()
  for (const { id, developer, families } of releases.values()) {
    for (const name of [developer, ...families]) {
      const brand = nameTokens(name)[0]?.text ?? ''
      brands.set(brand, (brands.get(brand) ?? new Set()).add(id.slice(0, id.indexOf('/'))))
    }
  }
  return brands
}

function addTo({ additions, leftOut }: Proposal, release: Release, offered: Fact[], day: Day): void {
  const isAdded = additions.some((addition) => addition.release === release)
  if (isAdded) return
  const facts: Fact[] = []
  const differences: string[] = []
  const sifted = sift(release, offered, day)
  for (const fact of sifted.facts) {
    const own = release.facts.filter((held) => held.field === fact.field && isComparable(held, fact))
    const isKnown = own.some((held) => isEqual(held, fact)) || isNameOf(release, fact)
    if (isKnown) continue
    const against = own.findLast((held) => heldOn(held, day)) ?? own.at(-1)
    facts.push(against ? { ...fact, disputed: `${against.source} says ${valueOf(against)}`.slice(0, 240) } : fact)
    if (against)
      differences.push(`${release.id}: ${fact.field}: models.dev says ${valueOf(fact)}, ${against.source} says ${valueOf(against)}`)
  }
  leftOut.push(...sifted.leftOut)
  if (facts.length > 0) additions.push({ release, facts, differences })
}

/** A release may have several names in an API; any other field has one value at a time. */
function isComparable(held: Fact, fact: Fact): boolean {
  if (fact.field === 'api-name') return false
  return !('unit' in held && 'unit' in fact) || held.unit === fact.unit
}

function isNameOf(release: Release, fact: Fact): boolean {
  return fact.field === 'api-name' && 'value' in fact && namesOf(release).some((name) => nameKey(name) === nameKey(fact.value))
}

function newRelease(model: ModelsDevModel, { folder, developer }: Lab, facts: Fact[]): NewRelease {
  const slug = fold(model.name)
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
  const file: ReleaseFile = {
    name: model.name,
    developer,
    kind: kindOf(model),
    families: [],
    aliases: nameKey(model.id) === nameKey(model.name) ? [] : [model.id],
    prominence: 'low',
    facts,
  }
  return { id: `${folder}/${slug}`, file }
}

function kindOf({ modalities }: ModelsDevModel): Kind {
  const output = modalities?.output ?? ['text']
  if (output.includes('text')) return 'language'
  if (output.includes('video')) return 'video'
  if (output.includes('image')) return 'image'
  return output.includes('audio') ? 'speech' : 'language'
}

function factsOf(model: ModelsDevModel, source: SourceId): Fact[] {
  const { cost, limit, modalities } = model
  const prices = [
    ['price-input', cost?.input],
    ['price-output', cost?.output],
    ['price-cached-input', cost?.cache_read],
  ] as const
  const limits = [
    ['context-window', limit?.context],
    ['output-limit', limit?.output],
  ] as const
  const dates = [
    ['released', model.release_date],
    ['knowledge-cutoff', model.knowledge],
  ] as const
  return [
    ...dates.flatMap(([field, value]): Fact[] => (value === undefined ? [] : [{ field, value, source }])),
    ...(model.status === 'deprecated' ? [{ field: 'status', value: 'deprecated', source } as const] : []),
    ...(model.open_weights === undefined ? [] : [{ field: 'weights', value: model.open_weights ? 'open' : 'closed', source } as const]),
    ...limits.flatMap(([field, value]): Fact[] => (value === undefined ? [] : [{ field, value, unit: 'tokens', source }])),
    ...prices.flatMap(([field, value]): Fact[] => (value === undefined ? [] : [{ field, value, unit: 'USD/Mtok', source }])),
    ...(modalities
      ? [
          { field: 'modalities-input', value: modalities.input, source } as const,
          { field: 'modalities-output', value: modalities.output, source } as const,
        ]
      : []),
    { field: 'api-name', value: model.id, source },
  ]
}

const plain = (name: string): string => fold(name).replace(/\([^)]*\)|\b(?:ai|labs?|inc)\b|[^a-z0-9]/g, '')
const nameKey = (name: string): string =>
  nameTokens(name)
    .map(({ text }) => text)
    .join(' ')

/** Labs by every plain form of their folder's and developer's names. */
function labsOf({ releases }: Corpus): Map<string, Lab> {
  const labs = new Map<string, Lab>()
  for (const { id, developer } of releases.values()) {
    const folder = id.slice(0, id.indexOf('/'))
    for (const name of [folder, developer, ...parenthesised(developer)]) labs.set(plain(name), { folder, developer })
  }
  labs.delete('')
  return labs
}

/** "Alibaba (Qwen)" is also Qwen. */
function parenthesised(developer: string): string[] {
  return [...developer.matchAll(/\(([^)]*)\)/g)].map((match) => match[1]!)
}

function releasesByName({ releases }: Corpus): Map<string, Release | undefined> {
  return new Map([...releases.values()].flatMap((release) => namesOf(release).map((name) => [nameKey(name), release])))
}

function namesOf({ name, aliases, facts }: Release): string[] {
  const inApi = facts.flatMap((fact) => (fact.field === 'api-name' && 'value' in fact ? [fact.value] : []))
  return [name, ...aliases, ...inApi]
}
