import { firstDay, lastDay, type PartialDate } from '../dates.ts'
import { formatDate } from './format.ts'
import type { Fact, FactOf, Release } from '../release.ts'
import { factsAsked, stagesOf } from './facts.ts'
import { sayListed, tellFields, tellFrom, type TellContext, type Told } from './tell.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { subjectsOf, type Subject } from './subjects.ts'

/** Most releases one answer lists; the rest is counted. */
const MOST_LISTED = 12
/** Up to so many are told in sentences. */
const MOST_IN_SENTENCES = 3

/** Which releases a list is of. */
type ListAsked = Pick<
  Understanding,
  | 'developers'
  | 'families'
  | 'kind'
  | 'takes'
  | 'gives'
  | 'weights'
  | 'period'
  | 'stage'
  | 'isAhead'
  | 'licence'
  | 'excluded'
  | 'count'
  | 'isOldest'
  | 'after'
  | 'asksOne'
> & {
  intent: string
}
/** `silent`: makers and families asked for of whom there is nothing to list. */
export type Listing = { told: Told[]; left: number; silent: string[] }
/** A release of a list, and the day by which it stands where it does. */
type Dated = { release: Release; fact: FactOf<'released'> & { value: string }; on: PartialDate }

/**
 * The releases a question about newest or many asks for, in order of date (newest first for "newest"), each with the
 * source of its date; those of a stage by the day of that. Of a date on which sources differ the most trusted counts.
 */
export function tellList(context: TellContext, understanding: ListAsked, most = countTold(understanding, MOST_LISTED)): Listing {
  const dated = [...context.corpus.releases.values()].flatMap((release) => {
    const fact = factsAsked(context, release, 'released').find(isReleaseDate)
    const isListed = fact && isMeant(context, release, fact.value, understanding)
    return isListed ? [{ release, fact, on: stageMeant(context, release, understanding)?.from ?? fact.value }] : []
  })
  const isNewest = understanding.intent === 'newest'
  const inOrder = dated.toSorted((a, b) => newestFirst(a, b) * (isNewest && !understanding.isOldest ? 1 : -1))
  const subjects = subjectsOf(context.corpus, understanding)
  const shown = shownOf(inOrder, subjects, understanding, most)
  const isOfSome = isNewest && (!understanding.stage || understanding.count !== undefined)
  return {
    told: shown.flatMap((entry) => tellEntry(context, entry, understanding, shown.length)),
    left: isOfSome ? leftOf(understanding, inOrder.length, shown.length) : inOrder.length - shown.length,
    silent: subjects.length > 1 ? subjects.filter(({ has }) => !inOrder.some(({ release }) => has(release))).map(({ name }) => name) : [],
  }
}

/** Most that one answer tells of those that a question asks for by number. */
const MOST_TOLD = 25

/** How many are told: as many as are asked for and an answer has room for, or a usual number. */
export const countTold = ({ count }: Pick<Understanding, 'count'>, usual: number): number => Math.min(count ?? usual, MOST_TOLD)

/** How many more were asked for than are told, where there are so many. */
export const leftOf = ({ count = 0 }: Pick<Understanding, 'count'>, fitting: number, shown: number): number =>
  Math.max(Math.min(count, fitting) - shown, 0)

function isReleaseDate(fact: { field: string }): fact is Dated['fact'] {
  return fact.field === 'released' && 'value' in fact
}

/** Whether a release is among those a question asks for, by its release date; one without is of no period. */
export function isMeant(context: TellContext, release: Release, date: string, asked: ListAsked): boolean {
  const { kind, takes, gives, weights, period, stage, licence, excluded } = asked
  if ((date !== '' && firstDay(date) > context.today) || excluded?.has(release.id)) return false
  const subjects = subjectsOf(context.corpus, asked)
  if (subjects.length > 0 && !subjects.some((subject) => subject.has(release))) return false
  if (kind && release.kind !== kind) return false
  if (licence && !licenceFact(context, release, licence)) return false
  if (weights && !factsAsked(context, release, 'weights').some((fact) => fact.field === 'weights' && fact.value === weights)) return false
  if (takes && !handles(context, release, 'modalities-input', takes)) return false
  if (gives && !handles(context, release, 'modalities-output', gives)) return false
  if (stage) return stageMeant(context, release, asked) !== undefined
  if (date === '') return !period
  const startsInTime = !period?.from || lastDay(date) >= period.from
  return startsInTime && (!period?.until || firstDay(date) <= period.until)
}

