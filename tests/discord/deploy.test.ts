import { REST } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { deployCommands, inviteUrl } from '../../src/discord/deploy.ts'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'

const definitions = commands.map(({ data }) => data)

describe('registering commands', () => {
  let discord: LocalDiscord
  let rest: REST
  beforeEach(async () => {
    discord = await createLocalDiscord()
    rest = new REST({ api: discord.apiUrl }).setToken(discord.token)
  })
  afterEach(() => discord.close())
  const scope = (guildId?: string) => ({ applicationId: discord.applicationId, guildId })

  it('makes them work in servers, in direct messages and wherever a member brings the app', async () => {
    expect(await deployCommands(rest, definitions, scope())).toBe(true)
    const everywhere = discord.commands().filter(({ name }) => !['settings', 'insights'].includes(name))
    for (const command of everywhere) expect(command).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] })
  })

  it('leaves a command where it says that it belongs, and to whom', async () => {
    await deployCommands(rest, definitions, scope())
    const settings = discord.commands().find(({ name }) => name === 'settings')
    expect(settings).toMatchObject({ contexts: [0], integration_types: [0], default_member_permissions: '32' })
  })

  it('writes nothing where nothing has changed', async () => {
    await deployCommands(rest, definitions, scope())
    expect(await deployCommands(rest, definitions.toReversed(), scope())).toBe(false)
    expect(discord.calls().map(({ method }) => method)).toEqual(['GET', 'PUT', 'GET'])
  })

  it('writes again after any change', async () => {
    await deployCommands(rest, definitions, scope())
    const [ask, ...others] = definitions
    const changed = [{ ...ask!, description: 'New' }, ...others]
    expect(await deployCommands(rest, changed, scope())).toBe(true)
    expect(await deployCommands(rest, others, scope())).toBe(true)
    expect(discord.commands().map(({ name }) => name)).toEqual(others.map(({ name }) => name))
    const localized = others.map((command) => ({ ...command, name_localizations: { de: 'vergleiche' } }))
    expect(await deployCommands(rest, localized, scope())).toBe(true)
    expect(await deployCommands(rest, localized, scope())).toBe(false)
  })

  it('registers for one server where told so', async () => {
    await deployCommands(rest, definitions, scope(discord.guild.id))
    expect(await deployCommands(rest, definitions, scope(discord.guild.id))).toBe(false)
    expect(discord.commands().every((command) => command['guild_id'] === discord.guild.id)).toBe(true)
  })
})

describe('inviteUrl', () => {
  it('asks for the bot and its commands, and for no permission', () => {
    expect(inviteUrl('123')).toBe('https://discord.com/oauth2/authorize?client_id=123&scope=bot+applications.commands&permissions=0')
  })
})
