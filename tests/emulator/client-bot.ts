import { ApplicationCommandOptionType, ApplicationCommandType, type Client, type Interaction } from 'discord.js'
import { createLocalDiscord, type LocalDiscord, type LocalMessage } from '../../src/emulator/local-discord.ts'
import { connectClient } from './local-bot.ts'

/** A discord.js client in a local Discord, whose answer to the next interaction a test decides. */
export type ClientBot = {
  discord: LocalDiscord
  client: Client<true>
  /** The channel in which people act by default. */
  general: string
  /** Sets what the bot does. */
  does(handler: (interaction: any) => Promise<unknown>): void
  /** Resolves when it has done it once; rejects if that failed. */
  done(): Promise<void>
  last(): LocalMessage
  reset(): void
  close(): Promise<void>
}

export async function createClientBot(): Promise<ClientBot> {
  const discord = await createLocalDiscord()
  const general = discord.guild.channels[0]!.id
  const client = await connectClient(discord)
  let onInteraction: (interaction: Interaction) => Promise<unknown> = async () => undefined
  let done: Promise<void> = Promise.resolve()
  client.on('interactionCreate', (interaction) => void onInteraction(interaction))
  await client.application.commands.set(COMMANDS)
  return {
    discord,
    client,
    general,
    does(handler) {
      done = new Promise((resolve, reject) => {
        onInteraction = (interaction) =>
          Promise.resolve(interaction)
            .then(handler)
            .then(() => resolve(), reject)
      })
    },
    done: () => done,
    last: () => discord.messages(general).at(-1)!,
    reset() {
      onInteraction = async () => undefined
    },
    async close() {
      await client.destroy()
      await discord.close()
    },
  }
}

const COMMANDS: Parameters<Client<true>['application']['commands']['set']>[0] = [
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
]
