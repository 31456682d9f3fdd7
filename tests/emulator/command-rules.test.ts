import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'
import { call, connectClient, formErrors, type Json } from './local-bot.ts'

let discord: LocalDiscord
let path: string
beforeAll(async () => {
  discord = await createLocalDiscord()
  path = `/applications/${discord.applicationId}/commands`
})
afterAll(() => discord.close())

const command = (changes: Json = {}) => ({ name: 'ask', description: 'Ask', ...changes })
const option = (changes: Json = {}) => ({ type: 3, name: 'text', description: 'Text', ...changes })
const withOptions = (...options: Json[]) => command({ options })
const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, i) => make(i))

/** Stays below the global limit of 50 calls a second. */
async function register(body: unknown, method = 'POST', to = path) {
  for (;;) {
    const answer = await call(discord, method, to, body)
    if (answer.status !== 429) return answer
    await new Promise((resolve) => setTimeout(resolve, answer.body!['retry_after'] * 1000 + 5))
  }
}

describe('a command is refused with 50035', () => {
  it.each<[string, Json, string, string]>([
    ['without a name', { description: 'x' }, 'name', 'BASE_TYPE_REQUIRED'],
    ['with capitals in its name', command({ name: 'Ask' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['with blanks in its name', command({ name: 'a b' }), 'name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['with a name over 32 characters', command({ name: 'x'.repeat(33) }), 'name', 'BASE_TYPE_MAX_LENGTH'],
    ['without a description', command({ description: '' }), 'description', 'BASE_TYPE_REQUIRED'],
    ['with a description over 100 characters', command({ description: 'x'.repeat(101) }), 'description', 'BASE_TYPE_MAX_LENGTH'],
    ['with a description in the context menu', command({ type: 3 }), 'description', 'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_INVALID'],
    ['with an unknown type', command({ type: 9 }), 'type', 'BASE_TYPE_CHOICES'],
    ['with an unknown context', command({ contexts: [3] }), 'contexts.0', 'BASE_TYPE_CHOICES'],
    ['with an unknown installation', command({ integration_types: [2] }), 'integration_types.0', 'BASE_TYPE_CHOICES'],
    ['with an unknown language', command({ name_localizations: { xx: 'a' } }), 'name_localizations.xx', 'BASE_TYPE_CHOICES'],
    [
      'with an invalid name in a language',
      command({ name_localizations: { de: 'A B' } }),
      'name_localizations.de',
      'APPLICATION_COMMAND_INVALID_NAME',
    ],
    ['with 26 options', withOptions(...many(26, (i) => option({ name: `o${i}` }))), 'options', 'BASE_TYPE_MAX_LENGTH'],
    ['with an unknown option type', withOptions(option({ type: 12 })), 'options.0.type', 'UNION_TYPE_CHOICES'],
    ['with an invalid option name', withOptions(option({ name: 'A' })), 'options.0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
    ['with an option without description', withOptions(option({ description: undefined })), 'options.0.description', 'BASE_TYPE_REQUIRED'],
    ['with an option twice', withOptions(option(), option()), 'options.1', 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS'],
    [
      'with a required option last',
      withOptions(option(), option({ name: 'b', required: true })),
      'options.1',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'with a required option last in a subcommand',
      withOptions({
        type: 1,
        name: 's',
        description: 'S',
        options: [option(), option({ name: 'b', required: true })],
      }),
      'options.0.options.1',
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'with subcommands beside options',
      withOptions(option(), { type: 1, name: 's', description: 'S' }),
      'options.1',
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    [
      'with 26 choices',
      withOptions(option({ choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) })),
      'options.0.choices',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a choice over 100 characters',
      withOptions(option({ choices: [{ name: 'x', value: 'x'.repeat(101) }] })),
      'options.0.choices.0.value',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with choices and autocomplete',
      withOptions(option({ autocomplete: true, choices: [{ name: 'x', value: 'x' }] })),
      'options.0.autocomplete',
      'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_INVALID',
    ],
    ['with a length over 6,000', withOptions(option({ max_length: 6001 })), 'options.0.max_length', 'NUMBER_TYPE_MAX'],
    [
      'with a minimum above the maximum',
      withOptions(option({ min_length: 3, max_length: 2 })),
      'options.0.min_length',
      'APPLICATION_COMMAND_OPTIONS_RANGE_INVALID',
    ],
  ])('%s', async (_, body, at, code) => {
    const answer = await register(body)
    expect(answer).toMatchObject({ status: 400, body: { code: 50_035 } })
    expect(formErrors(answer.body)).toMatchObject({ [at]: [code] })
  })

  it('over 8,000 characters in all', async () => {
    const choices = many(20, (i) => ({ name: 'n'.repeat(100), value: `${i}`.padEnd(100, 'v') }))
    const body = withOptions(...many(2, (i) => option({ name: `o${i}`, choices })))
    expect((await register(body)).body).toMatchObject({
      errors: { _errors: [{ code: 'APPLICATION_COMMAND_TOO_LARGE' }] },
    })
  })

  it('at its place in a bulk overwrite', async () => {
    const { body } = await register([command(), command({ name: 'A' })], 'PUT')
    expect(formErrors(body)).toEqual({ '1.name': ['APPLICATION_COMMAND_INVALID_NAME'] })
    const twice = await register([command(), command()], 'PUT')
    expect(formErrors(twice.body)).toEqual({ 1: ['APPLICATION_COMMANDS_DUPLICATE_NAME'] })
    expect(formErrors((await register({}, 'PUT')).body)).toEqual({ '': ['LIST_TYPE_CONVERT'] })
  })
})

describe('registering commands', () => {
  it('refuses the 101st with 30032', async () => {
    const body = many(101, (i) => command({ name: `c${i}` }))
    expect(await register(body, 'PUT')).toMatchObject({ status: 400, body: { code: 30_032 } })
    expect(
      await register(
        many(16, (i) => ({ name: `c${i}`, type: 3 })),
        'PUT',
      ),
    ).toMatchObject({ status: 400 })
  })

  it('keeps the id of a command that keeps its name and type', async () => {
    const first = await register([command()], 'PUT')
    const second = await register([command({ description: 'New' }), { name: 'ask', type: 3 }], 'PUT')
    expect(second.body![0].id).toBe(first.body![0].id)
    expect(second.body![1].id).not.toBe(first.body![0].id)
    expect(discord.commands().map(({ type }) => type)).toEqual([1, 3])
  })

  it('creates with 201, replaces with 200, edits and deletes', async () => {
    await register([], 'PUT')
    const created = await register(command())
    expect([created.status, (await register(command())).status]).toEqual([201, 200])
    const one = `${path}/${created.body!['id']}`
    const edited = await register({ description: 'Other' }, 'PATCH', one)
    expect(edited.body).toMatchObject({ name: 'ask', description: 'Other' })
    expect((await register(undefined, 'GET', one)).body).toMatchObject({ description: 'Other' })
    expect((await register(undefined, 'DELETE', one)).status).toBe(204)
    expect((await register(undefined, 'GET', one)).body).toMatchObject({ code: 10_063 })
  })

  it('keeps global and guild commands apart, and knows only its own guild', async () => {
    await register([command()], 'PUT')
    const inGuild = (id: string) => `/applications/${discord.applicationId}/guilds/${id}/commands`
    await register([command({ name: 'only-here' })], 'PUT', inGuild(discord.guild.id))
    expect((await register(undefined, 'GET')).body).toHaveLength(1)
    expect(discord.commands().map(({ name }) => name)).toEqual(['ask', 'only-here'])
    await expect(discord.runCommand({ name: 'only-here', channelId: discord.directMessageChannelId })).rejects.toThrow('no command')
    expect((await register([], 'PUT', inGuild(discord.guildWithoutBot.id))).status).toBe(403)
    await register([], 'PUT', inGuild(discord.guild.id))
    const other = '/applications/200000000000000001/commands'
    expect((await register([], 'PUT', other)).body).toMatchObject({ code: 10_002 })
  })

  it('leaves localizations out of a list unless asked for them', async () => {
    await register([command({ name_localizations: { de: 'frag' } })], 'PUT')
    expect((await register(undefined, 'GET')).body![0]).not.toHaveProperty('name_localizations')
    const full = await register(undefined, 'GET', `${path}?with_localizations=true`)
    expect(full.body![0].name_localizations).toEqual({ de: 'frag' })
  })

  it('gives back commands that discord.js finds equal to their definition', async () => {
    const client = await connectClient(discord)
    const definition = {
      ...command(),
      defaultMemberPermissions: '32',
      integrationTypes: [0, 1],
      contexts: [0, 1, 2],
      options: [
        { type: 3, name: 'a', description: 'A', required: true, maxLength: 500 },
        { type: 3, name: 'b', description: 'B', required: false, autocomplete: true },
      ],
    }
    const stored = await client.application.commands.set([definition])
    expect(stored.first()!.equals(definition as never, true)).toBe(true)
    expect(stored.first()!.equals({ ...definition, description: 'Other' } as never, true)).toBe(false)
    await client.destroy()
  })

  it('gives options back without what is false, null or empty', async () => {
    const full = option({ required: false, autocomplete: false, min_length: null, choices: [] })
    const { body } = await register([withOptions(full)], 'PUT')
    expect(body![0].options).toEqual([option()])
  })

  it('is told to whoever listens', async () => {
    const changed = new Promise((resolve) => discord.onEvent(({ type }) => resolve(type)))
    await register([], 'PUT')
    expect(await changed).toBe('commands-changed')
  })
})
