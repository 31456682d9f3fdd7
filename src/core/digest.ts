import { type Day, firstDay } from './dates.ts'
import type { Fact, Release } from './release.ts'
import { tellFields, type TellContext, type Told } from './writing/tell.ts'
import { wordsIn } from './writing/words/index.ts'
import { tellList } from './writing/write-list.ts'
import { written, type Written } from './writing/written.ts'

/** Releases, and then values that changed, told in one digest; the rest is counted. */
const MOST_RELEASED = 8
const MOST_CHANGED = 6

/**
 * What is new in the world since a day, as the corpus has it: the releases of those days, and of others the values that hold
 * since one of them. Unanswered if that is nothing.
 */
export function writeDigest(context: TellContext, since: Day): Written {
  const asked = { intent: 'latest', families: [], developers: [], period: { from: since, text: '' } }
  const released = tellList(context, asked, MOST_RELEASED)
  const isNew = (release: Release) => release.facts.some((fact) => fact.field === 'released' && begins(fact, since, context))
  const others = [...context.corpus.releases.values()].filter((release) => !isNew(release))
  const changed = others.toSorted((a, b) => rank(a) - rank(b)).flatMap((release) => tellChanged(context, release, since))
  const told = [...released.told.toReversed(), ...changed.slice(0, MOST_CHANGED)]
  const left = released.left + Math.max(0, changed.length - MOST_CHANGED)
  if (told.length === 0) return written([], { kind: 'unanswered', gap: 'nothing-found' })
  return written(told, left > 0 ? { note: wordsIn(context.locale).andMore(left) } : {})
}

function tellChanged(context: TellContext, release: Release, since: Day): Told[] {
  const changed = release.facts.filter((fact) => begins(fact, since, context))
  if (changed.length === 0) return []
  const told = tellFields(context, release, [...new Set(changed.map(({ field }) => field))])
  return told.filter(({ evidence }) => evidence.some(({ fact }) => fact && changed.includes(fact)))
}

/** Whether a fact holds from one of these days, to the day. A release's date is itself that day. */
function begins(fact: Fact, since: Day, { today }: TellContext): boolean {
  const on = fact.field === 'released' && 'value' in fact ? fact.value : fact.from
  return on !== undefined && on.length === today.length && firstDay(on) >= since && firstDay(on) <= today
}

const rank = ({ prominence }: Release): number => ['high', 'medium', 'low'].indexOf(prominence)
