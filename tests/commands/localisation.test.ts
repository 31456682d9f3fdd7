import { REST } from 'discord.js'
import { afterEach, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { latest } from '../../commands/latest.ts'
import { LOCALES } from '../../src/core/locale.ts'
import type { Page } from '../../src/discord/page.ts'
import { deployCommands } from '../../src/discord/deploy.ts'
import { createLocalDiscord } from '../../src/emulator/local-discord.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

const TAGS = ['es-ES', 'es-419', 'de', 'fr', 'pt-BR', 'zh-CN', 'ja']

type Part = {
  name: string
  name_localizations?: Partial<Record<string, string | null>> | null
  description?: string
  description_localizations?: Partial<Record<string, string | null>> | null
  options?: readonly Part[]
  choices?: readonly Part[]
}
const definitions: Part[] = commands.map(({ data }) => data as Part)
const withParts = (part: Part): Part[] => [part, ...[...(part.options ?? []), ...(part.choices ?? [])].flatMap(withParts)]

describe('the commands', () => {
  it('have names and descriptions in every language, options and choices too', () => {
    const missing = definitions.flatMap(withParts).flatMap((part) => {
      const names = TAGS.filter((tag) => !part.name_localizations?.[tag])
      const descriptions = part.description ? TAGS.filter((tag) => !part.description_localizations?.[tag]) : []
      return [...names, ...descriptions].map((tag) => `${part.name} in ${tag}`)
    })
    expect(missing).toEqual([])
  })

  it('are told apart by their names in every language, and so are the options of each', () => {
    for (const siblings of [definitions, ...definitions.map(({ options = [] }) => options), ...choicesOf(definitions)])
      for (const tag of TAGS) {
        const names = siblings.map((part) => part.name_localizations?.[tag] ?? part.name)
        expect(names).toEqual([...new Set(names)])
      }
  })

  it('are taken by Discord as they are, and found unchanged the next time', async () => {
    const discord = await createLocalDiscord()
    const rest = new REST({ api: discord.apiUrl }).setToken(discord.token)
    const scope = { applicationId: discord.applicationId }
    const data = commands.map((command) => command.data)
    expect(await deployCommands(rest, data, scope)).toBe(true)
    expect(await deployCommands(rest, data, scope)).toBe(false)
    await discord.close()
  })
})

describe('an answer', () => {
  let place: DiscordWithBot
  afterEach(() => place.close())

  it.each([
    ['es-419', 'modelos más recientes · desde agosto · lenguaje'],
    ['de', 'neueste Modelle · seit agosto · Sprache'],
    ['zh-CN', '最新模型 · 自 agosto 起 · 语言'],
    ['ja', '最新のモデル · agosto 以降 · 言語'],
  ])('quotes what was asked in the language of the one who asked: %s', async (locale, quoted) => {
    place = await startDiscordWithBot({ footnote: createKeptFootnote() })
    expect(textsOf(await place.run('latest', { since: 'agosto', kind: 'language' }, { locale }))[0]).toBe(`-# “${quoted}”`)
  })

  it('has its aspects suggested in the language of the one who types, and understands them', async () => {
    place = await startDiscordWithBot({ footnote: createKeptFootnote() })
    const given = { model_a: 'deepseek/deepseek-v4-pro', model_b: 'deepseek/deepseek-v4-flash' }
    const typed = { name: 'compare', options: { ...given, aspect: 'prei' }, focused: 'aspect', locale: 'de' }
    expect(await place.discord.autocomplete(typed)).toEqual([{ name: 'Preis', value: 'price' }])
    const text = textsOf(await place.run('compare', { ...given, aspect: 'Preis' }, { locale: 'de' })).join('\n')
    expect(text).toContain('**Eingabepreis')
    expect(text).not.toContain('Kontextfenster')
  })
})

describe('a list', () => {
  it('can be turned by anybody, whatever language it is quoted in', async () => {
    const footnote = createKeptFootnote()
    for (const locale of LOCALES) {
      const first = quoteOf(await lastPage({ quote: '-# “newest releases · DeepSeek · since 2026-01 · language”', locale }))
      expect(quoteOf(await lastPage({ quote: first, locale: 'en' }))).toBe('-# “newest releases · DeepSeek · since 2026-01 · language”')
    }
    async function lastPage(press: { quote: string; locale: (typeof LOCALES)[number] }): Promise<Page> {
      const replies = latest.buttons.page({ ...press, argument: '0', inputs: [], guild: null, ref: '7K2M' }, footnote)
      for await (const reply of replies) return reply.pages[0]
      throw new Error('no reply')
    }
  })
})

const quoteOf = ({ components: [first] }: Page): string => (first && 'content' in first ? first.content : '')

function choicesOf(parts: readonly Part[]): (readonly Part[])[] {
  return parts.flatMap(({ options = [] }) => options.flatMap(({ choices }) => (choices ? [choices] : [])))
}
