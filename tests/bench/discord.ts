import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import { createLocalDiscord, type LocalDiscord, type RestCall } from '../../src/emulator/local-discord.ts'
import { createModelApi, type ModelReply, type ModelRequest, type Piece } from '../../src/emulator/model.ts'
import { readGoldenQuestions } from '../eval/golden-question.ts'
import { quantile } from '../eval/metrics.ts'

/** What a member waits for, in ms: medians and 99th percentiles by step, and how often Discord had to refuse an edit. */
type Waits = { asked: number; steps: Record<Step, number[]>; refusedEdits: number }

/**
 * `deferral` counts from the interaction, `first paint` from the deferral, `model sentence` from the moment at which the model has sent a
 * sentence and the character after it to the edit that shows it, less what the pace of edits waits, `final text` from the model's end.
 */
export const STEPS = ['deferral', 'first paint', 'model sentence', 'final text'] as const
type Step = (typeof STEPS)[number]

/** How often it is looked whether replies stand, and for how long they must, ms. */
const POLL_MS = 50
const QUIET_MS = 200

/** How a chat model streams: pieces of so many characters, and the pause before each. */
const PIECE = { characters: 12, pauseMs: 20 }
const SENTENCES = 3

const questions = readGoldenQuestions().flatMap(({ question }) => question ?? [])

/** One question after the other, or so many a second, with the real bot over the real wire on this machine. */
export async function measureWaits(load: { count: number; perSecond?: number; hasModel: boolean }): Promise<Waits> {
  const place = await openPlace(load.hasModel)
  try {
    await settled(place, [await ask(place, questions[0]!)])
    const seen = place.discord.calls().length
    const asked: Asked[] = []
    for (let index = 0; index < load.count; index++) {
      const one = await ask(place, questions[(index * 7) % questions.length]!)
      asked.push(one)
      if (load.perSecond) await pause(1000 / load.perSecond)
      else await settled(place, [one])
    }
    await settled(place, asked)
    return sumUp(place, asked, seen)
  } finally {
    await place.close()
  }
}

export function told(values: readonly number[], p: number): string {
  return values.length > 0 ? quantile(values, p).toFixed(0) : '-'
}

type Place = Awaited<ReturnType<typeof openPlace>>
/** When the model had sent each of its sentences, and ended; empty where it was not asked. */
type Sent = { sentences: { text: string; at: number }[]; endedAt: number | undefined }
type Asked = { at: number; interactionId: string; question: string }

