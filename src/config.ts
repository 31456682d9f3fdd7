import { resolve } from 'node:path'
import { chatModelsOf, type ChatModels } from './config/chat-models.ts'
import { secretsOf } from './config/database-address.ts'
import type { Environment } from './config/environment.ts'
import { type LogLevel, parseSettings, type Settings } from './config/settings.ts'
import { type Shards, shardsOf } from './config/shards.ts'
import type { Price } from './core/price.ts'
import type { Budgets } from './core/spending.ts'

/** Everything an operator can decide. */
export type Config = {
  /** Absent without a token. Without shards: all that Discord recommends. */
  discord?: { token: string; applicationId?: string; apiUrl: string; guildId?: string; shards?: Shards }
  chatModels: ChatModels
  /** What chat models cost, as the operator says, by name. */
  chatPrices: ReadonlyMap<string, Price>
  budgets: Budgets
  /** Calls of chat models at once, and waiting for their turn, in this process. */
  chatQueue: { atOnce: number; waiting: number }
  /** Interactions in a minute. */
  rateLimits: { perUser: number; perServer: number }
  /** Absolute path. */
  dataDir: string
  /** PostgreSQL's address; absent: the embedded database in `dataDir`. */
  databaseUrl?: string
  logLevel: LogLevel
  /** 0: 3210, or any free one where that is taken. */
  playgroundPort: number
  /** Port of health and metrics on 127.0.0.1; absent: none is opened. */
  healthPort?: number
  /** Every key and token above, for the log to leave out. */
  secrets: string[]
}

/**
 * Checks all settings at once.
 *
 * @param env names and values; an empty value counts as absent, an unknown name is left alone
 * @throws FootnoteError `settings-invalid`: one line for each bad setting, with what to do and without its value
 */
export function loadConfig(env: Environment): Config {
  const { general: settings, keys, baseUrls } = parseSettings(env)
  const { DISCORD_TOKEN: token, DATABASE_URL: databaseUrl } = settings
  return {
    ...(token ? { discord: { token, ...discordOf(settings) } } : {}),
    chatModels: chatModelsOf(settings.CHAT_MODELS, settings.CHAT_FALLBACK_MODEL[0], keys, baseUrls),
    chatPrices: settings.CHAT_PRICES,
    budgets: {
      bot: { dayMicroUsd: settings.BUDGET_DAY_USD, monthMicroUsd: settings.BUDGET_MONTH_USD },
      server: { dayMicroUsd: settings.SERVER_BUDGET_DAY_USD, monthMicroUsd: settings.SERVER_BUDGET_MONTH_USD },
      user: { dayMicroUsd: settings.USER_BUDGET_DAY_USD },
    },
    chatQueue: { atOnce: settings.CHAT_CALLS_AT_ONCE, waiting: settings.CHAT_CALLS_WAITING },
    rateLimits: { perUser: settings.USER_ASKS_PER_MINUTE, perServer: settings.SERVER_ASKS_PER_MINUTE },
    dataDir: resolve(settings.DATA_DIR),
    ...(databaseUrl ? { databaseUrl } : {}),
    logLevel: settings.LOG_LEVEL,
    playgroundPort: settings.PLAYGROUND_PORT,
    ...(settings.HEALTH_PORT !== undefined ? { healthPort: settings.HEALTH_PORT } : {}),
    secrets: [token, ...Object.values(keys), ...secretsOf(databaseUrl)].filter((value) => value !== undefined),
  }
}

function discordOf(settings: Settings['general']) {
  const { DISCORD_APPLICATION_ID: applicationId, DISCORD_API_URL: apiUrl, DISCORD_GUILD_ID: guildId } = settings
  const shards = shardsOf(settings)
  return { ...(applicationId ? { applicationId } : {}), apiUrl, ...(guildId ? { guildId } : {}), ...(shards ? { shards } : {}) }
}
