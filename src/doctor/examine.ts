import { type Config, loadConfig } from '../config.ts'
import type { Environment } from '../config/environment.ts'
import { FootnoteError } from '../core/errors.ts'
import { CORPUS_DIR } from '../open-footnote.ts'
import { checkChatModels } from './check-chat-models.ts'
import { checkClock } from './check-clock.ts'
import { checkCorpus } from './check-corpus.ts'
import { checkDiscord } from './check-discord.ts'
import { checkStore } from './check-store.ts'
import { type Finding, ok, problem } from './finding.ts'
import { lookUp, watchingClocks } from './look-up.ts'

/** Looks over all that Footnote needs with these settings; changes nothing. */
export async function examine(env: Environment, now: Date): Promise<Finding[]> {
  const config = readSettings(env)
  const surroundings = Array.isArray(config) ? config : await checkSurroundings(config)
  return [...surroundings, ...checkCorpus(CORPUS_DIR, now)]
}

function readSettings(env: Environment): Config | Finding[] {
  try {
    return loadConfig(env)
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error
    return error.message.split('\n').map((line) => problem('settings', line))
  }
}

async function checkSurroundings(config: Config): Promise<Finding[]> {
  const { ask, aheadMs } = watchingClocks(lookUp)
  const discord = config.discord
    ? await checkDiscord(config.discord, ask)
    : [ok('token', 'none: Footnote runs on a page of its own on this machine. For a server, put a DISCORD_TOKEN in .env')]
  const chatModels = await checkChatModels(config, ask)
  return [ok('settings', 'all valid'), ...discord, ...chatModels, ...checkClock(aheadMs), ...(await checkStore(config))]
}
