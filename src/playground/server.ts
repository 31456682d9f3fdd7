import { readFile, readdir } from 'node:fs/promises'
import type { Server } from 'node:http'
import { extname, join } from 'node:path'
import type { Duplex } from 'node:stream'
import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { WebSocketServer } from 'ws'
import type { LocalDiscord } from '../emulator/local-discord.ts'
import { readFonts } from './fonts.ts'
import { guardRequests, isOwnHost, isOwnOrigin } from './guard.ts'
import { createMedia } from './media.ts'
import { createPageSessions } from './page-session.ts'
import { createTraces, type Traces } from './traces.ts'

export type Playground = { url: string; close(): Promise<void> }

const PAGE_FOLDER = join(import.meta.dirname, 'page')
const USUAL_PORT = 3210
const REQUEST_BYTES = 64 * 1_024
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}
/** Files that a browser may show in place; others are saved. */
const SHOWN = /^image\/(?:png|jpeg|gif|webp|svg\+xml)$/

/**
 * Serves the page that shows a local Discord, on 127.0.0.1 only.
 *
 * @param input.traces of the answers that the bot gives there; without them the panel stays empty
 * @param input.port 0 or absent: 3210, or any free one where that is taken
 * @throws Error with the code `EADDRINUSE` if the given port is taken
 */
export async function startPlayground(input: { discord: LocalDiscord; traces?: Traces; port?: number }): Promise<Playground> {
  const media = createMedia(input.discord.apiUrl)
  const sockets = new WebSocketServer({ noServer: true, maxPayload: REQUEST_BYTES })
  const sessions = createPageSessions(input.discord, media, input.traces ?? createTraces())
  let port = 0

  const app = new Hono()
  app.use(guardRequests(() => port))
  await addPageFiles(app)
  app.get('/media/*', async (context) => {
    const source = media.source(new URL(context.req.url).pathname)
    const answer = source ? await fetch(source).catch(() => undefined) : undefined
    if (!answer?.ok) return context.notFound()
    const type = answer.headers.get('content-type') ?? 'application/octet-stream'
    context.header('Content-Type', type)
    if (!SHOWN.test(type)) context.header('Content-Disposition', 'attachment')
    return context.body(await answer.arrayBuffer())
  })

  const server = createAdaptorServer({ fetch: app.fetch, hostname: '127.0.0.1' })
  server.on('upgrade', (request, socket: Duplex, head) => {
    const { host, origin } = request.headers
    if (request.url !== '/socket' || !isOwnHost(host, port) || !isOwnOrigin(origin, port)) {
      socket.end('HTTP/1.1 403 Forbidden\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.handleUpgrade(request, socket, head, (page) => sessions.open(page))
  })
  if (!('closeAllConnections' in server)) throw new TypeError('The page needs an HTTP/1.1 server.')
  port = await listenOn(server, input.port)

  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      sessions.close()
      for (const client of sockets.clients) client.terminate()
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      server.closeAllConnections()
      await closed.promise
    },
  }
}

async function addPageFiles(app: Hono): Promise<void> {
  for (const name of await readdir(PAGE_FOLDER)) {
    const content = await readFile(join(PAGE_FOLDER, name), 'utf8')
    const headers = { 'Content-Type': TYPES[extname(name)] ?? 'text/plain; charset=utf-8' }
    app.get(name === 'page.html' ? '/' : `/${name}`, (context) => context.body(content, 200, headers))
  }
  for (const [path, content] of await readFonts()) app.get(path, (context) => context.body(content, 200, { 'Content-Type': 'font/ttf' }))
}

async function listenOn(server: Server, port = 0): Promise<number> {
  if (port > 0) return listen(server, port)
  return listen(server, USUAL_PORT).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return listen(server, 0)
    throw error
  })
}

function listen(server: Server, port: number): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>()
  server.once('error', reject)
  server.listen(port, '127.0.0.1', () => {
    server.off('error', reject)
    const address = server.address()
    resolve(typeof address === 'object' && address ? address.port : port)
  })
  return promise
}
