import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'
import { type Playground, startPlayground } from '../../src/playground/server.ts'

let discord: LocalDiscord
let page: Playground

beforeAll(async () => {
  discord = await createLocalDiscord({ botName: 'Footnote', people: [{ name: 'Noah', roles: [] }] })
  page = await startPlayground({ discord })
})
afterAll(async () => {
  await page.close()
  await discord.close()
})

/** The status of a request under a host name of one's own. */
function statusFor(host: string, path = '/'): Promise<number | undefined> {
  const { promise, resolve, reject } = Promise.withResolvers<number | undefined>()
  const call = request(page.url + path, { headers: { host } }, (answer) => {
    answer.resume()
    resolve(answer.statusCode)
  })
  call.on('error', reject).end()
  return promise
}

/** What becomes of a WebSocket opened from a page at `origin`. */
function socketFrom(origin: string | undefined): Promise<'open' | 'refused'> {
  const socket = new WebSocket(`${page.url.replace('http', 'ws')}/socket`, { ...(origin && { origin }) })
  const { promise, resolve } = Promise.withResolvers<'open' | 'refused'>()
  socket.once('open', () => {
    socket.close()
    resolve('open')
  })
  socket.once('error', () => resolve('refused'))
  return promise
}

/** Sends requests over the page's WebSocket, as one person, and collects what comes back. */
async function openLine(person?: string) {
  const socket = new WebSocket(`${page.url.replace('http', 'ws')}/socket`, { origin: page.url })
  const received: Record<string, unknown>[] = []
  const { promise: closed, resolve: close } = Promise.withResolvers<number>()
  socket.on('message', (data: Buffer) => received.push(JSON.parse(data.toString()) as Record<string, unknown>))
  socket.once('close', close)
  const of = (type: string) => received.find((message) => message['type'] === type)
  await new Promise((resolve) => socket.once('open', resolve))
  const send = (message: object) => socket.send(JSON.stringify(message))
  send({ id: 0, do: 'enter', person })
  await expect.poll(() => of('answer')).toBeDefined()
  return { socket, closed, of, send, received }
}

describe('the page’s server', () => {
  it('serves the page and its files under a strict content security policy', async () => {
    for (const path of ['/', '/page.js', '/page.css', '/inter-400.ttf']) {
      const answer = await fetch(page.url + path)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-security-policy')).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'none'; frame-ancestors 'none'; base-uri 'none'",
      )
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
    }
  })

  it('names no other host in any of its files', async () => {
    const html = await (await fetch(page.url)).text()
    const files = [...html.matchAll(/(?:href|src)="(\/[^"]+)"/g)].map((match) => match[1] ?? '')
    expect(files.length).toBeGreaterThan(5)
    const texts = await Promise.all(files.map(async (file) => (await fetch(page.url + file)).text()))
    expect([html, ...texts].join('\n').replaceAll('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:\/\//)
  })

  it('refuses requests under foreign names, so that no other site can reach it by name', async () => {
    const { port } = new URL(page.url)
    expect(await statusFor(`127.0.0.1:${port}`)).toBe(200)
    expect(await statusFor(`localhost:${port}`)).toBe(200)
    expect(await statusFor(`evil.example:${port}`)).toBe(403)
    expect(await statusFor('127.0.0.1')).toBe(403)
    expect(await statusFor(`evil.example:${port}`, '/page.js')).toBe(403)
  })

  it('opens its WebSocket to its own page only', async () => {
    expect(await socketFrom(page.url)).toBe('open')
    expect(await socketFrom(page.url.replace('127.0.0.1', 'localhost'))).toBe('open')
    expect(await socketFrom('https://evil.example')).toBe('refused')
    expect(await socketFrom(undefined)).toBe('refused')
  })

  it('answers only for files of the local Discord', async () => {
    for (const path of ['/media/attachments/1/2/none.png', '/media/api/v10/gateway', '/media/attachments/1/../../x'])
      expect((await fetch(page.url + path)).status).toBe(404)
  })

  it('hangs up on what is not a request, and answers what Discord refuses in words', async () => {
    const line = await openLine()
    const details = { channelId: discord.guild.channels[0]?.id, language: 'en', name: 'none', options: {} }
    line.send({ id: 7, do: 'run-command', ...details })
    const refusal = { id: 7, message: 'There is no command "none" here.' }
    await expect.poll(() => line.of('refused')).toMatchObject(refusal)
    line.socket.send('{"do":"everything"}')
    expect(await line.closed).toBe(1008)
  })

  it('sends a person what that person sees, and nothing of others’ direct messages', async () => {
    const [owner, noah] = [await openLine(), await openLine('Noah')]
    await discord.writeMessage({ content: 'for the bot alone', channelId: discord.directMessageChannelId })
    await discord.writeMessage({ content: 'for all' })
    await expect.poll(() => noah.of('message')).toMatchObject({ message: { html: 'for all' } })
    expect(owner.of('message')).toMatchObject({ message: { html: 'for the bot alone' } })
    expect(JSON.stringify(noah.received)).not.toContain('for the bot alone')
    noah.send({ id: 8, do: 'open-channel', language: 'en', channelId: discord.directMessageChannelId })
    await expect.poll(() => noah.of('refused')).toMatchObject({ id: 8, message: 'These direct messages belong to other people.' })
    owner.socket.close()
    noah.socket.close()
  })

  it('sends text as safe HTML', async () => {
    const line = await openLine()
    await discord.writeMessage({ content: '<script>alert(1)</script> [x](javascript:alert(1)) **b**' })
    const html = '&lt;script&gt;alert(1)&lt;/script&gt; <a>x</a> <strong>b</strong>'
    await expect.poll(() => line.of('message')).toMatchObject({ message: { html } })
    line.socket.close()
  })

  it('starts on another port where the usual one is taken, and says so where a chosen one is', async () => {
    const second = await startPlayground({ discord })
    expect(second.url).not.toBe(page.url)
    await second.close()
    const port = Number(new URL(page.url).port)
    await expect(startPlayground({ discord, port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
