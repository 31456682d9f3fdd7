import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { call, createRawBot, type Json, type RawBot } from './local-bot.ts'

let bot: RawBot
beforeAll(async () => {
  bot = await createRawBot()
  for (const command of [
    { name: 'staff', description: 'Staff only', default_member_permissions: '0' },
    { name: 'server', description: 'In servers', contexts: [0], integration_types: [0] },
    { name: 'group', description: 'G', options: [{ type: 1, name: 'sub', description: 'S' }] },
  ])
    await call(bot.discord, 'POST', `/applications/${bot.discord.applicationId}/commands`, command)
})
afterAll(() => bot.close())

const friend = '200000000000000009'

describe('a person cannot', () => {
  it.each<[string, Json, RegExp]>([
    ['use a command that is not registered', { name: 'nothing' }, /no command "nothing"/],
    ['leave out a required option', { name: 'ask' }, /"question" is required/],
    ['name an option that is not there', { name: 'ask', options: { question: 'why', x: 1 } }, /no option "x"/],
    ['type too little', { name: 'ask', options: { question: 'y' } }, /at least 2 characters/],
    ['type too much', { name: 'ask', options: { question: 'x'.repeat(11) } }, /at most 10 characters/],
    ['give a number for a text', { name: 'ask', options: { question: 1 } }, /must be text/],
    ['give a text for a number', { name: 'ask', options: { question: 'why', count: 'two' } }, /must be a number/],
    ['give a fraction for a whole number', { name: 'ask', options: { question: 'why', count: 1.5 } }, /whole number/],
    ['go below a minimum', { name: 'ask', options: { question: 'why', count: 0 } }, /at least 1/],
    ['go above a maximum', { name: 'ask', options: { question: 'why', count: 6 } }, /at most 5/],
    ['give a text for yes or no', { name: 'ask', options: { question: 'why', private: 'yes' } }, /true or false/],
    ['choose what is no choice', { name: 'ask', options: { question: 'why', tone: 'wet' } }, /one of its choices/],
    ['name somebody who is not there', { name: 'ask', options: { question: 'why', friend: '1' } }, /nobody and nothing/],
    ['leave out a subcommand', { name: 'group' }, /choose a subcommand/],
    ['use a subcommand that is not there', { name: 'group other' }, /no subcommand "other"/],
    ['use a command without permission', { name: 'staff', userId: friend }, /may not use/],
    ['act in a channel that is not there', { name: 'group sub', channelId: '1' }, /no channel/],
  ])('%s', async (_, input, message) => {
    await expect(bot.discord.runCommand(input as { name: string })).rejects.toThrow(message)
  })

  it('use a command where it is not offered', async () => {
    const { directMessageChannelId, privateChannelId, guildWithoutBot } = bot.discord
    for (const channelId of [directMessageChannelId, privateChannelId, guildWithoutBot.channels[0]!.id])
      await expect(bot.discord.runCommand({ name: 'server', channelId })).rejects.toThrow('no command')
    await bot.discord.runCommand({ name: 'server' })
    await bot.gateway.event('INTERACTION_CREATE')
  })

  it('act in direct messages of others', async () => {
    const channelId = bot.discord.directMessageChannelId
    await expect(bot.discord.writeMessage({ content: 'x', channelId, userId: friend })).rejects.toThrow('other people')
  })

  it('have suggestions for an option without autocomplete', async () => {
    await expect(bot.discord.autocomplete({ name: 'ask', focused: 'question' })).rejects.toThrow('no autocomplete')
    await expect(bot.discord.autocomplete({ name: 'ask', focused: 'x' })).rejects.toThrow('no option')
  })

  it('write a message over 2,000 characters', async () => {
    await expect(bot.discord.writeMessage({ content: 'x'.repeat(2001) })).rejects.toThrow('Invalid Form Body')
  })
})

