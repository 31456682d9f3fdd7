import { failureCode, type FailureCode } from '../core/errors.ts'
import type { Locale } from '../core/locale.ts'
import { discordWordsIn, type DiscordWords, type Mishap } from './words/index.ts'

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
  'answer-too-late': { mishap: 'tooLate', remedy: 'tryAgain' },
}

/** What people read instead of a failure: what happened, what to do, and the reference under which the log has more. */
export function sayFailure(error: unknown, ref: string, locale: Locale): string {
  const words = discordWordsIn(locale)
  const { mishap, remedy } = saidOf(error)
  return `${words.mishaps[mishap]} ${words.remedies[remedy]} ${words.reference(ref)}`
}

/** One line under an answer that says why the chat model's words are not shown, or not all. */
export function sayModelFailure(code: FailureCode, isModelShown: boolean, locale: Locale): string {
  const words = discordWordsIn(locale)
  const what = words.mishaps[SAID[code].mishap]
  return isModelShown ? what : `${what} ${words.insteadShown}`
}

function saidOf(error: unknown): Said {
  if (error === CLOSING) return { mishap: 'closing', remedy: 'tryAgain' }
  const code = failureCode(error)
  return code ? SAID[code] : { mishap: 'bug', remedy: 'tellOperator' }
}
