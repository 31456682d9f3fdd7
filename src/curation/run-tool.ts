import { FootnoteError } from '../core/errors.ts'

/** Runs a curator's tool. A failure of the world or a wrong argument ends it with 1 and in words; a bug rises. */
export async function runTool(tool: () => void | Promise<void>): Promise<void> {
  try {
    await tool()
  } catch (error) {
    process.exitCode = 1
    if (error instanceof FootnoteError) console.error(error.message)
    else if (isWrongArgument(error)) console.error(`${error.message}\nRun with --help to see what it takes.`)
    else throw error
  }
}

function isWrongArgument(error: unknown): error is TypeError {
  return error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
}

/** Today in UTC. */
export function currentDay(): string {
  return new Date().toISOString().slice(0, 10)
}
