import { ApplicationCommandOptionType as Option } from 'discord.js'
import { timelineOf } from '../src/core/charts/picture.ts'
import { LOCALES, nearestLocale } from '../src/core/locale.ts'
import { LatestQuestion } from '../src/core/question.ts'
import { type Kind, KINDS } from '../src/core/release.ts'
import type { Footnote } from '../src/core/footnote.ts'
import type { Command } from '../src/discord/command.ts'
import { localizations, named } from '../src/discord/localised.ts'
import { privateOption, typedOption } from '../src/discord/options.ts'
import { quoteQuestion, readQuestion } from '../src/discord/quote.ts'
import { referenceOf } from '../src/discord/reference.ts'
import { renderAnswer, type Telling } from '../src/discord/render.ts'
import { kindWords, latestExample, latestWords, quoteWords } from './words/latest.ts'

export const latest = {
  data: {
    ...named(latestWords.command),
    options: [
      { type: Option.String, ...named(latestWords.developer), max_length: 60, autocomplete: true },
      { type: Option.String, ...named(latestWords.since), max_length: 40 },
      { type: Option.String, ...named(latestWords.kind), choices: KINDS.map(kindChoice) },
      privateOption,
    ],
  },
  autocomplete: (interaction, footnote) => footnote.suggestDevelopers(interaction.options.getFocused()),
  execute(interaction, footnote) {
    const option = (name: string) => typedOption(interaction, name)
    const asked = { developer: option('developer'), since: option('since'), kind: option('kind') }
    const question = LatestQuestion.parse({ ...asked, locale: nearestLocale(interaction.locale) })
    return render(question, footnote, { ref: referenceOf(interaction.id) })
  },
  example: (locale) => ({ label: latestExample[locale], argument: '' }),
  asides: { example: ({ locale, ref }, footnote) => render(LatestQuestion.parse({ locale }), footnote, { ref }) },
  buttons: {
    page: ({ argument, quote, locale, ref }, footnote) =>
      render(LatestQuestion.parse({ ...read(quote), locale }), footnote, { ref, shown: Number(argument) }),
  },
} satisfies Command

function kindChoice(kind: Kind) {
  const words = kindWords[kind]
  return { name: words.en, name_localizations: localizations((locale) => words[locale]), value: kind }
}

async function* render(question: LatestQuestion, footnote: Footnote, { ref, shown = 0 }: Telling) {
  const locale = footnote.settings.locale ?? question.locale
  const asked = { command: 'latest', quote: write({ ...question, locale }), ref, startsWithPicture: true }
  const answer = footnote.latest(question)
  yield { ...renderAnswer(answer, footnote.corpus, asked), shown, picture: timelineOf(answer, footnote.corpus) }
}

const SEPARATOR = ' · '

/** The question as quoted on top: "newest releases · OpenAI · since August · language". */
function write({ developer, since, kind, locale }: LatestQuestion): string {
  const { heading, sinceThen } = quoteWords[locale]
  const parts = [heading, developer, since && sinceThen(since), kind && kindWords[kind][locale]]
  return quoteQuestion(parts.filter(Boolean).join(SEPARATOR))
}

/** What a message quotes, read back, whichever language it was written in. */
function read(quote: string): Record<string, string | undefined> {
  const [heading, ...parts] = (readQuestion(quote) ?? '').split(SEPARATOR)
  const locale = LOCALES.find((known) => quoteWords[known].heading === heading) ?? 'en'
  const [before = '', after = ''] = quoteWords[locale].sinceThen('\n').split('\n')
  const kind = KINDS.find((known) => parts.includes(kindWords[known][locale]))
  const isSince = (part: string) => part.startsWith(before) && part.endsWith(after) && part.length > before.length + after.length
  const since = parts.find(isSince)
  const developer = parts.find((part) => part !== since && part !== (kind && kindWords[kind][locale]))
  return { kind, since: since?.slice(before.length, since.length - after.length), developer }
}
