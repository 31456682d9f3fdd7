import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalDiscord } from '../../src/emulator/local-discord.ts'
import { Permission } from '../../src/emulator/permissions.ts'
import { call, createRawBot, type Json, type RawBot, refusalOf } from './local-bot.ts'

let bot: RawBot
let discord: LocalDiscord
let general: string
let mira: string
let noah: string

beforeAll(async () => {
  bot = await createRawBot({
    channelNames: ['general', 'releases'],
    roles: [
      { name: 'Moderators', permissions: Permission.ManageGuild },
      { name: 'Admins', permissions: Permission.Administrator },
    ],
    people: [
      { name: 'Mira', roles: ['Moderators'] },
      { name: 'Noah', roles: [] },
    ],
  })
  discord = bot.discord
  general = discord.guild.channels[0]!.id
  mira = idOf('Mira')
  noah = idOf('Noah')
  for (const command of [
    { name: 'settings', description: 'S', default_member_permissions: String(Permission.ManageGuild) },
    { name: 'staff', description: 'S', default_member_permissions: '0' },
  ])
    await call(discord, 'POST', `/applications/${discord.applicationId}/commands`, command)
})
afterAll(() => bot.close())

const idOf = (name: string) => [...discord.people, ...discord.roles].find((one) => one.name === name)!.id

/** Answers an interaction with one select menu, and gives the message's id. */
async function withSelect(select: Json): Promise<string> {
  const interaction = await bot.ask({ channelId: general })
  const data = { content: 'x', components: [{ type: 1, components: [{ custom_id: 's', ...select }] }] }
  const { body } = await bot.answer(interaction, { type: 4, data }, '?with_response=true')
  return body!['resource'].message.id
}

/** The codes by which Discord refuses a select menu, by field. */
async function refusalOfSelect(select: Json): Promise<Record<string, string[]>> {
  const { errors } = await refusalOf(bot, { content: 'x', components: [{ type: 1, components: [{ custom_id: 's', ...select }] }] })
  return Object.fromEntries(Object.entries(errors).map(([path, codes]) => [path.replace('data.components.0.components.0.', ''), codes]))
}

describe('members of the guild', () => {
  it('have the permissions of their roles, and the owner has all', async () => {
    await discord.writeMessage({ content: 'hello', userId: mira })
    const permissionsOf = async (userId: string) => {
      const { body } = await call(discord, 'GET', `/guilds/${discord.guild.id}/members/${userId}`)
      return BigInt(body!['permissions'])
    }
    expect((await permissionsOf(mira)) & Permission.ManageGuild).toBe(Permission.ManageGuild)
    expect((await permissionsOf(noah)) & Permission.ManageGuild).toBe(0n)
    expect((await permissionsOf(discord.defaultUserId)) & Permission.Administrator).toBe(Permission.Administrator)
  })

  it('are offered only the commands they may use', async () => {
    const offered = (userId: string, channelId = general) => discord.commandsFor({ userId, channelId }).map(({ name }) => name)
    expect(offered(discord.defaultUserId)).toEqual(expect.arrayContaining(['ask', 'settings', 'staff']))
    expect(offered(mira)).toContain('settings')
    expect(offered(mira)).not.toContain('staff')
    expect(offered(noah)).toContain('ask')
    expect(offered(noah)).not.toContain('settings')
    await expect(discord.runCommand({ name: 'settings', userId: noah })).rejects.toThrow('may not use')
    await discord.runCommand({ name: 'settings', userId: mira })
    const { member } = await bot.gateway.event('INTERACTION_CREATE')
    expect(member).toMatchObject({ user: { id: mira }, roles: [idOf('Moderators')] })
    expect(BigInt(member.permissions) & Permission.ManageGuild).toBe(Permission.ManageGuild)
  })

  it('see their own direct messages and nobody else’s', async () => {
    const direct = discord.channelsOf(noah).find(({ isDirect }) => isDirect)!
    expect(discord.channelsOf(noah).map(({ name }) => name)).toEqual(['general', 'releases', 'bot'])
    expect(direct.id).not.toBe(discord.directMessageChannelId)
    await discord.writeMessage({ content: 'to the bot', channelId: direct.id, userId: noah })
    expect(discord.messages(direct.id, noah)).toHaveLength(1)
    expect(discord.messages(direct.id, mira)).toEqual([])
  })

  it('are known to the bot by their roles', async () => {
    const { body } = await call(discord, 'GET', `/guilds/${discord.guild.id}/roles`)
    expect((body as unknown as Json[]).map(({ name }) => name)).toEqual(['@everyone', 'Moderators', 'Admins'])
  })
})

