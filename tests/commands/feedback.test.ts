import { mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '../../src/adapters/database/embedded-database.ts'
import { createStore } from '../../src/adapters/database/store.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import { LOCALES } from '../../src/core/locale.ts'
import { createUserKey } from '../../src/discord/user-key.ts'
import { discordWordsIn } from '../../src/discord/words/index.ts'
import type { LocalMessage } from '../../src/emulator/local-discord.ts'
import { allOf } from '../fakes/all-of.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createMemoryVoteStore } from '../fakes/memory-vote-store.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
afterEach(() => place.close())

const NOAH = '223456789012345678'
const QUESTION = { question: 'How much is GPT-5.5?' }

async function start(parts: Parameters<typeof createKeptFootnote>[0] = {}) {
  const [store, votes] = [createMemoryAnswerStore(), createMemoryVoteStore()]
  place = await startDiscordWithBot({ footnote: createKeptFootnote({ store, votes, ...parts }) })
  return { store, cast: () => [...votes.votes.values()] }
}

/** Presses "Wrong" and sends the form. */
async function sayWrong(answer: LocalMessage, note: string, userId = place.discord.defaultUserId): Promise<LocalMessage> {
  const opened = modals().length
  const { does } = buttonsOf(answer).find(({ does: id }) => id.startsWith('ask:wrong:'))!
  await place.discord.press({ messageId: answer.id, customId: does, userId })
  const { modalId } = await place.until(() => modals()[opened], 'the form')
  await place.follow(place.discord.submitModal({ modalId, fields: { 'typed-0': note }, userId }))
  return place.newest(place.channelId, userId)
}
const modals = () => place.events.flatMap((event) => (event.type === 'modal-opened' ? [event] : []))

describe('what people think of an answer', () => {
  it('is asked under each answer, in a row of its own, also under one that says nothing', async () => {
    await start()
    for (const question of ['How much is GPT-5.5?', 'How much is GPT-9?']) {
      const answer = await place.run('ask', { question })
      const rows = (answer.components[0] as { components: { type: number; components?: { label: string; emoji?: { name: string } }[] }[] })
        .components
      expect(rows.at(-1)).toMatchObject({
        type: 1,
        components: [
          { label: 'Helpful', emoji: { name: '👍' } },
          { label: 'Wrong', emoji: { name: '👎' } },
        ],
      })
    }
    expect(buttonsOf(await place.run('ask', { question: 'How much is Claude?' })).map(({ label }) => label)).not.toContain('Wrong')
    const compared = await place.run('compare', { model_a: 'GPT-5.5', model_b: 'GPT-5' })
    expect(buttonsOf(compared).map(({ label }) => label)).toContain('Helpful')
  })

  it('is thanked for in private, and leaves the answer as it is', async () => {
    const { cast } = await start()
    const answer = await place.run('ask', QUESTION)
    const thanks = await place.press(answer, 'Helpful', NOAH)
    expect(thanks.visibleTo).toBe(NOAH)
    expect(textsOf(thanks)).toEqual(['Thank you, that helps.'])
    expect(textsOf(place.newest())).toEqual(textsOf(answer))
    expect(cast()).toMatchObject([{ opinion: 'helpful', server: place.discord.guild.id }])
  })

  it('may be said with what is wrong, or without, after reading for how long and for whom that is kept', async () => {
    const { cast } = await start()
    const answer = await place.run('ask', QUESTION)
    const thanks = await sayWrong(answer, '  The *price*\n is old ', NOAH)
    expect(thanks.visibleTo).toBe(NOAH)
    expect(textsOf(thanks)[0]).toContain('for up to 30 days, without your name')
    const [field] = modals()[0]!.modal['components'] as { label: string; description: string; component: object }[]
    expect(field).toMatchObject({ label: 'What is wrong?', component: { required: false, max_length: 300, style: 2 } })
    expect(field!.description).toMatch(/Optional.*30 days.*admins here and my operator/)
    await sayWrong(answer, '')
    expect(cast().map(({ opinion, note }) => ({ opinion, note }))).toEqual([
      { opinion: 'wrong', note: 'The *price* is old' },
      { opinion: 'wrong', note: undefined },
    ])
  })

  it('counts once a person and answer: the later vote stands', async () => {
    const { cast } = await start()
    const answer = await place.run('ask', QUESTION)
    await sayWrong(answer, 'no', NOAH)
    await place.press(answer, 'Helpful', NOAH)
    await place.press(answer, 'Helpful')
    expect(cast().map(({ opinion, note }) => [opinion, note])).toEqual([
      ['helpful', undefined],
      ['helpful', undefined],
    ])
  })

  it('does not show who thinks it, nor that one person thinks this of several answers', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-data-'))
    const store = createStore(openEmbeddedDatabase(folder))
    await start({ store: store.answers, votes: store.votes })
    const answers = [await place.run('ask', QUESTION), await place.run('ask', { question: 'How much is GPT-5?' })]
    for (const answer of answers) await place.press(answer, 'Helpful', NOAH)
    const votes = await allOf(store.votes.listSince(''))
    expect(new Set(votes.map(({ key }) => key)).size).toBe(2)
    const userKey = createUserKey(place.discord.token)
    for (const { key } of votes) expect(key).not.toContain(userKey(NOAH))
    expect(await store.votes.forgetOf((answer) => userKey(NOAH, answer))).toBe(2)
    await store.close()
    for (const file of readdirSync(folder)) expect(readFileSync(join(folder, file), 'latin1')).not.toContain(NOAH)
    expect(JSON.stringify(place.lines)).not.toContain(NOAH)
  })

  it('is not taken of an answer that is forgotten, and says kindly why', async () => {
    const { store, cast } = await start()
    const answer = await place.run('ask', QUESTION)
    store.receipts.clear()
    expect(textsOf(await place.press(answer, 'Helpful'))[0]).toMatch(/^I keep what is behind an answer for 30 days/)
    expect(textsOf(await sayWrong(answer, 'no'))[0]).toMatch(/^I keep what is behind an answer for 30 days/)
    expect(cast()).toEqual([])
  })

  it('says so where the store fails', async () => {
    const votes = { ...createMemoryVoteStore(), cast: () => Promise.reject(new FootnoteError('store-unusable', 'the disk is full')) }
    await start({ votes })
    const said = await place.press(await place.run('ask', QUESTION), 'Helpful')
    expect(textsOf(said)[0]).toMatch(/^I can’t get at my notes at the moment\./)
  })

  it('is asked in every language, within what Discord lets a form hold', async () => {
    await start()
    for (const locale of LOCALES) {
      const { feedback } = discordWordsIn(locale)
      const answer = await place.run('ask', QUESTION, { locale })
      const opened = modals().length
      await place.discord.press({ messageId: answer.id, customId: buttonsOf(answer).at(-1)!.does, locale })
      const { modal } = await place.until(() => modals()[opened], 'the form')
      expect(modal).toMatchObject({ title: feedback.wrong, components: [{ description: feedback.whoReadsIt }] })
    }
  })
})
