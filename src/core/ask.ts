import type { Answer, Claim } from './answer.ts'
import { createDraft, type DraftSentence } from './draft.ts'
import { failureCode } from './errors.ts'
import type { Evidence } from './evidence.ts'
import type { ChatModel, Log, Prompt } from './ports.ts'
import type { Told } from './writing/tell.ts'
import type { Verify } from './verify/verify.ts'
import { wordsIn } from './writing/words/index.ts'
import type { Written } from './writing/write.ts'
import type { Locale } from './locale.ts'

/** Turns what the extractive writer wrote into an answer, leaving out whatever the check does not bear. */
export function checkWritten(written: Written, locale: Locale, verify: Verify): Answer {
  const passed = written.told.filter((told) => verify(told.english, told.evidence).supported)
  const evidence = new Map([...written.cellEvidence, ...passed.flatMap((told) => told.evidence)].map((piece) => [piece.id, piece]))
  const isEmptied = written.kind === 'answered' && passed.length === 0 && !written.comparison
  return {
    kind: isEmptied ? 'unanswered' : written.kind,
    isFinal: true,
    locale,
    claims: passed.map((told) => told.claim),
    choices: written.choices,
    evidence,
    writer: { kind: 'extractive' },
    withheld: written.told.length - passed.length,
    ...(isEmptied ? { note: wordsIn(locale).gap['nothing-found'](''), gap: 'nothing-found' as const } : {}),
    ...(written.note && { note: written.note }),
    ...(written.gap && { gap: written.gap }),
    ...(written.comparison && { comparison: written.comparison }),
  }
}

export type Telling = {
  chatModel: ChatModel
  prompt: Prompt
  evidence: readonly Evidence[]
  verify: Verify
  log: Log
  signal: AbortSignal
}

/**
 * Lets a chat model tell what the first paint says, sentence by sentence, each shown once it has passed the check. The
 * first paint stands until then, and for good if the model fails or nothing it wrote passes. What the first paint says
 * and the model left out stays behind the model's words: no value once shown is gone in the end.
 */
export async function* tellWithModel(firstPaint: Answer, telling: Telling): AsyncGenerator<Answer> {
  const accepted: { claim: Claim; evidence: Evidence[] }[] = []
  const draft = createDraft()
  let withheld = 0
  let failure: Answer['failure']
  const take = (sentences: DraftSentence[]): boolean => {
    const checked = sentences.map((sentence) => checkSentence(sentence, telling))
    accepted.push(...checked.filter((result) => result !== undefined))
    withheld += checked.filter((result) => result === undefined).length
    return checked.some((result) => result !== undefined)
  }
  try {
    for await (const event of telling.chatModel.stream(telling.prompt, telling.signal)) {
      const hasMore = event.type === 'text' && take(draft.push(event.text))
      if (hasMore) yield merge(firstPaint, accepted, withheld, telling.chatModel.name, false)
    }
    take(draft.end())
  } catch (error) {
    failure = failureCode(error)
    if (!failure) throw error
    telling.log('warn', 'chat-model-failed', { chatModel: telling.chatModel.name, code: failure })
  }
  if (!failure && accepted.length === 0) failure = 'chat-model-unsupported'
  const final = merge(firstPaint, accepted, withheld, telling.chatModel.name, true)
  yield failure ? { ...final, failure } : final
}

function checkSentence(sentence: DraftSentence, { evidence, verify, log }: Telling): { claim: Claim; evidence: Evidence[] } | undefined {
  const cited = sentence.citations.flatMap((number) => evidence[number - 1] ?? [])
  const isWhole = cited.length > 0 && cited.length === sentence.citations.length
  const verdict = isWhole ? verify(sentence.text, cited) : { supported: false, reasons: ['cites no evidence it was given'] }
  if (verdict.supported) return { claim: { text: sentence.text, citations: cited.map(({ id }) => id) }, evidence: cited }
  log('debug', 'sentence-withheld', { reasons: verdict.reasons.length })
  return undefined
}

function merge(
  firstPaint: Answer,
  accepted: readonly { claim: Claim; evidence: Evidence[] }[],
  withheld: number,
  name: string,
  isFinal: boolean,
): Answer {
  if (accepted.length === 0) return { ...firstPaint, isFinal, withheld }
  const claims = accepted.map(({ claim }) => claim)
  const said = new Set(claims.flatMap(({ text }) => valuesIn(text)))
  const kept = firstPaint.claims.filter((claim) => valuesIn(claim.text).some((value) => !said.has(value)))
  const evidence = new Map(firstPaint.evidence)
  for (const piece of accepted.flatMap((entry) => entry.evidence)) evidence.set(piece.id, piece)
  return {
    ...firstPaint,
    isFinal,
    claims: [...claims, ...kept],
    evidence,
    writer: { kind: 'chat-model', name },
    withheld,
  }
}

/** Figures in a sentence, as written but for grouping marks; the digits of a name ("GPT-5.5", "V4") are none. */
function valuesIn(text: string): string[] {
  const figures = text.match(/(?<![\p{L}\d.]|\p{L}-)\d[\d.,]*/gu) ?? []
  return figures.map((figure) => figure.replace(/[.,]$/, '').replace(/,(?=\d{3})/g, ''))
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
