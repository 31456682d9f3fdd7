import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createFootnote } from '../../src/core/footnote.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { startDiscordWithBot, textsOf, type DiscordWithBot } from './discord-with-bot.ts'

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const footnote = createFootnote({ corpus: smallCorpus(), chatModels: [], clock, log: () => {} })
let bot: DiscordWithBot

beforeAll(async () => {
  bot = await startDiscordWithBot({ footnote })
})
afterAll(() => bot.close())

const run = async (name: string, given: Record<string, string>) => textsOf(await bot.run(name, given)).join('\n')

describe('/release', () => {
  it('shows every fact of a release with its source, and how its price changed', async () => {
    const text = await run('release', { name: 'v4 pro' })
    expect(text).toContain('DeepSeek V4-Pro')
    expect(text).toMatch(/\*\*Context window\*\*: 1,000,000 \(1M\) tokens/)
    expect(text.indexOf('**Context window**')).toBeLessThan(text.indexOf('$1.74'))
    expect(text.indexOf('$1.74')).toBeLessThan(text.lastIndexOf('$0.66'))
    expect(text).toContain('https://vendor.example/news')
  })

  it('asks back for a name that fits several, and names the nearest to one nobody knows', async () => {
    expect(await run('release', { name: 'claude' })).toContain('fits several releases')
    expect(await run('release', { name: 'gpt-9' })).toContain('is not in the sources')
  })

  it('suggests releases while a name is typed', async () => {
    const choices = await bot.discord.autocomplete({ name: 'release', options: { name: 'deepseek v4' }, focused: 'name' })
    expect(choices[0]).toMatchObject({ value: 'deepseek/deepseek-v4-pro' })
  })
})

describe('/latest', () => {
  it('lists the newest releases first, dated and linked', async () => {
    const text = await run('latest', {})
    expect(text.indexOf('Claude Sonnet 5')).toBeLessThan(text.indexOf('DeepSeek V4-Pro'))
    expect(text).toContain('30 June 2026')
  })

  it('is narrowed by developer and time', async () => {
    const text = await run('latest', { developer: 'OpenAI', since: 'August 2025' })
    expect(text).toContain('GPT-5.5')
    expect(text).not.toContain('o3-mini')
    expect(text).not.toContain('Claude')
  })

  it('says kindly what it takes when the time makes no sense', async () => {
    expect(await run('latest', { since: 'the day before yesterday-ish' })).toMatch(/2026-08|month/)
  })
})
