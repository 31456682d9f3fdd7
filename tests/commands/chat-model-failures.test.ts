import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createOpenAIChatModels } from '../../src/adapters/openai-chat-model.ts'
import type { LogFields } from '../../src/core/ports.ts'
import { MISBEHAVIOURS, inPieces } from '../../src/emulator/model-scripts.ts'
import { createModelApi, type ModelApi, type ModelReply, type ModelRequest } from '../../src/emulator/model.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

const KEY = 'sk-secret-0123456789'
/** Stands in the question and in what the model says: none of it may get into the log. */
const PRIVATE = 'Walther'
const QUESTION = `How much is GPT-5.5, asks ${PRIVATE}?`
const EXTRACTIVE = 'GPT-5.5 costs $5.00 per million input tokens'

let api: ModelApi
let place: DiscordWithBot
const logged: ({ level: string; event: string } & LogFields)[] = []

/** What a member reads on the last lines, and in the log of the operator, when the model does so. */
async function ask(script: (request: ModelRequest) => ModelReply): Promise<{ text: string; foot: string; log: string }> {
  api.script(script)
  logged.length = 0
  const texts = textsOf(await place.run('ask', { question: QUESTION }))
  return { text: texts.join('\n'), foot: texts.at(-1)!, log: JSON.stringify([...logged, ...place.lines]) }
}

async function start(
  parts: { baseUrl?: string; firstTokenMs?: number; failuresBeforePause?: number; hasFallback?: boolean } = {},
): Promise<void> {
  api = await createModelApi({ apiKey: KEY })
  const log = (level: string, event: string, fields: LogFields = {}) => void logged.push({ ...fields, level, event })
  const settings = (name: string) => ({
    name,
    provider: name === 'openai/main' ? ('openai' as const) : ('deepseek' as const),
    model: name,
    baseUrl: parts.baseUrl ?? api.baseUrl,
    apiKey: KEY,
  })
  const { firstTokenMs = 500, failuresBeforePause = 1000 } = parts
  const times = { firstTokenMs, wholeMs: 2 * firstTokenMs, stallMs: 250 }
  const limits = { ...times, maxBytes: 500_000, retries: 0, failuresBeforePause }
  const names = ['openai/main', 'deepseek/other']
  const [main, other] = createOpenAIChatModels({ models: names.map(settings), log, limits })
  const footnote = createKeptFootnote({ chatModels: [main!], log, ...(parts.hasFallback && { fallback: other! }) })
  place = await startDiscordWithBot({ footnote })
}

async function stop(): Promise<void> {
  await place.close()
  await api.close()
}

