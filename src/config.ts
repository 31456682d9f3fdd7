import { resolve } from 'node:path'
import { config as readDotenv } from 'dotenv'
import { z } from 'zod'
import {
  CHAT_PROVIDERS,
  CHAT_PROVIDER_NAMES,
  keyVariable,
  type ChatModelSettings,
  type ChatProviderName,
} from './adapters/chat-providers.ts'
import { FootnoteError } from './core/errors.ts'
import type { Price } from './core/price.ts'
import type { Budgets } from './core/spending.ts'

/** Everything an operator can decide. */
export type Config = {
  /** Absent without a token. */
  discord?: { token: string; applicationId?: string; apiUrl: string; guildId?: string; shards?: Shards }
  /** In the order of CHAT_MODELS; the first usable one is the default. The fallback need not be among them. */
  chatModels: { usable: ChatModelSettings[]; missingKey: { name: string; variable: string }[]; fallback?: ChatModelSettings }
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
  logLevel: (typeof LOG_LEVELS)[number]
  /** 0: 3210, or any free one where that is taken. */
  playgroundPort: number
  /** Port of health and metrics on 127.0.0.1; absent: none is opened. */
  healthPort?: number
  /** Every key and token above, for the log to leave out. */
  secrets: string[]
}

/** Which of all shards this process runs. Absent: all that Discord recommends. */
export type Shards = { ids: number[]; count: number }

export type Environment = Readonly<Record<string, string | undefined>>

const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const
const DEFAULT_CHAT_MODELS = 'openai/gpt-5.6-luna,deepseek/deepseek-flash'

/** Characters of a choice's value. Source: https://discord.com/developers/docs/interactions/application-commands */
const LONGEST_NAME = 100

const A_SECRET = 'must not hold blanks or quotes: copy it again'
const AN_ID = 'must be a Discord id: its 17 to 20 digits'
const AN_ADDRESS = 'must be an address that begins with https:// or http://'
const A_DATABASE = "must be postgres://user:password@host:port/database, with the password's special characters percent-encoded (@ as %40)"
const ONE_MODEL = 'must be one model, as provider/model'
const A_PORT = 'must be a whole number from 0 (any free port) to 65535'

const SOME_SHARDS = 'must be numbers of shards, as 0-3 or 0,1'
const AN_AMOUNT = 'must be an amount in United States dollars, as 5 or 0.25; 0 means that no chat model is paid for'
const A_COUNT = 'must be a whole number from 1 to 100000'

