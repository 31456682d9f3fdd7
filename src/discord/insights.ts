import { type APIComponentInContainer } from 'discord.js'
import type { Corpus } from '../core/corpus.ts'
import type { CountedGap } from '../core/gaps.ts'
import type { Counted, Insights, ModelFigures } from '../core/insights.ts'
import type { Locale } from '../core/locale.ts'
import { formatMoney, formatNumber, formatSeconds, formatShare } from '../core/writing/format.ts'
import { wordsIn } from '../core/writing/words/index.ts'
import { actionRows, buttonFor } from './buttons.ts'
import { cleanText, clipWords, escapeText, small } from './markdown.ts'
import { NEUTRAL_COLOUR, type Reply, textDisplay } from './page.ts'
import { discordWordsIn } from './words/index.ts'

/** The times of which a server's figures can be seen, in days. */
export const SPANS = [7, 30] as const

/** Lines of each list; what people typed is clipped, so that all of it fits one message however it is escaped. */
const MOST_LISTED = 6
const MOST_QUESTIONS = 2
const TYPED_LENGTH = 90

type Telling = { insights: Insights; corpus: Corpus; locale: Locale }

/** What a server did with Footnote, for its admins. */
export function renderInsights(telling: Telling): Reply {
  const { insights, locale } = telling
  const words = discordWordsIn(locale).insights
  const head = textDisplay(`**${words.heading}** · ${words.lastDays(insights.days)}`)
  const texts = insights.answers === 0 ? [words.nothing] : sectionsOf(telling)
  const others = SPANS.filter((days) => days !== insights.days)
  const buttons = others.flatMap((days) => buttonFor({ command: 'insights', action: 'days', argument: String(days) }, words.lastDays(days)))
  const components: APIComponentInContainer[] = [head, ...texts.filter(Boolean).map(textDisplay), ...actionRows(buttons)]
  return { pages: [{ accentColour: NEUTRAL_COLOUR, components }] }
}

function sectionsOf(telling: Telling): string[] {
  const { insights, locale } = telling
  const words = discordWordsIn(locale).insights
  const listed = insights.releases.map(({ name, count }) => ({ name: releaseName(name, telling), count }))
  const fields = insights.fields.map(({ name, count }) => ({ name: fieldName(name, locale), count }))
  const asked = [inARow(listed, locale), inARow(fields, locale)].filter(Boolean)
  const typed = insights.votes.notes.slice(0, MOST_LISTED).map((note) => `- ${quoted(note)}`)
  return [
    overview(telling),
    section(words.askedMost, asked),
    section(
      words.notAnswered,
      insights.gaps.slice(0, MOST_LISTED).map((gap) => gapLine(gap, telling)),
    ),
    section(
      words.chatModels,
      insights.chatModels.slice(0, MOST_LISTED).map((figures) => modelLine(figures, locale)),
    ),
    section(words.saidWrong, typed),
    insights.keepsQuestions ? '' : small(words.questionsNotKept),
  ]
}

function overview({ insights, locale }: Telling): string {
  const words = discordWordsIn(locale).insights
  const { answers, unanswered, recalled, votes, latency, spent } = insights
  const number = (value: number) => formatNumber(value, locale)
  const upTo = (microUsd: number, cap: number | undefined) =>
    cap === undefined ? usd(microUsd, locale) : words.ofCap(usd(microUsd, locale), usd(cap, locale))
  const spentOn = [
    words.today(upTo(spent.todayMicroUsd, spent.caps?.dayMicroUsd)),
    words.thisMonth(upTo(spent.monthMicroUsd, spent.caps?.monthMicroUsd)),
  ]
  const parts = [unanswered > 0 && words.unanswered(number(unanswered)), recalled > 0 && words.recalled(number(recalled))]
  return [
    `${words.answers}: **${number(answers)}**${bracketed(parts.filter((part) => part !== false))}`,
    `${words.votes}: 👍 ${number(votes.helpful)} · 👎 ${number(votes.wrong)}`,
    ...(latency ? [`${words.latency}: ${words.within(formatSeconds(latency.p50Ms, locale), formatSeconds(latency.p95Ms, locale))}`] : []),
    `${words.spent}: **${usd(spent.microUsd, locale)}** (${spentOn.join(', ')})`,
  ].join('\n')
}

function gapLine({ gap, release, field, count, questions }: CountedGap, telling: Telling): string {
  const { locale } = telling
  const subject = [release && releaseName(release, telling), field && fieldName(field, locale)].filter(Boolean).join(' · ')
  const asked = questions.slice(0, MOST_QUESTIONS).map((question) => `\n  - ${quoted(question)}`)
  const kind = discordWordsIn(locale).insights.gaps[gap]
  return `- ${subject ? `${subject}: ${kind}` : kind} (${formatNumber(count, locale)})${asked.join('')}`
}

function modelLine({ name, answers, sentences, withheld, microUsd }: ModelFigures, locale: Locale): string {
  const words = discordWordsIn(locale).insights
  const share = sentences > 0 ? words.withheld(formatShare(withheld / sentences, locale), formatNumber(sentences, locale)) : '–'
  return `- ${escapeText(name)} (${formatNumber(answers, locale)}): ${share} · ${usd(microUsd, locale)}`
}

function section(heading: string, lines: readonly string[]): string {
  return lines.length > 0 ? [`**${heading}**`, ...lines].join('\n') : ''
}

function inARow(counted: readonly Counted[], locale: Locale): string {
  return counted
    .slice(0, MOST_LISTED)
    .map(({ name, count }) => `${name} (${formatNumber(count, locale)})`)
    .join(', ')
}

function bracketed(parts: readonly string[]): string {
  return parts.length > 0 ? ` (${parts.join(', ')})` : ''
}

function releaseName(id: string, { corpus }: Pick<Telling, 'corpus'>): string {
  return escapeText(corpus.releases.get(id)?.name ?? id)
}

export function fieldName(field: string, locale: Locale): string {
  const known = Object.entries(wordsIn(locale).fields).find(([name]) => name === field)
  return known ? known[1] : escapeText(field)
}

function quoted(typed: string): string {
  return `“${escapeText(clipWords(cleanText(typed), TYPED_LENGTH))}”`
}

/** To the hundredth of a cent, never less than it was. */
function usd(microUsd: number, locale: Locale): string {
  return formatMoney(Math.ceil(microUsd / 100) / 1e4, 'USD', locale)
}
