import { setTimeout as delay } from 'node:timers/promises'
import {
  AttachmentBuilder,
  ButtonStyle,
  type ChatInputCommandInteraction,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  type MessageComponentInteraction,
  MessageFlags,
  TextInputStyle,
} from 'discord.js'
import type { LocalDiscord } from '../../src/emulator/local-discord.ts'
import { everything } from './scratch-everything.ts'
import { button, PICTURE, text } from './scratch-parts.ts'
import { answerMore, openMore, settings } from './scratch-settings.ts'

/** Discord's Manage Server. */
const MANAGE_SERVER = '32'
const MODELS = ['DeepSeek V4-Pro', 'DeepSeek V4-Flash', 'GPT-5.5', 'Claude Opus 4.7', 'Llama 4 Maverick']
const COMMANDS = [
  {
    name: 'ask',
    description: 'Ask about an AI model release. Every claim comes with its source.',
    options: [
      { type: 3, name: 'question', description: 'What would you like to know?', required: true, max_length: 500 },
      { type: 3, name: 'model', description: 'Which chat model writes the answer', autocomplete: true },
      { type: 5, name: 'private', description: 'Show the answer only to you' },
    ],
  },
  {
    name: 'compare',
    description: 'Compare two AI releases, fact by fact.',
    options: [
      { type: 3, name: 'model_a', description: 'The first release', required: true, autocomplete: true },
      { type: 3, name: 'model_b', description: 'The second release', required: true, autocomplete: true },
    ],
  },
  { name: 'feedback', description: 'Tell us what is wrong' },
  { name: 'silence', description: 'Never answers' },
  { name: 'everything', description: 'Shows one of each component' },
  { name: 'settings', description: 'Who may do what', default_member_permissions: MANAGE_SERVER, contexts: [0] },
  { name: 'Check claims', type: 3 },
]

/** A bot with one of everything that the page can show. */
export async function startScratchBot(discord: LocalDiscord): Promise<Client> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl } })
  client.on(Events.InteractionCreate, (interaction) => {
    // An answer may still be under way when the test is over and the local Discord is gone.
    answer(interaction).catch((error: unknown) => {
      if (client.isReady()) throw error
    })
  })
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(discord.token)
  await ready
  await client.application?.commands.set(COMMANDS)
  return client
}

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused().toLowerCase()
    const found = MODELS.filter((name) => name.toLowerCase().includes(typed))
    await interaction.respond(found.map((name) => ({ name, value: name.toLowerCase() })))
  } else if (interaction.isChatInputCommand()) await answerCommand(interaction)
  else if (interaction.isMessageContextMenuCommand())
    await interaction.reply({ content: 'Checked: 2 claims stand.', flags: MessageFlags.Ephemeral })
  else if (interaction.isMessageComponent()) await answerComponent(interaction)
  else if (interaction.isModalSubmit() && interaction.customId === 'more') await answerMore(interaction)
  else if (interaction.isModalSubmit()) await interaction.reply(`Thank you for “${interaction.fields.getTextInputValue('text')}”.`)
}

async function answerCommand(interaction: ChatInputCommandInteraction): Promise<void> {
  switch (interaction.commandName) {
    case 'ask':
      return answerAsk(interaction)
    case 'compare':
      await interaction.reply(comparison(interaction))
      return undefined
    case 'feedback':
      return openFeedback(interaction)
    case 'settings':
      await interaction.reply({ ...settings([]), flags: [MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] })
      return undefined
    case 'everything':
      await interaction.reply(everything())
      return undefined
    default:
      return undefined
  }
}

async function answerAsk(interaction: ChatInputCommandInteraction): Promise<void> {
  const isPrivate = interaction.options.getBoolean('private') ?? false
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {})
  const sentences = [
    `**You asked:** ${interaction.options.getString('question', true)} (${interaction.options.getString('model') ?? 'no model'})`,
    '**V4-Pro is cheaper.** It costs $1.74 in and $3.48 out per million tokens [¹](<https://api-docs.deepseek.com/pricing>).',
    'GPT-5.5 costs $5.00 in and $30.00 out [²](<https://openai.com/api/pricing>).',
  ]
  for (const [index] of sentences.entries()) {
    await delay(150)
    await interaction.editReply(answerMessage(sentences.slice(0, index + 1), index === sentences.length - 1))
  }
}

