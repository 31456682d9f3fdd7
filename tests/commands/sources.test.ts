import { afterEach, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus.ts'
import type { Source } from '../../src/core/source.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { aSmallRelease, smallCorpus } from '../fakes/small-corpus.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async (corpus?: Corpus) => (place = await startDiscordWithBot({ footnote: createKeptFootnote(corpus ? { corpus } : {}) }))
afterEach(() => place.close())

const search = async (given: Record<string, string>, where = {}) => textsOf(await place.run('sources', given, where))

describe('/sources', () => {
  it('lists the sources of a release, each with its link, kind, dates and what it serves', async () => {
    await start()
    const [quote, list, foot] = await search({ release: 'deepseek/deepseek-v4-flash' })
    expect(quote).toBe('-# **DeepSeek V4-Flash**')
    expect(list!.split('\n\n')[0]).toBe(
      '[Page vendor\\/news](<https://vendor.example/news>)\n' +
        '-# Vendor · vendor · published 1 October 2026 · read 20 November 2026\n' +
        '-# behind DeepSeek V4-Pro, DeepSeek V4-Flash, DeepSeek R1 and 14 more',
    )
    expect(list).toContain('https://vendor.example/prices')
    expect(foot).toBe('-# 2 sources')
  })

  it('finds sources by who published them, by what they are called, and by what their passages say', async () => {
    await start()
    expect((await search({ query: 'A LIST' }))[1]).toContain('https://list.example/models')
    expect((await search({ query: 'vendor prices' }))[1]!.split('\n')[0]).toContain('https://vendor.example/prices')
    expect((await search({ query: 'sparse attention' }))[1]!.split('\n')[0]).toContain('https://vendor.example/news')
  })

  it('says what to do where nothing fits', async () => {
    await start()
    const [quote, text] = await search({ query: 'zzz *qqq*' })
    expect(quote).toBe('-# “zzz \\*qqq\\*”')
    expect(text).toBe('No source fits that. Try fewer words, or a release alone.')
  })

  it('asks back for a name that fits several, and goes on with the one chosen', async () => {
    await start()
    const message = await place.run('sources', { query: 'attention', release: 'deepseek v4' })
    expect(textsOf(message)[1]).toContain('fits several releases')
    const chosen = textsOf(await place.press(message, 'DeepSeek V4-Pro'))
    expect(chosen[0]).toBe('-# “attention” · **DeepSeek V4-Pro**')
    expect(chosen[1]!.split('\n')[0]).toContain('https://vendor.example/news')
  })

  it('says that a release nobody knows is not covered', async () => {
    await start()
    expect((await search({ release: 'gpt-9' }, { locale: 'de' }))[1]).toBe('gpt-9 kommt in den Quellen nicht vor.')
  })

  it('suggests releases while one is typed', async () => {
    await start()
    const choices = await place.discord.autocomplete({ name: 'sources', options: { release: 'v4 fl' }, focused: 'release' })
    expect(choices[0]).toMatchObject({ value: 'deepseek/deepseek-v4-flash' })
  })

  it('pages through many, six at a time, also after a restart', async () => {
    await start(withSources(14))
    const first = await place.run('sources', { query: 'paper' })
    expect(textsOf(first)[1]!.match(/\[Paper/g)).toHaveLength(6)
    expect(textsOf(first).at(-1)).toBe('-# 14 sources · page 1 of 3')
    await place.restart(createKeptFootnote({ corpus: withSources(14) }))
    const second = await place.press(first, 'More')
    expect(textsOf(second).at(-1)).toBe('-# 14 sources · page 2 of 3')
    expect(textsOf(second)[0]).toBe('-# “paper”')
    expect(buttonsOf(second).map(({ label }) => label)).toEqual(['Back', 'More'])
    const seen = [first, second].flatMap((message) => textsOf(message)[1]!.match(/papers\.example\/\d+/g) ?? [])
    expect(new Set(seen).size).toBe(12)
  })
})

/** The small corpus, with so many more sources of one release, each a day older than the one before. */
function withSources(count: number): Corpus {
  const papers = Array.from({ length: count }, (_, index): Source => {
    const day = String(28 - index).padStart(2, '0')
    const about = { title: `Paper ${index}`, publisher: 'Papers', tier: 'paper' as const, passages: [] }
    return { id: `papers/${index}`, url: `https://papers.example/${index}`, published: `2026-02-${day}`, retrieved: '2026-11-20', ...about }
  })
  const facts = papers.map(({ id }) => ({ field: 'licence', value: 'MIT', source: id }))
  const corpus = smallCorpus([aSmallRelease('papers/model', 'Papyrus 1', { facts })])
  return { ...corpus, sources: new Map([...corpus.sources, ...papers.map((source) => [source.id, source] as const)]) }
}
