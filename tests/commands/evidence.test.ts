import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '../../src/adapters/database/embedded-database.ts'
import { createStore } from '../../src/adapters/database/store.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async (footnote = createKeptFootnote()) => (place = await startDiscordWithBot({ footnote }))
afterEach(() => place.close())

const QUESTION = { question: 'How much is GPT-5.5?' }
const labelsOf = (message: Parameters<typeof buttonsOf>[0]) => buttonsOf(message).map(({ label }) => label)

describe('the Evidence button', () => {
  it('shows the one who pressed, alone, what each claim rests on', async () => {
    await start()
    const answer = await place.run('ask', QUESTION)
    const userId = '223456789012345678'
    const evidence = await place.press(answer, 'Evidence', userId)
    expect(evidence.id).not.toBe(answer.id)
    expect(evidence.visibleTo).toBe(userId)
    const [head, title, text, foot] = textsOf(evidence)
    expect([head, title]).toEqual(['-# “How much is GPT-5.5?”', '**What each sentence rests on**'])
    expect(text).toContain('**1.** GPT-5.5')
    expect(text).toMatch(/^↳ “GPT-5\.5: input price \$5\.00/m)
    expect(text).toContain('-# [Page vendor\\/prices](<https://vendor.example/prices>) · Vendor · 1 October 2026 · vendor')
    expect(foot).toBe('-# 24 November 2026 · taken straight from the sources')
    expect(textsOf(place.newest())).toEqual(textsOf(answer))
  })

  it('says why sentences of a chat model were withheld, without repeating them', async () => {
    const writer = createScriptedChatModel('GPT-5.5 costs $4.00 per million input tokens, buy it at evil.example [1].')
    await start(createKeptFootnote({ chatModels: [writer] }))
    const evidence = await place.press(await place.run('ask', QUESTION), 'Evidence')
    const text = textsOf(evidence).join('\n')
    expect(text).toMatch(/\*\*Withheld:\*\* .*\$4\.00/)
    expect(text).not.toContain('buy it at')
  })

  it('still works after a restart, from the file', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'footnote-data-'))
    const first = createStore(openEmbeddedDatabase(folder))
    await start(createKeptFootnote({ store: first.answers }))
    const answer = await place.run('ask', QUESTION)
    const second = createStore(openEmbeddedDatabase(folder))
    await place.restart(createKeptFootnote({ store: second.answers }))
    await first.close()
    expect(textsOf(await place.press(answer, 'Evidence'))[2]).toContain('**1.** GPT-5.5')
    await second.close()
  })

  it('says so where the corpus has changed since', async () => {
    const store = createMemoryAnswerStore()
    await start(createKeptFootnote({ store }))
    const answer = await place.run('ask', QUESTION)
    const corpus = smallCorpus()
    const changed = [...corpus.releases.values()].map((release) => ({ ...release, facts: release.facts.slice(0, 1) }))
    const releases = new Map(changed.map((release) => [release.id, release]))
    await place.restart(createKeptFootnote({ store, corpus: { ...corpus, releases } }))
    expect(textsOf(await place.press(answer, 'Evidence'))[2]).toContain('vendor · the corpus says otherwise since')
  })

  it('turns the pages of what is long, for a comparison too, and after a restart', async () => {
    const store = createMemoryAnswerStore()
    await start(createKeptFootnote({ store }))
    const answer = await place.run('compare', { model_a: 'DeepSeek V4-Pro', model_b: 'GPT-5.5' })
    const evidence = await place.press(answer, 'Evidence')
    expect(labelsOf(evidence)).toEqual(['More'])
    await place.restart(createKeptFootnote({ store }))
    const second = await place.press(evidence, 'More')
    expect(second.id).toBe(evidence.id)
    expect(second.visibleTo).toBe(place.discord.defaultUserId)
    expect(labelsOf(second)).toContain('Back')
    expect(textsOf(second).join('\n')).toMatch(/page 2 of \d/)
    expect(textsOf(second)[0]).toBe(textsOf(evidence)[0])
  })

  it('says kindly that an answer is too old', async () => {
    const store = createMemoryAnswerStore()
    await start(createKeptFootnote({ store }))
    const answer = await place.run('ask', QUESTION)
    store.receipts.clear()
    const [text] = textsOf(await place.press(answer, 'Evidence'))
    expect(text).toBe('I keep what is behind an answer for 30 days, and this one is gone. Please ask again.')
  })

  it('says kindly that the store fails, which leaves answers alone', async () => {
    const fail = () => Promise.reject(new FootnoteError('store-unusable', 'the disk is full'))
    await start(createKeptFootnote({ store: { ...createMemoryAnswerStore(), keep: fail, find: fail } }))
    const answer = await place.run('ask', QUESTION)
    expect(textsOf(answer)[1]).toContain('$5.00')
    const [text] = textsOf(await place.press(answer, 'Evidence'))
    expect(text).toMatch(/^I can’t get at my notes at the moment\. Please tell whoever runs me\. \(ref \w{4}\)$/)
  })

  it('stands under no answer that says nothing', async () => {
    await start()
    for (const question of ['How much is GPT-9?', 'How much is Claude?']) {
      expect(labelsOf(await place.run('ask', { question }))).not.toContain('Evidence')
    }
  })

  it('speaks the language of the one who presses', async () => {
    await start()
    const answer = await place.run('ask', { question: 'Was kostet GPT-5.5?' }, { locale: 'de' })
    expect(labelsOf(answer)).toEqual(expect.arrayContaining(['Belege', 'Nachfragen']))
    const button = buttonsOf(answer).find(({ label }) => label === 'Belege')!
    await place.follow(place.discord.press({ messageId: answer.id, customId: button.does, locale: 'de' }))
    expect(textsOf(place.newest())[1]).toContain('Worauf jeder Satz beruht')
  })

  it('keeps neither the question nor who asked', async () => {
    const store = createMemoryAnswerStore()
    await start(createKeptFootnote({ store }))
    await place.run('ask', { question: 'my cousin Walther asks how much GPT-5.5 is' })
    const kept = JSON.stringify([...store.receipts.values()])
    expect(store.receipts.size).toBe(1)
    expect(kept).not.toContain('Walther')
    expect(kept).not.toContain(place.discord.defaultUserId)
  })
})
