import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createVerifier, type Verify } from '../core/verify/verify.ts'
import { reportFailure } from './report-failure.ts'

const HELP = `Check a claim against evidence. No model, no network; any subject.

  npm run -s verify -- "V4-Pro costs $1.74" "V4-Pro is priced at $1.74."     one claim, one or more passages
  npm run -s verify -- --jsonl < pairs.jsonl                                  one JSON object a line

A line is {"id", "claim", "evidence"}; evidence is a string or an array of strings. Each gives, in order,
{"id", "supported", "reasons"}, or {"id", "error"} where the line can't be read; the rest goes on.
The exit code of a single check is 0 if the claim is supported and 2 if not.`

const Id = z.union([z.string(), z.number()])
const Line = z.object({ id: Id, claim: z.string(), evidence: z.union([z.string(), z.array(z.string())]) })

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  const [claim, ...passages] = positionals
  if (values.jsonl) return checkLines(createVerifier())
  if (values.help || claim === undefined) return console.log(HELP)
  const { supported, reasons } = createVerifier()(claim, passages.map((text) => ({ text }))) // prettier-ignore
  console.log([supported ? 'supported' : 'unsupported', ...reasons.map((reason) => `- ${reason}`)].join('\n'))
  process.exitCode = supported ? 0 : 2
}

async function checkLines(verify: Verify): Promise<void> {
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number++
    if (line.trim() === '') continue
    const isAccepted = process.stdout.write(`${JSON.stringify(checkLine(verify, line, number))}\n`)
    if (!isAccepted) await once(process.stdout, 'drain')
  }
}

function checkLine(verify: Verify, line: string, number: number): object {
  const json = readJson(line)
  const parsed = Line.safeParse(json)
  if (!parsed.success) {
    const id = z.object({ id: Id }).safeParse(json).data?.id
    const why = json === undefined ? 'not JSON' : 'needs {"id", "claim", "evidence"}, evidence a string or an array of strings' // prettier-ignore
    return { ...(id !== undefined && { id }), error: `line ${number}: ${why}` }
  }
  const { id, claim, evidence } = parsed.data
  const verdict = verify(claim, [evidence].flat().map((text) => ({ text }))) // prettier-ignore
  return { id, ...verdict }
}

function readJson(line: string): unknown {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

/** Whoever reads may stop early (`| head`): then there is nobody left to tell. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

await main().catch(reportFailure)
