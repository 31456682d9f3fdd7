import { InteractionContextType, MessageFlags, MessageType } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createClientBot, type ClientBot } from './client-bot.ts'

let local: ClientBot
let discord: ClientBot['discord']
let client: ClientBot['client']
let general: string
const bot: ClientBot['does'] = (handler) => local.does(handler)
const last: ClientBot['last'] = () => local.last()

beforeAll(async () => {
  local = await createClientBot()
  ;({ discord, client, general } = local)
})
afterAll(() => local.close())
beforeEach(() => local.reset())

describe('a discord.js client', () => {
  it('sees the guild and its channels when ready', () => {
    expect(client.guilds.cache.map((guild) => guild.name)).toEqual(['Local server'])
    expect(client.channels.cache.has(general)).toBe(true)
  })

  it('replies to a slash command with the options as typed', async () => {
    bot((interaction) => interaction.reply(`You said ${interaction.options.getString('question')}`))
    await discord.runCommand({ name: 'ask', options: { question: 'hello' } })
    await local.done()
    expect(last()).toMatchObject({ content: 'You said hello', type: MessageType.ChatInputCommand, flags: 0 })
    expect(last()['interaction_metadata']).toMatchObject({ type: 2, user: { id: discord.defaultUserId } })
  })

  it('defers privately, and only the person who asked sees the answer', async () => {
    bot(async (interaction) => {
      await interaction.deferReply({ flags: MessageFlags.Ephemeral })
      expect(last()).toMatchObject({ isThinking: true, visibleTo: discord.defaultUserId })
      const message = await interaction.editReply('only you')
      expect(message.flags.has(MessageFlags.Ephemeral)).toBe(true)
    })
    const before = discord.messages(general, '200000000000000001').length
    await discord.runCommand({ name: 'ask' })
    await local.done()
    expect(last()).toMatchObject({ content: 'only you', isThinking: false, edited_timestamp: null })
    expect(discord.messages(general, '200000000000000001')).toHaveLength(before)
  })

  it('fills the deferred reply with its first follow-up, and adds the second', async () => {
    bot(async (interaction) => {
      await interaction.deferReply()
      await interaction.followUp('first')
      await interaction.followUp({ content: 'second', flags: MessageFlags.Ephemeral })
    })
    const before = discord.messages(general).length
    await discord.runCommand({ name: 'ask' })
    await local.done()
    const [first, second] = discord.messages(general).slice(before)
    expect(first).toMatchObject({ content: 'first', isThinking: false })
    expect(second).toMatchObject({
      content: 'second',
      visibleTo: discord.defaultUserId,
      type: MessageType.Reply,
    })
  })

  it('gets the message back with the acknowledgement if it asks for it', async () => {
    bot(async (interaction) => {
      const response = await interaction.reply({ content: 'hi', withResponse: true })
      expect(response.resource.message.content).toBe('hi')
      expect(response.interaction.responseMessageId).toBe(last().id)
    })
    await discord.runCommand({ name: 'ask' })
    await local.done()
  })

  it('deletes and reads its reply', async () => {
    bot(async (interaction) => {
      await interaction.reply('soon gone')
      expect((await interaction.fetchReply()).content).toBe('soon gone')
      await interaction.deleteReply()
    })
    const before = discord.messages(general).length
    await discord.runCommand({ name: 'ask' })
    await local.done()
    expect(discord.messages(general)).toHaveLength(before)
  })

  it('answers autocomplete, and the person sees the choices in their language', async () => {
    bot((interaction) => {
      expect(interaction.options.getFocused(true)).toMatchObject({ name: 'model', value: 'de' })
      expect(interaction.options.getString('question')).toBe('why')
      return interaction.respond([{ name: 'Yes', nameLocalizations: { de: 'Ja' }, value: 'y' }])
    })
    const typed = { name: 'ask', focused: 'model', options: { question: 'why', model: 'de' }, locale: 'de' }
    expect(await discord.autocomplete(typed)).toEqual([{ name: 'Ja', value: 'y' }])
  })

  it('receives a subcommand', async () => {
    bot((interaction) => interaction.reply(`${interaction.options.getSubcommand()} ${interaction.options.getString('text')}`))
    await discord.runCommand({ name: 'corpus find', options: { text: 'v4' } })
    await local.done()
    expect(last().content).toBe('find v4')
  })

  it('resolves people given as options', async () => {
    const { messageId } = await discord.writeMessage({ content: 'hi', userId: '200000000000000002' })
    expect(messageId).toMatch(/^\d{17,20}$/)
    bot((interaction) => {
      expect(interaction.options.getMember('friend')).not.toBeNull()
      return interaction.reply(interaction.options.getUser('friend').id)
    })
    await discord.runCommand({ name: 'ask', options: { friend: '200000000000000002' } })
    await local.done()
    expect(last().content).toBe('200000000000000002')
  })

  it('receives the message that a message command was used on', async () => {
    const { messageId } = await discord.writeMessage({ content: 'V4 has 1M context' })
    bot((interaction) => interaction.reply(interaction.targetMessage.content))
    await discord.runMessageCommand({ name: 'Cite', messageId })
    await local.done()
    expect(last()).toMatchObject({ content: 'V4 has 1M context', type: MessageType.ContextMenuCommand })
  })

  it('sends files that the page can fetch, named by attachment:// in embeds', async () => {
    bot(async (interaction) => {
      await interaction.deferReply()
      await interaction.editReply({
        embeds: [{ title: 'Chart', image: { url: 'attachment://a.txt' } }],
        files: [{ attachment: Buffer.from('chart'), name: 'a.txt', description: 'A chart' }],
      })
    })
    await discord.runCommand({ name: 'ask' })
    await local.done()
    const [attachment] = last()['attachments'] as { url: string; description: string }[]
    expect(attachment).toMatchObject({ filename: 'a.txt', size: 5, description: 'A chart' })
    expect(await (await fetch(attachment!.url)).text()).toBe('chart')
    expect(last()['embeds']).toMatchObject([{ image: { url: attachment!.url } }])
  })

  it('answers in direct messages, where there is a user and no member', async () => {
    bot((interaction) => {
      expect(interaction.context).toBe(InteractionContextType.BotDM)
      expect(interaction.member).toBeNull()
      expect(interaction.guildId).toBeNull()
      return interaction.reply('hello')
    })
    const channelId = discord.directMessageChannelId
    await discord.runCommand({ name: 'ask', channelId })
    await local.done()
    expect(discord.messages(channelId).at(-1)?.content).toBe('hello')
  })

  it.each([
    ['a group without the bot', () => discord.privateChannelId, InteractionContextType.PrivateChannel],
    ['a guild without the bot', () => discord.guildWithoutBot.channels[0]!.id, InteractionContextType.Guild],
  ])('answers in %s for a person who installed it', async (_, channelOf, context) => {
    bot((interaction) => {
      expect(interaction.context).toBe(context)
      const owners = interaction.authorizingIntegrationOwners
      expect([owners.guildId, owners.userId]).toEqual([null, discord.defaultUserId])
      expect(interaction.inCachedGuild()).toBe(false)
      return interaction.reply('hello')
    })
    await discord.runCommand({ name: 'ask', channelId: channelOf() })
    await local.done()
    expect(discord.messages(channelOf()).at(-1)?.content).toBe('hello')
  })

  it('gives the member, permissions, locale and owners of an interaction in a guild', async () => {
    bot((interaction) => {
      expect(interaction.inCachedGuild()).toBe(true)
      expect(interaction.memberPermissions.has('SendMessages')).toBe(true)
      expect(interaction.appPermissions.has('EmbedLinks')).toBe(true)
      expect(interaction.locale).toBe('fr')
      expect(interaction.guildLocale).toBe('en-US')
      expect(interaction.authorizingIntegrationOwners.guildId).toBe(discord.guild.id)
      return interaction.reply('ok')
    })
    await discord.runCommand({ name: 'ask', locale: 'fr', userId: '200000000000000003' })
    await local.done()
  })

  it('writes, edits and deletes messages in a channel', async () => {
    const channel = await client.channels.fetch(general)
    if (!channel?.isSendable()) throw new Error('not sendable')
    const message = await channel.send('one')
    await message.edit('two')
    expect(last()).toMatchObject({ id: message.id, content: 'two', type: 0 })
    expect(last()['edited_timestamp']).not.toBeNull()
    await message.delete()
    expect(discord.messages(general).some(({ id }) => id === message.id)).toBe(false)
  })

  it('reads what others write only in direct messages or where it is mentioned', async () => {
    const contents: string[] = []
    const hear = (message: { content: string; author: { bot: boolean } }) => {
      if (!message.author.bot) contents.push(message.content)
    }
    client.on('messageCreate', hear)
    await discord.writeMessage({ content: 'not for you' })
    await discord.writeMessage({ content: `<@${discord.applicationId}> for you` })
    await discord.writeMessage({ content: 'direct', channelId: discord.directMessageChannelId })
    await expect.poll(() => contents.length).toBe(2)
    client.off('messageCreate', hear)
    expect(contents).toEqual(['', `<@${discord.applicationId}> for you`])
  })
})
