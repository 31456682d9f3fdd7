import type { Answer, Claim, ModelCall } from './answer.ts'
import { createDraft, type DraftSentence } from './draft.ts'
import { failureOf, type FailureCode } from './errors.ts'
import type { Evidence } from './evidence.ts'
import { type Checked, type Checking, checkSentence, claimsIn, toldIn } from './model-sentences.ts'
import { givesOrders } from './orders.ts'
import type { ChatModel, Clock, Log, Prompt, Usage } from './ports.ts'
import type { Notes } from './trace.ts'
import type { Told } from './writing/tell.ts'
import type { Verdict, Verify } from './verify/verify.ts'
import { valuesIn } from './word-overlap.ts'
import { wordsIn } from './writing/words/index.ts'
import type { Written } from './writing/written.ts'
import type { Locale } from './locale.ts'

/** Turns what the extractive writer wrote into an answer, leaving out whatever the check does not bear. */
export function checkWritten(written: Written, locale: Locale, verify: Verify): Answer {
  const checked = written.told.map((told) => ({ told, ...checkTold(told, verify) }))
  const passed = checked.filter(({ supported }) => supported).map(({ told }) => told)
  const failed = checked.filter(({ supported }) => !supported)
  const evidence = new Map([...written.cellEvidence, ...written.told.flatMap((told) => told.evidence)].map((piece) => [piece.id, piece]))
  const isEmptied = written.kind === 'answered' && passed.length === 0 && !written.comparison
  return {
    kind: isEmptied ? 'unanswered' : written.kind,
    isFinal: true,
    locale,
    claims: passed.map((told) => told.claim),
    choices: written.choices,
    evidence,
    writer: { kind: 'extractive' },
    withheld: failed.map(({ told, reasons }) => ({ ...told.claim, reasons })),
    ...(isEmptied ? { note: wordsIn(locale).gap['nothing-found'](''), gap: 'nothing-found' as const } : {}),
    ...(written.note && { note: written.note }),
    ...(written.caveat && !isEmptied && { caveat: written.caveat }),
    ...(written.gap && { gap: written.gap }),
    ...(written.comparison && { comparison: written.comparison }),
  }
}

function checkTold({ english, also = [], evidence }: Told, verify: Verify): Verdict {
  if (evidence.some(({ text }) => givesOrders(text))) return { supported: false, reasons: ['rests on a source that gives orders'] }
  const verdicts = [english, ...also].map((sentence) => verify(sentence, evidence))
  return { supported: verdicts.every(({ supported }) => supported), reasons: verdicts.flatMap(({ reasons }) => reasons) }
}

export type Telling = Checking & {
  chatModel: ChatModel
  /** Asked once in place of a chat model that fails before a sentence of it is shown. */
  fallback?: ChatModel | undefined
  prompt: Prompt
  clock: Clock
  log: Log
  notes: Pick<Notes, 'checked'>
  signal: AbortSignal
}

/**
 * Failures of a model or its provider, which say nothing of the question: another model may do better. A question that one
 * declined is not taken to another unasked, and that nothing stood up to the check may lie in the evidence; there, who asked
 * can choose another model.
 */
const PASSED_ON: ReadonlySet<FailureCode> = new Set([
  'chat-model-unreachable',
  'chat-model-key-refused',
  'chat-model-no-credit',
  'chat-model-unknown',
  'chat-model-busy',
  'chat-model-failed',
  'chat-model-slow',
  'chat-model-empty',
  'chat-model-cut-off',
])
/** Time for the chat models of one answer, all together, and what is left of it that is worth a try, ms. */
const MODELS_WITHIN_MS = 60_000
const WORTH_A_TRY_MS = 5_000

/**
 * Lets a chat model tell what the first paint says, sentence by sentence, each shown once it has passed the check. The
 * first paint stands until then, and for good if the models fail or nothing they wrote passes. What the first paint says
 * and the model left out stays behind the model's words, of a comparison before them: no value once shown is gone in the end.
 */
export async function* tellWithModel(firstPaint: Answer, telling: Telling): AsyncGenerator<Answer> {
  const { chatModel, clock } = telling
  const startedAt = clock.now().getTime()
  const checked: Checked[] = []
  const calls: ModelCall[] = []
  const told = { ...firstPaint, calls }
  const failed = yield* listen(chatModel, MODELS_WITHIN_MS, checked, told, telling)
  const leftMs = MODELS_WITHIN_MS - (clock.now().getTime() - startedAt)
  const fallback = claimsIn(checked).length === 0 && leftMs >= WORTH_A_TRY_MS ? fallbackFor(failed, telling) : undefined
  if (failed && fallback) {
    const instead = { ...told, insteadOf: { chatModel: chatModel.name, failure: failed.failure } }
    const own: Checked[] = []
    const failedToo = yield* listen(fallback, leftMs, own, instead, telling)
    const hasTold = claimsIn(own).length > 0
    yield hasTold ? finalOf(instead, own, fallback, telling, failedToo) : finalOf(told, checked, chatModel, telling, failed)
  } else yield finalOf(told, checked, chatModel, telling, failed)
}

