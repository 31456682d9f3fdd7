import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PASSWORD = 'p@ss/word of tests'

/** A real PostgreSQL server on 127.0.0.1, which can go and come back on the same port with what it held. */
export type PostgresServer = { url: string; start(): Promise<void>; stop(): Promise<void>; remove(): Promise<void> }

type Ending = (after: { keep: boolean }) => Promise<void>

export async function createPostgresServer(): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-postgres-'))
  const port = await freePort()
  let end: Ending = async () => undefined
  return {
    url: `postgres://footnote:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/postgres`,
    start: async () => void (end = await run(folder, port)),
    stop: () => end({ keep: true }),
    async remove() {
      await end({ keep: false })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function run(folder: string, port: number): Promise<Ending> {
  const args = [join(import.meta.dirname, 'keep-server.ts'), folder, String(port), PASSWORD]
  const keeper = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] })
  const said: string[] = []
  keeper.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text))
  const exited = once(keeper, 'exit')
  const isReady = await Promise.race([once(keeper.stdout, 'data').then(() => true), exited.then(() => false)])
  if (!isReady) throw new Error(`PostgreSQL did not start; TEST_DATABASE_URL can name one that runs.\n${said.join('')}`)
  return async ({ keep }) => {
    keeper.stdin.end(keep ? 'keep' : undefined)
    await exited
  }
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, '127.0.0.1')
  await once(listener, 'listening')
  const address = listener.address()
  await new Promise((resolve) => listener.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