const secret = z.string().regex(/^[^\s"'`\p{Cc}\P{ASCII}]+$/u, A_SECRET)
const snowflake = z.string().regex(/^\d{17,20}$/, AN_ID)
const address = z.url({ protocol: /^https?$/, error: AN_ADDRESS }).transform((url) => url.replace(/\/+$/, ''))
const postgresAddress = z.string().refine(isPostgresAddress, A_DATABASE)
const port = z
  .stringFormat('port', /^\d{1,5}$/, A_PORT)
  .transform(Number)
  .pipe(z.int().max(65_535, A_PORT))

const amount = z.stringFormat('amount', /^\d{1,9}(?:\.\d{1,6})?$/, AN_AMOUNT).transform((dollars) => Math.round(Number(dollars) * 1e6))
const count = z
  .stringFormat('count', /^\d{1,6}$/, A_COUNT)
  .transform(Number)
  .pipe(z.int().min(1, A_COUNT).max(100_000, A_COUNT))
const someShards = z
  .string()
  .regex(/^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/, { error: SOME_SHARDS, abort: true })
  .transform(readShards)

const Settings = z.object({
  DISCORD_TOKEN: secret.optional(),
  DISCORD_APPLICATION_ID: snowflake.optional(),
  DISCORD_API_URL: address.default('https://discord.com/api'),
  DISCORD_GUILD_ID: snowflake.optional(),
  SHARDS: someShards.optional(),
  SHARD_COUNT: count.optional(),
  CHAT_MODELS: z.string().default(DEFAULT_CHAT_MODELS).transform(splitNames).superRefine(checkNames),
  CHAT_FALLBACK_MODEL: z
    .string()
    .optional()
    .transform(splitNames)
    .superRefine(checkNames)
    .refine((names) => names.length <= 1, ONE_MODEL),
  CHAT_PRICES: z.string().default('').transform(splitNames).transform(readPrices),
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
  DATABASE_URL: postgresAddress.optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
  PLAYGROUND_PORT: port.default(0),
  HEALTH_PORT: port.optional(),
})
const General = Settings.superRefine(checkShards)

/** For each provider `<prefix>_API_KEY` and `<prefix>_BASE_URL`; a server at an address of one's own may need no key. */
const PREFIXES = CHAT_PROVIDER_NAMES.map((name) => CHAT_PROVIDERS[name].prefix)
const Keys = z.object(Object.fromEntries(PREFIXES.map((prefix) => [`${prefix}_API_KEY`, secret.optional()])))
const BaseUrls = z.object(Object.fromEntries(PREFIXES.map((prefix) => [`${prefix}_BASE_URL`, address.optional()])))

/**
 * Checks all settings at once.
 *
 * @param env names and values; an empty value counts as absent, an unknown name is left alone
 * @throws FootnoteError `settings-invalid`: one line for each bad setting, with what to do and without its value
 */
export function loadConfig(env: Environment): Config {
  const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])))
  const [general, keys, baseUrls] = [General.safeParse(given), Keys.safeParse(given), BaseUrls.safeParse(given)]
  if (!general.success || !keys.success || !baseUrls.success) throw invalid([general, keys, baseUrls])
  const settings = general.data
  const { DATABASE_URL: databaseUrl } = settings
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId, DISCORD_GUILD_ID: guildId } = settings
  const shards = shardsOf(settings)
  const discord = {
    ...(applicationId ? { applicationId } : {}),
    apiUrl: settings.DISCORD_API_URL,
    ...(guildId ? { guildId } : {}),
    ...(shards ? { shards } : {}),
  }
  return {
    ...(token ? { discord: { token, ...discord } } : {}),
    chatModels: chatModelsOf(settings.CHAT_MODELS, settings.CHAT_FALLBACK_MODEL[0], keys.data, baseUrls.data),
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
    secrets: [token, ...Object.values(keys.data), ...secretsOf(databaseUrl)].filter((value) => value !== undefined),
  }
}

/**
 * The process's environment, completed by a file of settings.
 *
 * @param path `.env` in the working directory if absent; there need be no such file
 * @throws FootnoteError `settings-invalid` if the file is there and cannot be read
 */
export function readEnvironment(path = '.env'): Environment {
  const { parsed, error } = readDotenv({ path, quiet: true, processEnv: {} })
  if (error && error.code !== 'ENOENT') {
    throw new FootnoteError('settings-invalid', `${path}: must be a file that can be read`)
  }
  return { ...parsed, ...process.env }
}

function invalid(results: z.ZodSafeParseResult<unknown>[]): FootnoteError {
  const issues = results.flatMap((result) => result.error?.issues ?? [])
  const lines = issues.map(({ path, message }) => `${String(path[0])}: ${message}`)
  return new FootnoteError('settings-invalid', lines.join('\n'))
}

/** An unencoded @ or / of a password would make the rest of it look like the server or the database. */
function isPostgresAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname, password } = new URL(text)
  return /^postgres(ql)?:$/.test(protocol) && hostname !== '' && /^\/[^/@]+$/.test(pathname) && decoded(password) !== undefined
}

