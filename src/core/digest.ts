import { Day } from './dates.ts'
import type { Fact, Release } from './release.ts'
import { contradictedBy, factsAsked } from './writing/facts.ts'
import { tellFields, type TellContext, type Told } from './writing/tell.ts'
import { wordsIn } from './writing/words/index.ts'
import { tellList } from './writing/write-list.ts'
import { written, type Written } from './writing/written.ts'

/** Releases, and then values that changed, told in one digest; the rest is counted. */
const MOST_RELEASED = 6
const MOST_CHANGED = 4

/** Days, the first and the last. */
export type Span = { from: Day; until: Day }

/**
 * What was new in the world in some days, as the corpus has it: the releases of those days, and of others the values that hold
 * since one of them. Unanswered if that is nothing.
 */
export function writeDigest(context: TellContext, span: Span): Written {
  const asked = { intent: 'latest', families: [], developers: [], period: { ...span, text: '' } }
  const dated = tellList(context, asked, Infinity).told.toReversed()
  const released = dated.filter(({ evidence }) => evidence.some(({ fact }) => fact && begins(fact, span)))
  const isNew = (release: Release) => release.facts.some((fact) => fact.field === 'released' && begins(fact, span))
  const others = [...context.corpus.releases.values()].filter((release) => !isNew(release))
  const changed = others.toSorted((a, b) => rank(a) - rank(b)).flatMap((release) => tellChanged(context, release, span))
  const told = [...released.slice(0, MOST_RELEASED), ...changed.slice(0, MOST_CHANGED)]
  const left = released.length + changed.length - told.length
  if (told.length === 0) return written([], { kind: 'unanswered', gap: 'nothing-found' })
  return written(told, left > 0 ? { note: wordsIn(context.locale).andMore(left) } : {})
}

function tellChanged(context: TellContext, release: Release, span: Span): Told[] {
  const changed = release.facts.filter((fact) => begins(fact, span) && isSettled(context, release, fact))
  if (changed.length === 0) return []
  const told = tellFields(context, release, [...new Set(changed.map(({ field }) => field))])
  return told.filter(({ evidence }) => evidence.some(({ fact }) => fact && changed.includes(fact)))
}

/** Whether it is news to people, and no source that is trusted more says otherwise. */
function isSettled(context: TellContext, release: Release, fact: Fact): boolean {
  return fact.field !== 'api-name' && !fact.disputed && !contradictedBy(fact, factsAsked(context, release, fact.field))
}

/** Whether a fact holds from one of these days, to the day. A release's date is itself that day. */
function begins(fact: Fact, { from, until }: Span): boolean {
  const on = fact.field === 'released' && 'value' in fact ? fact.value : fact.from
  return Day.safeParse(on).success && on !== undefined && on >= from && on <= until
}

const rank = ({ prominence }: Release): number => ['high', 'medium', 'low'].indexOf(prominence)
