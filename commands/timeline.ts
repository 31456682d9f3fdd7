import { ApplicationCommandOptionType as Option } from 'discord.js'
import { timelineOf } from '../src/core/charts/picture.ts'
import type { Footnote } from '../src/core/footnote.ts'
import { nearestLocale } from '../src/core/locale.ts'
import { TimelineQuestion } from '../src/core/question.ts'
import type { Command } from '../src/discord/command.ts'
import { named } from '../src/discord/localised.ts'
import { privateOption, typedOption } from '../src/discord/options.ts'
import { quoteQuestion, readQuestion } from '../src/discord/quote.ts'
import { referenceOf } from '../src/discord/reference.ts'
import { renderAnswer, type Telling } from '../src/discord/render.ts'
import { timelineHeading, timelineWords } from './words/timeline.ts'

export const timeline = {
  data: {
    ...named(timelineWords.command),
    options: [
      { type: Option.String, ...named(timelineWords.developer), max_length: 60, autocomplete: true },
      { type: Option.String, ...named(timelineWords.from), max_length: 40 },
      { type: Option.String, ...named(timelineWords.to), max_length: 40 },
      privateOption,
    ],
  },
  autocomplete: (interaction, footnote) => footnote.suggestDevelopers(interaction.options.getFocused()),
  execute(interaction, footnote) {
    const option = (name: string) => typedOption(interaction, name)
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
  const locale = footnote.settings.locale ?? question.locale
  const asked = { command: 'timeline', quote: write({ ...question, locale }), ref, startsWithPicture: true }
  const answer = footnote.timeline(question)
  yield { ...renderAnswer(answer, footnote.corpus, asked), shown, picture: timelineOf(answer, footnote.corpus) }
}

const SEPARATOR = ' · '
const UNTIL = '→'

/** The question as quoted on top: "timeline · OpenAI · 2026 → August". */
function write({ developer, from, to, locale }: TimelineQuestion): string {
  const time = from || to ? [from, UNTIL, to].filter(Boolean).join(' ') : undefined
  return quoteQuestion([timelineHeading[locale], developer, time].filter(Boolean).join(SEPARATOR))
}

/** What a message quotes, read back. */
function read(quote: string): Record<string, string | undefined> {
  const [, ...parts] = (readQuestion(quote) ?? '').split(SEPARATOR)
  const time = parts.find((part) => part.includes(UNTIL))
  const [from, to] = (time ?? '').split(UNTIL).map((day) => day.trim() || undefined)
  return { developer: parts.find((part) => part !== time), from, to }
}
