import type { Corpus } from './corpus.ts'
import type { LatestQuestion, TimelineQuestion } from './question.ts'
import { fold } from './understanding/name-tokens.ts'
import { periodIn } from './understanding/periods.ts'
import { formatDate } from './writing/format.ts'
import type { TellContext } from './writing/tell.ts'
import { wordsIn } from './writing/words/index.ts'
import { tellList, type Listing } from './writing/write-list.ts'
import { written, type Written } from './writing/written.ts'

/** Most releases one list shows. */
const MOST_SHOWN = 15
/** Most releases of one timeline; of more, those people ask about most. */
const MOST_ON_TIMELINE = 100

/** The newest releases, newest first, narrowed by developer, kind and time. */
export function writeLatest(context: TellContext, { developer, since, kind }: LatestQuestion): Written {
  const period = since === undefined ? undefined : periodIn(since, context.today)
  const asked = {
    intent: 'latest',
    families: [],
    developers: developer ? [developerNamed(context.corpus, developer)] : [],
    ...(kind && { kind }),
    ...(period?.from && { period: { from: period.from, text: since ?? '' } }),
  }
  const { told, left, silent } = tellList(context, asked, MOST_SHOWN)
  return writeListing(context, { told: told.toReversed(), left, silent })
}

/** The releases of a time, oldest first, narrowed by developer. */
export function writeTimeline(context: TellContext, { developer, from, to }: TimelineQuestion): Written {
  const start = from === undefined ? undefined : periodIn(from, context.today)?.from
  const end = to === undefined ? undefined : periodIn(to, context.today)?.until
  const asked = {
    intent: 'list',
    families: [],
    developers: developer ? [developerNamed(context.corpus, developer)] : [],
    period: { text: '', ...(start && { from: start }), ...(end && { until: end }) },
  }
  return writeListing(context, tellList(context, asked, MOST_ON_TIMELINE))
}

/** A developer as the corpus writes it, by its name or the first words of it; what was typed where it knows none. */
function developerNamed({ releases }: Corpus, typed: string): string {
  const known = [...new Set([...releases.values()].map(({ developer }) => developer))]
  const asked = fold(typed)
  return known.find((name) => fold(name) === asked) ?? known.find((name) => fold(name).startsWith(`${asked} `)) ?? typed
}

function writeListing(context: TellContext, { told, left }: Listing): Written {
  const words = wordsIn(context.locale)
  if (told.length === 0) {
    const note = `${words.noneListed()} ${words.corpusDate(formatDate(context.corpus.asOf, context.locale))}`
    return written([], { kind: 'unanswered', gap: 'not-in-sources', note })
  }
  return written(told, left > 0 ? { note: words.andMore(left) } : {})
}
