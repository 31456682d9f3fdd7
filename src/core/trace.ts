import type { Answer, Claim, WithheldSentence } from './answer.ts'
import { type FailureCode, failureCode } from './errors.ts'
import type { Evidence, EvidenceId } from './evidence.ts'
import type { ChatModel, Clock, Prompt, Usage } from './ports.ts'
import type { AnswerId } from './receipt.ts'

/**
 * How one answer came about, for who keeps the corpus: what was asked, what the writer had before it, what it wrote and
 * what the check said. Plain data, given to whoever observes and kept nowhere else. Times are ms since `startedAt`.
 */
export type Trace = {
  /** Under which the answer's receipt is kept, where one is. */
  answerId?: AnswerId
  story: 'ask' | 'compare' | 'describe' | 'latest'
  /** As typed. */
  question: string
  startedAt: string
  kind: Answer['kind']
  /** All that the writer had; where a chat model was asked, first the pieces of its prompt, in the order of their numbers. */
  evidence: Evidence[]
  /** In order; the second is the fallback's. None where no chat model was asked. */
  calls: ChatModelCall[]
  /** A chat model wrote this before, and is not asked again: the call holds what it said then. */
  isRecalled: boolean
  /** Each with its verdict, in the order in which they were written: first those of the first paint. */
  sentences: TracedSentence[]
  failure?: FailureCode
  firstPaintMs: number
  finalMs: number
}

/** What was sent to a chat model and what came back, before anything is read out of it. */
type ChatModelCall = {
  chatModel: string
  prompt: Prompt
  text: string
  /** Absent where nothing can have been taken. */
  usage?: Usage
  askedMs: number
  firstTextMs?: number
  endedMs?: number
  failure?: FailureCode
}

/** A supported sentence has no reasons. */
type TracedSentence = {
  writer: 'extractive' | 'chat-model'
  text: string
  citations: EvidenceId[]
  supported: boolean
  reasons: string[]
  /** What is told in its place, in the words of its source; absent where it stands as it is, or nothing is told. */
  instead?: string[]
}

/** Hears of each answer when it is final. */
export type Observe = (trace: Trace) => void

/** Takes notes on one answer under way. */
export type Notes = {
  watch(chatModel: ChatModel): ChatModel
  checked(sentence: Claim | WithheldSentence, instead: readonly Claim[]): void
  /** Given every answer in order; the final one ends the trace. */
  answered(answer: Answer): Answer
  follow(answers: AsyncIterable<Answer>): AsyncIterable<Answer>
}
type About = Pick<Trace, 'story' | 'question'>

const NO_NOTES: Notes = { watch: (chatModel) => chatModel, checked: () => {}, answered: (answer) => answer, follow: (answers) => answers }

/** Makes what starts the notes on an answer; without an observer none are taken. */
export function createNoteTaking(clock: Clock, observe: Observe | undefined): (about: About) => Notes {
  return (about) => (observe ? takeNotes(about, clock, observe) : NO_NOTES)
}

function takeNotes(about: About, clock: Clock, observe: Observe): Notes {
  const startedAt = clock.now()
  const sentences: TracedSentence[] = []
  let firstPaintMs: number | undefined
  const calls: ChatModelCall[] = []
  const elapsedMs = () => clock.now().getTime() - startedAt.getTime()

  function answered(answer: Answer): Answer {
    if (firstPaintMs === undefined) {
      sentences.push(...[...answer.claims, ...answer.withheld].map((sentence) => traced(sentence, 'extractive')))
      firstPaintMs = elapsedMs()
    }
    if (answer.isFinal) {
      const { id, kind, failure, evidence, isRecalled = false } = answer
      const times = { startedAt: startedAt.toISOString(), firstPaintMs, finalMs: elapsedMs() }
      const outcome = { kind, isRecalled, ...(id && { answerId: id }), ...(failure && { failure }), calls }
      observe({ ...about, ...outcome, ...times, evidence: [...evidence.values()], sentences })
    }
    return answer
  }

  return {
    answered,
    checked(sentence, instead) {
      const texts = instead.map(({ text }) => text)
      sentences.push({ ...traced(sentence, 'chat-model'), ...(texts.length > 0 && { instead: texts }) })
    },
    watch: (chatModel) => ({
      name: chatModel.name,
      async *stream(prompt, signal, asked = {}) {
        const noted: ChatModelCall = { chatModel: chatModel.name, prompt, text: '', askedMs: elapsedMs() }
        calls.push(noted)
        const onUsage = (usage: Usage) => {
          noted.usage = usage
          asked.onUsage?.(usage)
        }
        try {
          for await (const text of chatModel.stream(prompt, signal, { ...asked, onUsage })) {
            noted.firstTextMs ??= elapsedMs()
            noted.text += text
            yield text
          }
        } catch (error) {
          const failure = failureCode(error)
          if (failure) noted.failure = failure
          throw error
        } finally {
          noted.endedMs = elapsedMs()
        }
      },
    }),
    async *follow(answers) {
      for await (const answer of answers) yield answered(answer)
    },
  }
}

function traced(sentence: Claim | WithheldSentence, writer: TracedSentence['writer']): TracedSentence {
  const { text, citations } = sentence
  const reasons = 'reasons' in sentence ? sentence.reasons : []
  return { writer, text, citations, supported: !('reasons' in sentence), reasons }
}
