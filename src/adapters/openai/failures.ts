import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import { FootnoteError, type FailureCode } from '../../core/errors.ts'

/** Whose request failed, and the variables its operator would have to look at. */
export type Asked = { name: string; provider: string; keyVariable: string; urlVariable: string }

/**
 * The failure of the world behind what the openai package threw; a bug comes back as it is. Of the provider's own words
 * nothing is kept but a status and a code in small letters: they may repeat a key or a question.
 */
export function toFailure(error: unknown, asked: Asked): unknown {
  if (error instanceof FootnoteError) return error
  if (error instanceof APIConnectionError) return unreachable(error, asked)
  if (error instanceof APIError) return refused(error, asked)
  if (error instanceof SyntaxError) return failure('chat-model-failed', asked, 'sent an event that is no JSON')
  if (isBrokenConnection(error)) return failure('chat-model-cut-off', asked, 'broke off in mid-answer')
  return error
}

function failure(code: FailureCode, { name }: Asked, what: string, waitS?: number): FootnoteError {
  return new FootnoteError(code, `${name} ${what}`, { retryAfterS: waitS })
}

function unreachable(error: APIConnectionError, { name, provider, urlVariable }: Asked): FootnoteError {
  const reason = systemCode(error) ?? 'no connection'
  const advice = `check the network and ${urlVariable}`
  return new FootnoteError('chat-model-unreachable', `${name}: could not reach ${provider} (${reason}): ${advice}`)
}

/** A code of Node's such as ECONNREFUSED, ENOTFOUND or CERT_HAS_EXPIRED, wherever it is wrapped. */
function systemCode(error: unknown, depth = 0): string | undefined {
  if (!(error instanceof Error) || depth > 5) return undefined
  if ('code' in error && typeof error.code === 'string' && /^[A-Z][A-Z0-9_]+$/.test(error.code)) return error.code
  return systemCode(error instanceof AggregateError ? error.errors[0] : error.cause, depth + 1)
}

/**
 * Whether a request that got no answer may have been worked on, and be paid for: it was neither refused with a status, nor
 * failed for want of a connection.
 */
export function mayHaveTaken(error: unknown): boolean {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) return true
  if (error instanceof APIConnectionError) return BROKE_OFF.has(systemCode(error) ?? '')
  return !(error instanceof APIError)
}

const BROKE_OFF = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'])

/** What undici throws when a body ends before its end: `TypeError: terminated`. */
function isBrokenConnection(error: unknown): boolean {
  return error instanceof TypeError && (error.message === 'terminated' || systemCode(error.cause) !== undefined)
}

function refused(error: APIError, asked: Asked): FootnoteError {
  const told = wordsOf(error)
  const status = statusOf(error)
  const code = failureCodeOf(status, told)
  const label = /^[a-z_]{3,40}$/.test(String(error.code)) ? `, ${error.code}` : ''
  const where = status === undefined ? 'inside the stream' : `HTTP ${status}`
  const otherwise = status !== undefined && status < 500 ? 'does not take this kind of request' : 'failed'
  return failure(code, asked, `${DEEDS[code] ?? otherwise} (${where}${label})${adviceFor(code, asked)}`, retryAfterS(error))
}

/** Longest wait that a provider is believed, s. */
const LONGEST_WAIT_S = 24 * 60 * 60

/** Source: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after; of its forms, the one in seconds. */
function retryAfterS(error: APIError): number | undefined {
  const told = error.headers?.get('retry-after') ?? ''
  const seconds = /^\d{1,6}$/.test(told) ? Number(told) : 0
  return seconds > 0 && seconds <= LONGEST_WAIT_S ? seconds : undefined
}

const DEEDS: Partial<Record<FailureCode, string>> = {
  'chat-model-key-refused': 'refused the key',
  'chat-model-no-credit': 'has no credit left',
  'chat-model-unknown': 'is not known there, or the address is wrong',
  'chat-model-busy': 'is busy',
  'chat-model-slow': 'timed out',
  'chat-model-declined': 'declined the question',
}

function adviceFor(code: FailureCode, { keyVariable }: Asked): string {
  if (code === 'chat-model-key-refused') return `: check ${keyVariable}`
  if (code === 'chat-model-no-credit') return `: top up the account of ${keyVariable}`
  if (code === 'chat-model-unknown') return ': check CHAT_MODELS'
  return ''
}

/** The provider's words in small letters, to be searched, never to be shown. */
export function wordsOf(error: APIError): string {
  return `${error.message} ${JSON.stringify(error.error ?? '')}`.slice(0, 4000).toLowerCase()
}

/** A status inside the stream comes as a number in `code`. */
function statusOf(error: APIError): number | undefined {
  const told = Number(error.status ?? error.code)
  return told >= 400 && told <= 599 ? told : undefined
}

const KEY_WORDS = /api[ _]key not valid|(invalid|incorrect)[ _]api[ _]key|api_key_invalid|authentication_error/
const CREDIT_WORDS = /insufficient_quota|insufficient[ _](balance|credits?)|credit balance|any credits|out of credits/
const POLICY_WORDS = /content[ _](filter|policy|management)|invalid_prompt|moderation|flagged/
const MODEL_WORDS = /model_not_found|invalid model|not a valid model|model\W.{0,80}(not (exist|found)|does not exist)/
const BUSY_WORDS = /rate.?limit|overloaded|capacity|too many requests|unavailable/

function failureCodeOf(status: number | undefined, told: string): FailureCode {
  if (status === 402 || ((status ?? 0) < 500 && CREDIT_WORDS.test(told))) return 'chat-model-no-credit'
  if (status === undefined) return BUSY_WORDS.test(told) ? 'chat-model-busy' : 'chat-model-failed'
  if ([400, 403, 422].includes(status) && POLICY_WORDS.test(told)) return 'chat-model-declined'
  if (status === 401 || status === 403 || (status === 400 && KEY_WORDS.test(told))) return 'chat-model-key-refused'
  if (status === 404 || ([400, 422].includes(status) && MODEL_WORDS.test(told))) return 'chat-model-unknown'
  if (status === 408 || status === 504) return 'chat-model-slow'
  if ([409, 429, 503, 529].includes(status)) return 'chat-model-busy'
  return 'chat-model-failed'
}
