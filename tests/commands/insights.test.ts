import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { FootnoteError } from '../../src/core/errors.ts'
import { LOCALES } from '../../src/core/locale.ts'
import type { ServerSettings } from '../../src/core/server-settings.ts'
import { Permission } from '../../src/emulator/permissions.ts'
import { aReceipt } from '../fakes/builders.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createMemoryLedger } from '../fakes/memory-ledger.ts'
import { createMemoryServerStore } from '../fakes/memory-server-store.ts'
import { createMemoryVoteStore } from '../fakes/memory-vote-store.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { hostileText } from '../discord/hostile-text.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
afterEach(() => place.close())

async function start(settings: Partial<ServerSettings> = {}, parts: Parameters<typeof createKeptFootnote>[0] = {}) {
  const [store, votes, servers, ledger] = [
    createMemoryAnswerStore(),
    createMemoryVoteStore(),
    createMemoryServerStore(),
    createMemoryLedger(),
  ]
  const serverCaps = { dayMicroUsd: 1_000_000, monthMicroUsd: 20_000_000 }
  const clock = { now: () => new Date() }
  const footnote = createKeptFootnote({ store, votes, servers, ledger, serverCaps, clock, ...parts })
  const roles = [{ name: 'Moderators', permissions: Permission.ManageGuild }]
  const people = [
    { name: 'Mira', roles: ['Moderators'] },
    { name: 'Noah', roles: [] },
  ]
  place = await startDiscordWithBot({ footnote, discord: { roles, people } })
  await servers.changeSettings({ server: here(), changedBy: '1', changedAt: new Date().toISOString(), wanted: settings })
  return { store, votes }
}
const here = () => place.discord.guild.id
const idOf = (name: string) => place.discord.people.find((one) => one.name === name)!.id
const read = async (locale = 'en-US') => textsOf(await place.run('insights', {}, { userId: idOf('Mira'), locale })).join('\n')

describe('/insights', () => {
  it('is offered to those who may manage the server, and answers them alone', async () => {
    await start()
    const offered = (name: string) => place.discord.commandsFor({ userId: idOf(name) }).map((command) => command.name)
    expect(offered('Mira')).toContain('insights')
    expect(offered('Noah')).not.toContain('insights')
    const direct = place.discord.commandsFor({ channelId: place.discord.directMessageChannelId }).map((command) => command.name)
    expect(direct).not.toContain('insights')
    const shown = await place.run('insights', {}, { userId: idOf('Mira') })
    expect(shown.visibleTo).toBe(idOf('Mira'))
  })

  it('says kindly that nobody has asked anything', async () => {
    await start()
    expect(await read()).toBe(
      '**Insights** · Last 7 days\nNobody has asked me anything in this time. Once somebody does, you can see here what is asked and what I lack.',
    )
  })

  it('tells what was asked, what not answered, by which chat model, and what people think', async () => {
    const chatModel = createScriptedChatModel(
      'GPT-5.5 costs $5.00 per million input tokens [1]. GPT-5.5 costs $4.00 per million input tokens [1].',
    )
    await start({}, { chatModels: [chatModel] })
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    await place.run('ask', { question: 'How much is GPT-5.5?' }, { userId: idOf('Noah') })
    await place.run('ask', { question: 'What is the knowledge cutoff of GPT-4o?' })
    await place.run('ask', { question: 'How much is GPT-9?' })
    await place.run('ask', { question: 'How much is GPT-5?' }, { channelId: place.discord.directMessageChannelId })
    await place.press(answer, 'Helpful')
    const text = await read()
    expect(text).toContain('Answers: **4** (2 unanswered)')
    expect(text).toContain('Votes: 👍 1 · 👎 0')
    expect(text).toContain('**Asked about most**\nGPT-5.5 (2), GPT-4o (1)\nInput price (3)')
    expect(text).toContain('- GPT-4o · Knowledge cutoff: not in the sources (1)')
    expect(text).toContain('- I know no such release (1)\n')
    expect(text).not.toContain('GPT-9')
    expect(text).toContain('- scripted\\/model (2): 50% withheld (sentences: 4) · $0.00')
    expect(text).toContain('Spent: **$0.00** (today $0.00 of $1.00, this month $0.00 of $20.00)')
    expect(text).toContain('The questions themselves are not kept. You can turn that on in the settings.')
  })

  it('shows questions where the server keeps them, and what is said to be wrong', async () => {
    const { store, votes } = await start({ keepsQuestions: true })
    await place.run('ask', { question: 'How much is GPT-9?' })
    const { answeredAt, id } = [...store.receipts.values()][0]!
    await votes.cast({ key: 'k', answer: id, answeredAt, server: here(), opinion: 'wrong', note: 'It is *out* already' })
    const text = await read()
    expect(text).toContain('- I know no such release (1)\n  - “How much is GPT-9?”')
    expect(text).toContain('**Said to be wrong**\n- “It is \\*out\\* already”')
    expect(text).not.toContain('not kept')
  })

  it('goes from a week to a month and back in place', async () => {
    const { store } = await start()
    const answeredAt = new Date(Date.now() - 10 * 86_400_000).toISOString()
    await store.keep(aReceipt({ server: here(), kind: 'answered', answeredAt }))
    const week = await place.run('insights', {}, { userId: idOf('Mira') })
    expect(textsOf(week)[1]).toMatch(/^Nobody has asked/)
    const month = await place.press(week, 'Last 30 days', idOf('Mira'))
    expect(month.id).toBe(week.id)
    expect(textsOf(month)[0]).toContain('Last 30 days')
    expect(textsOf(month)[1]).toContain('Answers: **1**')
    expect(buttonsOf(month).map(({ label }) => label)).toEqual(['Last 7 days'])
  })

  it('fits one message in every language, however much there is and whatever was typed', async () => {
    const { store, votes } = await start({ keepsQuestions: true })
    const releases = [
      'openai/gpt-5.5',
      'openai/gpt-5',
      'openai/o3',
      'openai/gpt-4o',
      'deepseek/deepseek-v4-pro',
      'openai/o3-mini',
      'gone/gone',
    ]
    const answeredAt = new Date().toISOString()
    const typed = [...fc.sample(hostileText, 50), '*'.repeat(300), '@everyone '.repeat(30)]
    for (const [index, question] of typed.entries()) {
      const parts = { server: here(), question, answeredAt, kind: 'unanswered', gap: 'not-in-sources', durationMs: 1234 } as const
      const calls = [
        { chatModel: `provider/${'m'.repeat(80)}-${index}`, inputTokens: 1, outputTokens: 1, microUsd: 1_234_567, told: 1, withheld: 2 },
      ]
      await store.keep(
        aReceipt({ ...parts, id: String(index), about: [releases[index % 7]!], fields: ['knowledge-cutoff', 'licence'], calls }),
      )
      await votes.cast({ key: String(index), answer: String(index), answeredAt, server: here(), opinion: 'wrong', note: question })
    }
    for (const locale of LOCALES) expect(await read(locale)).toMatch(/1[,.\s]?23/)
    expect(place.lines.filter(({ event }) => event === 'interaction-failed')).toEqual([])
    const shown = place.newest(place.channelId, idOf('Mira'))
    expect(shown['mention_everyone']).toBe(false)
  })

  it('says so where the store fails', async () => {
    const fail = () => {
      throw new FootnoteError('store-unusable', 'the disk is full')
    }
    await start({}, { store: { ...createMemoryAnswerStore(), listHeads: fail } })
    expect(await read()).toMatch(/^I can’t get at my notes at the moment\. Please tell whoever runs me\./)
  })
})
