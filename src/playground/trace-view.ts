import type { Trace } from '../app.ts'
import { type KeptTrace, summarize, type TraceSummary } from './traces.ts'

/** A trace as the panel draws it: plain texts, times in ms since the question came. */
type TraceView = TraceSummary & {
  /** What a chat model said before; the call holds it. */
  isRecalled: boolean
  failure?: string
  timings: { label: string; ms: number }[]
  sentences: { text: string; isByModel: boolean; isSupported: boolean; reasons: string[]; instead: string[]; citations: number[] }[]
  /** `number` as in the prompt. */
  evidence: { number: number; id: string; text: string; url: string; score: number; isCited: boolean }[]
  /** The second is the fallback's. */
  calls: { chatModel: string; rules: string; data: string; text: string; tokens?: string; failure?: string }[]
}

export function viewTrace(trace: KeptTrace): TraceView {
  const numbers = new Map(trace.evidence.map(({ id }, index) => [id, index + 1]))
  const cited = new Set(trace.sentences.filter(({ supported }) => supported).flatMap(({ citations }) => citations))
  return {
    ...summarize(trace),
    isRecalled: trace.isRecalled,
    ...(trace.failure && { failure: trace.failure }),
    timings: timingsOf(trace),
    sentences: trace.sentences.map(({ writer, text, citations, supported, reasons, instead = [] }) => ({
      text,
      isByModel: writer === 'chat-model',
      isSupported: supported,
      reasons,
      instead,
      citations: citations.flatMap((id) => numbers.get(id) ?? []),
    })),
    evidence: trace.evidence.map(({ id, text, url, score }, index) => ({
      number: index + 1,
      id,
      text,
      url,
      score,
      isCited: cited.has(id),
    })),
    calls: trace.calls.map(viewCall),
  }
}

function viewCall({ chatModel, prompt, text, usage, failure }: Trace['calls'][number]): TraceView['calls'][number] {
  const tokens = usage && `${usage.isEstimate ? 'about ' : ''}${usage.inputTokens} tokens in, ${usage.outputTokens} out`
  return { chatModel, rules: prompt.system, data: prompt.user, text, ...(tokens && { tokens }), ...(failure && { failure }) }
}

function timingsOf({ firstPaintMs, calls, finalMs }: Trace): TraceView['timings'] {
  const steps: [string, number | undefined][] = [
    ['First paint', firstPaintMs],
    ...calls.flatMap(({ askedMs, firstTextMs, endedMs }, index): [string, number | undefined][] => {
      const who = index === 0 ? 'Model' : 'Fallback'
      return [
        [`${who} asked`, askedMs],
        [`${who}’s first text`, firstTextMs],
        [`${who}’s end`, endedMs],
      ]
    }),
    ['Final answer', finalMs],
  ]
  return steps.flatMap(([label, ms]) => (ms === undefined ? [] : [{ label, ms }]))
}
