import { parseArgs } from 'node:util'
import { z } from 'zod'
import { withStore } from '../adapters/database/store.ts'
import { type Config, loadConfig } from '../config.ts'
import { readEnvironment } from '../config/environment.ts'
import { FootnoteError } from '../core/errors.ts'
import { createUserKey } from '../discord/user-key.ts'
import { reportFailure } from '../terminal/report-failure.ts'

const HELP = `Delete all that is kept of a person or of a server. Footnote may run meanwhile.

  npm run forget -- <user id>              as when they use /forget me
  npm run forget -- --server <server id>   its settings with the record of their changes, and all else that is kept of it

Ids are Discord's: 17 to 20 digits. The store is the one in DATABASE_URL, or the embedded one in DATA_DIR. What is kept of a
person is under a hash keyed by DISCORD_TOKEN: it must be the token of the bot.`

const Id = z.string().regex(/^\d{17,20}$/, 'An id is 17 to 20 digits, as Discord copies it with "Copy User ID" or "Copy Server ID".')

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { server: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  const [person] = positionals
  if (values.help || (person === undefined) === (values.server === undefined)) return console.log(HELP)
  const config = loadConfig(readEnvironment())
  console.log(person === undefined ? await forgetServer(Id.parse(values.server), config) : await forgetPerson(Id.parse(person), config))
}

async function forgetPerson(id: string, config: Config): Promise<string> {
  if (!config.discord) throw new FootnoteError('settings-invalid', 'DISCORD_TOKEN: must be the token under which this person was known')
  const userKey = createUserKey(config.discord.token)
  const person = { id, key: userKey(id), keyOn: (answer: string) => userKey(id, answer) }
  const rows = await withStore(config, ({ people }) => people.forgetPerson(person))
  return rows === 0
    ? 'Nothing was kept of this person under this token.'
    : `Forgotten: ${rows} ${rows === 1 ? 'row' : 'rows'} deleted or changed.`
}

async function forgetServer(id: string, config: Config): Promise<string> {
  const wasKnown = await withStore(config, ({ servers }) => servers.forgetServer(id))
  return wasKnown
    ? 'Forgotten: nothing is kept of this server any more.'
    : 'This server was not known; whatever was counted for it is deleted.'
}

await main().catch(reportFailure)
