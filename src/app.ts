import { commands } from '../commands/index.ts'
import type { Config } from './config.ts'
import type { Corpus } from './core/corpus.ts'
import type { Footnote } from './core/footnote.ts'
import { createMembership } from './core/membership.ts'
import type { Price } from './core/price.ts'
import type { Observe } from './core/trace.ts'
import { createBot } from './discord/bot.ts'
import { createChannelApi } from './discord/channel-api.ts'
import { createNotices } from './discord/notices.ts'
import { withReference } from './discord/reference.ts'
import {
  drawChart,
  forgetOld,
  HOUR_MS,
  logFor,
  openCallQueue,
  openFootnote,
  openPriceList,
  openStore,
  repeatedly,
  systemClock,
} from './open-footnote.ts'
import { openHealth } from './open-health.ts'

export type { Trace } from './core/trace.ts'

/** How often it is seen whether there is something to tell of its own accord, ms. */
const NOTICES_EVERY_MS = 15 * 60 * 1000

/** A running bot. `inviteUrl` adds it to a server; `close` as the bot's. */
export type App = { footnote: Footnote; inviteUrl: string; close(drainMs?: number): Promise<void> }

/**
 * Starts the bot in Discord, or in whatever speaks its protocol at `discord.apiUrl`.
 *
 * @param observe hears how each answer came about; for the page on one's own machine, never for Discord
 * @throws FootnoteError `corpus-invalid`, `discord-token-refused`, `discord-unreachable`, `discord-refused`
 */
export async function startApp(config: Config, discord: NonNullable<Config['discord']>, observe?: Observe): Promise<App> {
  const health = await openHealth(config, logFor({ ...config, secrets: [...config.secrets, discord.token] }))
  const log = withReference(health.log)
  const store = await openStore(config, log)
  const close = async () => {
    await store.close()
    await health.close()
  }
  try {
    const queue = openCallQueue(config)
    const footnote = openFootnote(config, log, store, queue, observe)
    const rateLimiter = store.rateLimiter(config.rateLimits)
    const membership = createMembership({ servers: store.servers, clock: systemClock, log })
    const bot = createBot({ ...discord, commands, footnote, membership, draw: drawChart, rateLimiter, log, clock: systemClock })
    const { corpus } = footnote
    health.watch({ gateway: () => bot.state(), queue, answers: store.answers, corpus })
    const { inviteUrl, applicationId } = await bot.start()
    await membership.callRoll(bot.roll())
    const closing = new AbortController()
    const { signal } = closing
    const api = createChannelApi({ ...discord, signal })
    const notices = createNotices({ ...store, bot: applicationId, footnote, api, clock: systemClock, log, signal })
    void notices.tell()
    const rounds = [
      repeatedly(HOUR_MS, () => forgetOld(store, systemClock.now()), log),
      repeatedly(24 * HOUR_MS, () => membership.callRoll(bot.roll()), log),
      repeatedly(NOTICES_EVERY_MS, () => notices.tell(), log),
    ]
    const stop = async (drainMs?: number) => {
      for (const round of rounds) round.stop()
      closing.abort()
      await Promise.all([bot.close(drainMs), notices.ended()])
      await close()
    }
    return { footnote, inviteUrl, close: stop }
  } catch (error) {
    await close()
    throw error
  }
}

/** Which chat models can write and at what price, and what the others lack, for the operator to read at the start. */
export function describeChatModels(config: Config, corpus: Corpus): string[] {
  const { chatModels } = config
  const priceOf = openPriceList(config, corpus)
  const describe = ({ name }: { name: string }, role: string) => `  ${name}${role}: ${describePrice(name, priceOf(name))}`
  const usable = chatModels.usable.map((model, index) => describe(model, index === 0 ? ' (default)' : ''))
  const fallback = chatModels.fallback && usable.length > 0 ? [describe(chatModels.fallback, ' (fallback, where the one asked fails)')] : []
  const missing = chatModels.missingKey.map(({ name, variable }) => `  ${name}: not usable, ${variable} is missing`)
  const summary = usable.length > 0 ? 'Chat models:' : 'Chat models: none, so answers are extractive, put together from the corpus itself.'
  return [summary, ...usable, ...fallback, ...missing]
}

function describePrice(name: string, price: Price | undefined): string {
  if (!price) return `no price known, which budgets refuse; give it one with CHAT_PRICES=${name}=<in>/<out> in USD per million tokens`
  const [input, output] = [price.inputMicroUsdPerMtok, price.outputMicroUsdPerMtok].map((microUsd) => `$${microUsd / 1e6}`)
  return price.inputMicroUsdPerMtok + price.outputMicroUsdPerMtok === 0 ? 'free of charge' : `${input} in, ${output} out per million tokens`
}
