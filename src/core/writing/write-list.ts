import { firstDay, lastDay, type PartialDate } from '../dates.ts'
import { formatDate } from './format.ts'
import type { Fact, FactOf, Release } from '../release.ts'
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
  'developers' | 'families' | 'kind' | 'takes' | 'weights' | 'period' | 'stage' | 'isAhead' | 'licence' | 'excluded' | 'count'
> & {
  intent: string
}
export type Listing = { told: Told[]; left: number }
/** A release of a list, and the day by which it stands where it does. */
type Dated = { release: Release; fact: FactOf<'released'> & { value: string }; on: PartialDate }

/**
 * The releases a question about newest or many asks for, in order of date (newest first for "newest"), each with the
 * source of its date; those of a stage by the day of that. Of a date on which sources differ the most trusted counts.
 */
export function tellList(context: TellContext, understanding: ListAsked, most = MOST_LISTED): Listing {
  const dated = [...context.corpus.releases.values()].flatMap((release) => {
    const fact = factsAsked(context, release, 'released').find(isReleaseDate)
    const isListed = fact && isMeant(context, release, fact.value, understanding)
    return isListed ? [{ release, fact, on: stageMeant(context, release, understanding)?.from ?? fact.value }] : []
  })
  const isNewest = understanding.intent === 'newest'
  const inOrder = dated.toSorted((a, b) => newestFirst(a, b) * (isNewest ? 1 : -1))
  const asked = isNewest && !understanding.stage ? (understanding.count ?? 0) : inOrder.length
  const shown = inOrder.filter(shownOf(inOrder, understanding, most))
  return {
    told: shown.map((entry) => inBrief(context, entry, tellEntry(context, entry, understanding), shown.length)),
    left: Math.max(Math.min(asked, inOrder.length) - shown.length, 0),
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
  if (licence && !licenceFact(context, release, licence)) return false
  if (weights && !factsAsked(context, release, 'weights').some((fact) => fact.field === 'weights' && fact.value === weights)) return false
  if (takes && !doesTake(context, release, takes)) return false
  if (stage) return stageMeant(context, release, asked) !== undefined
  const startsInTime = !period?.from || lastDay(date) >= period.from
  return startsInTime && (!period?.until || firstDay(date) <= period.until)
}

/** What says that a release is under a licence, where no source that is trusted more says otherwise. */
function licenceFact(context: TellContext, release: Release, licence: string): Fact | undefined {
  const held = factsAsked(context, release, 'licence')
  const settled = held.filter(({ disputed }) => !disputed)
  return (settled.length > 0 ? settled : held).find((fact) => fact.field === 'licence' && fact.value.toLowerCase().startsWith(licence))
}

/** A release of whose input the sources say nothing is not one that takes what was asked for. */
function doesTake(context: TellContext, release: Release, modality: NonNullable<ListAsked['takes']>): boolean {
  return factsAsked(context, release, 'modalities-input').some(
    (fact) => fact.field === 'modalities-input' && 'value' in fact && fact.value.includes(modality),
  )
}

/**
 * The stage asked for, where a release has reached it, or is to, since or from a day in the period asked about; where the
 * question leaves open which, what is announced counts only for a period.
 */
function stageMeant(context: TellContext, release: Release, { stage, period, isAhead }: ListAsked): FactOf<'status'> | undefined {
  const { current, ahead } = stagesOf(context, release)
  const isOpen = isAhead === undefined && period !== undefined
  const meant = isOpen ? [...current, ...ahead] : isAhead ? ahead : current
  return meant.find(({ value, from }) => {
    const on = from === undefined ? '' : firstDay(from)
    // What is deprecated some day is announced as what is retired.
    const isStage = value === stage || (isAhead === true && stage === 'deprecated' && value === 'retired')
    return isStage && (!period?.from || on >= period.from) && (!period?.until || on <= period.until)
  })
}

/** Newest first; of one day, what people ask about more. */
function newestFirst(a: Dated, b: Dated): number {
  return b.on.localeCompare(a.on) || rank(a.release) - rank(b.release) || b.release.name.localeCompare(a.release.name)
}

const rank = ({ prominence }: Release): number => ['high', 'medium', 'low'].indexOf(prominence)

/** Most of the newest shown, of one family and of more. */
const NEWEST_OF_FAMILY = 1
const NEWEST = 3

/** Which of a list are shown: those next to today where these are asked for; else, of too many, those people ask about most. */
function shownOf(
  inOrder: readonly Dated[],
  { intent, families, stage, isAhead, count }: ListAsked,
  most: number,
): (entry: Dated) => boolean {
  const newest = families.length > 0 ? NEWEST_OF_FAMILY : NEWEST
  const kept = () => {
    if (intent === 'newest') return inOrder.slice(0, Math.min(count ?? (stage ? most : newest), most))
    if (intent === 'latest') return inOrder.slice(-most)
    return isAhead
      ? inOrder.slice(0, most)
      : inOrder.toSorted((a, b) => rank(a.release) - rank(b.release) || newestFirst(a, b)).slice(0, most)
  }
  const entries = new Set(kept())
  return (entry) => entries.has(entry)
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
  const licensed = licence && licenceFact(context, release, licence)
  if (licensed)
    return (
      tellFields(context, release, ['weights', 'licence']).find(({ evidence }) => evidence.some((piece) => piece.fact === licensed)) ??
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
function tellStage(context: TellContext, release: Release, asked: ListAsked): Told | undefined {
  const meant = stageMeant(context, release, asked)
  return tellFields(context, release, ['status']).find(({ evidence }) => evidence.some(({ fact }) => fact === meant))
}
