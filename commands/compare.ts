import { ApplicationCommandOptionType as Option } from 'discord.js'
import type { Answer } from '../src/core/answer.ts'
import { pictureOf } from '../src/core/charts/picture.ts'
import type { Footnote } from '../src/core/footnote.ts'
import { nearestLocale } from '../src/core/locale.ts'
import { ComparisonQuestion } from '../src/core/question.ts'
import type { ReleaseId } from '../src/core/release.ts'
import type { Command } from '../src/discord/command.ts'
import { readChoice } from '../src/discord/custom-id.ts'
import { firstPaint } from '../src/discord/first-paint.ts'
import { named } from '../src/discord/localised.ts'
import { cleanText } from '../src/discord/markdown.ts'
import { chatModelOption, privateOption, typedOption } from '../src/discord/options.ts'
import { quoteComparison, readComparison } from '../src/discord/quote.ts'
import { referenceOf } from '../src/discord/reference.ts'
import { renderAnswer, type Telling } from '../src/discord/render.ts'
import { hasOtherModels, retelling } from '../src/discord/retelling.ts'
import { turnPage } from '../src/discord/turn-page.ts'
import { compareWords } from './words/compare.ts'

const text = { type: Option.String as const, max_length: 100, autocomplete: true as const }

const retold = retelling('compare', ({ inputs: [chatModel], quote, ref }, { evidence, locale }, footnote, signal) => {
  const question = ComparisonQuestion.parse({ ...read(quote, footnote), chatModel, locale, evidence })
  return render(footnote.compare(question, signal), question, footnote, { ref })
})

const EXAMPLE = ['DeepSeek V4-Pro', 'GPT-5.5']

export const compare = {
  data: {
    ...named(compareWords.command),
    options: [
      { ...text, ...named(compareWords.first), required: true },
      { ...text, ...named(compareWords.second), required: true },
      { ...text, ...named(compareWords.aspect) },
      chatModelOption,
      privateOption,
    ],
  },
  autocomplete(interaction, footnote) {
    const { name, value } = interaction.options.getFocused(true)
    if (name === 'model') return footnote.suggestChatModels(value)
    return name === 'aspect' ? footnote.suggestAspects(value, nearestLocale(interaction.locale)) : footnote.suggestReleases(value)
  },
  execute(interaction, footnote, signal) {
    const { options } = interaction
    const question = ComparisonQuestion.parse({
      modelA: cleanText(options.getString('model_a', true)),
      modelB: cleanText(options.getString('model_b', true)),
      aspect: typedOption(interaction, 'aspect'),
      chatModel: options.getString('model') ?? undefined,
      locale: nearestLocale(interaction.locale),
    })
    return render(footnote.compare(question, signal), question, footnote, { ref: referenceOf(interaction.id) })
  },
  example: () => ({ label: EXAMPLE.join(' ↔ '), argument: EXAMPLE.join(' ↔ ') }),
  asides: {
    ...retold.asides,
    example({ argument, locale, ref }, footnote, signal) {
      const [modelA, modelB] = argument.split(' ↔ ')
      const question = ComparisonQuestion.parse({ modelA, modelB, locale })
      return render(footnote.compare(question, signal), question, footnote, { ref })
    },
  },
  buttons: {
    ...retold.buttons,
    async *choose({ argument, quote, locale, ref }, footnote, signal) {
      const { release, chatModel } = readChoice(argument)
      const unclear = ComparisonQuestion.parse({ ...read(quote, footnote), chatModel, locale })
      const question = await withChoice(unclear, release, footnote)
      yield* render(footnote.compare(question, signal), question, footnote, { ref })
    },
    page: turnPage(({ quote, ref }, { shown, locale, inWords }, footnote, signal) => {
      const question = ComparisonQuestion.parse({ ...read(quote, footnote), locale })
      return render(inWords(footnote.compare(question, signal)), question, footnote, { ref, shown })
    }),
  },
} satisfies Command

async function* render(answers: AsyncIterable<Answer>, question: ComparisonQuestion, footnote: Footnote, { ref, shown = 0 }: Telling) {
  const nameOf = (typed: string) => footnote.corpus.releases.get(typed)?.name ?? typed
  const { modelA, modelB, aspect, chatModel } = question
  const quote = quoteComparison({ modelA: nameOf(modelA), modelB: nameOf(modelB), ...(aspect && { aspect }) })
  const asked = { command: 'compare', quote, ref, chatModel, canRetell: hasOtherModels(footnote) }
  const { corpus } = footnote
  for await (const answer of answers) yield { ...renderAnswer(answer, corpus, asked), shown, picture: pictureOf(answer, corpus) }
}

/** What a message quotes, with the ids of releases that it calls by their whole names. */
function read(quote: string, { corpus }: Footnote) {
  const quoted = readComparison(quote)
  const idOf = (name: string) => [...corpus.releases.values()].find((release) => release.name === name)?.id ?? name
  return quoted && { ...quoted, modelA: idOf(quoted.modelA), modelB: idOf(quoted.modelB) }
}

/** The chosen release stands for the name that was unclear: the second if that settles the question, else the first. */
async function withChoice(question: ComparisonQuestion, release: ReleaseId, footnote: Footnote): Promise<ComparisonQuestion> {
  const asSecond = { ...question, modelB: release }
  for await (const { kind } of firstPaint(footnote.withoutReceipts().compare(asSecond))) if (kind === 'answered') return asSecond
  return { ...question, modelA: release }
}
