import { ApplicationCommandOptionType as Option } from 'discord.js'
import type { Footnote } from '../src/core/footnote.ts'
import { nearestLocale } from '../src/core/locale.ts'
import { SourcesQuestion } from '../src/core/question.ts'
import type { Command } from '../src/discord/command.ts'
import { readChoice } from '../src/discord/custom-id.ts'
import { renderFoundSources } from '../src/discord/found-sources.ts'
import { named } from '../src/discord/localised.ts'
import { privateOption, typedOption } from '../src/discord/options.ts'
import { quoteSources, readSources } from '../src/discord/quote.ts'
import { sourcesWords } from './words/sources.ts'

const text = { type: Option.String as const, max_length: 100 }

export const sources = {
  data: {
    ...named(sourcesWords.command),
    options: [{ ...text, ...named(sourcesWords.query) }, { ...text, ...named(sourcesWords.release), autocomplete: true }, privateOption],
  },
  autocomplete: (interaction, footnote) => footnote.suggestReleases(interaction.options.getFocused()),
  execute(interaction, footnote) {
    const option = (name: string) => typedOption(interaction, name)
    const asked = { query: option('query'), release: option('release') }
    const locale = footnote.settings.locale ?? nearestLocale(interaction.locale)
    return render(SourcesQuestion.parse({ ...asked, locale }), footnote)
  },
  buttons: {
    choose: ({ argument, quote, locale }, footnote) =>
      render(SourcesQuestion.parse({ ...readSources(quote), release: readChoice(argument).release, locale }), footnote),
    page: ({ argument, quote, locale }, footnote) =>
      render(SourcesQuestion.parse({ ...readSources(quote), locale }), footnote, Number(argument)),
  },
} satisfies Command

async function* render(question: SourcesQuestion, footnote: Footnote, page = 0) {
  const { query, locale } = question
  const found = footnote.findSources(question)
  const release = found.kind === 'found' ? found.release?.name : found.typed
  yield renderFoundSources(found, {
    command: 'sources',
    quote: quoteSources({ query, release }, sourcesWords.command[locale][0]),
    locale,
    page,
  })
}
