import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'dotenv'
import { describe, expect, it } from 'vitest'
import { CHAT_PROVIDER_NAMES, keyVariable } from '../src/adapters/chat-providers.ts'
import { loadConfig } from '../src/config.ts'
import { readEnvironment, type Environment } from '../src/config/environment.ts'
import { failureCode, type FootnoteError } from '../src/core/errors.ts'

function complaintsAbout(env: Environment): string[] {
  try {
    loadConfig(env)
  } catch (error) {
    if (failureCode(error) === 'settings-invalid') return (error as FootnoteError).message.split('\n')
    throw error
  }
  return []
}

describe('loadConfig', () => {
  it('needs no setting at all', () => {
    const config = loadConfig({})
    expect(config.discord).toBeUndefined()
    expect(config.chatModels.usable).toEqual([])
    expect(config).toMatchObject({ logLevel: 'info', playgroundPort: 0, secrets: [] })
    expect(config.dataDir).toBe(`${process.cwd()}/data`)
  })

  it('reads every setting', () => {
    const config = loadConfig({
      DISCORD_TOKEN: 'abc.def.ghi-jkl_mno',
      DISCORD_APPLICATION_ID: '123456789012345678',
      DISCORD_GUILD_ID: '223456789012345678',
      DISCORD_API_URL: 'http://127.0.0.1:4000/api/',
      CHAT_MODELS: 'deepseek/deepseek-flash',
      DEEPSEEK_API_KEY: 'deepseek-key',
      CHAT_PRICES: 'deepseek/deepseek-flash=0.15/0.6, ollama/llama3:8b=0/0',
      LOG_LEVEL: 'warn',
      DATA_DIR: '/var/lib/footnote',
      BUDGET_DAY_USD: '3',
      BUDGET_MONTH_USD: '30.5',
      SERVER_BUDGET_DAY_USD: '0',
      SERVER_BUDGET_MONTH_USD: '4',
      USER_BUDGET_DAY_USD: '0.05',
      CHAT_CALLS_AT_ONCE: '8',
      CHAT_CALLS_WAITING: '100',
      USER_ASKS_PER_MINUTE: '5',
      SERVER_ASKS_PER_MINUTE: '60',
      PLAYGROUND_PORT: '8080',
      HEALTH_PORT: '9464',
      SHARDS: '0-2,5',
      SHARD_COUNT: '8',
    })
    expect(config).toEqual({
      discord: {
        token: 'abc.def.ghi-jkl_mno',
        applicationId: '123456789012345678',
        guildId: '223456789012345678',
        apiUrl: 'http://127.0.0.1:4000/api',
        shards: { ids: [0, 1, 2, 5], count: 8 },
      },
      chatModels: {
        usable: [
          {
            name: 'deepseek/deepseek-flash',
            provider: 'deepseek',
            model: 'deepseek-flash',
            baseUrl: 'https://api.deepseek.com',
            apiKey: 'deepseek-key',
          },
        ],
        missingKey: [],
      },
      chatPrices: new Map([
        ['deepseek/deepseek-flash', { inputMicroUsdPerMtok: 150_000, outputMicroUsdPerMtok: 600_000 }],
        ['ollama/llama3:8b', { inputMicroUsdPerMtok: 0, outputMicroUsdPerMtok: 0 }],
      ]),
      logLevel: 'warn',
      budgets: {
        bot: { dayMicroUsd: 3_000_000, monthMicroUsd: 30_500_000 },
        server: { dayMicroUsd: 0, monthMicroUsd: 4_000_000 },
        user: { dayMicroUsd: 50_000 },
      },
      chatQueue: { atOnce: 8, waiting: 100 },
      rateLimits: { perUser: 5, perServer: 60 },
      dataDir: '/var/lib/footnote',
      playgroundPort: 8080,
      healthPort: 9464,
      secrets: ['abc.def.ghi-jkl_mno', 'deepseek-key'],
    })
  })

  it('asks Discord itself unless told otherwise', () => {
    expect(loadConfig({ DISCORD_TOKEN: 'a.b.c' }).discord).toEqual({
      token: 'a.b.c',
      apiUrl: 'https://discord.com/api',
    })
  })

  it('takes an empty value for an absent one', () => {
    expect(loadConfig({ DISCORD_TOKEN: '', LOG_LEVEL: ' ', CHAT_MODELS: '' })).toEqual(loadConfig({}))
  })

  it('offers a default chat model as soon as its key is there, and names the keys of the others', () => {
    const { usable, missingKey } = loadConfig({ DEEPSEEK_API_KEY: 'key' }).chatModels
    expect(usable.map(({ name }) => name)).toEqual(['deepseek/deepseek-flash'])
    expect(missingKey).toEqual([{ name: 'openai/gpt-5.6-luna', variable: 'OPENAI_API_KEY' }])
  })

  it('leaves slashes in the names of models alone', () => {
    const { usable } = loadConfig({
      CHAT_MODELS: 'openrouter/deepseek/deepseek-v4-pro, groq/openai/gpt-oss-120b',
      OPENROUTER_API_KEY: 'one',
      GROQ_API_KEY: 'two',
    }).chatModels
    expect(usable.map(({ provider, model, apiKey }) => [provider, model, apiKey])).toEqual([
      ['openrouter', 'deepseek/deepseek-v4-pro', 'one'],
      ['groq', 'openai/gpt-oss-120b', 'two'],
    ])
  })

  it('sends a bare name to OPENAI_BASE_URL', () => {
    const env = {
      CHAT_MODELS: 'my-model',
      OPENAI_BASE_URL: 'http://127.0.0.1:9000/v1/',
      OPENAI_API_KEY: 'key',
    }
    expect(loadConfig(env).chatModels.usable).toEqual([
      {
        name: 'my-model',
        provider: 'openai',
        model: 'my-model',
        baseUrl: 'http://127.0.0.1:9000/v1',
        apiKey: 'key',
      },
    ])
  })

  it('needs no key for a local server, nor for an address of the operator’s own', () => {
    const { usable } = loadConfig({
      CHAT_MODELS: 'ollama/llama3:8b,my-model',
      OPENAI_BASE_URL: 'http://127.0.0.1:9000/v1',
    }).chatModels
    expect(usable.map(({ name, apiKey }) => [name, apiKey])).toEqual([
      ['ollama/llama3:8b', undefined],
      ['my-model', undefined],
    ])
  })

  it('reads a fallback, which need not be offered', () => {
    const env = { CHAT_MODELS: 'ollama/a', CHAT_FALLBACK_MODEL: 'deepseek/b', DEEPSEEK_API_KEY: 'key' }
    const { usable, fallback, missingKey } = loadConfig(env).chatModels
    expect(usable.map(({ name }) => name)).toEqual(['ollama/a'])
    expect(fallback).toMatchObject({ name: 'deepseek/b', apiKey: 'key', baseUrl: 'https://api.deepseek.com' })
    expect(missingKey).toEqual([])
  })

  it('names the key that a fallback is missing, once', () => {
    const env = { CHAT_MODELS: 'ollama/a,deepseek/b', CHAT_FALLBACK_MODEL: 'deepseek/b' }
    const { fallback, missingKey } = loadConfig(env).chatModels
    expect(fallback).toBeUndefined()
    expect(missingKey).toEqual([{ name: 'deepseek/b', variable: 'DEEPSEEK_API_KEY' }])
  })

  it.each(['deepsek/b', 'deepseek/', 'deepseek/b,ollama/a'])('refuses the fallback %s', (name) => {
    expect(complaintsAbout({ CHAT_FALLBACK_MODEL: name })[0]).toMatch(/^CHAT_FALLBACK_MODEL: .*must/)
  })

  it('offers a model named twice once', () => {
    const { usable } = loadConfig({ CHAT_MODELS: 'ollama/a,ollama/a', OLLAMA_API_KEY: 'key' }).chatModels
    expect(usable).toHaveLength(1)
  })

  it('names every bad setting at once, with what to do', () => {
    const complaints = complaintsAbout({
      DISCORD_TOKEN: '"secret token"',
      DISCORD_APPLICATION_ID: 'footnote',
      DISCORD_API_URL: 'discord.com/api',
      DISCORD_GUILD_ID: '12',
      CHAT_MODELS: 'deepsek/deepseek-flash,openai/',
      CHAT_PRICES: 'ollama/a',
      OPENAI_API_KEY: 'a key',
      OLLAMA_BASE_URL: 'file:///etc',
      LOG_LEVEL: 'loud',
      PLAYGROUND_PORT: '65536',
    })
    expect(complaints.map((line) => line.split(':')[0])).toEqual([
      'DISCORD_TOKEN',
      'DISCORD_APPLICATION_ID',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'CHAT_MODELS',
      'CHAT_MODELS',
      'CHAT_PRICES',
      'LOG_LEVEL',
      'PLAYGROUND_PORT',
      'OPENAI_API_KEY',
      'OLLAMA_BASE_URL',
    ])
    for (const line of complaints) expect(line).toMatch(/: .*must .+/)
  })

  it('prints no value, wherever a secret was pasted', () => {
    const value = 'sk-proj-pasted in the wrong place'
    const names = [
      'DISCORD_TOKEN',
      'DISCORD_APPLICATION_ID',
      'DISCORD_API_URL',
      'DISCORD_GUILD_ID',
      'CHAT_MODELS',
      'CHAT_PRICES',
      'LOG_LEVEL',
      'PLAYGROUND_PORT',
      'OPENAI_API_KEY',
      'OPENAI_BASE_URL',
    ]
    const complaints = complaintsAbout(Object.fromEntries(names.map((name) => [name, value])))
    expect(complaints).toHaveLength(names.length)
    expect(complaints.join()).not.toContain('sk-proj')
  })

  it.each(['a', 'openai/a=1', 'openai/a=1/-2', 'openai/a=$1/$2', 'openai/a=1,5/2', 'unheard/of=1/2', 'a=0.1234567/1', '=1/2'])(
    'refuses the price %s',
    (price) => {
      expect(complaintsAbout({ CHAT_PRICES: price })[0]).toMatch(/^CHAT_PRICES: entry 1 must be .*=0\.20\/1\.20$/)
    },
  )

  it('tells which providers there are', () => {
    const [complaint] = complaintsAbout({ CHAT_MODELS: 'unheard/of' })
    for (const provider of CHAT_PROVIDER_NAMES) expect(complaint).toContain(provider)
  })

  it('refuses a model whose name Discord could not offer', () => {
    expect(complaintsAbout({ CHAT_MODELS: `ollama/${'x'.repeat(100)}` })).toHaveLength(1)
  })

  it.each(['-1', '1.5', '0x10', 'http'])('refuses the port %s', (port) => {
    expect(complaintsAbout({ PLAYGROUND_PORT: port, HEALTH_PORT: port })).toHaveLength(2)
  })

  it('runs all shards of a given number, unless told which', () => {
    const shards = (env: Environment) => loadConfig({ DISCORD_TOKEN: 'a.b.c', ...env }).discord?.shards
    expect(shards({})).toBeUndefined()
    expect(shards({ SHARD_COUNT: '3' })).toEqual({ ids: [0, 1, 2], count: 3 })
    expect(shards({ SHARD_COUNT: '3', SHARDS: '2,0,2' })).toEqual({ ids: [0, 2], count: 3 })
  })

  it.each([
    ['without their number', { SHARDS: '0-3' }, 'SHARD_COUNT'],
    ['beyond their number', { SHARDS: '0-3', SHARD_COUNT: '3' }, '0 to 2'],
    ['that run backwards', { SHARDS: '3-0', SHARD_COUNT: '4' }, '0-3 or 0,1'],
    ['in words', { SHARDS: 'all', SHARD_COUNT: '4' }, '0-3 or 0,1'],
    ['of none', { SHARD_COUNT: '0' }, 'from 1'],
    ['of a fraction', { SHARD_COUNT: '1.5' }, 'from 1'],
  ])('refuses shards %s', (_, env, advice) => {
    const complaints = complaintsAbout(env)
    expect(complaints).toHaveLength(1)
    expect(complaints[0]).toMatch(/^SHARD(S|_COUNT): /)
    expect(complaints[0]).toContain(advice)
  })

  it('takes the address of PostgreSQL as it is, and keeps it and its password out of the log', () => {
    const url = 'postgres://footnote:s3cret%40%2Fpass@db.example:5433/footnote?sslmode=verify-full'
    const { databaseUrl, secrets } = loadConfig({ DATABASE_URL: url })
    expect(databaseUrl).toBe(url)
    expect(secrets).toEqual([url, 's3cret%40%2Fpass', 's3cret@/pass'])
  })

  it.each([
    'db.example',
    'mysql://db.example/footnote',
    'postgres://db.example',
    'postgres://db.example/',
    'postgres:///footnote',
    'postgres://footnote:100%@db.example/footnote',
    'postgres://footnote:p@ss/word@db.example/footnote',
    'postgres://footnote:pa#ss@db.example/footnote',
  ])('refuses %s as an address of PostgreSQL, without repeating it', (url) => {
    const complaints = complaintsAbout({ DATABASE_URL: url })
    expect(complaints).toEqual([expect.stringContaining('DATABASE_URL: must be postgres://')])
    expect(complaints[0]).not.toContain('db.example')
  })
})

describe('readEnvironment', () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-'))

  it('completes the environment by a file, without touching the process', () => {
    const path = join(folder, '.env')
    writeFileSync(path, 'FOOTNOTE_TEST=from the file\nPATH=not this')
    expect(readEnvironment(path)).toMatchObject({ FOOTNOTE_TEST: 'from the file', PATH: process.env['PATH'] })
    expect(process.env['FOOTNOTE_TEST']).toBeUndefined()
  })

  it('does without a file', () => {
    expect(readEnvironment(join(folder, 'none'))).toEqual({ ...process.env })
  })

  it('says so if the file cannot be read', () => {
    expect(() => readEnvironment(folder)).toThrow('must be a file')
  })
})

describe('.env.example', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')

  it('is valid as it stands, and changes nothing', () => {
    expect(loadConfig(parse(example))).toEqual(loadConfig({}))
  })

  it('names the key of every provider', () => {
    const names = Object.keys(parse(example))
    for (const provider of CHAT_PROVIDER_NAMES) expect(names).toContain(keyVariable(provider))
  })
})
