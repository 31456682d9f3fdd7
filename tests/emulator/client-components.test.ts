import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type Client,
  ComponentType,
  type Interaction,
  MessageFlags,
} from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createLocalDiscord, type LocalDiscord, type LocalEvent } from '../../src/emulator/local-discord.ts'
import { connectClient } from './local-bot.ts'

let discord: LocalDiscord
let client: Client<true>
let onInteraction: (interaction: Interaction) => Promise<unknown> = async () => undefined
let done: Promise<void> = Promise.resolve()
let general: string

/** Sets what the bot does, and resolves when it has done it once. */
function bot(handler: (interaction: any) => Promise<unknown>): void {
  done = new Promise((resolve, reject) => {
    onInteraction = (interaction) =>
      Promise.resolve(interaction)
        .then(handler)
        .then(() => resolve(), reject)
  })
}

function last() {
  return discord.messages(general).at(-1)!
}

beforeAll(async () => {
  discord = await createLocalDiscord()
  general = discord.guild.channels[0]!.id
  client = await connectClient(discord)
  client.on('interactionCreate', (interaction) => void onInteraction(interaction))
  await client.application.commands.set([
    {
      name: 'ask',
      description: 'Ask',
      integrationTypes: [0, 1],
      contexts: [0, 1, 2],
      options: [
        { type: ApplicationCommandOptionType.String, name: 'question', description: 'What?' },
        { type: ApplicationCommandOptionType.String, name: 'model', description: 'Who?', autocomplete: true },
        { type: ApplicationCommandOptionType.User, name: 'friend', description: 'For whom?' },
      ],
    },
    { name: 'Cite', type: ApplicationCommandType.Message },
    {
      name: 'corpus',
      description: 'Corpus',
      options: [
        {
          type: ApplicationCommandOptionType.Subcommand,
          name: 'find',
          description: 'Find',
          options: [{ type: ApplicationCommandOptionType.String, name: 'text', description: 'What?', required: true }],
        },
      ],
    },
  ])
})
afterAll(async () => {
  await client.destroy()
  await discord.close()
})
beforeEach(() => {
  onInteraction = async () => undefined
})

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
    await done
    bot((interaction) => {
      expect(interaction.isButton()).toBe(true)
      expect(interaction.message.components).toHaveLength(2)
      return interaction.update({ components: [{ type: ComponentType.TextDisplay, content: 'Pro it is' }] })
    })
    await discord.press({ messageId: last().id, customId: 'pro' })
    await done
    expect(last().components).toMatchObject([{ type: 10, content: 'Pro it is' }])
  })

  it('defers the update of a message and edits it later', async () => {
    bot((interaction) => interaction.reply({ content: 'old', components: [row('later')] }))
    await discord.runCommand({ name: 'ask' })
    await done
    bot(async (interaction) => {
      await interaction.deferUpdate()
      await interaction.editReply('new')
    })
    await discord.press({ messageId: last().id, customId: 'later' })
    await done
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
    await done
    const messageId = last().id
    bot((interaction) => interaction.reply(interaction.values.join()))
    await discord.select({ messageId, customId: 'text', values: ['v2'] })
    await done
    expect(last().content).toBe('v2')
    bot((interaction) => interaction.reply(interaction.users.first().username))
    await discord.select({ messageId, customId: 'who', values: [discord.defaultUserId] })
    await done
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
    await done
    const { modalId, modal, userId } = await opened
    expect(modal).toMatchObject({ custom_id: 'report', title: 'Report' })
    expect(userId).toBe(discord.defaultUserId)
    bot((interaction) => interaction.reply(interaction.fields.getTextInputValue('reason')))
    await discord.submitModal({ modalId, fields: { reason: 'wrong number' } })
    await done
    expect(last().content).toBe('wrong number')
  })

  it('updates the message whose button opened the modal', async () => {
    bot((interaction) => interaction.reply({ content: 'old', components: [row('open')] }))
    await discord.runCommand({ name: 'ask' })
    await done
    const opened = nextEvent('modal-opened')
    const component = { type: ComponentType.TextInput, customId: 'text', style: 1 }
    bot((interaction) => interaction.showModal({ customId: 'm', title: 'M', components: [{ type: 18, label: 'L', component }] }))
    await discord.press({ messageId: last().id, customId: 'open' })
    await done
    bot((interaction) => {
      expect(interaction.isFromMessage()).toBe(true)
      return interaction.update(interaction.fields.getTextInputValue('text'))
    })
    await discord.submitModal({ modalId: (await opened).modalId, fields: { text: 'new' } })
    await done
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
