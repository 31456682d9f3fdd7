import type { Claim } from './answer.ts'
import { TRANSLATED } from './draft.ts'
import { failureCode } from './errors.ts'
import type { Evidence } from './evidence.ts'
import type { ChatModel, Clock, Log, Prompt, RetoldStore } from './ports.ts'

/** How long what a chat model said is said again, and kept. */
export const RECALLED_FOR_HOURS = 24
const RECALLED_FOR_MS = RECALLED_FOR_HOURS * 60 * 60 * 1000

/**
 * Remembers what chat models wrote and what stood up to the check, by their whole prompt: the same question over the same
 * evidence. A store that fails remembers nothing, and takes nothing from an answer.
 */
type Recall = {
  /** A chat model that says what it said before, at no cost; undefined if it was not asked this within a day. */
  find(prompt: Prompt, chatModel: ChatModel): Promise<ChatModel | undefined>
  keep(prompt: Prompt, chatModel: ChatModel, claims: readonly Claim[], evidence: readonly Evidence[]): Promise<void>
}

export function createRecall({ retold, clock, log }: { retold: RetoldStore; clock: Clock; log: Log }): Recall {
  const now = () => clock.now().getTime()
  const unlessStoreFails = async <T>(act: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await act()
    } catch (error) {
      const code = failureCode(error)
      if (!code) throw error
      log('warn', 'recall-failed', { code })
      return undefined
    }
  }
  return {
    async find(prompt, chatModel) {
      const since = new Date(now() - RECALLED_FOR_MS).toISOString()
      const sentences = await unlessStoreFails(() => retold.find(prompt, chatModel.name, since))
      if (sentences === undefined) return undefined
      log('info', 'chat-model-recalled', { chatModel: chatModel.name })
      return { name: chatModel.name, stream: () => saying(sentences) }
    },
    async keep(prompt, chatModel, claims, evidence) {
      const sentences = claims.map((claim) => asWritten(claim, evidence)).join('\n')
      const keptAt = new Date(now()).toISOString()
      await unlessStoreFails(() => retold.keep(prompt, chatModel.name, { sentences, keptAt }))
    },
  }
}

async function* saying(text: string): AsyncGenerator<string> {
  yield text
}

/** A claim as a chat model would write it: with the numbers of the evidence it cites, and behind the English it translates. */
function asWritten({ text, citations, english }: Claim, evidence: readonly Evidence[]): string {
  const numbers = citations.map((id) => evidence.findIndex((piece) => piece.id === id) + 1)
  const cited = `${english ?? text} ${numbers.map((number) => `[${number}]`).join('')}`
  return english === undefined ? cited : `${cited} ${TRANSLATED} ${text}`
}
