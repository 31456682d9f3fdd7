import { afterEach, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
afterEach(() => place.close())

const COMPARISON = { model_a: 'DeepSeek V4-Pro', model_b: 'GPT-5.5' }
/** Quotes all the evidence it is given, over and over: true, and long enough for several pages. */
const telling = () =>
  createScriptedChatModel(({ user }) => {
    const { evidence } = JSON.parse(user) as { evidence: { number: number; text: string }[] }
    return Array.from({ length: 3 }, () => evidence.map(({ number, text }) => `${text} [${number}]`).join(' ')).join(' ')
  })
type Message = Awaited<ReturnType<DiscordWithBot['run']>>
const labelsOf = (message: Message) => buttonsOf(message).map(({ label }) => label)

/** Presses "More" until the end, and gives the text of each page. */
async function pagesOf(message: Message): Promise<string[]> {
  const pages = [bodyOf(message)]
  let shown = message
  while (labelsOf(shown).includes('More')) {
    shown = await turn(shown)
    pages.push(bodyOf(shown))
  }
  return pages
}
const bodyOf = (message: Message) => textsOf(message).join('\n')

async function turn(message: Message, label = 'More', locale = 'en'): Promise<Message> {
  const { does } = buttonsOf(message).find((button) => button.label === label)!
  const before = bodyOf(message)
  await place.discord.press({ messageId: message.id, customId: does, locale })
  await place.until(() => bodyOf(place.newest()) !== before, 'the page')
  return place.newest()
}

/** An answer on several pages, told by a chat model; then a restart, with another corpus if given. */
async function tellThenRestart(run: () => Promise<Message>, corpus?: Corpus) {
  const store = createMemoryAnswerStore()
  const chatModel = telling()
  place = await startDiscordWithBot({ footnote: createKeptFootnote({ store, chatModels: [chatModel] }) })
  const message = await run()
  const remembered = await pagesOf(message)
  const back = await run()
  await place.restart(createKeptFootnote({ store, chatModels: [chatModel], ...(corpus && { corpus }) }))
  return { store, chatModel, remembered, message: back }
}

describe('the pages of an answer, after a restart', () => {
  it.each([
    ['ask', () => place.run('ask', { question: 'Tell me about DeepSeek V4-Pro' })],
    ['compare', () => place.run('compare', COMPARISON)],
  ])('are those it had, in the words of the chat model, which is not asked again: /%s', async (_, run) => {
    const { chatModel, remembered, message } = await tellThenRestart(run)
    const asked = chatModel.prompts.length
    const pages = await pagesOf(message)
    expect(pages.length).toBeGreaterThan(1)
    expect(pages).toEqual(remembered)
    for (const page of pages) expect(page).toContain('written by scripted\\/model')
    expect(chatModel.prompts).toHaveLength(asked)
    const last = place.newest()
    expect(labelsOf(last)).toContain('Evidence')
    expect(textsOf(await place.press(last, 'Evidence')).join('\n')).toContain('written by scripted\\/model')
  })

  it('keep their words and their links where the corpus says otherwise since', async () => {
    const corpus = smallCorpus()
    const changed = [...corpus.releases.values()].map((release) => ({ ...release, facts: release.facts.slice(0, 3) }))
    const other = { ...corpus, version: 'other', releases: new Map(changed.map((release) => [release.id, release])) }
    const { remembered, message } = await tellThenRestart(() => place.run('ask', { question: 'Tell me about DeepSeek V4-Pro' }), other)
    const pages = await pagesOf(message)
    const claims = (page: string) => page.split('\n').filter((line) => line.startsWith('DeepSeek V4-Pro '))
    expect(pages.flatMap(claims)).toEqual(remembered.flatMap(claims))
    expect(pages.flatMap(claims).length).toBeGreaterThan(3)
  })

  it('are told anew from the corpus where the receipt is gone', async () => {
    const { store, message } = await tellThenRestart(() => place.run('compare', COMPARISON))
    store.receipts.clear()
    expect(bodyOf(await turn(message))).toContain('taken straight from the sources')
  })

  it('speak the language of the answer, whoever turns them', async () => {
    const { message } = await tellThenRestart(() => place.run('compare', COMPARISON, { locale: 'de' }))
    expect(bodyOf(await turn(message, 'Weiter', 'fr'))).toContain('geschrieben von scripted')
  })
})
