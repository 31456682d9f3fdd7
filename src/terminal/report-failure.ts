import { z } from 'zod'
import { FootnoteError } from '../core/errors.ts'

/** Ends a command of the terminal with what went wrong, in words: a failure of the world or a wrong argument; a bug rises. */
export function reportFailure(error: unknown): void {
  process.exitCode = 1
  if (error instanceof FootnoteError) console.error(error.message)
  else if (error instanceof z.ZodError) console.error(error.issues.map((issue) => issue.message).join('\n'))
  else if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS'))
    console.error(`${error.message}\nRun with --help to see what it takes.`)
  else if (isPortTaken(error))
    console.error('The port in PLAYGROUND_PORT is taken by another program. Choose another, or 0 for any free one.')
  else throw error
}

function isPortTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
}
