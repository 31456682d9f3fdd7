import { parseArgs } from 'node:util'
import { type Config, loadConfig, readEnvironment } from '../config.ts'
import { FootnoteError } from '../core/errors.ts'
import { CORPUS_DIR } from '../open-footnote.ts'
import { reportFailure } from '../terminal/report-failure.ts'
import { checkChatModels } from './check-chat-models.ts'
import { checkClock } from './check-clock.ts'
import { checkCorpus } from './check-corpus.ts'
import { checkDiscord } from './check-discord.ts'
import { checkStore } from './check-store.ts'
import { type Finding, lineOf, ok, problem } from './finding.ts'
import { lookUp, watchingClocks } from './look-up.ts'

const HELP = `Look over everything that Footnote needs, and say what to do where something is amiss.

  npm run doctor     settings, Discord, chat models, clock, store, corpus; one line each

It changes nothing and prints no secret. The exit code is 1 if there is a problem.`

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h' } } })
  if (values.help) return console.log(HELP)
  const now = new Date()
  const findings = [...(await checkAll(readSettings())), ...checkCorpus(CORPUS_DIR, now)]
  console.log(findings.map(lineOf).join('\n'))
  const problems = findings.filter(({ state }) => state === 'problem').length
  if (problems > 0) process.exitCode = 1
}

function readSettings(): Config | Finding[] {
  try {
    return loadConfig(readEnvironment())
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error
    return error.message.split('\n').map((line) => problem('settings', line))
  }
}

async function checkAll(config: Config | Finding[]): Promise<Finding[]> {
  if (Array.isArray(config)) return config
  const { ask, aheadMs } = watchingClocks(lookUp)
  const discord = config.discord
    ? await checkDiscord(config.discord, ask)
    : [ok('token', 'none: Footnote runs on a page of its own on this machine. For a server, put a DISCORD_TOKEN in .env')]
  const chatModels = await checkChatModels(config, ask)
  return [ok('settings', 'all valid'), ...discord, ...chatModels, ...checkClock(aheadMs), ...(await checkStore(config))]
}

await main().catch(reportFailure)
