import { ZodError } from 'zod'
import type { Answer } from '../core/answer.ts'
import { failureOf, type FailureCode } from '../core/errors.ts'
import type { Locale } from '../core/locale.ts'
import { formatWait } from '../core/writing/format.ts'
import { escapeText } from './markdown.ts'
import { discordWordsIn, type DiscordWords, type Mishap, type WrongOption } from './words/index.ts'

/** Ends a story when the bot closes. */
export const CLOSING = Symbol('closing')

type Said = { mishap: Mishap; remedy: keyof DiscordWords['remedies'] }

/** A new code does not type-check until it has words. */
const SAID: Record<FailureCode, Said> = {
  'settings-invalid': { mishap: 'setup', remedy: 'tellOperator' },
  'corpus-invalid': { mishap: 'setup', remedy: 'tellOperator' },
  'store-unusable': { mishap: 'store', remedy: 'tellOperator' },
  'discord-token-refused': { mishap: 'setup', remedy: 'tellOperator' },
  'discord-unreachable': { mishap: 'discord', remedy: 'tryAgain' },
  'discord-refused': { mishap: 'discord', remedy: 'tellOperator' },
  'chat-model-not-configured': { mishap: 'modelNotOffered', remedy: 'otherModel' },
  'chat-model-unknown': { mishap: 'modelNotOffered', remedy: 'otherModel' },
  'chat-model-unreachable': { mishap: 'modelUnreachable', remedy: 'tryAgain' },
  'chat-model-key-refused': { mishap: 'modelKey', remedy: 'tellOperator' },
  'chat-model-no-credit': { mishap: 'modelCredit', remedy: 'otherModel' },
  'chat-model-busy': { mishap: 'modelBusy', remedy: 'tryAgain' },
  'chat-model-failed': { mishap: 'modelFailed', remedy: 'tryAgain' },
  'chat-model-slow': { mishap: 'modelSlow', remedy: 'tryAgain' },
  'chat-model-empty': { mishap: 'modelEmpty', remedy: 'tryAgain' },
  'chat-model-declined': { mishap: 'modelDeclined', remedy: 'otherModel' },
  'chat-model-cut-off': { mishap: 'modelCutOff', remedy: 'tryAgain' },
  'chat-model-unsupported': { mishap: 'modelUnsupported', remedy: 'otherModel' },
  'chat-model-unpriced': { mishap: 'setup', remedy: 'tellOperator' },
  'answer-too-late': { mishap: 'tooLate', remedy: 'tryAgain' },
  'budget-user-spent': { mishap: 'userBudget', remedy: 'later' },
  'budget-server-spent': { mishap: 'serverBudget', remedy: 'later' },
  'budget-bot-spent': { mishap: 'botBudget', remedy: 'later' },
  'asked-too-often': { mishap: 'tooOften', remedy: 'tryAgain' },
  'queue-full': { mishap: 'queueFull', remedy: 'tryAgain' },
}

/** Which words fit an option that a schema refused, by the schema's member. */
const OPTIONS: Record<string, WrongOption> = {
  text: 'question',
  name: 'name',
  modelA: 'name',
  modelB: 'name',
  aspect: 'name',
  developer: 'name',
  since: 'time',
  from: 'time',
  to: 'time',
  query: 'name',
  release: 'name',
}

/** What people read instead of a failure: what happened, what to do, and the reference under which the log has more. */
export function sayFailure(error: unknown, ref: string, locale: Locale): string {
  const words = discordWordsIn(locale)
  if (error instanceof ZodError) return sentences([words.wrongOptions[optionIn(error)], words.reference(ref)])
  const said = saidOf(error)
  return sentences([words.mishaps[said.mishap], remedyOf(said, failureOf(error)?.retryAfterS, locale), words.reference(ref)])
}

/** One line under an answer that says why the chat model's words are not shown, or not all. */
export function sayModelFailure({ failure, retryAfterS, writer, locale }: Answer, ref: string): string {
  if (!failure) return ''
  const words = discordWordsIn(locale)
  const said = SAID[failure]
  const instead = writer.kind === 'chat-model' ? [] : [words.insteadShown]
  return sentences([words.mishaps[said.mishap], ...instead, remedyOf(said, retryAfterS, locale), words.reference(ref)])
}

/** One line under an answer that says why another chat model than the one asked wrote it. */
export function sayInsteadOf({ insteadOf, locale }: Answer, ref: string): string {
  if (!insteadOf) return ''
  const words = discordWordsIn(locale)
  const mishap = words.mishaps[SAID[insteadOf.failure].mishap]
  return sentences([words.fallback.insteadOf(escapeText(insteadOf.chatModel), mishap), words.reference(ref)])
}

/** Sentences in a row: after a full stop as wide as a Chinese or Japanese character no blank is written. */
export function sentences(parts: readonly string[]): string {
  return parts.join(' ').replace(/(?<=[。！？])\s(?=\S)/g, '')
}

function saidOf(error: unknown): Said {
  if (error === CLOSING) return { mishap: 'closing', remedy: 'tryAgain' }
  const failed = failureOf(error)
  return failed ? SAID[failed.failure] : { mishap: 'bug', remedy: 'tellOperator' }
}

/** Waiting helps only where another try would: a wait says nothing to the operator, or of another model. */
function remedyOf({ remedy }: Said, retryAfterS: number | undefined, locale: Locale): string {
  const words = discordWordsIn(locale)
  const canWait = remedy === 'tryAgain' || remedy === 'later'
  return canWait && retryAfterS !== undefined ? words.tryAgainAfter(formatWait(retryAfterS, locale)) : words.remedies[remedy]
}

function optionIn(error: ZodError): WrongOption {
  return OPTIONS[String(error.issues[0]?.path[0])] ?? 'other'
}
