import { z } from 'zod'
import { CHAT_PROVIDERS, CHAT_PROVIDER_NAMES } from '../adapters/chat-providers.ts'
import { FootnoteError } from '../core/errors.ts'
import { chatModelNames } from './chat-model-names.ts'
import { chatPrices } from './chat-prices.ts'
import { databaseAddress } from './database-address.ts'
import type { Environment } from './environment.ts'
import { checkShards, someShards } from './shards.ts'
import { address, amount, count, port, secret, snowflake } from './value-kinds.ts'

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const
const DEFAULT_CHAT_MODELS = 'openai/gpt-5.6-luna,deepseek/deepseek-flash'
const ONE_MODEL = 'must be one model, as provider/model'

/** Each setting by the name of its variable, but for those that each provider has. */
const General = z
  .object({
    DISCORD_TOKEN: secret.optional(),
    DISCORD_APPLICATION_ID: snowflake.optional(),
    DISCORD_API_URL: address.default('https://discord.com/api'),
    DISCORD_GUILD_ID: snowflake.optional(),
    SHARDS: someShards.optional(),
    SHARD_COUNT: count.optional(),
    CHAT_MODELS: chatModelNames.prefault(DEFAULT_CHAT_MODELS),
    CHAT_FALLBACK_MODEL: chatModelNames.refine((names) => names.length <= 1, ONE_MODEL).prefault(''),
    CHAT_PRICES: chatPrices.prefault(''),
    BUDGET_DAY_USD: amount.default(5e6),
    BUDGET_MONTH_USD: amount.default(50e6),
    SERVER_BUDGET_DAY_USD: amount.default(2e6),
    SERVER_BUDGET_MONTH_USD: amount.default(20e6),
    USER_BUDGET_DAY_USD: amount.default(0.25e6),
    CHAT_CALLS_AT_ONCE: count.default(4),
    CHAT_CALLS_WAITING: count.default(50),
    USER_ASKS_PER_MINUTE: count.default(10),
    SERVER_ASKS_PER_MINUTE: count.default(120),
    DATA_DIR: z.string().default('./data'),
    DATABASE_URL: databaseAddress.optional(),
    LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
    PLAYGROUND_PORT: port.default(0),
    HEALTH_PORT: port.optional(),
  })
  .superRefine(checkShards)

/** For each provider `<prefix>_API_KEY` and `<prefix>_BASE_URL`; a server at an address of one's own may need no key. */
const PREFIXES = CHAT_PROVIDER_NAMES.map((name) => CHAT_PROVIDERS[name].prefix)
const Keys = z.object(Object.fromEntries(PREFIXES.map((prefix) => [`${prefix}_API_KEY`, secret.optional()])))
const BaseUrls = z.object(Object.fromEntries(PREFIXES.map((prefix) => [`${prefix}_BASE_URL`, address.optional()])))

export type LogLevel = (typeof LOG_LEVELS)[number]
export type Settings = { general: z.infer<typeof General>; keys: z.infer<typeof Keys>; baseUrls: z.infer<typeof BaseUrls> }

/** @throws FootnoteError `settings-invalid`, as loadConfig */
export function parseSettings(env: Environment): Settings {
  const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])))
  const [general, keys, baseUrls] = [General.safeParse(given), Keys.safeParse(given), BaseUrls.safeParse(given)]
  if (!general.success || !keys.success || !baseUrls.success) throw invalid([general, keys, baseUrls])
  return { general: general.data, keys: keys.data, baseUrls: baseUrls.data }
}

function invalid(results: z.ZodSafeParseResult<unknown>[]): FootnoteError {
  const issues = results.flatMap((result) => result.error?.issues ?? [])
  const lines = issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
  return new FootnoteError('settings-invalid', lines.join('\n'))
}
