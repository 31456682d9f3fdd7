import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { MISBEHAVIOURS, SCRIPTED_MODELS, inPieces } from '../../src/emulator/model-scripts.ts'
import { createModelApi, type ModelApi } from '../../src/emulator/model.ts'

const open: ModelApi[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((api) => api.close()))
})

async function anApi(options: { port?: number; apiKey?: string } = {}): Promise<ModelApi> {
  const api = await createModelApi(options)
  open.push(api)
  return api
}

function ask(api: ModelApi, request: { model?: string; content?: string; apiKey?: string; signal?: AbortSignal } = {}) {
  const client = new OpenAI({
    baseURL: api.baseUrl,
    apiKey: request.apiKey ?? 'key',
    maxRetries: 0,
    logLevel: 'off',
  })
  return client.chat.completions.create(
    {
      model: request.model ?? 'any',
      messages: [{ role: 'user', content: request.content ?? 'Hello' }],
      stream: true,
      stream_options: { include_usage: true },
    },
    { signal: request.signal ?? null },
  )
}

async function textOf(stream: Awaited<ReturnType<typeof ask>>): Promise<string> {
  let text = ''
  for await (const event of stream) text += event.choices[0]?.delta.content ?? ''
  return text
}

describe('createModelApi', () => {
  it('streams a scripted text in pieces, then how it finished, then its usage', async () => {
    const api = await anApi()
    api.script([{ pieces: inPieces('One two three.', { characters: 4 }) }])
    const events = []
    for await (const event of await ask(api)) events.push(event)
    expect(events.map((event) => event.choices[0]?.delta.content).join('')).toBe('One two three.')
    expect(events.at(-2)?.choices[0]?.finish_reason).toBe('stop')
    expect(events.at(-1)).toMatchObject({ choices: [], usage: { prompt_tokens: 1, completion_tokens: 4 } })
  })

  it('uses each reply of a list once, and the last for good', async () => {
    const api = await anApi()
    api.script([{ pieces: ['one'] }, { pieces: ['two'] }])
    const texts = []
    for (let turn = 0; turn < 3; turn++) texts.push(await textOf(await ask(api)))
    expect(texts).toEqual(['one', 'two', 'two'])
  })

  it('lets a script look at the request', async () => {
    const api = await anApi()
    api.script(({ body }) => ({ pieces: [`You said: ${body.messages[0]?.content}`] }))
    expect(await textOf(await ask(api, { content: 'Good day' }))).toBe('You said: Good day')
  })

  it('records requests, of the authorization only whether it is right', async () => {
    const api = await anApi({ apiKey: 'right-key' })
    await textOf(await ask(api, { apiKey: 'right-key' }))
    await expect(ask(api, { apiKey: 'wrong-key' })).rejects.toMatchObject({
      status: 401,
      code: 'invalid_api_key',
    })
    expect(api.requests().map(({ authorization }) => authorization)).toEqual(['accepted', 'refused'])
    expect(api.requests()[0]?.body).toMatchObject({ model: 'any', stream: true })
    expect(JSON.stringify(api.requests())).not.toMatch(/(right|wrong)-key/)
  })

  it('sees that a client left', async () => {
    const api = await anApi()
    const leaving = new AbortController()
    const stream = await ask(api, { model: 'never-ends', signal: leaving.signal })
    for await (const event of stream) if (event.choices[0]?.delta.content) leaving.abort()
    await expect.poll(() => api.requests()[0]?.wasLeft).toBe(true)
  })

  it('refuses what a model API refuses: other paths, other bodies, a port in use', async () => {
    const api = await anApi()
    expect((await fetch(`${api.baseUrl}/responses`, { method: 'POST', body: '{}' })).status).toBe(404)
    expect((await fetch(`${api.baseUrl}/chat/completions`, { method: 'POST', body: 'not json' })).status).toBe(400)
    expect(api.requests()).toEqual([])
    const port = Number(new URL(api.baseUrl).port)
    await expect(createModelApi({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })

  it('lists its models', async () => {
    const api = await anApi()
    const models = await new OpenAI({ baseURL: api.baseUrl, apiKey: 'key' }).models.list()
    expect(models.data.map(({ id }) => id)).toEqual(SCRIPTED_MODELS)
  })
})

describe('the first script', () => {
  const prompt = JSON.stringify({ evidence: [{ number: 1, about: ['A 3'], text: 'A 3 costs $1. It is "new".' }] }, null, 1)

  it('quotes numbered passages, from JSON or from lines', async () => {
    const api = await anApi()
    expect(await textOf(await ask(api, { content: prompt }))).toBe('A 3 costs $1. [1]')
    expect(await textOf(await ask(api, { content: 'Why?\n[1] Because.\n[2] And so. Or not.' }))).toBe('Because. [1] And so. [2]')
  })

  it('says so when there is nothing to quote', async () => {
    const api = await anApi()
    expect(await textOf(await ask(api))).toMatch(/no numbered passages/)
  })

  it.each([
    ['wrong-number', 'A 6 costs $4. [1]'],
    ['no-citation', 'A 3 costs $1.'],
    ['wrong-citation', 'A 3 costs $1. [99]'],
    ['invented-link', 'A 3 costs $1. [1] See [the source](https://example.invalid/news).'],
    ['pings-everyone', '@everyone <@1> A 3 costs $1. [1]'],
  ])('lies as %s', async (model, text) => {
    const api = await anApi()
    expect(await textOf(await ask(api, { model, content: prompt }))).toBe(text)
  })

  it('fails as the requested model is called', async () => {
    const api = await anApi()
    await expect(ask(api, { model: 'busy' })).rejects.toMatchObject({ status: 429 })
    await expect(ask(api, { model: 'breaks-off' }).then(textOf)).rejects.toThrow('terminated')
    await expect(ask(api, { model: 'malformed' }).then(textOf)).rejects.toThrow(SyntaxError)
    expect(SCRIPTED_MODELS).toEqual(expect.arrayContaining(Object.keys(MISBEHAVIOURS)))
  })
})
