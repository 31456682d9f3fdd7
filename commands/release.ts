import { ApplicationCommandOptionType as Option } from 'discord.js'
import { nearestLocale } from '../src/core/locale.ts'
import { pictureOf } from '../src/core/charts/picture.ts'
import { ReleaseQuestion } from '../src/core/question.ts'
import type { Footnote } from '../src/core/footnote.ts'
import type { Command } from '../src/discord/command.ts'
import { readChoice } from '../src/discord/custom-id.ts'
import { named } from '../src/discord/localised.ts'
import { cleanText } from '../src/discord/markdown.ts'
import { privateOption } from '../src/discord/options.ts'
import { quoteQuestion, readQuestion } from '../src/discord/quote.ts'
import { referenceOf } from '../src/discord/reference.ts'
import { renderAnswer, type Telling } from '../src/discord/render.ts'
import { releaseWords } from './words/release.ts'

export const release = {
  data: {
    ...named(releaseWords.command),
    options: [
      { type: Option.String, ...named(releaseWords.releaseName), required: true, max_length: 100, autocomplete: true },
      privateOption,
    ],
  },
  autocomplete: (interaction, footnote) => footnote.suggestReleases(interaction.options.getFocused()),
  execute(interaction, footnote) {
    const name = cleanText(interaction.options.getString('name', true))
    const question = ReleaseQuestion.parse({ name, locale: nearestLocale(interaction.locale) })
    return render(question, footnote, { ref: referenceOf(interaction.id) })
  },
  buttons: {
    choose: ({ argument, locale, ref }, footnote) =>
      render(ReleaseQuestion.parse({ name: readChoice(argument).release, locale }), footnote, { ref }),
    page: ({ argument, quote, locale, ref }, footnote) =>
      render(ReleaseQuestion.parse({ name: readQuestion(quote), locale }), footnote, { ref, shown: Number(argument) }),
  },
} satisfies Command

async function* render(question: ReleaseQuestion, footnote: Footnote, { ref, shown = 0 }: Telling) {
  const name = footnote.corpus.releases.get(question.name)?.name ?? question.name
  const answer = footnote.describe(question)
  const reply = renderAnswer(answer, footnote.corpus, { command: 'release', quote: quoteQuestion(name), ref })
  yield { ...reply, shown, picture: pictureOf(answer, footnote.corpus) }
}
