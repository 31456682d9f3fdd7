import { ApplicationCommandOptionType as Option } from 'discord.js'
import { timelineOf } from '../src/core/charts/picture.ts'
import type { Footnote } from '../src/core/footnote.ts'
import { nearestLocale } from '../src/core/locale.ts'
import { TimelineQuestion } from '../src/core/question.ts'
import type { Command } from '../src/discord/command.ts'
import { cleanText } from '../src/discord/markdown.ts'
import { privateOption } from '../src/discord/options.ts'
import { quoteQuestion, readQuestion } from '../src/discord/quote.ts'
import { referenceOf } from '../src/discord/reference.ts'
import { renderAnswer, type Telling } from '../src/discord/render.ts'

export const timeline = {
  data: {
    name: 'timeline',
    description: 'AI model releases along a line of time, each with its source.',
    options: [
      { type: Option.String, name: 'developer', description: 'Only of this developer', max_length: 60, autocomplete: true },
      { type: Option.String, name: 'from', description: 'From then on: 2026-08, August, last year …', max_length: 40 },
      { type: Option.String, name: 'to', description: 'Until then: 2026-08, August, last month …', max_length: 40 },
      privateOption,
    ],
  },
  autocomplete: (interaction, footnote) => footnote.suggestDevelopers(interaction.options.getFocused()),
  execute(interaction, footnote) {
    const option = (name: string) => cleanText(interaction.options.getString(name) ?? '') || undefined
    const asked = { developer: option('developer'), from: option('from'), to: option('to') }
    const question = TimelineQuestion.parse({ ...asked, locale: nearestLocale(interaction.locale) })
    return render(question, footnote, { ref: referenceOf(interaction.id) })
  },
  buttons: {
    page: ({ argument, quote, locale, ref }, footnote) =>
      render(TimelineQuestion.parse({ ...read(quote), locale }), footnote, { ref, shown: Number(argument) }),
  },
} satisfies Command

async function* render(question: TimelineQuestion, footnote: Footnote, { ref, shown = 0 }: Telling) {
  const asked = { command: 'timeline', quote: write(question), ref, startsWithPicture: true }
  const answer = footnote.timeline(question)
  yield { ...renderAnswer(answer, footnote.corpus, asked), shown, picture: timelineOf(answer, footnote.corpus) }
}

const SEPARATOR = ' · '
const FROM = 'from '
const TO = 'to '

/** The question as quoted on top: "timeline · OpenAI · from 2026 · to August". */
function write({ developer, from, to }: TimelineQuestion): string {
  const parts = ['timeline', developer, from && FROM + from, to && TO + to]
  return quoteQuestion(parts.filter(Boolean).join(SEPARATOR))
}

/** What a message quotes, read back. */
function read(quote: string): Record<string, string | undefined> {
  const [, ...parts] = (readQuestion(quote) ?? '').split(SEPARATOR)
  const from = parts.find((part) => part.startsWith(FROM))
  const to = parts.find((part) => part.startsWith(TO))
  const developer = parts.find((part) => part !== from && part !== to)
  return { developer, from: from?.slice(FROM.length), to: to?.slice(TO.length) }
}
