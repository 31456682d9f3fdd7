import type { Answer, Claim, WithheldSentence } from './answer.ts'
import { createDraft, type DraftSentence } from './draft.ts'
import { failureOf } from './errors.ts'
import type { Evidence } from './evidence.ts'
import type { ChatModel, Log, Prompt } from './ports.ts'
import type { Told } from './writing/tell.ts'
import type { Verify } from './verify/verify.ts'
import { wordsIn } from './writing/words/index.ts'
import type { Written } from './writing/written.ts'
import type { Locale } from './locale.ts'

/** Turns what the extractive writer wrote into an answer, leaving out whatever the check does not bear. */
export function checkWritten(written: Written, locale: Locale, verify: Verify): Answer {
  const checked = written.told.map((told) => ({ told, ...verify(told.english, told.evidence) }))
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
  const checked: Checked[] = []
  const draft = createDraft()
  let failed: ReturnType<typeof failureOf>
  const take = (sentences: DraftSentence[]): boolean => {
    const results = sentences.map((sentence) => checkSentence(sentence, telling))
    checked.push(...results)
    return results.some((result) => 'claim' in result)
  }
  try {
    for await (const event of telling.chatModel.stream(telling.prompt, telling.signal)) {
      const hasMore = event.type === 'text' && take(draft.push(event.text))
      if (hasMore) yield merge(firstPaint, checked, telling, false)
    }
    take(draft.end())
  } catch (error) {
    failed = failureOf(error)
    if (!failed) throw error
    telling.log('warn', 'chat-model-failed', { chatModel: telling.chatModel.name, code: failed.failure })
  }
  if (!failed && !checked.some((result) => 'claim' in result)) failed = { failure: 'chat-model-unsupported' }
  yield { ...merge(firstPaint, checked, telling, true), ...failed }
}

type Checked = { claim: Claim } | { withheld: WithheldSentence }

function checkSentence({ text, citations: numbers }: DraftSentence, { evidence, verify, log }: Telling): Checked {
  const cited = numbers.flatMap((number) => evidence[number - 1] ?? [])
  const citations = cited.map(({ id }) => id)
  const isWhole = cited.length > 0 && cited.length === numbers.length
  const verdict = isWhole ? verify(text, cited) : { supported: false, reasons: ['cites no evidence it was given'] }
  if (verdict.supported) return { claim: { text, citations } }
  log('debug', 'sentence-withheld', { reasons: verdict.reasons.length })
  return { withheld: { text, reasons: verdict.reasons, citations } }
}

function merge(firstPaint: Answer, checked: readonly Checked[], { chatModel, evidence }: Telling, isFinal: boolean): Answer {
  const withheld = checked.flatMap((result) => ('withheld' in result ? [result.withheld] : []))
  const known = new Map([...evidence.map((piece) => [piece.id, piece] as const), ...firstPaint.evidence])
  const answer = { ...firstPaint, isFinal, evidence: known, withheld }
  const claims = checked.flatMap((result) => ('claim' in result ? [result.claim] : []))
  if (claims.length === 0) return answer
  const said = new Set(claims.flatMap(({ text }) => valuesIn(text)))
  const kept = firstPaint.claims.filter((claim) => valuesIn(claim.text).some((value) => !said.has(value)))
  return { ...answer, claims: [...claims, ...kept], writer: { kind: 'chat-model', name: chatModel.name } }
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
