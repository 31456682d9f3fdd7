import { type Affected, affectedBy, subjectOf } from '../core/affected.ts'
import type { ServerId } from '../core/asker.ts'
import type { Corpus } from '../core/corpus.ts'
import type { Locale } from '../core/locale.ts'
import type { AnswerStore, Clock, Log, ServerStore } from '../core/ports.ts'
import { RECEIPT_DAYS, type Receipt } from '../core/receipt.ts'
import { formatDate } from '../core/writing/format.ts'
import type { ChannelApi } from './channel-api.ts'
import { fieldName } from './insights.ts'
import { clipWords, escapeText, small } from './markdown.ts'
import { discordWordsIn } from './words/index.ts'

type MarkingParts = { answers: AnswerStore; servers: ServerStore; corpus: Corpus; api: ChannelApi; clock: Clock; log: Log }

const DAY_MS = 24 * 60 * 60 * 1000
/** Things named in a mark, and characters of each. */
const MOST_NAMED = 2
const NAME_LENGTH = 60

/**
 * Marks the messages of the last 30 days whose answers cite what the corpus no longer says, in servers that want that, each
 * once, whoever else is marking. Messages that are gone, or that the bot may not edit, are logged and left.
 *
 * @returns how many were marked
 * @throws FootnoteError `store-unusable`, or where Discord fails: what was not marked yet still can be
 */
export async function markChanged(parts: MarkingParts, signal?: AbortSignal): Promise<number> {
  const { answers, corpus, clock } = parts
  const since = new Date(clock.now().getTime() - RECEIPT_DAYS * DAY_MS).toISOString()
  const isWanted = createWish(parts)
  let marked = 0
  for await (const receipt of answers.listSince(since, true)) {
    if (signal?.aborted) break
    const affected = affectedBy(corpus, receipt)
    if (affected && (await isWanted(receipt.server)) && (await markOne(affected, parts))) marked++
  }
  return marked
}

async function markOne({ receipt, changed }: Affected, { answers, corpus, api, clock, log }: MarkingParts): Promise<boolean> {
  const { id, place } = receipt
  const markedAt = clock.now().toISOString()
  if (!place || !(await answers.noteMarked(id, markedAt))) return false
  const line = sayChanged({ receipt, changed }, corpus, markedAt)
  try {
    const outcome = await api.addLine(place, line, (components) => components.includes(id))
    if (typeof outcome === 'object') log('info', 'answer-unmarked', { answer: id, channel: place.channel, code: outcome.denied })
    return outcome === true
  } catch (error) {
    await answers.noteMarked(id, undefined)
    throw error
  }
}

/** The line under an answer that was marked, to be shown with it again; undefined if it was not. */
export function markOf(receipt: Receipt, corpus: Corpus): string | undefined {
  const affected = receipt.markedAt === undefined ? undefined : affectedBy(corpus, receipt)
  return affected && receipt.markedAt && sayChanged(affected, corpus, receipt.markedAt)
}

/** Calm, and in the language of the answer. */
function sayChanged({ receipt: { locale }, changed }: Affected, corpus: Corpus, at: string): string {
  const names = new Set(changed.map(({ evidence }) => nameOf(evidence, corpus, locale)))
  const named = [...names].slice(0, MOST_NAMED).join(', ') + (names.size > MOST_NAMED ? ' …' : '')
  return small(discordWordsIn(locale).notices.sourceChanged(named, formatDate(at.slice(0, 10), locale)))
}

function nameOf(evidence: Receipt['evidence'][number], corpus: Corpus, locale: Locale): string {
  const { release, field } = subjectOf(corpus, evidence)
  if (release && field) return `${escapeText(release.name)} · ${fieldName(field, locale)}`
  const title = corpus.passages.get(evidence.id)?.title ?? corpus.sources.get(evidence.source)?.title ?? new URL(evidence.url).host
  return escapeText(clipWords(title, NAME_LENGTH))
}

/** Whether servers want answers marked, each asked once. */
function createWish({ servers }: MarkingParts): (server: ServerId | undefined) => Promise<boolean> {
  const known = new Map<ServerId, boolean>()
  return async (server) => {
    if (server === undefined) return false
    const wish = known.get(server) ?? (await servers.findSettings(server))?.marksChangedAnswers ?? false
    known.set(server, wish)
    return wish
  }
}
