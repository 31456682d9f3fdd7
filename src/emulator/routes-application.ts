import { ApplicationFormPartialSchema, CreatePrivateChannelRequestSchema } from 'discord-api-spec/zod'
import { invalidForm, refusals } from './discord-error.ts'
import { parseForm, requiredProblem } from './form.ts'
import type { Route } from './rest.ts'
import { isJson, type Json } from './wire.ts'
import { guildJson, roleJson } from './guild-json.ts'
import type { World } from './world.ts'

/** The gateway's address, the application and its bot, guilds, users and channels. */
export function applicationRoutes(world: World, gateway: { url: () => string; shards: number; maxConcurrency: number }): Route[] {
  const application: Json = {
    id: world.applicationId,
    name: world.bot['username'],
    icon: null,
    description: '',
    summary: '',
    type: null,
    bot: world.bot,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    flags: 0,
    hook: true,
    tags: [],
    team: null,
    owner: world.user(world.firstPersonId),
    integration_types_config: { 0: {}, 1: {} },
    approximate_guild_count: world.guilds.filter(({ hasBot }) => hasBot).length,
    approximate_user_install_count: 1,
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    redirect_uris: [],
  }
  const getApplication = () => ({ status: 200, body: application })
  return [
    {
      method: 'GET',
      path: '/gateway',
      isOpen: true,
      answer: () => ({ status: 200, body: { url: gateway.url() } }),
    },
    {
      method: 'GET',
      path: '/gateway/bot',
      answer: () => ({
        status: 200,
        body: {
          url: gateway.url(),
          shards: gateway.shards,
          session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: gateway.maxConcurrency },
        },
      }),
    },
    {
      method: 'GET',
      path: '/users/@me',
      answer: () => ({ status: 200, body: { ...world.bot, verified: true } }),
    },
    { method: 'GET', path: '/oauth2/applications/@me', answer: getApplication },
    { method: 'GET', path: '/applications/@me', answer: getApplication },
    {
      method: 'PATCH',
      path: '/applications/@me',
      answer(call) {
        const { description, ...others } = isJson(call.body) ? call.body : {}
        const changes = parseForm(ApplicationFormPartialSchema, others)
        Object.assign(application, changes, typeof description === 'string' && { description })
        return { status: 200, body: application }
      },
    },
    {
      method: 'POST',
      path: '/users/@me/channels',
      answer(call) {
        const { recipient_id: userId } = parseForm(CreatePrivateChannelRequestSchema, call.body ?? {})
        if (!userId) throw invalidForm([requiredProblem(['recipient_id'])])
        if (!world.knows(userId) || userId === world.applicationId) throw refusals.unknownUser()
        return { status: 200, body: world.channelJson(world.directMessages(userId)) }
      },
    },
    {
      method: 'GET',
      path: '/users/:user',
      answer(call) {
        if (!world.knows(call.part('user'))) throw refusals.unknownUser()
        return { status: 200, body: world.user(call.part('user')) }
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild',
      answer(call) {
        checkGuild(world, call.part('guild'))
        return { status: 200, body: guildJson(world.guild) }
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/channels',
      answer(call) {
        checkGuild(world, call.part('guild'))
        return { status: 200, body: world.guild.channels.map(world.channelJson) }
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/roles',
      answer(call) {
        checkGuild(world, call.part('guild'))
        return { status: 200, body: world.guild.roles.map(roleJson) }
      },
    },
    {
      method: 'GET',
      path: '/guilds/:guild/members/:user',
      answer(call) {
        checkGuild(world, call.part('guild'))
        if (!world.guild.memberRoles.has(call.part('user'))) throw refusals.unknownMember()
        return { status: 200, body: world.member(call.part('user'), world.guild) }
      },
    },
  ]
}

function checkGuild(world: World, id: string): void {
  if (id === world.guildWithoutBot.id) throw refusals.missingAccess()
  if (id !== world.guild.id) throw refusals.unknownGuild()
}
