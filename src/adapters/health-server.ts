import { createAdaptorServer } from '@hono/node-server'
import { Hono } from 'hono'
import { FootnoteError } from '../core/errors.ts'
import type { Metrics } from './metrics.ts'

/** Whether a part of Footnote can do its work now, and figures or codes that say how it stands. */
type PartHealth = { isReady: boolean } & Record<string, string | number | boolean>
export type Health = Record<string, PartHealth>

const LOOPBACK = '127.0.0.1'

/**
 * Tells on 127.0.0.1 how Footnote is: `/livez` that the process runs, `/readyz` whether every part can do its work (503 and
 * which cannot), `/metrics` for Prometheus.
 *
 * @param input.port 0 for any free one
 * @throws FootnoteError `settings-invalid` if the port is taken
 */
export async function startHealthServer(input: { port: number; health: () => Promise<Health>; metrics: Metrics }) {
  const app = new Hono()
  app.get('/livez', (context) => context.json({ isAlive: true }))
  app.get('/readyz', async (context) => {
    const parts = await input.health()
    const isReady = Object.values(parts).every((part) => part.isReady)
    return context.json({ isReady, parts }, isReady ? 200 : 503)
  })
  app.get('/metrics', async (context) => {
    return context.body(await input.metrics.text(), 200, { 'Content-Type': input.metrics.contentType })
  })
  const server = createAdaptorServer({ fetch: app.fetch, hostname: LOOPBACK })
  const { promise: port, resolve, reject } = Promise.withResolvers<number>()
  server.once('error', () => reject(taken(input.port)))
  server.listen(input.port, LOOPBACK, () => {
    const address = server.address()
    resolve(typeof address === 'object' && address ? address.port : input.port)
  })
  return {
    port: await port,
    async close(): Promise<void> {
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      if ('closeAllConnections' in server) server.closeAllConnections()
      await closed.promise
    },
  }
}

function taken(port: number): FootnoteError {
  const message = `HEALTH_PORT: cannot listen on port ${port} of this machine; another program may have it. Choose another, or leave it out.`
  return new FootnoteError('settings-invalid', message)
}
