import type { LatestQuestion } from './question.ts'
import { periodIn } from './understanding/periods.ts'
import { formatDate } from './writing/format.ts'
import type { TellContext } from './writing/tell.ts'
import { wordsIn } from './writing/words/index.ts'
import { tellList } from './writing/write-list.ts'
import type { Written } from './writing/written.ts'

/** Most releases one list shows. */
const MOST_SHOWN = 15

/** The newest releases, newest first, narrowed by developer, kind and time. */
export function writeLatest(context: TellContext, { developer, since, kind }: LatestQuestion): Written {
  const period = since === undefined ? undefined : periodIn(since, context.today)
  const asked = {
    intent: 'latest',
    families: [],
    developers: developer ? [developer] : [],
    ...(kind && { kind }),
    ...(period?.from && { period: { from: period.from, text: since ?? '' } }),
  }
  const { told, left } = tellList(context, asked, MOST_SHOWN)
  const words = wordsIn(context.locale)
  const newestFirst = told.toReversed()
  const note =
    told.length === 0
      ? `${words.noneListed()} ${words.corpusDate(formatDate(context.corpus.asOf, context.locale))}`
      : left > 0
        ? words.andMore(left)
        : undefined
  const kindOfAnswer = told.length > 0 ? 'answered' : 'unanswered'
  return {
    kind: kindOfAnswer,
    told: newestFirst,
    choices: [],
    cellEvidence: [],
    ...(note && { note }),
    ...(told.length === 0 && { gap: 'not-in-sources' as const }),
  }
}
