import { ApplicationCommandOptionType as Option } from 'discord.js'
import { nearestLocale } from '../src/core/locale.ts'
import { timelineOf } from '../src/core/charts/picture.ts'
import { LatestQuestion } from '../src/core/question.ts'
import { KINDS } from '../src/core/release.ts'
import type { Footnote } from '../src/core/footnote.ts'
import type { Command } from '../src/discord/command.ts'
import { cleanText } from '../src/discord/markdown.ts'
import { privateOption } from '../src/discord/options.ts'
import { quoteQuestion, readQuestion } from '../src/discord/quote.ts'
import { referenceOf } from '../src/discord/reference.ts'
import { renderAnswer, type Telling } from '../src/discord/render.ts'

export const latest = {
  data: {
    name: 'latest',
    description: 'The newest AI model releases, dated and linked.',
    options: [
      { type: Option.String, name: 'developer', description: 'Only of this developer', max_length: 60, autocomplete: true },
      { type: Option.String, name: 'since', description: 'Only since then: 2026-08, August, last month …', max_length: 40 },
      { type: Option.String, name: 'kind', description: 'Only of this kind', choices: KINDS.map((kind) => ({ name: kind, value: kind })) },
      privateOption,
    ],
  },
  autocomplete: (interaction, footnote) => footnote.suggestDevelopers(interaction.options.getFocused()),
  execute(interaction, footnote) {
    const option = (name: string) => cleanText(interaction.options.getString(name) ?? '') || undefined
    const asked = { developer: option('developer'), since: option('since'), kind: option('kind') }
    const question = LatestQuestion.parse({ ...asked, locale: nearestLocale(interaction.locale) })
    return render(question, footnote, { ref: referenceOf(interaction.id) })
  },
  buttons: {
    page: ({ argument, quote, locale, ref }, footnote) =>
      render(LatestQuestion.parse({ ...read(quote), locale }), footnote, { ref, shown: Number(argument) }),
  },
} satisfies Command

async function* render(question: LatestQuestion, footnote: Footnote, { ref, shown = 0 }: Telling) {
  const asked = { command: 'latest', quote: write(question), ref, startsWithPicture: true }
  const answer = footnote.latest(question)
  yield { ...renderAnswer(answer, footnote.corpus, asked), shown, picture: timelineOf(answer, footnote.corpus) }
}

const SEPARATOR = ' · '
const SINCE = 'since '

/** The question as quoted on top: "newest releases · OpenAI · since August · language". */
function write({ developer, since, kind }: LatestQuestion): string {
  const parts = ['newest releases', developer, since && SINCE + since, kind]
  return quoteQuestion(parts.filter(Boolean).join(SEPARATOR))
}

/** What a message quotes, read back. */
function read(quote: string): Record<string, string | undefined> {
  const [, ...parts] = (readQuestion(quote) ?? '').split(SEPARATOR)
  const kind = parts.find((part) => KINDS.some((known) => known === part))
  const since = parts.find((part) => part.startsWith(SINCE))
  return { kind, since: since?.slice(SINCE.length), developer: parts.find((part) => part !== kind && part !== since) }
}
