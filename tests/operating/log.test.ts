import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { referenceOf } from '../../src/discord/reference.ts'
import { type RunningBot, slowly, startRunningBot, STARTS_WITHIN_MS, until } from './running-bot.ts'

let bot: RunningBot
beforeAll(async () => {
  bot = await startRunningBot()
}, STARTS_WITHIN_MS)
afterAll(() => bot.close())

const QUESTION = 'is v4 pro cheaper than gpt-5.5?'

describe('the log', () => {
  it('tells of an answer when it was acknowledged, first shown and done, who wrote it and what it took, in one line', async () => {
    slowly(bot.model, 500)
    const { interactionId } = await bot.discord.runCommand({ name: 'ask', options: { question: QUESTION } })
    const line = await until(() => bot.lineOf('interaction-answered'), 'the answer')
    expect(line).toEqual({
      level: 'info',
      time: expect.stringMatching(/Z$/),
      event: 'interaction-answered',
      ref: referenceOf(interactionId),
      interaction: interactionId,
      command: 'ask',
      kind: 'answered',
      claims: expect.any(Number),
      withheld: 0,
      chatModel: 'writer',
      inputTokens: expect.any(Number),
      outputTokens: expect.any(Number),
      edits: expect.any(Number),
      acknowledgedMs: expect.any(Number),
      firstShownMs: expect.any(Number),
      durationMs: expect.any(Number),
    })
    const [acknowledged, shown, done] = ['acknowledgedMs', 'firstShownMs', 'durationMs'].map((field) => Number(line[field]))
    expect(acknowledged).toBeLessThanOrEqual(shown!)
    expect(shown).toBeLessThan(done!)
  })

  it('gives every event on behalf of an interaction its reference, the chat model’s too', async () => {
    bot.model.script([{ status: 401, body: { error: { code: 'invalid_api_key', message: 'no' } } }])
    const { interactionId } = await bot.discord.runCommand({ name: 'ask', options: { question: 'gpt-5.5 context window' } })
    const isOfIt = (line: { event: string; ref?: unknown }) =>
      line.event === 'interaction-answered' && line.ref === referenceOf(interactionId)
    const answered = await until(() => bot.lines().find(isOfIt), 'the answer')
    expect(answered).toMatchObject({ failure: 'chat-model-key-refused' })
    const failed = bot.lines().filter(({ event }) => event === 'chat-model-failed')
    expect(failed).toEqual([
      expect.objectContaining({
        level: 'error',
        ref: referenceOf(interactionId),
        chatModel: 'writer',
        code: 'chat-model-key-refused',
        durationMs: expect.any(Number),
      }),
    ])
  })

  it('holds nothing of what was asked or answered, no key, and nobody’s id, at its most talkative', async () => {
    const { discord } = bot
    expect(bot.lines().length).toBeGreaterThan(8)
    for (const secret of [QUESTION, 'cheaper', '$0.66', 'sk-a-key', discord.token, discord.defaultUserId, discord.guild.id])
      expect(bot.output.errors()).not.toContain(secret)
    expect(bot.output.errors().trim().split('\n')).toHaveLength(bot.lines().length)
  })
})
