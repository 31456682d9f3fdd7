import { ApplicationFlags, REST } from 'discord.js'
import { z } from 'zod'
import { commands } from '../../commands/index.ts'
import type { Config } from '../config.ts'
import { compareCommands, inviteUrl } from '../discord/deploy.ts'
import { discordFailure } from '../discord/refusals.ts'
import { type Finding, ok, problem, warning } from './finding.ts'
import type { LookUp } from './look-up.ts'

type Discord = NonNullable<Config['discord']>

const InstallParams = z.object({ scopes: z.array(z.string()), permissions: z.string() })
const Application = z.object({
  id: z.string(),
  name: z.string(),
  flags: z.int().nullish(),
  bot_public: z.boolean().nullish(),
  interactions_endpoint_url: z.string().nullish(),
  integration_types_config: z.record(z.string(), z.object({ oauth2_install_params: InstallParams.nullish() }).nullish()).nullish(),
})
type Application = z.infer<typeof Application>

const PORTAL = 'https://discord.com/developers/applications'

/** The token and what hangs on it. Registers nothing and starts no session. */
export async function checkDiscord(discord: Discord, ask: LookUp): Promise<Finding[]> {
  const answer = await ask(`${discord.apiUrl}/v10/applications/@me`, { authorization: `Bot ${discord.token}` })
  if ('failure' in answer)
    return [problem('token', `Discord cannot be reached (${answer.failure}): check the network, and DISCORD_API_URL if it is set`)]
  if (answer.status === 401)
    return [problem('token', `Discord refuses it: copy it again from the Bot page at ${PORTAL} into DISCORD_TOKEN`)]
  const application = Application.safeParse(answer.body)
  if (!application.success)
    return [problem('token', `Discord answered with HTTP ${answer.status} when asked for the application; try again later`)]
  return [
    ok('token', `belongs to the application ${application.data.name} (${application.data.id})`),
    ...checkApplication(application.data, discord),
    ...(await checkServer(discord, ask)),
    ...(await checkCommands(discord, application.data.id)),
  ]
}

const PRIVILEGED: readonly [string, number][] = [
  ['Presence', ApplicationFlags.GatewayPresence | ApplicationFlags.GatewayPresenceLimited],
  ['Server Members', ApplicationFlags.GatewayGuildMembers | ApplicationFlags.GatewayGuildMembersLimited],
  ['Message Content', ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited],
]

function checkApplication(application: Application, { applicationId }: Discord): Finding[] {
  const { id, flags, bot_public: isPublic, interactions_endpoint_url: endpoint } = application
  const isOther = applicationId !== undefined && applicationId !== id
  const privileged = PRIVILEGED.filter(([, bits]) => ((flags ?? 0) & bits) !== 0).map(([name]) => name)
  return [
    ...(isOther ? [problem('application', `DISCORD_APPLICATION_ID is not the token’s application: set it to ${id}, or leave it out`)] : []),
    ...(endpoint
      ? [
          problem(
            'application',
            `its interactions go to an Interactions Endpoint URL, not to this bot: remove that on the General page at ${PORTAL}`,
          ),
        ]
      : []),
    ...(isPublic === false ? [warning('application', `only its owner can add it: turn on “Public Bot” on the Bot page at ${PORTAL}`)] : []),
    privileged.length > 0
      ? warning('intents', `${privileged.join(', ')}: Footnote needs no privileged intent; turn it off on the Bot page at ${PORTAL}`)
      : ok('intents', 'none privileged, as it should be'),
    ...checkInstallation(application),
  ]
}

function checkInstallation({ id, integration_types_config: types }: Application): Finding[] {
  if (!types) return []
  const server = types['0']
  if (!server)
    return [problem('invite', `the application cannot be added to servers: turn on “Guild Install” on the Installation page at ${PORTAL}`)]
  const params = server.oauth2_install_params
  const isSilent = params && !params.scopes.includes('applications.commands')
  return [
    isSilent
      ? warning(
          'invite',
          `Discord’s own install link brings no commands: add the scope applications.commands on the Installation page at ${PORTAL}`,
        )
      : ok('invite', `${inviteUrl(id)} asks for no permission, as answering commands needs none`),
    ...(types['1']
      ? []
      : [warning('invite', 'people cannot bring it along to other servers: turn on “User Install” on the Installation page')]),
  ]
}

const Gateway = z.object({
  url: z.string(),
  shards: z.int(),
  session_start_limit: z.object({ remaining: z.int(), reset_after: z.number() }),
})
const FEW_STARTS = 50
const HOUR_MS = 60 * 60 * 1000

async function checkServer({ apiUrl, token, shards: own }: Discord, ask: LookUp): Promise<Finding[]> {
  const answer = await ask(`${apiUrl}/v10/gateway/bot`, { authorization: `Bot ${token}` })
  const gateway = Gateway.safeParse('body' in answer ? answer.body : undefined)
  if (!gateway.success) return [problem('gateway', 'Discord does not say where its gateway is; try again later')]
  const { url, shards, session_start_limit: starts } = gateway.data
  const needed = own?.ids.length ?? shards
  const left = `${starts.remaining} starts left for the next ${Math.ceil(starts.reset_after / HOUR_MS)} h`
  const isFew = starts.remaining < needed + FEW_STARTS
  const tooFew = own && own.count < shards
  return [
    await hello(url),
    isFew
      ? warning('gateway', `${left}: something starts the bot over and over; find out why before Discord resets the token`)
      : ok('gateway', left),
    tooFew
      ? warning('shards', `SHARD_COUNT is ${own.count}, Discord recommends ${shards}: raise it in all processes`)
      : ok('shards', own ? `${own.ids.length} of ${own.count} here, Discord recommends ${shards}` : `${shards}, as Discord recommends`),
  ]
}

const HELLO_WITHIN_MS = 10_000

/** Opens the gateway as far as its first word, which starts no session. */
async function hello(url: string): Promise<Finding> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = new WebSocket(`${url}?v=10&encoding=json`)
  const timer = setTimeout(() => resolve(false), HELLO_WITHIN_MS)
  socket.addEventListener('message', () => resolve(true))
  socket.addEventListener('error', () => resolve(false))
  const hasSpoken = await promise
  clearTimeout(timer)
  socket.close()
  if (hasSpoken) return ok('gateway', 'can be reached')
  return problem('gateway', 'cannot be reached though Discord’s API can: a firewall or proxy may not let WebSockets through')
}

async function checkCommands({ apiUrl, token, guildId }: Discord, applicationId: string): Promise<Finding[]> {
  const rest = new REST({ api: apiUrl, retries: 1, timeout: HELLO_WITHIN_MS }).setToken(token)
  const definitions = commands.map(({ data }) => data)
  const where = guildId ? 'in the server of DISCORD_GUILD_ID only' : 'everywhere'
  try {
    const { isSame } = await compareCommands(rest, definitions, { applicationId, guildId })
    return [
      isSame
        ? ok('commands', `${definitions.length} registered ${where}, as this version has them`)
        : warning('commands', `not registered ${where} as this version has them: starting the bot does that`),
    ]
  } catch (error) {
    return [problem('commands', discordFailure(error, `list the commands registered ${where}`).message)]
  }
}