describe('on a message, a person', () => {
  const components = [
    {
      type: 1,
      components: [
        { type: 2, style: 1, custom_id: 'on', label: 'On' },
        { type: 2, style: 1, custom_id: 'off', label: 'Off', disabled: true },
      ],
    },
    {
      type: 1,
      components: [{ type: 3, custom_id: 's', max_values: 2, options: ['a', 'b'].map((v) => ({ label: v, value: v })) }],
    },
  ]
  async function message(flags = 0): Promise<string> {
    const data = { content: 'x', components, flags }
    const { body } = await bot.answer(await bot.ask(), { type: 4, data }, '?with_response=true')
    return body!['resource'].message.id
  }

  it('presses only buttons that are there and enabled', async () => {
    const messageId = await message()
    await expect(bot.discord.press({ messageId, customId: 'gone' })).rejects.toThrow('no component')
    await expect(bot.discord.press({ messageId, customId: 'off' })).rejects.toThrow('disabled')
    await expect(bot.discord.press({ messageId, customId: 's' })).rejects.toThrow('not a button')
    await expect(bot.discord.press({ messageId: '1', customId: 'on' })).rejects.toThrow('no message')
    await bot.discord.press({ messageId, customId: 'on', userId: friend })
    const interaction = await bot.gateway.event('INTERACTION_CREATE')
    expect(interaction).toMatchObject({
      type: 3,
      data: { custom_id: 'on' },
      member: { user: { id: friend } },
    })
  })

  it('selects only what is offered, and as much as is allowed', async () => {
    const messageId = await message()
    const select = (...values: string[]) => bot.discord.select({ messageId, customId: 's', values })
    await expect(select()).rejects.toThrow('1 to 2 values')
    await expect(select('a', 'b', 'c')).rejects.toThrow('1 to 2 values')
    await expect(select('c')).rejects.toThrow('no option "c"')
    await expect(select('a', 'a')).rejects.toThrow('twice')
    await expect(bot.discord.select({ messageId, customId: 'on', values: ['a'] })).rejects.toThrow('not a select')
    await select('b', 'a')
    expect(await bot.gateway.event('INTERACTION_CREATE')).toMatchObject({ data: { values: ['b', 'a'] } })
  })

  it('does not reach what only somebody else sees', async () => {
    const messageId = await message(64)
    await expect(bot.discord.press({ messageId, customId: 'on', userId: friend })).rejects.toThrow('somebody else')
  })

  it('uses message commands that exist', async () => {
    const { messageId } = await bot.discord.writeMessage({ content: 'x' })
    await expect(bot.discord.runMessageCommand({ name: 'ask', messageId })).rejects.toThrow('no command')
    await bot.discord.runMessageCommand({ name: 'Cite', messageId })
    const { data } = await bot.gateway.event('INTERACTION_CREATE')
    expect(data).toMatchObject({
      target_id: messageId,
      resolved: { messages: { [messageId]: { content: 'x' } } },
    })
  })
})

describe('in a modal, a person', () => {
  it('fills in the fields as they ask', async () => {
    const opened = new Promise<string>((resolve) => bot.discord.onEvent((event) => event.type === 'modal-opened' && resolve(event.modalId)))
    const options = ['x', 'y'].map((value) => ({ label: value, value }))
    const fields = [
      { type: 4, custom_id: 'text', style: 1, min_length: 2, max_length: 3 },
      { type: 4, custom_id: 'note', style: 1, required: false },
      { type: 3, custom_id: 'pick', options, max_values: 2 },
    ]
    const components = fields.map((component) => ({ type: 18, label: 'L', component }))
    await bot.answer(await bot.ask(), { type: 9, data: { custom_id: 'm', title: 'T', components } })
    const modalId = await opened
    const submit = (values: Record<string, string | string[]>, userId?: string) =>
      bot.discord.submitModal({ modalId, fields: values, ...(userId && { userId }) })
    await expect(submit({})).rejects.toThrow('"text" is required')
    await expect(submit({ text: 'a' })).rejects.toThrow('at least 2')
    await expect(submit({ text: 'abcd' })).rejects.toThrow('at most 3')
    await expect(submit({ text: 'ab', pick: 'z' })).rejects.toThrow('no option "z"')
    await expect(submit({ text: 'ab', other: 'x' })).rejects.toThrow('no field "other"')
    await expect(submit({ text: 'ab', pick: 'x' }, friend)).rejects.toThrow('somebody else')
    await submit({ text: 'ab', pick: ['x', 'y'] })
    const { data } = await bot.gateway.event('INTERACTION_CREATE')
    expect(data.components.map(({ component }: Json) => component.value ?? component.values)).toEqual(['ab', '', ['x', 'y']])
  })
})