describe('in Discord, a chat model', () => {
  beforeAll(() => start())
  afterAll(stop)

  const KEY_REFUSED = 'The chat model refused the key it was given.'
  const FAILED = 'The chat model failed.'
  const BUSY = 'The chat model is busy.'
  const SLOW = 'The chat model took too long.'
  const BROKE_OFF = 'The chat model broke off in the middle.'
  const DECLINED = 'The chat model declined to answer.'
  const EMPTY = 'The chat model wrote nothing.'
  const UNSUPPORTED = 'Nothing the chat model wrote stood up to the check.'

  it.each<[keyof typeof MISBEHAVIOURS, string]>([
    ['no-first-token', SLOW],
    ['no-headers', SLOW],
    ['stalls', SLOW],
    ['only-thinks', SLOW],
    ['never-ends', SLOW],
    ['breaks-off', BROKE_OFF],
    ['ends-early', BROKE_OFF],
    ['ends-unfinished', BROKE_OFF],
    ['huge', BROKE_OFF],
    ['huge-event', BROKE_OFF],
    ['cut-off', BROKE_OFF],
    ['busy', BUSY],
    ['busy-for-a-minute', BUSY],
    ['conflict', BUSY],
    ['overloaded', BUSY],
    ['timed-out', SLOW],
    ['wrong-key', KEY_REFUSED],
    ['forbidden', KEY_REFUSED],
    ['no-credit', 'The account for this chat model has run out of credit.'],
    ['unknown', 'That chat model is not one of those offered here.'],
    ['broken', FAILED],
    ['web-page', FAILED],
    ['error-under-200', FAILED],
    ['error-in-stream', FAILED],
    ['malformed', FAILED],
    ['no-choices', FAILED],
    ['answers-json', FAILED],
    ['empty', EMPTY],
    ['calls-tools', EMPTY],
    ['refuses', DECLINED],
    ['filtered', DECLINED],
  ])('that "%s" leaves the answer from the sources, and one line: %s', async (name, sentence) => {
    const { text, foot, log } = await ask(() => MISBEHAVIOURS[name])
    expect(text).toContain(EXTRACTIVE)
    const lines = foot.split('\n')
    expect(lines[0]).toMatch(/^-# Newest source: .* · taken straight from the sources/)
    expect(lines.slice(1)).toEqual([saidOnce(sentence)])
    expect(logged).toContainEqual(expect.objectContaining({ event: 'chat-model-failed', code: expect.stringMatching(/^chat-model-/) }))
    expect(text + log).not.toContain(KEY)
    expect(log).not.toContain(PRIVATE)
  })

  it.each<[string, string]>([
    ['cites nothing', 'GPT-5.5 costs $5.00 per million input tokens.'],
    ['cites what it was not given', 'GPT-5.5 costs $5.00 per million input tokens [99].'],
    ['cites the wrong evidence', 'GPT-5.5 costs $7.77 per million input tokens [1].'],
  ])('that %s is not shown, and counted', async (_, sentence) => {
    const { text, foot, log } = await ask(() => ({ pieces: inPieces(sentence) }))
    expect(text).toContain(EXTRACTIVE)
    expect(text).not.toContain('7.77')
    expect(foot).toContain('1 sentence withheld')
    expect(foot).toContain(UNSUPPORTED)
    expect(log).not.toContain(PRIVATE)
  })

  it('that calls tools beside its text has them logged, and its text shown', async () => {
    const call = { index: 0, id: 'call', type: 'function', function: { name: PRIVATE, arguments: '{}' } }
    const { foot, log } = await ask((request) => ({
      pieces: [quoteOf(request), { delta: { tool_calls: [call] } }],
      finish: 'tool_calls',
    }))
    expect(foot).toContain('written by openai\\/main')
    expect(log).toContain('chat-model-tool-calls-ignored')
    expect(log).not.toContain(PRIVATE)
  })
})

describe('in Discord, a chat model that cannot be reached', () => {
  it.each([
    ['nobody is there', 'http://127.0.0.1:9/v1'],
    ['there is no such host', 'http://nowhere.invalid/v1'],
    ['there is no TLS', undefined],
  ])('because %s leaves the answer from the sources, and one line', async (_, baseUrl) => {
    const plain = await createModelApi()
    await start({ baseUrl: baseUrl ?? plain.baseUrl.replace('http:', 'https:'), firstTokenMs: 5000 })
    const { text, foot, log } = await ask(() => ({}))
    await plain.close()
    await stop()
    expect(text).toContain(EXTRACTIVE)
    expect(foot.split('\n').slice(1)).toEqual([saidOnce('The chat model could not be reached.')])
    expect(log).toContain('check the network and OPENAI_BASE_URL')
  })
})

describe('in Discord, a fallback', () => {
  beforeAll(() => start({ hasFallback: true }))
  afterAll(stop)
  beforeEach(() => {
    api.requests().length = 0
  })
  const only = (main: ModelReply, other: (request: ModelRequest) => ModelReply) => (request: ModelRequest) =>
    request.body.model === 'openai/main' ? main : other(request)

  it('writes in place of a model that is busy, from the same evidence, and is named with the reason', async () => {
    const { foot } = await ask(only(MISBEHAVIOURS['busy-for-a-minute'], (request) => ({ pieces: inPieces(quoteOf(request)) })))
    expect(foot).toMatch(
      /^-# Newest source: .* · written by deepseek\\\/other, each sentence checked · \d+\.\ds\n-# In place of openai\\\/main: The chat model is busy\. \(ref \w{4}\)$/,
    )
    expect(api.requests().map(({ body }) => body.model)).toEqual(['openai/main', 'deepseek/other'])
    const [first, second] = api.requests().map(({ body }) => body.messages.map(({ content }) => content))
    expect(second).toEqual(first)
    expect(logged).toContainEqual(expect.objectContaining({ event: 'chat-model-fallback', fallback: 'deepseek/other' }))
    expect(logged.filter(({ event }) => event === 'chat-model-used')).toMatchObject([{ chatModel: 'deepseek/other' }])
  })

  it('that fails too leaves the answer from the sources, and one line', async () => {
    const { text, foot } = await ask(only(MISBEHAVIOURS['wrong-key'], () => MISBEHAVIOURS.empty))
    expect(text).toContain(EXTRACTIVE)
    expect(foot.split('\n').slice(1)).toEqual([saidOnce('The chat model refused the key it was given.')])
    expect(api.requests()).toHaveLength(2)
  })
})

it('lets a fallback write in Discord while a provider is left alone, without asking it', async () => {
  await start({ hasFallback: true, failuresBeforePause: 1 })
  const script = (request: ModelRequest) =>
    request.body.model === 'openai/main' ? MISBEHAVIOURS.overloaded : { pieces: inPieces(quoteOf(request)) }
  for (const asked of [['openai/main', 'deepseek/other'], ['deepseek/other']]) {
    api.requests().length = 0
    expect((await ask(script)).foot).toContain('In place of openai\\/main: The chat model is busy.')
    expect(api.requests().map(({ body }) => body.model)).toEqual(asked)
  }
  await stop()
})

/** One line: what happened, what stands instead, what to do, and where the log has more. */
function saidOnce(sentence: string): unknown {
  const rest = 'This answer is taken straight from the sources\\. (Please [^.]+|Try again [^.]+)\\. \\(ref \\w{4}\\)$'
  return expect.stringMatching(new RegExp(`^-# ${sentence.replaceAll('.', '\\.')} ${rest}`))
}

/** A true sentence: the first piece of evidence, quoted. */
function quoteOf({ body }: ModelRequest): string {
  const { evidence } = JSON.parse(body.messages.at(-1)!.content) as { evidence: { number: number; text: string }[] }
  return `${evidence[0]!.text} [${evidence[0]!.number}]`
}
