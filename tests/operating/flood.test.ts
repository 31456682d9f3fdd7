import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStore, type Store } from '../../src/adapters/database/store.ts'
import { BOT_ACCOUNT, userAccount } from '../../src/core/spending.ts'
import { createUserKey } from '../../src/discord/user-key.ts'
import type { LocalEvent, LocalMessage } from '../../src/emulator/local-discord.ts'
import { MISBEHAVIOURS } from '../../src/emulator/model-scripts.ts'
import type { ModelReply, ModelRequest } from '../../src/emulator/model.ts'
import { ENGINES } from '../adapters/database/engines.ts'
import { textsOf } from '../commands/discord-with-bot.ts'
import { type RunningBot, startRunningBot, STARTS_WITHIN_MS, until } from './running-bot.ts'

const ASKS = 300
/** Of them at the same moment: as soon as they are acknowledged, the next come. */
const WAVE = 25
/** Of whom the first asks half of all. */
const PEOPLE = Array.from({ length: 6 }, (_, index) => String(223_456_789_012_345_678n + BigInt(index)))
/** Calls of the chat model at once. */
const AT_ONCE = 4
/** In micro-dollars: most of the flood comes too late for a chat model. */
const CAP = { bot: 400_000, person: 150_000 }

type Billed = { prompt_tokens: number; completion_tokens: number }
/** At $1 and $2 per million tokens. */
const costOf = ({ prompt_tokens: read, completion_tokens: written }: Billed) => read + 2 * written
const thinking = (tokens: number) => ({
  prompt_tokens: 3_000,
  completion_tokens: tokens + 100,
  completion_tokens_details: { reasoning_tokens: tokens },
})
/** It thinks for longer than it was told it may, which no estimate foresees. */
const OVERLONG = thinking(8_900)

/** Good answers after more or less thought, and each way to fail in between; a request that was refused is sent again. */
function replyTo({ body }: ModelRequest, call: number): ModelReply {
  const { evidence } = JSON.parse(body.messages.at(-1)!.content) as { evidence: { number: number; text: string }[] }
  const pieces = [`${evidence[0]!.text} [${evidence[0]!.number}]`]
  const thoughts = [{ delta: { reasoning_content: 'Let me think. '.repeat(200) } }]
  switch (call % 8) {
    case 1:
      return MISBEHAVIOURS.overloaded
    case 3:
      return { pieces, usage: OVERLONG, delayMs: 300 }
    case 5:
      return { pieces: [...pieces, { halt: 'reset' }] }
    case 6:
      return { pieces: thoughts, usage: thinking(2_000), delayMs: 300 }
    default:
      return { pieces: [...thoughts, ...pieces], usage: thinking(500 * (call % 5)), delayMs: 300 }
  }
}

describe.each(Object.entries(ENGINES))(`${ASKS} questions in a flood, over %s`, (_, aPlace) => {
  let bot: RunningBot
  let store: Store
  const events: LocalEvent[] = []
  /** What the provider's bill says, in micro-dollars. */
  let billed: number

  function billing(reply: ModelReply): ModelReply {
    if (typeof reply.usage === 'object') billed += costOf(reply.usage)
    return reply
  }

  beforeEach(async () => {
    const place = await aPlace()
    const env = {
      ...place.settings,
      BUDGET_DAY_USD: String(CAP.bot / 1e6),
      USER_BUDGET_DAY_USD: String(CAP.person / 1e6),
      CHAT_CALLS_AT_ONCE: String(AT_ONCE),
      USER_ASKS_PER_MINUTE: '1000',
      SERVER_ASKS_PER_MINUTE: '1000',
    }
    bot = await startRunningBot({ env })
    store = createStore(place.open())
    events.length = 0
    bot.discord.onEvent((event) => events.push(event))
    billed = 0
    let calls = 0
    bot.model.script((request) => billing(replyTo(request, calls++)))
  }, 2 * STARTS_WITHIN_MS)
  afterEach(async () => {
    await bot.close()
    await store.close()
  })

  async function flood(): Promise<void> {
    const acknowledged = () => bot.discord.calls().filter(({ path, status }) => path.endsWith('/callback') && status === 204).length
    for (let asked = 0; asked < ASKS; asked += WAVE) {
      const wave = Array.from({ length: WAVE }, (__, index) => {
        const userId = PEOPLE[index % 2 === 0 ? 0 : index % PEOPLE.length]!
        return bot.discord.runCommand({ name: 'ask', options: { question: `how much is v4 pro? (${asked + index})` }, userId })
      })
      await Promise.all(wave)
      await until(() => acknowledged() === asked + WAVE, 'acknowledgements')
    }
    await until(() => ends().length === ASKS, 'all answers')
  }

  const ends = () => bot.lines().filter(({ event }) => /^interaction-(answered|failed|lost|refused)$/.test(event))
  const spent = async (account: string) => (await store.ledger.spent(account)).get(new Date().toISOString().slice(0, 10)) ?? 0

  it('pass no cap by more than the calls in flight, though the chat model thinks, fails and breaks off', { timeout: 300_000 }, async () => {
    await flood()
    const inFlight = AT_ONCE * costOf(OVERLONG)
    const all = await spent(BOT_ACCOUNT)
    expect(all).toBeGreaterThanOrEqual(billed)
    expect(all).toBeGreaterThan(CAP.bot / 2)
    expect(all).toBeLessThanOrEqual(CAP.bot + inFlight)
    const key = createUserKey(bot.discord.token)
    const each = await Promise.all(PEOPLE.map((person) => spent(userAccount(key(person)))))
    for (const person of each) expect(person).toBeLessThanOrEqual(CAP.person + inFlight)
    expect(each.reduce((sum, person) => sum + person, 0)).toBe(all)

    expect(events.filter(({ type }) => type === 'interaction-failed')).toEqual([])
    expect(new Set(ends().map(({ event }) => event))).toEqual(new Set(['interaction-answered']))
    const answers = bot.discord.messages(bot.discord.guild.channels[0]!.id)
    expect(answers).toHaveLength(ASKS)
    const reasons = answers.map(reasonUnder)
    const codes = bot.lines().filter(({ event }) => event === 'answer-without-chat-model')
    expect(reasons.filter((reason) => reason !== undefined)).toHaveLength(codes.length)
    expect(codes.some(({ code }) => String(code).startsWith('budget-'))).toBe(true)
  })
})

/** Why an answer is without a chat model's words, or not all of them; each tells what the sources say, and at most one reason. */
function reasonUnder(answer: LocalMessage): string | undefined {
  const text = textsOf(answer).join('\n')
  expect(answer.isThinking).toBe(false)
  expect(text).toMatch(/\$0\.66/)
  const reasons = text.match(/^-# .* \(ref \w{4}\)$/gm) ?? []
  expect(reasons.length).toBe(text.includes('written by writer') && reasons.length === 0 ? 0 : 1)
  return reasons[0]
}
