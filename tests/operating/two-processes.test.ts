import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStore } from '../../src/adapters/database/store.ts'
import { openDatabase } from '../../src/adapters/database/open-database.ts'
import { BOT_ACCOUNT } from '../../src/core/spending.ts'
import { createLocalDiscord, type LocalDiscord, type LocalMessage } from '../../src/emulator/local-discord.ts'
import { createModelApi, type ModelApi, type ModelReply } from '../../src/emulator/model.ts'
import { shardOf } from '../../src/emulator/snowflake.ts'
import { buttonsOf, textsOf } from '../commands/discord-with-bot.ts'
import { aPostgresUrl } from '../postgres/a-postgres-url.ts'
import { type BotProcess, MODEL_KEY, startBotProcess, STARTS_WITHIN_MS, until } from './bot-process.ts'

/** What the model's replies take, at $1 and $2 per million tokens: 5,000 micro-dollars. */
const USAGE = { prompt_tokens: 3_000, completion_tokens: 1_000, completion_tokens_details: { reasoning_tokens: 900 } }
const TAKEN = 5_000

let discord: LocalDiscord
let model: ModelApi
let databaseUrl: string
const bots: BotProcess[] = []

beforeEach(async () => {
  discord = await createLocalDiscord()
  model = await createModelApi({ apiKey: MODEL_KEY })
  model.script(quoting)
  databaseUrl = await aPostgresUrl()
}, STARTS_WITHIN_MS)
afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.kill()
  await Promise.all([discord.close(), model.close()])
})

/** Quotes its first piece of evidence. */
function quoting({ body }: { body: { messages: { content: string }[] } }): ModelReply {
  const { evidence } = JSON.parse(body.messages.at(-1)!.content) as { evidence: { number: number; text: string }[] }
  return { pieces: [`${evidence[0]!.text} [${evidence[0]!.number}]`], usage: USAGE }
}

async function start(...envs: Record<string, string>[]): Promise<BotProcess[]> {
  const started = envs.map((env) => startBotProcess({ discord, model, env: { DATABASE_URL: databaseUrl, ...env } }))
  bots.push(...started)
  await Promise.all(started.map((bot) => bot.ready()))
  return started
}

/** One process that hears of direct messages, and one that hears of the server. */
function startApart(env: Record<string, string> = {}): Promise<BotProcess[]> {
  const count = [2, 3, 4, 5, 7].find((shards) => shardOf(discord.guild.id, shards) !== 0)!
  const SHARD_COUNT = String(count)
  return start({ SHARD_COUNT, SHARDS: '0', ...env }, { SHARD_COUNT, SHARDS: `1-${count - 1}`, ...env })
}

const here = () => discord.guild.channels[0]!.id
const direct = () => discord.directMessageChannelId
const answersIn = (channelId: string) => discord.messages(channelId).filter(({ isThinking }) => !isThinking)
const ends = /^interaction-(answered|failed|lost|refused)$/
const endsOf = (bot: BotProcess) => bot.lines().filter(({ event }) => ends.test(event))
const textOf = (message: LocalMessage) => textsOf(message).join('\n')

/** Types a question and waits until a process has come to the end of it. */
async function ask(question: string, channelId: string): Promise<string> {
  const before = bots.flatMap(endsOf).length
  await discord.runCommand({ name: 'ask', options: { question }, channelId })
  await until(() => bots.flatMap(endsOf).length > before, 'an answer')
  return textOf(discord.messages(channelId).at(-1)!)
}

async function spentByBot(): Promise<number> {
  const store = createStore(openDatabase({ databaseUrl, dataDir: '/nowhere' }))
  const spent = await store.ledger.spent(BOT_ACCOUNT)
  await store.close()
  return spent.get(new Date().toISOString().slice(0, 10)) ?? 0
}

describe('two processes over one PostgreSQL', { timeout: 3 * STARTS_WITHIN_MS }, () => {
  it('keep one budget and one count of each person, wherever they ask', async () => {
    const [ofDirect, ofServer] = await startApart({ USER_BUDGET_DAY_USD: '0.02', USER_ASKS_PER_MINUTE: '3' })
    expect(await ask('how much is v4 pro? (1)', direct())).toContain('written by writer')
    expect(await ask('how much is v4 pro? (2)', here())).toContain('written by writer')
    const overBudget = await ask('how much is v4 pro? (3)', direct())
    expect(overBudget).toContain('Nothing is left of your budget for chat models.')
    expect(overBudget).toContain('$0.66')
    expect(await ask('how much is v4 pro? (4)', here())).toContain('That was a lot of questions')
    expect([ofDirect!, ofServer!].map((bot) => endsOf(bot).length)).toEqual([2, 2])
    expect(await spentByBot()).toBe(2 * TAKEN)
  })

  it('ask a chat model once for the same question', async () => {
    await startApart()
    await ask('how much is v4 pro?', direct())
    expect(await ask('how much is v4 pro?', here())).toContain('told before, within a day')
    expect(model.requests()).toHaveLength(1)
  })

  it('pass no cap of the bot when both are flooded', async () => {
    await startApart({ BUDGET_DAY_USD: '0.05', USER_ASKS_PER_MINUTE: '1000', USER_BUDGET_DAY_USD: '1' })
    const questions = Array.from({ length: 20 }, (_, index) => ({ question: `how much is v4 pro? (${index})` }))
    for (const [index, options] of questions.entries())
      await discord.runCommand({ name: 'ask', options, channelId: index % 2 === 0 ? here() : direct() })
    await until(() => bots.flatMap(endsOf).length === 20, 'all answers')
    const spent = await spentByBot()
    expect(spent).toBe(model.requests().length * TAKEN)
    expect(spent).toBeLessThanOrEqual(50_000)
    expect(spent).toBeGreaterThanOrEqual(4 * TAKEN)
    const texts = [...answersIn(here()), ...answersIn(direct())].map(textOf)
    expect(texts).toHaveLength(20)
    for (const text of texts) expect(text).toMatch(/\$0\.66/)
    const told = texts.filter((text) => text.includes('Nothing is left of my budget for chat models.'))
    expect(told).toHaveLength(20 - model.requests().length)
  })

  it('answer once what Discord delivers to both', async () => {
    await start({}, {})
    await discord.runCommand({ name: 'ask', options: { question: 'how much is v4 pro?' } })
    await until(() => bots.flatMap(endsOf).length === 2, 'both to end')
    expect(
      bots
        .flatMap(endsOf)
        .map(({ event }) => event)
        .toSorted(),
    ).toEqual(['interaction-answered', 'interaction-lost'])
    expect(answersIn(here())).toHaveLength(1)
    expect(textOf(answersIn(here())[0]!)).toContain('written by writer')
    expect(model.requests()).toHaveLength(1)
    const callbacks = discord.calls().filter(({ path }) => path.endsWith('/callback'))
    expect(callbacks.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 400])
  })

  it('press each other’s buttons', async () => {
    const [first] = await start({})
    await ask('how much is v4 pro?', here())
    await start({})
    first!.child.kill('SIGTERM')
    expect(await first!.ended()).toBe(0)
    const answer = discord.messages(here()).at(-1)!
    const evidence = buttonsOf(answer).find(({ label }) => label === 'Evidence')!
    await discord.press({ messageId: answer.id, customId: evidence.does })
    await until(() => bots.at(-1)!.lineOf('interaction-answered'), 'the evidence')
    expect(textOf(discord.messages(here()).at(-1)!)).toContain('What each sentence rests on')
  })
})
