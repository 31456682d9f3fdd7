import { firstDay, lastDay } from '../dates.ts'
import { formatDate } from './format.ts'
import type { FactOf, Release, Stage } from '../release.ts'
import { factsAsked, stagesOf } from './facts.ts'
import { sayListed, tellFields, tellFrom, type TellContext, type Told } from './tell.ts'
import type { Understanding } from '../understanding/understanding.ts'

/** Most releases one answer lists; the rest is counted. */
const MOST_LISTED = 12
/** Up to so many are told in sentences. */
const MOST_IN_SENTENCES = 3

/** Which releases a list is of. */
type ListAsked = Pick<
  Understanding,
  'developers' | 'families' | 'kind' | 'takes' | 'weights' | 'period' | 'stage' | 'isAhead' | 'licence' | 'excluded'
> & {
  intent: string
}
export type Listing = { told: Told[]; left: number }
type Dated = { release: Release; fact: FactOf<'released'> & { value: string } }

/**
 * The releases a question about newest or many asks for, in order of date (newest first for "newest"), each with the
 * source of its date. Of a date on which sources differ the most trusted counts.
 */
export function tellList(context: TellContext, understanding: ListAsked, most = MOST_LISTED): Listing {
  const dated = [...context.corpus.releases.values()].flatMap((release) => {
    const fact = factsAsked(context, release, 'released').find(isReleaseDate)
    return fact && isMeant(context, release, fact.value, understanding) ? [{ release, fact }] : []
  })
  const isNewest = understanding.intent === 'newest'
  const inOrder = dated.toSorted((a, b) => newestFirst(a, b) * (isNewest ? 1 : -1))
  const newest = understanding.families.length > 0 ? 1 : 3
  const isLatest = understanding.intent === 'latest'
  const shown = isNewest ? inOrder.slice(0, newest) : isLatest ? inOrder.slice(-most) : inShownOrder(inOrder, most)
  return {
    told: shown.map((entry) => inBrief(context, entry, tellEntry(context, entry, understanding), shown.length)),
    left: isNewest ? 0 : inOrder.length - shown.length,
  }
}

function isReleaseDate(fact: { field: string }): fact is Dated['fact'] {
  return fact.field === 'released' && 'value' in fact
}

/** Whether a release is among those a question asks for, by its release date. */
export function isMeant(context: TellContext, release: Release, date: string, asked: ListAsked): boolean {
  const { developers, families, kind, takes, weights, period, stage, licence, excluded } = asked
  if (firstDay(date) > context.today || excluded?.has(release.id)) return false
  const isFamily = families.some((family) => !family.developer && family.releases.includes(release.id))
  const isNamed = families.some((family) => !family.developer) ? isFamily : developers.includes(release.developer)
  if ((families.length > 0 || developers.length > 0) && !isNamed) return false
  if (kind && release.kind !== kind) return false
  if (licence && !release.facts.some((fact) => fact.field === 'licence' && 'value' in fact && fact.value.toLowerCase().startsWith(licence)))
    return false
  if (weights && !factsAsked(context, release, 'weights').some((fact) => fact.field === 'weights' && fact.value === weights)) return false
  if (takes && !doesTake(context, release, takes)) return false
  if (stage) return reached(context, release, stage, asked)
  const startsInTime = !period?.from || lastDay(date) >= period.from
  return startsInTime && (!period?.until || firstDay(date) <= period.until)
}

/** A release of whose input the sources say nothing is not one that takes what was asked for. */
function doesTake(context: TellContext, release: Release, modality: NonNullable<ListAsked['takes']>): boolean {
  return factsAsked(context, release, 'modalities-input').some(
    (fact) => fact.field === 'modalities-input' && 'value' in fact && fact.value.includes(modality),
  )
}

/** Whether a release stands at a stage, or is to, and that since or from a day in the period asked about. */
function reached(context: TellContext, release: Release, stage: Stage, { period, isAhead }: ListAsked): boolean {
  const { current, ahead } = stagesOf(context, release)
  return (isAhead ? ahead : current).some(({ value, from }) => {
    const on = from === undefined ? '' : firstDay(from)
    return value === stage && (!period?.from || on >= period.from) && (!period?.until || on <= period.until)
  })
}

/** Newest first; of one day, what people ask about more. */
function newestFirst(a: Dated, b: Dated): number {
  return b.fact.value.localeCompare(a.fact.value) || rank(a.release) - rank(b.release) || b.release.name.localeCompare(a.release.name)
}

const rank = ({ prominence }: Release): number => ['high', 'medium', 'low'].indexOf(prominence)

/** When too many fit, those people ask about most stay, in order of date. */
function inShownOrder(entries: Dated[], most: number): Dated[] {
  const kept = new Set(entries.toSorted((a, b) => rank(a.release) - rank(b.release) || newestFirst(a, b)).slice(0, most))
  return entries.filter((entry) => kept.has(entry))
}

/** Many entries of a plain list are lines, not sentences: "GPT-5.5 (OpenAI) · 23 April 2026". */
function inBrief({ locale }: TellContext, { release, fact }: Dated, told: Told, count: number): Told {
  const [witness, ...others] = told.evidence
  if (count <= MOST_IN_SENTENCES || others.length > 0 || witness?.fact !== fact) return told
  const name = release.name.startsWith(release.developer) ? release.name : `${release.name} (${release.developer})`
  return { ...told, claim: { ...told.claim, text: `${name} · ${formatDate(fact.value, locale)}` } }
}

function tellEntry(context: TellContext, { release, fact }: Dated, asked: ListAsked): Told {
  const { weights, stage, licence, takes } = asked
  if (takes) return tellFields(context, release, ['modalities-input'])[0]!
  if (licence)
    return (
      tellFields(context, release, ['weights', 'licence'])[0] ??
      tellFrom(context, release, [fact], (words, locale) => sayListed(words, release, formatDate(fact.value, locale)))
    )
  if (stage)
    return (
      tellStage(context, release, asked) ??
      tellFrom(context, release, [fact], (words, locale) => sayListed(words, release, formatDate(fact.value, locale)))
    )
  const witness =
    weights && factsAsked(context, release, 'weights').find((candidate) => candidate.field === 'weights' && candidate.value === weights)
  return tellFrom(context, release, witness ? [fact, witness] : [fact], (words, locale) => {
    const entry = sayListed(words, release, formatDate(fact.value, locale))
    return weights ? `${entry}, ${words.weights[weights]}` : entry
  })
}

/** The sentence on the stage that was asked for, as it is or as it is announced. */
function tellStage(context: TellContext, release: Release, { stage, isAhead }: ListAsked): Told | undefined {
  const { current, ahead } = stagesOf(context, release)
  const meant = (isAhead ? ahead : current).find(({ value }) => value === stage)
  return tellFields(context, release, ['status']).find(({ evidence }) => evidence.some(({ fact }) => fact === meant))
}
