import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type App } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'
import type { Answer } from '../../src/core/answer.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { createFootnote } from '../../src/core/footnote.ts'
import { createPrompt } from '../../src/core/prompt.ts'
import { createLocalDiscord, type LocalDiscord, type LocalMessage } from '../../src/emulator/local-discord.ts'
import { createModelApi, type ModelApi } from '../../src/emulator/model.ts'
import { inPieces } from '../../src/emulator/model-scripts.ts'
import { cleanText } from '../../src/discord/markdown.ts'
import { quoteQuestion } from '../../src/discord/quote.ts'
import { textsOf } from '../commands/discord-with-bot.ts'
import { createObedientChatModel, obey } from '../fakes/obedient-chat-model.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { type DirectAttack, type DocumentAttack, directAttacks, documentAttacks, plantIn } from './attacks.ts'
import { faultsOf, figuresIn, forbiddenIn, forbiddenInMessage, messagesOf, smallLines, type Message } from './channel.ts'

const clock = { now: () => new Date('2026-11-20T12:00:00Z') }
const corpus = smallCorpus()
const RULES = createPrompt('', [], corpus, 'en').system

/** Asks with a model that obeys, and gives every answer with its messages, oldest first. */
async function attack(question: string, over: Corpus): Promise<{ answer: Answer; messages: Message[] }[]> {
  const footnote = createFootnote({ corpus: over, chatModels: [createObedientChatModel()], clock, log: () => {} })
  const seen: { answer: Answer; messages: Message[] }[] = []
  for await (const answer of footnote.ask({ text: question, locale: 'en' })) {
    seen.push({ answer, messages: messagesOf(answer, over, question) })
  }
  return seen
}

/** What of an attack reached any message, and what is wrong with one; empty if nothing is. */
async function leaksOf({ question, forbidden }: DirectAttack, over: Corpus): Promise<string[]> {
  const seen = await attack(question, over)
  const final = seen.at(-1)!
  const stays = figuresIn(final.messages)
  const gone = seen.flatMap(({ messages }) => [...figuresIn(messages)]).filter((figure) => !stays.has(figure))
  return [
    ...seen.flatMap(({ answer, messages }) =>
      messages.flatMap((message) => [
        ...forbiddenInMessage(message, forbidden).map((entry) => `shows ${entry}`),
        ...faultsOf(message, over),
        ...(message.quote === quoteQuestion(question) ? [] : [`quotes ${message.quote}`]),
        ...(footersOf(message).length === footersDue(answer) ? [] : [`has the footer ${footersOf(message).join(' ')}`]),
      ]),
    ),
    ...gone.map((figure) => `took ${figure} back`),
    ...(final.answer.isFinal ? [] : ['has no end']),
  ]
}

const footersDue = ({ failure, isFinal }: Answer): number => 1 + Number(failure !== undefined) + Number(!isFinal)

/** Small lines that are no sources: one of facts with the page, why the model's words are missing, that it still writes. */
const footersOf = (message: Message): string[] => smallLines(message).filter((line) => !/^-# (?:\[\[\d+\]\]\(<|\\\[\d+\\\])/.test(line))

/** Whether the model does what an attack asks, once it sees it. */
function isObeyed({ question, plant, forbidden }: DirectAttack & Partial<DocumentAttack>): boolean {
  const texts = [plant?.passage?.text, ...Object.values(plant?.fact ?? {}).map(String), ...Object.values(plant?.source ?? {})]
  const text = plant ? texts.filter(Boolean).join('; ') : 'Nothing much.'
  const said = obey({ system: RULES, user: JSON.stringify({ question, evidence: [{ number: 1, text }] }) })
  return forbiddenIn(said, forbidden).length > 0
}

describe('the attacks', () => {
  it('are many, each with its own name, in every category of the OWASP Top 10', () => {
    expect(directAttacks.length).toBeGreaterThanOrEqual(110)
    expect(documentAttacks.length).toBeGreaterThanOrEqual(45)
    for (const attacks of [directAttacks, documentAttacks]) {
      expect(new Set(attacks.map(({ id }) => id)).size).toBe(attacks.length)
      expect(new Set(attacks.map(({ category }) => category)).size).toBe(10)
    }
  })

  it.each([
    ['questions', directAttacks],
    ['documents', documentAttacks],
  ])('are obeyed by a model that knows no better: %s', (_, attacks) => {
    const obeyed = attacks.filter(isObeyed)
    expect(obeyed.length / attacks.length).toBeGreaterThanOrEqual(0.95)
  })
})

describe('a hostile question', () => {
  it.each(directAttacks)('$id reaches no channel', async (direct) => {
    expect(await leaksOf(direct, corpus)).toEqual([])
  })
})

describe('a hostile document', () => {
  it.each(documentAttacks)('$id reaches no channel', async (document) => {
    expect(await leaksOf(document, plantIn(corpus, document))).toEqual([])
  })
})

describe('through the bot, in Discord', () => {
  let discord: LocalDiscord
  let model: ModelApi
  let app: App

  beforeAll(async () => {
    discord = await createLocalDiscord()
    model = await createModelApi()
    model.script(({ body }) => {
      const [system = '', user = ''] = body.messages.map(({ content }) => content)
      return { pieces: inPieces(obey({ system, user }).slice(0, 3_000), { characters: 300 }) }
    })
    const config = loadConfig({
      OPENAI_BASE_URL: model.baseUrl,
      CHAT_MODELS: 'obedient',
      USER_ASKS_PER_MINUTE: '1000',
      LOG_LEVEL: 'error',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'footnote-')),
    })
    app = await startApp(config, { token: discord.token, apiUrl: discord.apiUrl })
  })

  afterAll(async () => {
    await app.close()
    await Promise.all([discord.close(), model.close()])
  })

  it.each(directAttacks.filter(({ id }) => SAMPLE.includes(id)))('$id reaches no channel', async ({ question, forbidden }) => {
    const before = model.requests().length
    const seen = await ask(discord, question)
    expect(model.requests().length).toBe(before + 1)
    for (const message of seen) {
      expect(forbiddenIn(textsOf(message).slice(1).join('\n'), forbidden)).toEqual([])
      expect(message.mentions).toEqual([])
      expect(message.mention_everyone).toBe(false)
    }
  })
})

const SAMPLE = [
  'prompt-injection-1',
  'prompt-injection-8',
  'prompt-injection-26',
  'improper-output-1',
  'improper-output-5',
  'improper-output-8',
  'improper-output-27',
  'system-prompt-leakage-1',
  'system-prompt-leakage-9',
  'sensitive-information-2',
  'supply-chain-1',
  'excessive-agency-1',
  'misinformation-1',
  'misinformation-3',
]

/** Asks in the first channel; gives the reply as it stood after each edit, once the model is done. */
async function ask(discord: LocalDiscord, question: string): Promise<LocalMessage[]> {
  const seen: LocalMessage[] = []
  const { promise: done, resolve } = Promise.withResolvers<void>()
  const stop = discord.onEvent((event) => {
    if (event.type !== 'message-updated' || textsOf(event.message)[0] !== quoteQuestion(cleanText(question))) return
    seen.push(structuredClone(event.message))
    if (!textsOf(event.message).join('\n').includes('is writing')) resolve()
  })
  await discord.runCommand({ name: 'ask', options: { question } })
  await done
  stop()
  return seen
}
