import { afterEach, describe, expect, it } from 'vitest'
import { textsOf } from '../commands/discord-with-bot.ts'
import { type RunningBot, slowly, startRunningBot, STARTS_WITHIN_MS, until } from './running-bot.ts'

let bot: RunningBot
afterEach(() => bot.close())

describe('on SIGTERM', { timeout: 2 * STARTS_WITHIN_MS }, () => {
  it('an answer on its way comes to its end, who asks meanwhile is told to ask again, and the exit code is 0', async () => {
    bot = await startRunningBot()
    slowly(bot.model, 3_000)
    await bot.ask()
    bot.child.kill('SIGTERM')
    await until(() => bot.lineOf('stories-closing'), 'the bot to close')
    await bot.discord.runCommand({ name: 'ask', options: { question: 'why?' }, locale: 'de' })
    expect(await bot.ended()).toBe(0)
    const [answer, refusal] = bot.discord.messages(bot.discord.guild.channels[0]!.id)
    const told = textsOf(answer!).join('\n')
    expect(told).toContain('written by writer')
    expect(told).not.toMatch(/restarted|is writing/)
    expect(textsOf(refusal!)).toEqual([
      expect.stringMatching(/^Ich werde gerade neu gestartet\. Bitte frag in einer Minute noch einmal\. \(Ref\. \w{4}\)$/),
    ])
    expect(refusal!.visibleTo).toBe(bot.discord.defaultUserId)
    expect(bot.lineOf('stories-closed')).toMatchObject({ unfinished: 0 })
  })

  it('an answer that takes too long keeps what was shown and says that it was restarted, with exit code 0 within 20 s', async () => {
    bot = await startRunningBot()
    slowly(bot.model)
    await bot.ask('fr')
    const startedAt = performance.now()
    bot.child.kill('SIGTERM')
    expect(await bot.ended()).toBe(0)
    expect(performance.now() - startedAt).toBeLessThan(20_000)
    const texts = textsOf(bot.newest())
    expect(texts.join('\n')).toMatch(/\$0[.,]66/)
    expect(texts.at(-1)).toContain('J’ai été redémarré au milieu de cette réponse. Réessayez dans une minute.')
    expect(bot.lineOf('stories-closed')).toMatchObject({ unfinished: 1 })
  })

  it('ends at once on a second signal', async () => {
    bot = await startRunningBot()
    slowly(bot.model)
    await bot.ask()
    bot.child.kill('SIGTERM')
    await until(() => bot.lineOf('stories-closing'), 'the bot to close')
    await new Promise((resolve) => setTimeout(resolve, 600))
    bot.child.kill('SIGTERM')
    expect(await bot.ended()).toBe(143)
    expect(bot.lineOf('stories-closed')).toBeUndefined()
  })

  it('ends while it is still starting', async () => {
    bot = await startRunningBot({ faults: { latencyMs: 60_000 } })
    bot.child.kill('SIGTERM')
    expect(await bot.ended()).toBe(0)
  })
})
