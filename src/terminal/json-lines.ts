import { createInterface } from 'node:readline'
import { z } from 'zod'
import { writeLine } from './write-line.ts'

export const LineId = z.union([z.string(), z.number()])
const WithId = z.object({ id: LineId })

/**
 * Reads objects from standard input, one JSON object a line, and writes one answer a line, in order. A line that `schema`
 * refuses gives `{"id"?, "error"}`, and the rest goes on.
 *
 * @param needs what a line has to hold, for the error
 */
export async function answerLines<Line>(
  schema: z.ZodType<Line>,
  needs: string,
  answer: (line: Line) => object | Promise<object>,
): Promise<void> {
  let number = 0
  for await (const text of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (text.trim() === '') continue
    const json = readJson(text)
    const parsed = schema.safeParse(json)
    const output = parsed.success
      ? await answer(parsed.data)
      : refusal(json, `line ${number}: ${json === undefined ? 'not JSON' : `needs ${needs}`}`)
    await writeLine(JSON.stringify(output))
  }
}

function refusal(json: unknown, error: string): object {
  return { ...WithId.safeParse(json).data, error }
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
