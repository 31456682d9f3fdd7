import type { APIButtonComponent } from 'discord.js'
import type { Answer } from '../core/answer.ts'
import type { Footnote } from '../core/footnote.ts'
import type { Vote } from '../core/vote.ts'
import { VOTE_NOTE_LENGTH } from '../core/vote.ts'
import { buttonFor } from './buttons.ts'
import type { Button, Form, Press } from './command.ts'
import { sayForgotten } from './evidence.ts'
import { cleanText } from './markdown.ts'
import { renderNotice, type Reply } from './page.ts'
import { discordWordsIn } from './words/index.ts'

/** What people can say of an answer: `<answer's id>`. */
export function feedbackButtons({ kind, id, locale }: Answer): APIButtonComponent[] {
  if (kind === 'ambiguous' || id === undefined) return []
  const words = discordWordsIn(locale).feedback
  return [
    ...buttonFor({ command: 'ask', action: 'helpful', argument: id }, words.helpful, '👍'),
    ...buttonFor({ command: 'ask', action: 'wrong', argument: id }, words.wrong, '👎'),
  ]
}

export const helpful: Button = async function* (press, footnote) {
  yield await vote(press, footnote, { opinion: 'helpful' })
}

/** Asks what is wrong, and takes silence for an answer. */
export const wrong: Form = {
  isPrivate: true,
  form(locale) {
    const words = discordWordsIn(locale).feedback
    const field = { label: words.whatIsWrong, hint: words.whoReadsIt, maxLength: VOTE_NOTE_LENGTH, isOptional: true, isLong: true } as const
    return { title: words.wrong, fields: [field] }
  },
  async *submit(sent, footnote) {
    yield await vote(sent, footnote, { opinion: 'wrong', note: cleanText(sent.inputs[0] ?? '') })
  },
}

async function vote({ argument, locale }: Press, footnote: Footnote, { opinion, note }: Pick<Vote, 'opinion' | 'note'>): Promise<Reply> {
  const isCounted = await footnote.vote(argument, opinion, note)
  return isCounted ? renderNotice(discordWordsIn(locale).feedback.thanks[opinion]) : sayForgotten(locale)
}
