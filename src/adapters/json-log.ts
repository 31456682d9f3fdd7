import { destination, pino, stdTimeFunctions } from 'pino'
import type { Log } from '../core/ports.ts'

/** Shorter ones would also be words of the log itself. */
const SHORTEST_SECRET = 8

/**
 * A log of one JSON line per event, `{"level","time","event", …}`, in which known secrets never appear, wherever they stand.
 *
 * @param options.write takes each line with its line end; standard error if absent, so that results can have standard output
 */
export function createJsonLog(options: {
  level: 'debug' | 'info' | 'warn' | 'error'
  secrets: readonly string[]
  write?: (line: string) => void
}): Log {
  const output = options.write ?? standardError()
  const secrets = options.secrets.filter((secret) => secret.length >= SHORTEST_SECRET).map(asInJson)
  const scrub = (line: string): string => secrets.reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
  const logger = pino(
    {
      level: options.level,
      base: null,
      timestamp: stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    { write: (line: string) => output(scrub(line)) },
  )
  return (level, event, fields) => logger[level]({ event, ...fields })
}

function standardError(): (line: string) => void {
  const stream = destination({ dest: 2, sync: true })
  return (line) => void stream.write(line)
}

function asInJson(secret: string): string {
  return JSON.stringify(secret).slice(1, -1)
}
