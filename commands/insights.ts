import { FootnoteError } from '../src/core/errors.ts'
import type { Footnote } from '../src/core/footnote.ts'
import { type Locale, nearestLocale } from '../src/core/locale.ts'
import { type Command, FOR_MANAGERS } from '../src/discord/command.ts'
import { named } from '../src/discord/localised.ts'
import { renderInsights, SPANS } from '../src/discord/insights.ts'
import type { Reply } from '../src/discord/page.ts'
import { insightsWords } from './words/insights.ts'

export const insights = {
  data: {
    ...named(insightsWords.command),
    ...FOR_MANAGERS,
  },
  isPrivate: true,
  isPanel: true,
  async *execute({ locale }, footnote) {
    yield await tell(SPANS[0], footnote.settings.locale ?? nearestLocale(locale), footnote)
  },
  buttons: {
    async *days({ argument, locale }, footnote) {
      yield await tell(SPANS.find((days) => String(days) === argument) ?? SPANS[0], locale, footnote)
    },
  },
} satisfies Command

async function tell(days: number, locale: Locale, footnote: Footnote): Promise<Reply> {
  if (!footnote.insights) throw new FootnoteError('store-unusable', 'insights were asked where nothing is kept')
  return renderInsights({ insights: await footnote.insights(days), corpus: footnote.corpus, locale })
}