function fallbackFor(failed: Failed | undefined, { chatModel, fallback, log }: Telling): ChatModel | undefined {
  if (!failed || !PASSED_ON.has(failed.failure) || !fallback || fallback.name === chatModel.name) return undefined
  log('info', 'chat-model-fallback', { chatModel: chatModel.name, fallback: fallback.name, code: failed.failure })
  return fallback
}

/** Checks what one model writes as it comes. @returns why it ended early, if it did, or why nothing of it is shown */
async function* listen(
  chatModel: ChatModel,
  withinMs: number,
  checked: Checked[],
  firstPaint: Answer & { calls: ModelCall[] },
  telling: Telling,
): AsyncGenerator<Answer, Failed | undefined> {
  const { prompt, signal, log } = telling
  const draft = createDraft(firstPaint.locale !== 'en')
  const call: ModelCall = { chatModel: chatModel.name, inputTokens: 0, outputTokens: 0, microUsd: 0, told: 0, withheld: 0 }
  firstPaint.calls.push(call)
  const take = (sentences: DraftSentence[]): boolean => {
    const results = sentences.map((sentence) => checkSentence(sentence, firstPaint.locale, telling))
    const withheld = results.filter((result) => result.withheld).length
    checked.push(...results)
    for (const { sentence, withheld: failed, told } of results)
      telling.notes.checked(
        failed ?? sentence,
        told.filter(({ text }) => text !== sentence.text),
      )
    call.told += results.length - withheld
    call.withheld += withheld
    return results.length > withheld
  }
  const onUsage = (usage: Usage) => {
    const { inputTokens, outputTokens, microUsd = 0 } = usage
    Object.assign(call, { inputTokens, outputTokens, microUsd })
    log('info', 'chat-model-used', { chatModel: chatModel.name, ...usage })
  }
  try {
    for await (const text of chatModel.stream(prompt, signal, { onUsage, withinMs })) {
      if (take(draft.push(text))) yield merge(firstPaint, checked, chatModel, telling)
    }
    take(draft.end())
    return claimsIn(checked).length > 0 ? undefined : { failure: 'chat-model-unsupported' }
  } catch (error) {
    const failed = failureOf(error)
    if (!failed) throw error
    const isBegun = claimsIn(checked).length > 0
    log('warn', 'answer-without-chat-model', { chatModel: chatModel.name, code: failed.failure, isBegun })
    return failed
  } finally {
    log('debug', 'sentences-checked', { chatModel: chatModel.name, shown: call.told, withheld: call.withheld })
  }
}

function finalOf(firstPaint: Answer, checked: readonly Checked[], chatModel: ChatModel, telling: Telling, failed?: Failed): Answer {
  return { ...merge(firstPaint, checked, chatModel, telling), isFinal: true, ...failed }
}

/** Why a chat model's words are not shown, or not all. */
type Failed = NonNullable<ReturnType<typeof failureOf>>

function merge(firstPaint: Answer, checked: readonly Checked[], chatModel: ChatModel, { evidence }: Telling): Answer {
  const withheld = checked.flatMap(({ withheld: sentence }) => sentence ?? [])
  const known = new Map([...evidence.map((piece) => [piece.id, piece] as const), ...firstPaint.evidence])
  const answer = { ...firstPaint, isFinal: false, evidence: known, withheld }
  if (claimsIn(checked).length === 0) return answer
  const claims = toldIn(checked, evidence)
  const said = new Set(claims.flatMap(({ text }) => valuesIn(text)))
  const kept = firstPaint.claims.filter((claim) => valuesIn(claim.text).some((value) => !said.has(value)))
  const heard = checked.flatMap(({ sentence, withheld: failed, told }) =>
    failed ? told.filter((claim) => claims.includes(claim)).flatMap((claim) => asEvidenceSays(claim, evidence)) : [sentence],
  )
  // Which of two is ahead is computed by code, and comes first.
  const inOrder = firstPaint.comparison ? [...kept, ...claims] : [...claims, ...kept]
  return { ...answer, claims: inOrder, heard, writer: { kind: 'chat-model', name: chatModel.name } }
}

/** What is told in place of a withheld sentence, as the passage or the facts say it that it rests on. */
function asEvidenceSays(claim: Claim, evidence: readonly Evidence[]): Claim[] {
  const facts = evidence.filter(({ id, fact }) => fact && claim.citations.includes(id))
  return facts.length > 0 ? facts.map(({ id, text }) => ({ text, citations: [id] })) : [claim]
}

/** For tests and the terminal: the last answer of a story. */
export async function lastOf(answers: AsyncIterable<Answer>): Promise<Answer> {
  let last: Answer | undefined
  for await (const answer of answers) last = answer
  if (!last) throw new Error('a story ended without an answer')
  return last
}

/** What the model is given to rest its sentences on: what the first paint cites, then what else was found. */
export function evidenceFor(told: readonly Told[], found: readonly Evidence[], most: number): Evidence[] {
  const pieces = [...told.flatMap(({ evidence }) => evidence), ...found]
  return [...new Map(pieces.map((piece) => [piece.id, piece])).values()].slice(0, most)
}
