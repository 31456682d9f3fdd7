import { CommandType } from './command-rules.ts'
import { walkComponents } from './component-rules.ts'
import type { Command, Commands } from './commands.ts'
import type { Gateway } from './gateway.ts'
import { integrationOwners, interactionJson, resolvedJson } from './interaction-payload.ts'
import { type Interaction, InteractionFailed, type Interactions, InteractionType, type NewInteraction } from './interactions.ts'
import { ComponentType, MessageFlag } from './limits.ts'
import type { CommandInput, LocalChannel, LocalEvent, Where } from './local-discord.ts'
import type { Messages, StoredMessage } from './messages.ts'
import { type Modals, createModals } from './modals.ts'
import { checkOptions, nested, optionsInFocus, type TypedCommand } from './option-input.ts'
import { permits } from './permissions.ts'
import { checkSelected, selectChoices } from './select-input.ts'
import type { Choice, Component, Json } from './wire.ts'
import { type Channel, permissionsOf, type World } from './world.ts'

type Opening = Pick<NewInteraction, 'type'> &
  Partial<Pick<NewInteraction, 'source' | 'messageExtra' | 'optionType' | 'onAnswer'>> & {
    metadata?: Json
    onLate?: (interaction: Interaction) => void
  }

/** What people do at their clients, and what their clients would let them do. */
export function createPeople(house: {
  world: World
  commands: Commands
  messages: Messages
  interactions: Interactions
  gateway: Gateway
  emit: (event: LocalEvent) => void
}) {
  const { world, commands, messages, interactions, gateway, emit } = house
  const modals: Modals = createModals(world, emit)

  function place(where: Where, fallback = world.guild.channels[0]): { userId: string; channel: Channel; locale: string } {
    const userId = world.person(where.userId ?? world.firstPersonId)
    const channel = where.channelId === undefined ? fallback : world.channel(where.channelId)
    if (!channel) throw new Error(`There is no channel "${where.channelId}".`)
    if (!isIn(channel, userId)) throw new Error('These direct messages belong to other people.')
    if (channel.guild && !channel.guild.memberRoles.has(userId)) channel.guild.memberRoles.set(userId, [])
    return { userId, channel, locale: where.locale ?? 'en-US' }
  }

  /** Sends an interaction to the bot and starts its clock. */
  function open(at: ReturnType<typeof place>, opening: Opening, data: Json): Interaction {
    const { onLate, metadata, ...rest } = opening
    const interaction: Interaction = interactions.open(
      {
        ...at,
        onAnswer: (answer) => {
          if ('modal' in answer) modals.open(answer.modal, interaction)
        },
        ...rest,
      },
      () => (onLate ?? failed)(interaction),
    )
    interaction.metadata = {
      id: interaction.id,
      type: interaction.type,
      user: world.user(at.userId),
      authorizing_integration_owners: integrationOwners(at.channel, at.userId),
      ...metadata,
    }
    if (interaction.type === InteractionType.Command)
      interaction.messageExtra['interaction'] = {
        id: interaction.id,
        type: interaction.type,
        name: data['name'],
        user: world.user(at.userId),
      }
    gateway.dispatch('INTERACTION_CREATE', interactionJson(world, interaction, data), {
      guildId: at.channel.guild?.id,
    })
    return interaction
  }

  function failed(interaction: Interaction): void {
    const { id, userId, channel } = interaction
    emit({ type: 'interaction-failed', interactionId: id, userId, channelId: channel.id })
  }

  function commandsIn(channel: Channel): Command[] {
    return commands.all().filter((command) => isOffered(command, channel))
  }

  /** @throws Error if this person does not see the command here */
  function commandHere(name: string, type: number, at: ReturnType<typeof place>): Command {
    const seen = commandsIn(at.channel).filter((command) => command.name === name && command.type === type)
    const [command] = seen.toSorted((a, b) => Number(a.guild_id === undefined) - Number(b.guild_id === undefined))
    if (!command) throw new Error(`There is no command "${name}" here.`)
    if (!mayUse(command, at)) throw new Error(`This person may not use "${name}".`)
    return command
  }

  function typedCommand(text: string, at: ReturnType<typeof place>): TypedCommand {
    const [name = '', ...subNames] = text.replace(/^\//, '').split(' ')
    const command = commandHere(name, CommandType.ChatInput, at)
    const parents = []
    let options = command.options ?? []
    for (const subName of subNames) {
      const parent = options.find((option) => option.type <= 2 && option.name === subName)
      if (!parent) throw new Error(`/${command.name} has no subcommand "${subName}".`)
      parents.push(parent)
      options = parent.options ?? []
    }
    if (options.some((option) => option.type <= 2)) throw new Error(`/${text} is not complete: choose a subcommand.`)
    return { command, parents, options }
  }

  function commandData(typed: TypedCommand, options: Json[], channel: Channel): Json {
    const { id, name, type, guild_id: guildId } = typed.command
    const ids = options.filter((option) => [6, 7, 8, 9].includes(Number(option['type'])))
    const resolved = resolvedJson(
      world,
      channel,
      ids.map((option) => String(option['value'])),
    )
    return {
      id,
      name,
      type,
      options: nested(typed, options),
      ...(guildId !== undefined && { guild_id: guildId }),
      ...(resolved && { resolved }),
    }
  }

  function messageFor(messageId: string, where: Where): { message: StoredMessage; at: ReturnType<typeof place> } {
    const message = messages.byId(messageId)
    if (!message) throw new Error(`There is no message "${messageId}".`)
    const at = place({ ...where, channelId: message.channel.id })
    if (message.visibleTo !== undefined && message.visibleTo !== at.userId)
      throw new Error('This message is only visible to somebody else.')
    return { message, at }
  }

  function useComponent(
    input: { messageId: string; customId: string } & Where,
    data: (component: Component, channel: Channel) => Json,
  ): { interactionId: string } {
    const { message, at } = messageFor(input.messageId, input)
    const placed = walkComponents(message.data.components).find(({ component }) => component.custom_id === input.customId)
    if (!placed) throw new Error(`The message has no component "${input.customId}".`)
    const { component } = placed
    if (component.disabled) throw new Error(`"${input.customId}" is disabled.`)
    const { guild, id: channelId } = message.channel
    const reference = { type: 0, message_id: message.data.id, channel_id: channelId }
    const opening = {
      type: InteractionType.Component,
      source: message,
      messageExtra: { type: 19, message_reference: { ...reference, ...(guild && { guild_id: guild.id }) } },
      metadata: { interacted_message_id: message.data.id },
    }
    const details = { custom_id: input.customId, component_type: component.type, id: component.id }
    const interaction = open(at, opening, { ...details, ...data(component, message.channel) })
    return { interactionId: interaction.id }
  }

  return {
    async runCommand(input: CommandInput) {
      const at = place(input)
      const typed = typedCommand(input.name, at)
      const options = checkOptions(typed, input.options ?? {})
      const opening = { type: InteractionType.Command, messageExtra: { type: 20 } }
      return { interactionId: open(at, opening, commandData(typed, options, at.channel)).id }
    },

    async autocomplete(input: CommandInput & { focused: string }) {
      const at = place(input)
      const typed = typedCommand(input.name, at)
      const { options, focusedType } = optionsInFocus(typed, input.options ?? {}, input.focused)
      return new Promise<{ name: string; value: string | number }[]>((resolve, reject) => {
        const opening: Opening = {
          type: InteractionType.Autocomplete,
          optionType: focusedType,
          onAnswer: (answer) => {
            if ('choices' in answer) resolve(answer.choices.map((choice) => shownChoice(choice, at.locale)))
          },
          onLate: ({ id }) => reject(new InteractionFailed(id)),
        }
        open(at, opening, commandData(typed, options, at.channel))
      })
    },

    async runMessageCommand(input: { name: string; messageId: string } & Where) {
      const { message, at } = messageFor(input.messageId, input)
      const { id, name, type } = commandHere(input.name, CommandType.Message, at)
      const resolved = { messages: { [message.data.id]: message.data } }
      const opening = {
        type: InteractionType.Command,
        messageExtra: { type: 23 },
        metadata: { target_message_id: message.data.id },
      }
      const data = { id, name, type, target_id: message.data.id, resolved }
      return { interactionId: open(at, opening, data).id }
    },

    async press(input: { messageId: string; customId: string } & Where) {
      return useComponent(input, (component) => {
        if (component.type !== ComponentType.Button) throw new Error(`"${input.customId}" is not a button.`)
        return {}
      })
    },

    async select(input: { messageId: string; customId: string; values: string[] } & Where) {
      return useComponent(input, (component, channel) => {
        checkSelected(component, input.values, selectChoices(world, channel, component))
        if (component.type === ComponentType.StringSelect) return { values: input.values }
        return { values: input.values, resolved: resolvedJson(world, channel, input.values) ?? {} }
      })
    },

    async submitModal(input: { modalId: string; fields: Record<string, string | string[]> } & Where) {
      const { modal, from } = modals.get(input.modalId)
      if (input.userId !== undefined && input.userId !== from.userId) throw new Error('This modal was opened for somebody else.')
      const at = { userId: from.userId, channel: from.channel, locale: input.locale ?? from.locale }
      const { components, chosenIds } = modals.filled(modal, at.channel, input.fields)
      const resolved = resolvedJson(world, at.channel, chosenIds)
      const { type, message_reference: reference } = from.messageExtra
      const opening = {
        type: InteractionType.ModalSubmit,
        source: from.source,
        messageExtra: { type, ...(reference !== undefined && { message_reference: reference }) },
        metadata: { triggering_interaction_metadata: from.metadata },
      }
      const data = { custom_id: modal.custom_id, components, ...(resolved && { resolved }) }
      return { interactionId: open(at, opening, data).id }
    },

    async writeMessage(input: { content: string } & Where) {
      const { userId, channel } = place(input)
      const body = { content: input.content }
      const message = messages.create({ channel, authorId: userId, body })
      return { messageId: message.data.id }
    },

    commandsFor(where: Where) {
      const at = place(where)
      return commandsIn(at.channel).filter((command) => mayUse(command, at))
    },

    choicesOf(select: Pick<Component, 'type' | 'channel_types'>, channelId: string) {
      const channel = world.channel(channelId)
      return channel ? selectChoices(world, channel, select) : []
    },

    channelsOf(userId: string): LocalChannel[] {
      const { id } = world.directMessages(userId)
      const inGuild = world.guild.channels.map((channel) => ({ id: channel.id, name: channel.name, isDirect: false }))
      return [...inGuild, { id, name: String(world.bot['username']), isDirect: true }]
    },

    messages(channelId: string, userId = world.firstPersonId) {
      const channel = world.channel(channelId)
      if (!channel || !isIn(channel, userId)) return []
      return messages
        .in(channelId)
        .filter(({ visibleTo }) => visibleTo === undefined || visibleTo === userId)
        .map(asSeen)
    },
  }
}

/** A message as {@link LocalEvent}s and people have it. */
export function asSeen({ data, visibleTo }: StoredMessage) {
  const isThinking = (data.flags & MessageFlag.Loading) !== 0
  return { ...data, isThinking, ...(visibleTo !== undefined && { visibleTo }) }
}

function isIn({ context, recipientIds }: Channel, userId: string): boolean {
  return context === 0 || recipientIds.includes(userId)
}

/** Discord hides a command from members who lack its default permissions; in direct messages nobody lacks any. */
function mayUse({ default_member_permissions: needed }: Command, { userId, channel }: { userId: string; channel: Channel }): boolean {
  return needed === null || !channel.guild || permits(permissionsOf(userId, channel.guild), needed)
}

/** Whether Discord offers a command in a channel, by where it may be used and how the app was installed. */
function isOffered(command: Command, channel: Channel): boolean {
  if (command.guild_id !== undefined) return command.guild_id === channel.guild?.id
  if (command.contexts && !command.contexts.includes(channel.context)) return false
  if (command.contexts === null && channel.context === 1 && command['dm_permission'] === false) return false
  const needsUserInstall = channel.context === 2 || channel.guild?.hasBot === false
  return !needsUserInstall || command.integration_types.includes(1)
}

function shownChoice(choice: Choice, locale: string): { name: string; value: string | number } {
  return { name: choice.name_localizations?.[locale] ?? choice.name, value: choice.value }
}