/** An address of PostgreSQL, and its password as it is written there and as it is. */
function secretsOf(databaseUrl: string | undefined): (string | undefined)[] {
  if (databaseUrl === undefined) return []
  const { password } = new URL(databaseUrl)
  return [databaseUrl, password, decoded(password)]
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** `0-3,7` as 0, 1, 2, 3, 7. */
function readShards(text: string, context: z.RefinementCtx): number[] {
  const ids = new Set<number>()
  for (const range of text.split(',')) {
    const [first = 0, last = first] = range.split('-').map(Number)
    if (last < first) context.addIssue(SOME_SHARDS)
    for (let id = first; id <= last; id++) ids.add(id)
  }
  return [...ids].toSorted((a, b) => a - b)
}

type ShardSettings = Pick<z.infer<typeof Settings>, 'SHARDS' | 'SHARD_COUNT'>

function checkShards({ SHARDS: ids, SHARD_COUNT: total }: ShardSettings, context: z.RefinementCtx): void {
  if (!ids) return
  const message = total
    ? `must all be below SHARD_COUNT: 0 to ${total - 1}`
    : 'needs SHARD_COUNT beside it: the shards of all processes together'
  if (!total || ids.some((id) => id >= total)) context.addIssue({ code: 'custom', path: ['SHARDS'], message })
}

function shardsOf({ SHARDS: ids, SHARD_COUNT: total }: ShardSettings): Shards | undefined {
  return total ? { ids: ids ?? [...Array(total).keys()], count: total } : undefined
}

function splitNames(list = ''): string[] {
  return [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '')
}

/** Entries are named by their place, as a key may have been pasted there. */
function checkNames(names: string[], context: z.RefinementCtx): void {
  for (const [index, name] of names.entries()) {
    const entry = `entry ${index + 1}`
    const hasModel = readName(name)?.model !== ''
    if (!readName(name)) context.addIssue(`${entry} must begin with one of ${CHAT_PROVIDER_NAMES.join('/, ')}/`)
    else if (!hasModel || /\s/.test(name)) context.addIssue(`${entry} must be a model's name, as provider/model`)
    else if (name.length > LONGEST_NAME) context.addIssue(`${entry} must have at most ${LONGEST_NAME} characters`)
  }
}

/** `openrouter/deepseek/deepseek-v4-pro` is OpenRouter's `deepseek/deepseek-v4-pro`; a bare name is OpenAI's or its stand-in's. */
function readName(name: string): { provider: ChatProviderName; model: string } | undefined {
  const [first, ...rest] = name.split('/')
  if (rest.length === 0) return { provider: 'openai', model: name }
  const provider = CHAT_PROVIDER_NAMES.find((known) => known === first)
  return provider && { provider, model: rest.join('/') }
}

/** `openai/gpt-5.6-luna=0.05/0.40`: United States dollars per million tokens read and written. */
const PRICE = /^(?<name>.+)=(?<input>\d{1,5}(?:\.\d{1,6})?)\/(?<output>\d{1,5}(?:\.\d{1,6})?)$/

function readPrices(entries: string[], context: z.RefinementCtx): Map<string, Price> {
  const prices = new Map<string, Price>()
  for (const [index, entry] of entries.entries()) {
    const { name, input, output } = PRICE.exec(entry)?.groups ?? {}
    if (!name || !readName(name)) context.addIssue(`entry ${index + 1} must be a chat model and two prices, as provider/model=0.20/1.20`)
    else prices.set(name, { inputMicroUsdPerMtok: microUsd(input), outputMicroUsdPerMtok: microUsd(output) })
  }
  return prices
}

const microUsd = (dollars: string | undefined): number => Math.round(Number(dollars) * 1e6)

type Values = Record<string, string | undefined>

function chatModelsOf(names: string[], fallback: string | undefined, keys: Values, baseUrls: Values): Config['chatModels'] {
  const all = new Map([...names, ...(fallback ? [fallback] : [])].map((name) => [name, chatModelOf(name, keys, baseUrls)]))
  const usable = names.flatMap((name) => all.get(name) ?? [])
  const missingKey = [...all].flatMap(([name, found]) => (found ? [] : [{ name, variable: keyVariable(readName(name)!.provider) }]))
  const found = fallback && all.get(fallback)
  return { usable, missingKey, ...(found ? { fallback: found } : {}) }
}

/** Undefined without the key that it needs. */
function chatModelOf(name: string, keys: Values, baseUrls: Values): ChatModelSettings | undefined {
  const { provider, model } = readName(name)!
  const { needsKey, prefix, baseUrl } = CHAT_PROVIDERS[provider]
  const apiKey = keys[keyVariable(provider)]
  const ownAddress = baseUrls[`${prefix}_BASE_URL`]
  if (needsKey && apiKey === undefined && ownAddress === undefined) return undefined
  return { name, provider, model, baseUrl: ownAddress ?? baseUrl, ...(apiKey ? { apiKey } : {}) }
}
