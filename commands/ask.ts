import { ApplicationCommandOptionType as Option } from 'discord.js'
import type { Answer } from '../src/core/answer.ts'
import { FOLLOW_UP_LENGTH } from '../src/core/follow-up.ts'
import type { Footnote } from '../src/core/footnote.ts'
import { type Locale, nearestLocale } from '../src/core/locale.ts'
import { Question } from '../src/core/question.ts'
import type { Receipt } from '../src/core/receipt.ts'
import type { Command } from '../src/discord/command.ts'
import { readChoice } from '../src/discord/custom-id.ts'
import { explain, sayForgotten } from '../src/discord/evidence.ts'
import { firstPaint } from '../src/discord/first-paint.ts'
import { cleanText, clipWords } from '../src/discord/markdown.ts'
import { chatModelOption, privateOption } from '../src/discord/options.ts'
import { quoteQuestion, readQuestion } from '../src/discord/quote.ts'
import { renderAnswer } from '../src/discord/render.ts'
import { hasOtherModels, retelling } from '../src/discord/retelling.ts'
import { discordWordsIn } from '../src/discord/words/index.ts'

const LONGEST_QUESTION = 500

const retold = retelling('ask', ({ input, quote }, { evidence, locale }, footnote, signal) => {
  const question = Question.parse({ text: readQuestion(quote), chatModel: input, locale, evidence })
  return render(footnote.ask(question, signal), question, footnote)
})

export const ask = {
  data: {
    name: 'ask',
    description: 'Ask about an AI model release. Every claim comes with its source.',
    options: [
      { type: Option.String, name: 'question', description: 'What would you like to know?', required: true, max_length: LONGEST_QUESTION },
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
    return render(footnote.ask(question, signal), question, footnote)
  },
  asides: { ...retold.asides, evidence: explain },
  forms: {
    'follow-up': {
      form(locale) {
        const words = discordWordsIn(locale)
        return { title: words.followUp, label: words.followUpLabel, maxLength: FOLLOW_UP_LENGTH }
      },
      async *submit({ argument, input = '', locale }, footnote, signal) {
        const earlier = await footnote.findReceipt(argument)
        if (earlier) yield* tellFollowUp(cleanText(input), earlier, locale, footnote, signal)
        else yield sayForgotten(locale)
      },
    },
  },
  buttons: {
    ...retold.buttons,
    'evidence-page': explain,
    choose({ argument, quote, locale }, footnote, signal) {
      const { release, chatModel } = readChoice(argument)
      const name = footnote.corpus.releases.get(release)?.name ?? release
      const question = Question.parse({ text: withName(readQuestion(quote), name), chatModel, locale })
      return render(footnote.ask(question, signal), question, footnote)
    },
    page({ argument, quote, locale }, footnote, signal) {
      const question = Question.parse({ text: readQuestion(quote), locale })
      return render(firstPaint(footnote.ask(question, signal)), question, footnote, Number(argument))
    },
  },
} satisfies Command

function tellFollowUp(text: string, earlier: Receipt, locale: Locale, footnote: Footnote, signal: AbortSignal) {
  const question = { ...footnote.followUp(text, earlier, locale), chatModel: earlier.chatModel }
  return render(footnote.ask(question, signal), question, footnote)
}

async function* render(answers: AsyncIterable<Answer>, question: Question, footnote: Footnote, shown = 0) {
  const asked = { command: 'ask', quote: quoteQuestion(question.text), chatModel: question.chatModel, canRetell: hasOtherModels(footnote) }
  for await (const answer of answers) yield { ...renderAnswer(answer, footnote.corpus, asked), shown }
}

/** A question that also names the chosen release means that one, not its family. */
function withName(text: string | undefined, name: string): string | undefined {
  const addition = ` (${name})`
  return text && clipWords(text, LONGEST_QUESTION - addition.length) + addition
}
