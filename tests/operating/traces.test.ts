import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/adapters/database/tables.ts'
import { createUserKey } from '../../src/discord/user-key.ts'
import type { LocalMessage } from '../../src/emulator/local-discord.ts'
import { MISBEHAVIOURS } from '../../src/emulator/model-scripts.ts'
import { ENGINES, type Place } from '../adapters/database/engines.ts'
import { everythingIn } from '../adapters/database/everything-in.ts'
import { buttonsOf } from '../commands/discord-with-bot.ts'
import { type RunningBot, startRunningBot, STARTS_WITHIN_MS, until } from './running-bot.ts'

const FORGET = join(import.meta.dirname, '..', '..', 'src', 'operation', 'forget.ts')
/** Stands in what people type, and nowhere else. */
const WORD = 'xylophone'
const OTHER = '223456789012345678'

let bot: RunningBot
let database: Database
afterEach(async () => {
  await bot.close()
  await database.destroy()
})

const ends = () => bot.lines().filter(({ event }) => /^interaction-(answered|failed)$/.test(event)).length

/** Does something at a client, waits for the end of the answer, and gives the newest message. */
async function follow(act: () => Promise<unknown>, userId = bot.discord.defaultUserId): Promise<LocalMessage> {
  const before = ends()
  await act()
  await until(() => ends() > before, 'an answer')
  return bot.discord.messages(bot.discord.guild.channels[0]!.id, userId).at(-1)!
}

const run = (name: string, options = {}, userId = bot.discord.defaultUserId) =>
  follow(() => bot.discord.runCommand({ name, options, userId }), userId)

function press(message: LocalMessage, action: string, userId = bot.discord.defaultUserId): Promise<LocalMessage> {
  const { does: customId } = buttonsOf(message).find(({ does }) => does.startsWith(action))!
  return follow(() => bot.discord.press({ messageId: message.id, customId, userId }), userId)
}

/** Everything that leaves a trace of somebody, if anything does. */
async function useAll(): Promise<void> {
  const { discord, model } = bot
  const answer = await run('ask', { question: `how much is v4 pro, my ${WORD}?` })
  await press(answer, 'ask:evidence')
  await press(answer, 'ask:helpful')
  model.script([MISBEHAVIOURS['breaks-off']])
  await run('ask', { question: `is v4 pro cheaper than gpt-5.5, my ${WORD}?`, private: true })
  await run('ask', { question: `how much is the ${WORD}-9?` })
  await run('compare', { model_a: 'v4 pro', model_b: `${WORD}-9` })
  await run('release', { name: `${WORD}-9` })
  await run('ask', { question: `what is the context window of v4 pro, my ${WORD}?` }, OTHER)
  const curators = await press(await run('settings'), 'settings:open:curators')
  const values = [discord.defaultUserId]
  await follow(() => discord.select({ messageId: curators.id, customId: 'settings:set:curatorUsers', values }))
}

/** The files of the embedded store as they lie on the disk; nothing of PostgreSQL's, which lie with its server. */
function filesOf({ settings }: Place): string {
  if (settings.DATABASE_URL) return ''
  return readdirSync(settings.DATA_DIR)
    .map((file) => readFileSync(join(settings.DATA_DIR, file), 'latin1'))
    .join('\n')
}

describe.each(Object.entries(ENGINES))('what is kept of people who use everything, in %s', (_, aPlace) => {
  it('is what /privacy says, and nothing after they are forgotten', { timeout: 4 * STARTS_WITHIN_MS }, async () => {
    const place = await aPlace()
    bot = await startRunningBot({ env: place.settings })
    database = place.open()
    const { defaultUserId: id, token } = bot.discord
    const key = createUserKey(token)
    await useAll()

    const signed = await database.selectFrom('settings_changes').select(['changed_by', 'after']).execute()
    expect(signed).toEqual([{ changed_by: id, after: JSON.stringify({ curatorUsers: [id] }) }])
    const kept = await everythingIn(database)
    expect(kept.split(id)).toHaveLength(4)
    expect(kept).not.toContain(OTHER)
    expect(new Set(kept.match(/"[^"]*user:[^"]*"/g))).toEqual(new Set([`"user:${key(id)}"`, `"user:${key(OTHER)}"`]))
    const [vote] = await database.selectFrom('votes').select(['id', 'answer']).execute()
    expect(vote!.id).toBe(key(id, vote!.answer))
    const everywhere = () => `${filesOf(place)}\n${bot.output.errors()}\n${bot.output.printed()}`
    for (const text of [kept, everywhere()]) expect(text).not.toContain(WORD)
    for (const person of [id, OTHER]) expect(bot.output.errors()).not.toContain(person)
    const prompts = JSON.stringify(bot.model.requests())
    expect(prompts).toContain(WORD)
    for (const trace of [id, OTHER, key(id), key(OTHER), bot.discord.guild.id]) expect(prompts).not.toContain(trace)

    const done = await press(await run('forget me'), 'forget:now')
    expect(JSON.stringify(done.components)).toContain('Done.')
    const env = { ...place.settings, DISCORD_TOKEN: token }
    expect(execFileSync(process.execPath, [FORGET, OTHER], { env, encoding: 'utf8' })).toMatch(/^Forgotten: \d+ rows/)

    const left = await everythingIn(database)
    for (const trace of [id, OTHER, key(id), key(OTHER), vote!.id]) expect(`${left}\n${everywhere()}`).not.toContain(trace)
    expect(left).toContain('"changed_by":"removed"')
  })
})

describe('the operator’s command', () => {
  it('forgets a server, and says what it takes where it is called wrongly', { timeout: 4 * STARTS_WITHIN_MS }, async () => {
    const place = await ENGINES['the embedded database']!()
    bot = await startRunningBot({ env: place.settings })
    database = place.open()
    const { id: server } = bot.discord.guild
    await run('ask', { question: 'how much is v4 pro?' })
    const forget = (...args: string[]) =>
      execFileSync(process.execPath, [FORGET, ...args], { env: place.settings, encoding: 'utf8', stdio: 'pipe' })
    expect(await everythingIn(database)).toContain(server)
    expect(forget('--server', server)).toContain('nothing is kept of this server any more')
    expect(await everythingIn(database)).not.toContain(server)
    expect(forget()).toContain('npm run forget -- <user id>')
    expect(() => forget('somebody')).toThrow('17 to 20 digits')
    expect(() => forget(OTHER)).toThrow('DISCORD_TOKEN: must be')
  })
})
