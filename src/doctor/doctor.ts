import { parseArgs } from 'node:util'
import { readEnvironment } from '../config/environment.ts'
import { reportFailure } from '../terminal/report-failure.ts'
import { examine } from './examine.ts'
import { lineOf } from './finding.ts'

const HELP = `Look over everything that Footnote needs, and say what to do where something is amiss.

  npm run doctor     settings, Discord, chat models, clock, store, corpus; one line each

It changes nothing and prints no secret. The exit code is 1 if there is a problem.`

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) return console.log(HELP)
  const findings = await examine(readEnvironment(), new Date())
  console.log(findings.map(lineOf).join('\n'))
  if (findings.some(({ state }) => state === 'problem')) process.exitCode = 1
}

await main().catch(reportFailure)