describe('a select menu of people, roles or channels', () => {
  it('offers who and what there is in the guild, and sends what stands behind the ids', async () => {
    const messageId = await withSelect({ type: 7, min_values: 0, max_values: 3 })
    const labels = discord.choicesOf({ type: 7 }, general).map(({ label }) => label)
    expect(labels).toEqual(expect.arrayContaining(['you', 'bot', 'Mira', 'Noah', '@everyone', 'Moderators', 'Admins']))
    await discord.select({ messageId, customId: 's', values: [mira, idOf('Admins')] })
    const { data } = await bot.gateway.event('INTERACTION_CREATE')
    expect(data.values).toEqual([mira, idOf('Admins')])
    expect(data.resolved.users[mira]).toMatchObject({ username: 'Mira' })
    expect(data.resolved.members[mira]).toMatchObject({ roles: [idOf('Moderators')] })
    expect(data.resolved.roles[idOf('Admins')]).toMatchObject({ name: 'Admins' })
    await discord.select({ messageId, customId: 's', values: [] })
    expect((await bot.gateway.event('INTERACTION_CREATE')).data.values).toEqual([])
  })

  it('takes only its own kind', async () => {
    const select = (messageId: string, value: string) => discord.select({ messageId, customId: 's', values: [value] })
    await expect(select(await withSelect({ type: 5 }), general)).rejects.toThrow('no option')
    await expect(select(await withSelect({ type: 6 }), mira)).rejects.toThrow('no option')
    await expect(select(await withSelect({ type: 8 }), mira)).rejects.toThrow('no option')
    await expect(select(await withSelect({ type: 8, channel_types: [2] }), general)).rejects.toThrow('no option')
    await select(await withSelect({ type: 8, channel_types: [0] }), general)
    const { data } = await bot.gateway.event('INTERACTION_CREATE')
    expect(data.resolved.channels[general]).toMatchObject({ name: 'general', type: 0 })
  })

  it('offers no roles and no channels in direct messages', async () => {
    const channelId = discord.channelsOf(noah).find(({ isDirect }) => isDirect)!.id
    expect(discord.choicesOf({ type: 5 }, channelId).map(({ label }) => label)).toEqual(['Noah', 'bot'])
    expect(discord.choicesOf({ type: 6 }, channelId)).toEqual([])
    expect(discord.choicesOf({ type: 8 }, channelId)).toEqual([])
  })

  it('is refused with more default values than may be chosen, fewer than must be, or of another kind', async () => {
    const defaults = (...ids: string[]) => ids.map((id) => ({ id, type: 'user' }))
    const tooMany = await refusalOfSelect({ type: 5, default_values: defaults(mira, noah) })
    expect(tooMany).toEqual({ default_values: ['SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES'] })
    const tooFew = await refusalOfSelect({ type: 5, min_values: 2, max_values: 2, default_values: defaults(mira) })
    expect(tooFew).toEqual({ default_values: ['SELECT_COMPONENT_TOO_FEW_DEFAULT_VALUES'] })
    const wrongKind = await refusalOfSelect({ type: 6, default_values: defaults(mira) })
    expect(Object.keys(wrongKind).join()).toContain('default_values')
    const badBounds = await refusalOfSelect({ type: 8, min_values: 3, max_values: 2 })
    expect(badBounds).toEqual({ min_values: ['SELECT_COMPONENT_MIN_VALUES_TOO_LARGE'] })
  })

  it('works in a modal, several values at once', async () => {
    const opened = new Promise<string>((resolve) => discord.onEvent((event) => event.type === 'modal-opened' && resolve(event.modalId)))
    const component = { type: 6, custom_id: 'roles', min_values: 2, max_values: 3 }
    const components = [{ type: 18, label: 'Who', component }]
    await bot.answer(await bot.ask(), { type: 9, data: { custom_id: 'm', title: 'T', components } })
    const modalId = await opened
    const submit = (...roles: string[]) => discord.submitModal({ modalId, fields: { roles } })
    await expect(submit()).rejects.toThrow('required')
    await expect(submit(idOf('Admins'))).rejects.toThrow('2 to 3 values')
    await expect(submit(idOf('Admins'), mira)).rejects.toThrow('no option')
    await submit(idOf('Admins'), idOf('Moderators'))
    const { data } = await bot.gateway.event('INTERACTION_CREATE')
    expect(data.components[0].component.values).toEqual([idOf('Admins'), idOf('Moderators')])
    expect(Object.keys(data.resolved.roles)).toHaveLength(2)
  })

  it('cannot be disabled in a modal', async () => {
    const components = [{ type: 18, label: 'Who', component: { type: 5, custom_id: 'who', disabled: true } }]
    const { status } = await bot.answer(await bot.ask(), { type: 9, data: { custom_id: 'm', title: 'T', components } })
    expect(status).toBe(400)
  })
})