async function openPlace(hasModel: boolean) {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'footnote-bench-'))
  const discord = await createLocalDiscord()
  const model = await createModelApi()
  const sent = new Map<string, Sent>()
  model.script((request) => tell(request, sent))
  const config = loadConfig({
    LOG_LEVEL: 'error',
    DATA_DIR: dataDir,
    USER_ASKS_PER_MINUTE: '100000',
    SERVER_ASKS_PER_MINUTE: '100000',
    CHAT_CALLS_AT_ONCE: '1000',
    ...(hasModel && {
      OPENAI_BASE_URL: model.baseUrl,
      OPENAI_API_KEY: 'a-key-for-benchmarks',
      CHAT_MODELS: 'writer',
      CHAT_PRICES: 'writer=0/0',
    }),
  })
  const app = await startApp(config, { token: discord.token, apiUrl: discord.apiUrl })
  return {
    discord,
    sent,
    async close() {
      await app.close()
      await Promise.all([discord.close(), model.close()])
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

/** Streams the first pieces of evidence, word for word, noting when each sentence was out. */
function tell({ body }: ModelRequest, sent: Map<string, Sent>): ModelReply {
  const data = JSON.parse(body.messages.at(-1)!.content) as { question: string; evidence: { number: number; text: string }[] }
  const out: Sent = { sentences: [], endedAt: undefined }
  sent.set(data.question, out)
  const lines = data.evidence.slice(0, SENTENCES).map(({ number, text }) => `${text} [${number}] `)
  return {
    pieces: (function* (): Generator<Piece> {
      for (const [index, line] of lines.entries()) {
        for (let start = 0; start < line.length; start += PIECE.characters) {
          yield { pauseMs: PIECE.pauseMs }
          if (start === 0 && index > 0) out.sentences.push({ text: lines[index - 1]!, at: now() })
          yield line.slice(start, start + PIECE.characters)
        }
      }
      out.endedAt = now()
    })(),
  }
}

let count = 0

async function ask({ discord }: Place, golden: string): Promise<Asked> {
  const question = `${golden} (${++count})`.slice(0, 500)
  const at = now()
  const { interactionId } = await discord.runCommand({ name: 'ask', options: { question } })
  return { at, interactionId, question }
}

/** Waits until all replies have stood for a while, and the chat model has nothing more to say. */
async function settled(place: Place, asked: readonly Asked[]): Promise<void> {
  for (;;) {
    await pause(POLL_MS)
    const isDone = callsOf(place.discord, asked).every(({ calls, question }) => {
      const last = calls.at(-1)
      const sent = place.sent.get(question)
      if (!last || calls.length < 2 || isWorking(last) || (sent && sent.endedAt === undefined)) return false
      return now() - Math.max(last.endedAt, sent?.endedAt ?? 0) > QUIET_MS
    })
    if (isDone) return
  }
}

/** For each question its acknowledgement and the edits of its reply, which Discord knows by the token of the first. */
function callsOf(discord: LocalDiscord, asked: readonly Asked[]): (Asked & { calls: RestCall[] })[] {
  const byKey = Map.groupBy(discord.calls(), ({ path: where }) => /\/(?:interactions\/\d+|webhooks\/\d+)\/([^/]+)/.exec(where)?.[1] ?? '')
  const byInteraction = new Map([...byKey.values()].map((calls) => [/\/interactions\/(\d+)\//.exec(calls[0]!.path)?.[1] ?? '', calls]))
  return asked.map((one) => ({ ...one, calls: byInteraction.get(one.interactionId) ?? [] }))
}

function sumUp(place: Place, asked: readonly Asked[], seen: number): Waits {
  const steps: Waits['steps'] = { deferral: [], 'first paint': [], 'model sentence': [], 'final text': [] }
  for (const { at, calls, question } of callsOf(place.discord, asked)) {
    const [acknowledgement, ...edits] = calls
    const {
      sentences: [first],
      endedAt,
    } = place.sent.get(question) ?? { sentences: [], endedAt: undefined }
    steps.deferral.push(acknowledgement!.endedAt - at)
    steps['first paint'].push(edits[0]!.endedAt - acknowledgement!.endedAt)
    const shows = first && shownAfter(edits, first.at, endedAt ?? Number.POSITIVE_INFINITY)
    if (shows !== undefined) steps['model sentence'].push(shows)
    if (endedAt !== undefined) steps['final text'].push(edits.at(-1)!.endedAt - endedAt)
  }
  const refusedEdits = place.discord
    .calls()
    .slice(seen)
    .filter(({ status }) => status === 429).length
  return { asked: asked.length, steps, refusedEdits }
}

/** Pause that the pace of edits keeps between two: no wait for the model, ms. */
const PACE_MS = 1_000

/** From when a sentence was out, or an edit was due (the last one is when the model ends), to the edit that shows it, ms. */
function shownAfter(edits: readonly RestCall[], at: number, modelEndedAt: number): number | undefined {
  const index = edits.findIndex((edit) => edit.endedAt >= at && textOf(edit).includes('each sentence checked'))
  const dueAt = index > 0 ? Math.min(edits[index - 1]!.startedAt + PACE_MS, modelEndedAt) : 0
  return index < 0 ? undefined : edits[index]!.endedAt - Math.max(at, dueAt)
}

/** On the local Discord's clock, ms. */
const now = (): number => performance.timeOrigin + performance.now()
const textOf = ({ body }: RestCall): string => JSON.stringify(body ?? '')
const isWorking = (call: RestCall): boolean => textOf(call).includes('A chat model is writing')