/** What says that a release is under a licence, where no source that is trusted more says otherwise. */
export function licenceFact(context: TellContext, release: Release, licence: string): Fact | undefined {
  const held = factsAsked(context, release, 'licence')
  const settled = held.filter(({ disputed }) => !disputed)
  return (settled.length > 0 ? settled : held).find((fact) => fact.field === 'licence' && fact.value.toLowerCase().startsWith(licence))
}

/** A release of whose input or output the sources say nothing is not one that has what was asked for. */
function handles(
  context: TellContext,
  release: Release,
  field: 'modalities-input' | 'modalities-output',
  modality: NonNullable<ListAsked['takes']>,
): boolean {
  return factsAsked(context, release, field).some(
    (fact) =>
      (fact.field === 'modalities-input' || fact.field === 'modalities-output') &&
      fact.value.some((one) => (modality === 'multimodal' ? one !== 'text' && one !== 'file' : one === modality)),
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

/** Most of the newest shown, of one family (or the oldest) and of more. */
const NEWEST_OF_FAMILY = 1
const NEWEST = 3

/** Which of a list are shown, in its order: those next to today where these are asked for; else, of too many, those people ask about most. */
function shownOf(inOrder: readonly Dated[], subjects: readonly Subject[], asked: ListAsked, most: number): Dated[] {
  if (asked.intent === 'newest') return newestOf(inOrder, subjects, asked, most)
  if (asked.intent === 'latest') return inOrder.slice(-most)
  if (asked.isAhead || asked.after) return inOrder.slice(0, most)
  const kept = new Set(inOrder.toSorted((a, b) => rank(a.release) - rank(b.release) || newestFirst(a, b)).slice(0, most))
  return inOrder.filter((entry) => kept.has(entry))
}

/** The newest of one, as many as are asked for; of several makers or families the newest of each; of a stage all. */
function newestOf(inOrder: readonly Dated[], subjects: readonly Subject[], asked: ListAsked, most: number): Dated[] {
  if (subjects.length < 2 || asked.count !== undefined || asked.stage) {
    if (asked.asksOne && !asked.stage) return firstOf(inOrder, most)
    const usual = asked.stage ? most : asked.families.length > 0 || asked.isOldest ? NEWEST_OF_FAMILY : NEWEST
    return inOrder.slice(0, countTold(asked, usual))
  }
  const firsts = new Set(subjects.flatMap(({ has }) => inOrder.find(({ release }) => has(release)) ?? []))
  return inOrder.filter((entry) => firsts.has(entry))
}

/** The one that comes first, and those of its day that are asked about as much. */
function firstOf(inOrder: readonly Dated[], most: number): Dated[] {
  const [first] = inOrder
  const isEqual = ({ on, release }: Dated) => on === first?.on && rank(release) === rank(first.release)
  return inOrder.filter(isEqual).slice(0, Math.min(most, NEWEST))
}

/** Many entries of a plain list are lines, not sentences: "GPT-5.5 (OpenAI) · 23 April 2026". */
function inBrief({ locale }: TellContext, { release, fact }: Dated, told: Told, count: number): Told {
  const [witness, ...others] = told.evidence
  if (count <= MOST_IN_SENTENCES || others.length > 0 || witness?.fact !== fact) return told
  const name = release.name.startsWith(release.developer) ? release.name : `${release.name} (${release.developer})`
  return { ...told, claim: { ...told.claim, text: `${name} · ${formatDate(fact.value, locale)}` } }
}

function tellEntry(context: TellContext, entry: Dated, asked: ListAsked, shown: number): Told[] {
  const { takes, gives } = asked
  const field = takes ? 'modalities-input' : gives ? 'modalities-output' : undefined
  const told = tellDated(context, entry, asked)
  if (!field) return [inBrief(context, entry, told, shown)]
  const [handled] = tellFields(context, entry.release, [field])
  if (!handled) return [told]
  // What a release takes or gives says nothing of when it came, by which a few stand in order.
  return shown > MOST_IN_SENTENCES ? [handled] : [told, handled]
}

function tellDated(context: TellContext, { release, fact }: Dated, asked: ListAsked): Told {
  const { weights, stage, licence } = asked
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