function answerMessage(sentences: string[], isFinal: boolean) {
  const rows = [
    { type: ComponentType.Separator as const, divider: true },
    {
      type: ComponentType.Section as const,
      components: [text('### Sources\n1. DeepSeek, *Models & Pricing*\n2. OpenAI, *API pricing*')],
      accessory: {
        type: ComponentType.Button as const,
        style: ButtonStyle.Link as const,
        label: 'DeepSeek',
        url: 'https://api-docs.deepseek.com/pricing',
      },
    },
    text('-# As of 24 November 2026 · extractive · 0 sentences withheld'),
    {
      type: ComponentType.ActionRow as const,
      components: [
        button('evidence', 'Show evidence', ButtonStyle.Primary),
        button('report', 'Report', ButtonStyle.Danger),
        button('nothing', 'No answer', ButtonStyle.Secondary),
        button('good', 'Good', ButtonStyle.Success),
        button('off', 'Off', ButtonStyle.Secondary, true),
      ],
    },
    {
      type: ComponentType.ActionRow as const,
      components: [
        {
          type: ComponentType.StringSelect as const,
          custom_id: 'aspect',
          placeholder: 'Narrow it down',
          options: [
            { label: 'Price', value: 'price', description: 'Per million tokens' },
            { label: 'Context', value: 'context' },
          ],
        },
      ],
    },
  ]
  return {
    flags: MessageFlags.IsComponentsV2 as const,
    components: [
      {
        type: ComponentType.Container as const,
        accent_color: 0x4d6bfe,
        components: [text(sentences.join('\n\n')), ...(isFinal ? rows : [])],
      },
    ],
  }
}

function comparison(interaction: ChatInputCommandInteraction) {
  const names = ['model_a', 'model_b'].map((name) => interaction.options.getString(name, true))
  const file = new AttachmentBuilder(PICTURE, { name: 'prices.svg', description: 'Prices as two bars' })
  return {
    content: `# ${names.join(' and ')}\n> A picture, an embed, a ||secret|| and \`code\` <script>alert(1)</script>`,
    embeds: [
      {
        title: 'Price',
        color: 0x10a37f,
        description: 'Per million tokens',
        fields: [
          { name: 'In', value: '$1.74', inline: true },
          { name: 'Out', value: '$3.48', inline: true },
        ],
        image: { url: 'https://example.com/chart.png' },
        footer: { text: 'As of today' },
      },
    ],
    files: [file],
  }
}

async function openFeedback(interaction: ChatInputCommandInteraction | MessageComponentInteraction) {
  await interaction.showModal({
    custom_id: 'feedback',
    title: 'What is wrong?',
    components: [
      {
        type: ComponentType.Label,
        label: 'In your words',
        description: 'One sentence is enough',
        component: { type: ComponentType.TextInput, custom_id: 'text', style: TextInputStyle.Paragraph, max_length: 200 },
      },
    ],
  })
}

async function answerComponent(interaction: MessageComponentInteraction): Promise<void> {
  switch (interaction.customId) {
    case 'evidence':
      await interaction.reply({ content: 'The evidence, for you alone.', flags: MessageFlags.Ephemeral })
      break
    case 'report':
      await openFeedback(interaction)
      break
    case 'roles':
      if (interaction.isRoleSelectMenu()) await interaction.update(settings([...interaction.roles.keys()]))
      break
    case 'who':
      if (interaction.isUserSelectMenu())
        await interaction.reply({
          content: `Trusted: ${interaction.users.map(({ username }) => username).join(', ')}`,
          flags: MessageFlags.Ephemeral,
        })
      break
    case 'where':
      if (interaction.isChannelSelectMenu())
        await interaction.reply({
          content: `Public in ${interaction.values.map((id) => `<#${id}>`).join(' ')}`,
          flags: MessageFlags.Ephemeral,
        })
      break
    case 'more':
      await openMore(interaction)
      break
    case 'good':
      await interaction.deferUpdate()
      break
    case 'aspect': {
      const chosen = interaction.isStringSelectMenu() ? interaction.values.join() : ''
      await interaction.update(answerMessage([`**Narrowed to ${chosen}.**`], true))
      break
    }
  }
}
