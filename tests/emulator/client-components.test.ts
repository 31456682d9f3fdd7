import { ComponentType, MessageFlags } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type LocalEvent } from '../../src/emulator/local-discord.ts'
import { createClientBot, type ClientBot } from './client-bot.ts'

let local: ClientBot
let discord: ClientBot['discord']
const bot: ClientBot['does'] = (handler) => local.does(handler)
const last: ClientBot['last'] = () => local.last()

beforeAll(async () => {
  local = await createClientBot()
  discord = local.discord
})
afterAll(() => local.close())
beforeEach(() => local.reset())

describe('a discord.js client', () => {
  it('hears of a button and updates its message', async () => {
    bot((interaction) =>
      interaction.reply({
        flags: MessageFlags.IsComponentsV2,
        components: [
          { type: ComponentType.TextDisplay, content: 'Which?' },
          {
            type: ComponentType.ActionRow,
            components: [{ type: ComponentType.Button, style: 1, customId: 'pro', label: 'Pro' }],
          },
        ],
      }),
    )
    await discord.runCommand({ name: 'ask' })
    await local.done()
    bot((interaction) => {
      expect(interaction.isButton()).toBe(true)
      expect(interaction.message.components).toHaveLength(2)
      return interaction.update({ components: [{ type: ComponentType.TextDisplay, content: 'Pro it is' }] })
    })
    await discord.press({ messageId: last().id, customId: 'pro' })
    await local.done()
    expect(last().components).toMatchObject([{ type: 10, content: 'Pro it is' }])
  })

  it('defers the update of a message and edits it later', async () => {
    bot((interaction) => interaction.reply({ content: 'old', components: [row('later')] }))
    await discord.runCommand({ name: 'ask' })
    await local.done()
    bot(async (interaction) => {
      await interaction.deferUpdate()
      await interaction.editReply('new')
    })
    await discord.press({ messageId: last().id, customId: 'later' })
    await local.done()
    expect(last()).toMatchObject({ content: 'new', components: [{ type: 1 }] })
  })

  it('hears of select menus, with people resolved', async () => {
    const options = [1, 2].map((value) => ({ label: `L${value}`, value: `v${value}` }))
    bot((interaction) =>
      interaction.reply({
        content: 'choose',
        components: [
          { type: 1, components: [{ type: ComponentType.StringSelect, customId: 'text', options }] },
          { type: 1, components: [{ type: ComponentType.UserSelect, customId: 'who' }] },
        ],
      }),
    )
    await discord.runCommand({ name: 'ask' })
    await local.done()
    const messageId = last().id
    bot((interaction) => interaction.reply(interaction.values.join()))
    await discord.select({ messageId, customId: 'text', values: ['v2'] })
    await local.done()
    expect(last().content).toBe('v2')
    bot((interaction) => interaction.reply(interaction.users.first().username))
    await discord.select({ messageId, customId: 'who', values: [discord.defaultUserId] })
    await local.done()
    expect(last().content).toBe('you')
  })

  it('opens a modal and receives what was filled in', async () => {
    const opened = nextEvent('modal-opened')
    const input = { type: ComponentType.TextInput, customId: 'reason', style: 1, required: true }
    bot((interaction) =>
      interaction.showModal({
        customId: 'report',
        title: 'Report',
        components: [
          { type: ComponentType.Label, label: 'Why?', component: input },
          {
            type: ComponentType.ActionRow,
            components: [{ ...input, customId: 'old', label: 'Old', required: false }],
          },
        ],
      }),
    )
    await discord.runCommand({ name: 'ask' })
    await local.done()
    const { modalId, modal, userId } = await opened
    expect(modal).toMatchObject({ custom_id: 'report', title: 'Report' })
    expect(userId).toBe(discord.defaultUserId)
    bot((interaction) => interaction.reply(interaction.fields.getTextInputValue('reason')))
    await discord.submitModal({ modalId, fields: { reason: 'wrong number' } })
    await local.done()
    expect(last().content).toBe('wrong number')
  })

  it('updates the message whose button opened the modal', async () => {
    bot((interaction) => interaction.reply({ content: 'old', components: [row('open')] }))
    await discord.runCommand({ name: 'ask' })
    await local.done()
    const opened = nextEvent('modal-opened')
    const component = { type: ComponentType.TextInput, customId: 'text', style: 1 }
    bot((interaction) => interaction.showModal({ customId: 'm', title: 'M', components: [{ type: 18, label: 'L', component }] }))
    await discord.press({ messageId: last().id, customId: 'open' })
    await local.done()
    bot((interaction) => {
      expect(interaction.isFromMessage()).toBe(true)
      return interaction.update(interaction.fields.getTextInputValue('text'))
    })
    await discord.submitModal({ modalId: (await opened).modalId, fields: { text: 'new' } })
    await local.done()
    expect(last().content).toBe('new')
  })
})

function row(customId: string) {
  return { type: 1, components: [{ type: ComponentType.Button, style: 1, customId, label: customId }] }
}

function nextEvent<T extends LocalEvent['type']>(type: T): Promise<Extract<LocalEvent, { type: T }>> {
  return new Promise((resolve) => {
    const stop = discord.onEvent((event) => {
      if (event.type !== type) return
      stop()
      resolve(event as Extract<LocalEvent, { type: T }>)
    })
  })
}
