import type { ServerId } from '../core/asker.ts'
import type { Span } from '../core/digest.ts'
import type { Footnote } from '../core/footnote.ts'
import type { Locale } from '../core/locale.ts'
import type { AnswerStore, Clock, Log, RoundStore, ServerStore } from '../core/ports.ts'
import { digestRound } from '../core/rounds.ts'
import type { ServerSettings } from '../core/server-settings.ts'
import { formatDate, formatNumber } from '../core/writing/format.ts'
import type { ChannelApi } from './channel-api.ts'
import { small } from './markdown.ts'
import { bodyOf, renderNotice, type Reply, shownPage, withLine } from './page.ts'
import { renderAnswer } from './render.ts'
import { discordWordsIn } from './words/index.ts'

export type DigestParts = {
  /** The bot's application id. */
  bot: string
  footnote: Footnote
  answers: AnswerStore
  servers: ServerStore
  rounds: RoundStore
  api: ChannelApi
  clock: Clock
  log: Log
}

const HOUR_MS = 60 * 60 * 1000
const DAY_MS = 24 * HOUR_MS
/** After Monday begins (UTC): from when on digests are posted, and until when those that were missed still are. */
const FROM_MS = 8 * HOUR_MS
const UNTIL_MS = 2 * DAY_MS

/**
 * Posts last week's digest where servers want to hear of it, once a server and week, however many processes do so. Nothing is
 * posted of a week without news and without questions. Channels that are gone, or where the bot may not write, are logged.
 *
 * @throws FootnoteError `store-unusable`, or where Discord fails: what was not posted will be, the next time in these days
 */
export async function postDigests(parts: DigestParts, signal?: AbortSignal): Promise<number> {
  const { bot, servers, clock } = parts
  const now = clock.now().getTime()
  const monday = mondayOf(now)
  if (now < monday + FROM_MS || now > monday + UNTIL_MS) return 0
  let posted = 0
  for await (const { server, settings } of servers.listDecided(bot)) {
    if (signal?.aborted) break
    if (settings.watchChannels.length > 0 && (await takeTurn(server, settings, monday, parts))) posted++
  }
  return posted
}

async function takeTurn(server: ServerId, settings: ServerSettings, monday: number, parts: DigestParts): Promise<boolean> {
  const { rounds } = parts
  const [round, week] = [digestRound(server), dayOf(monday)]
  const last = await rounds.last(round)
  if (last !== undefined && last >= week) return false
  if (!(await rounds.moveOn(round, last, week))) return false
  let isPosted = false
  try {
    const reply = await renderDigest(server, settings, monday, parts)
    for (const channel of reply ? settings.watchChannels : []) {
      const denied = await parts.api.post(channel, bodyOf(shownPage(reply!)))
      if (denied) parts.log('warn', 'digest-unposted', { server, channel, code: denied.denied })
      else isPosted = true
    }
    return isPosted
  } catch (error) {
    // A channel that has it would have it twice.
    if (!isPosted) await rounds.moveOn(round, week, last)
    throw error
  }
}

/** Undefined if there is nothing to tell. */
async function renderDigest(server: ServerId, settings: ServerSettings, monday: number, parts: DigestParts): Promise<Reply | undefined> {
  const { corpus } = parts.footnote
  const locale = settings.locale ?? 'en'
  const words = discordWordsIn(locale).notices
  const span: Span = { from: dayOf(monday - 7 * DAY_MS), until: dayOf(monday - DAY_MS) }
  const digest = parts.footnote.digest(span, locale)
  const figures = await countWeek(server, monday, parts)
  if (digest.kind !== 'answered' && figures.answers === 0) return undefined
  const heading = `**${words.week(formatDate(span.from, locale), formatDate(span.until, locale))}**`
  const asked = { command: 'latest', quote: heading, ref: '' }
  const news = digest.kind === 'answered' && onOnePage(digest.claims, (claims) => renderAnswer({ ...digest, claims }, corpus, asked))
  return withLine(news || renderNotice(heading), small(sayFigures(figures, locale)))
}

/** A digest has no pages to turn: what does not fit stands in `/latest`. */
function onOnePage<T>(claims: T[], render: (claims: T[]) => Reply): Reply {
  const reply = render(claims)
  return reply.pages.length > 1 && claims.length > 1 ? onOnePage(claims.slice(0, -1), render) : reply
}

type Figures = { answers: number; unanswered: number }

async function countWeek(server: ServerId, monday: number, { answers }: DigestParts): Promise<Figures> {
  const [from, until] = [monday - 7 * DAY_MS, monday].map((ms) => new Date(ms).toISOString())
  const counted = { answers: 0, unanswered: 0 }
  for await (const { answeredAt, kind } of answers.listHeads(from!, server)) {
    if (answeredAt >= until!) break
    counted.answers++
    if (kind === 'unanswered') counted.unanswered++
  }
  return counted
}

function sayFigures({ answers, unanswered }: Figures, locale: Locale): string {
  return discordWordsIn(locale).notices.figures(formatNumber(answers, locale), formatNumber(unanswered, locale))
}

/** When the week began, in UTC. */
function mondayOf(ms: number): number {
  const today = Math.floor(ms / DAY_MS) * DAY_MS
  const daysSince = (new Date(today).getUTCDay() + 6) % 7
  return today - daysSince * DAY_MS
}

const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
