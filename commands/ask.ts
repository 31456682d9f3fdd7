import { ApplicationCommandOptionType as Option } from 'discord.js'
import type { Answer } from '../src/core/answer.ts'
import { pictureOf } from '../src/core/charts/picture.ts'
import { FOLLOW_UP_LENGTH } from '../src/core/follow-up.ts'
import type { Footnote } from '../src/core/footnote.ts'
import { nearestLocale } from '../src/core/locale.ts'
import { Question } from '../src/core/question.ts'
import type { Receipt } from '../src/core/receipt.ts'
import type { Command, Press } from '../src/discord/command.ts'
import { readChoice } from '../src/discord/custom-id.ts'
import { explain, sayForgotten } from '../src/discord/evidence.ts'
import { helpful, wrong } from '../src/discord/feedback.ts'
import { named } from '../src/discord/localised.ts'
import { cleanText, clipWords } from '../src/discord/markdown.ts'
import { chatModelOption, privateOption } from '../src/discord/options.ts'
import { quoteQuestion, readQuestion } from '../src/discord/quote.ts'
import { referenceOf } from '../src/discord/reference.ts'
import { renderAnswer, type Telling } from '../src/discord/render.ts'
import { hasOtherModels, retelling } from '../src/discord/retelling.ts'
import { turnPage } from '../src/discord/turn-page.ts'
import { discordWordsIn } from '../src/discord/words/index.ts'
import { askExample, askWords } from './words/ask.ts'

const LONGEST_QUESTION = 500

const retold = retelling('ask', ({ inputs: [chatModel], quote, ref }, { evidence, locale }, footnote, signal) => {
  const question = Question.parse({ text: readQuestion(quote), chatModel, locale, evidence })
  return render(footnote.ask(question, signal), question, footnote, { ref })
})

export const ask = {
  data: {
    ...named(askWords.command),
    options: [
      { type: Option.String, ...named(askWords.question), required: true, max_length: LONGEST_QUESTION },
      chatModelOption,
      privateOption,
    ],
  },
  autocomplete: (interaction, footnote) => footnote.suggestChatModels(interaction.options.getFocused()),
  execute(interaction, footnote, signal) {
    const question = Question.parse({
      text: cleanText(interaction.options.getString('question', true)),
      chatModel: interaction.options.getString('model') ?? undefined,
      locale: nearestLocale(interaction.locale),
    })
    return render(footnote.ask(question, signal), question, footnote, { ref: referenceOf(interaction.id) })
  },
  example: (locale) => ({ label: askExample[locale], argument: askExample[locale] }),
  asides: {
    ...retold.asides,
    evidence: explain,
    helpful,
    example({ argument, locale, ref }, footnote, signal) {
      const question = Question.parse({ text: argument, locale })
      return render(footnote.ask(question, signal), question, footnote, { ref })
    },
  },
  forms: {
    wrong,
    'follow-up': {
      form(locale) {
        const words = discordWordsIn(locale)
        return { title: words.followUp, fields: [{ label: words.followUpLabel, maxLength: FOLLOW_UP_LENGTH }] }
      },
      async *submit(sent, footnote, signal) {
        const earlier = await footnote.findReceipt(sent.argument)
        if (earlier) yield* tellFollowUp(sent, earlier, footnote, signal)
        else yield sayForgotten(sent.locale)
      },
    },
  },
  buttons: {
    ...retold.buttons,
    'evidence-page': explain,
    choose({ argument, quote, locale, ref }, footnote, signal) {
      const { release, chatModel } = readChoice(argument)
      const name = footnote.corpus.releases.get(release)?.name ?? release
      const question = Question.parse({ text: withName(readQuestion(quote), name), chatModel, locale })
      return render(footnote.ask(question, signal), question, footnote, { ref })
    },
    page: turnPage(({ quote, ref }, { shown, locale, inWords }, footnote, signal) => {
      const question = Question.parse({ text: readQuestion(quote), locale })
      return render(inWords(footnote.ask(question, signal)), question, footnote, { ref, shown })
    }),
  },
} satisfies Command

function tellFollowUp({ inputs: [typed = ''], locale, ref }: Press, earlier: Receipt, footnote: Footnote, signal: AbortSignal) {
  const question = { ...footnote.followUp(cleanText(typed), earlier, locale), chatModel: earlier.chatModel }
  return render(footnote.ask(question, signal), question, footnote, { ref })
}

async function* render(answers: AsyncIterable<Answer>, question: Question, footnote: Footnote, { ref, shown = 0 }: Telling) {
  const { text, chatModel } = question
  const asked = { command: 'ask', quote: quoteQuestion(text), ref, chatModel, canRetell: hasOtherModels(footnote) }
  const { corpus } = footnote
  for await (const answer of answers) yield { ...renderAnswer(answer, corpus, asked), shown, picture: pictureOf(answer, corpus) }
}

/** A question that also names the chosen release means that one, not its family. */
function withName(text: string | undefined, name: string): string | undefined {
  const addition = ` (${name})`
  return text && clipWords(text, LONGEST_QUESTION - addition.length) + addition
}
