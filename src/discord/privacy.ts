import { ButtonStyle } from 'discord.js'
import { COUNTS_KEPT_HOURS } from '../core/forget-person.ts'
import type { Footnote } from '../core/footnote.ts'
import type { Locale } from '../core/locale.ts'
import { FORGET_SERVER_AFTER_DAYS } from '../core/membership.ts'
import { RECALLED_FOR_HOURS } from '../core/recall.ts'
import { RECEIPT_DAYS } from '../core/receipt.ts'
import { formatList } from '../core/writing/format.ts'
import { actionRows, buttonFor } from './buttons.ts'
import { escapeText } from './markdown.ts'
import { NEUTRAL_COLOUR, type Reply, renderNotice, textDisplay } from './page.ts'
import { discordWordsIn } from './words/index.ts'

/** What is kept where somebody asks, for how long, and who is sent what. */
export function renderPrivacy({ settings, recipients, forgetMe }: Footnote, locale: Locale): Reply {
  const words = discordWordsIn(locale).privacy
  const kept = [
    words.receipts(RECEIPT_DAYS),
    settings.keepsQuestions ? words.questionsKept(RECEIPT_DAYS) : words.questionsNotKept,
    words.retold(RECALLED_FOR_HOURS),
    words.counts(COUNTS_KEPT_HOURS),
    words.votes(RECEIPT_DAYS),
    words.settings(FORGET_SERVER_AFTER_DAYS),
  ]
  const all = formatList(recipients.map(escapeText), locale)
  const sent = recipients.length > 0 ? words.sentTo(all) : words.sentToNobody
  const texts = [`**${words.heading}**`, `**${words.kept}**\n${kept.map((one) => `- ${one}`).join('\n')}`, `**${words.sent}**\n${sent}`]
  const ask = forgetMe ? buttonFor({ command: 'forget', action: 'ask', argument: locale }, words.forgetMe) : []
  return { pages: [{ accentColour: NEUTRAL_COLOUR, components: [...texts.map(textDisplay), ...actionRows(ask)] }] }
}

/** What forgetting does, with the button that does it. */
export function renderForgetQuestion(locale: Locale): Reply {
  const words = discordWordsIn(locale).privacy
  const sure = buttonFor({ command: 'forget', action: 'now', argument: locale }, words.forgetNow)
  const rows = actionRows(sure.map((button) => ({ ...button, style: ButtonStyle.Danger as const })))
  return { pages: [{ accentColour: NEUTRAL_COLOUR, components: [textDisplay(words.question), ...rows] }] }
}

export function renderForgetDone(locale: Locale): Reply {
  return renderNotice(discordWordsIn(locale).privacy.done)
}
