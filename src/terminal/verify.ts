import { parseArgs } from 'node:util'
import { z } from 'zod'
import { createVerifier, type Verify } from '../core/verify/verify.ts'
import { answerLines, LineId } from './json-lines.ts'
import { reportFailure } from './report-failure.ts'

const HELP = `Check a claim against evidence. No model, no network; any subject. Claims on releases ("V4-Pro") are checked
word by word; on other subjects a retelling passes whose figures, dates and names stand with its words.

  npm run -s verify -- "V4-Pro costs $1.74" "V4-Pro is priced at $1.74."     one claim, one or more passages
  npm run -s verify -- --jsonl < pairs.jsonl                                  one JSON object a line

A line is {"id", "claim", "evidence"}; evidence is a string or an array of strings. Each gives, in order,
{"id", "supported", "reasons"}, or {"id", "error"} where the line can't be read; the rest goes on.
The exit code of a single check is 0 if the claim is supported and 2 if not.`

type Line = z.infer<typeof Line>
const Line = z.object({ id: LineId, claim: z.string(), evidence: z.union([z.string(), z.array(z.string())]) })

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  const [claim, ...passages] = positionals
  const verify = createVerifier()
  if (values.jsonl)
    return answerLines(Line, '{"id", "claim", "evidence"}, evidence a string or an array of strings', (line) => checkLine(verify, line))
  if (values.help || claim === undefined) return console.log(HELP)
  const { supported, reasons } = verify(
    claim,
    passages.map((text) => ({ text })),
  )
  console.log([supported ? 'supported' : 'unsupported', ...reasons.map((reason) => `- ${reason}`)].join('\n'))
  process.exitCode = supported ? 0 : 2
}

function checkLine(verify: Verify, { id, claim, evidence }: Line): object {
  const passages = [evidence].flat().map((text) => ({ text }))
  return { id, ...verify(claim, passages) }
}

await main().catch(reportFailure)
