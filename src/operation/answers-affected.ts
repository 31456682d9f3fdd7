import { parseArgs } from 'node:util'
import { loadCorpus } from '../adapters/corpus-files.ts'
import { createJsonLog } from '../adapters/json-log.ts'
import { type Store, withStore } from '../adapters/database/store.ts'
import { type Config, loadConfig } from '../config.ts'
import { readEnvironment } from '../config/environment.ts'
import { type Affected, affectedBy, type Changed, saidNow } from '../core/affected.ts'
import type { Corpus } from '../core/corpus.ts'
import { FootnoteError } from '../core/errors.ts'
import { RECEIPT_DAYS, type Receipt } from '../core/receipt.ts'
import { createChannelApi } from '../discord/channel-api.ts'
import { markChanged } from '../discord/mark-changed.ts'
import { reportFailure } from '../terminal/report-failure.ts'
import { writeLine } from '../terminal/write-line.ts'

const HELP = `List the answers of the last 30 days that cite what the corpus no longer says.

  npm run -s answers:affected               by the corpus in corpus/
  npm run -s answers:affected -- <dir>      by another one, such as the next
  npm run -s answers:affected -- --jsonl    one JSON object a line:
      {"id", "answeredAt", "server"?, "link"?, "markedAt"?, "changed": [{"claims", "cited", "now"}]}
  npm run -s answers:affected -- --mark     and mark their messages, in servers that want that, each once

The store is the one in DATABASE_URL, or the embedded one in DATA_DIR.`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' }, mark: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help) return console.log(HELP)
  const config = loadConfig(readEnvironment())
  const api = values.mark ? createChannelApi(discordOf(config)) : undefined
  const corpus = loadCorpus(positionals[0] ?? 'corpus')
  await withStore(config, async (store) => {
    await list(store, corpus, values.jsonl ? asJson : asText)
    if (!api) return
    const marked = await markChanged({ ...store, corpus, api, clock: { now: () => new Date() }, log: logFor(config) })
    if (!values.jsonl) await writeLine(`${marked} ${marked === 1 ? 'message' : 'messages'} marked.`)
  })
}

function discordOf({ discord }: Config): NonNullable<Config['discord']> {
  if (!discord) throw new FootnoteError('settings-invalid', 'Messages are marked with the bot’s token: set DISCORD_TOKEN.')
  return discord
}

function logFor({ logLevel, secrets, discord }: Config) {
  return createJsonLog({ level: logLevel, secrets: [...secrets, ...(discord ? [discord.token] : [])] })
}

type Tell = { one: (affected: Affected, corpus: Corpus, today: string) => string; end?: (affected: number, all: number) => string }

async function list({ answers }: Store, corpus: Corpus, { one, end }: Tell): Promise<void> {
  const now = Date.now()
  const today = new Date(now).toISOString().slice(0, 10)
  const counts = { affected: 0, all: 0 }
  for await (const receipt of answers.listSince(new Date(now - RECEIPT_DAYS * 86_400_000).toISOString())) {
    counts.all++
    const affected = affectedBy(corpus, receipt)
    if (!affected) continue
    counts.affected++
    await writeLine(one(affected, corpus, today))
  }
  if (end) await writeLine(end(counts.affected, counts.all))
}

const asJson: Tell = {
  one({ receipt, changed }, corpus, today) {
    const { id, answeredAt, server, markedAt } = receipt
    const link = linkTo(receipt)
    const entries = changed.map(({ claims, evidence }) => ({ claims, cited: evidence, now: saidNow(corpus, evidence, today) }))
    return JSON.stringify({ id, answeredAt, server, link, markedAt, changed: entries })
  },
}

const asText: Tell = {
  one({ receipt, changed }, corpus, today) {
    const { id, answeredAt, server, markedAt } = receipt
    const where = linkTo(receipt) ?? (server === undefined ? 'not in a server' : `in server ${server}`)
    const head = [`${answeredAt.slice(0, 16).replace('T', ' ')} UTC`, `answer ${id}`, where, ...(markedAt ? ['marked'] : [])].join(' · ')
    return [head, ...changed.map((entry) => describe(entry, corpus, today)), ''].join('\n')
  },
  end: (affected, all) => `${affected} of ${all} answers of the last ${RECEIPT_DAYS} days cite what the corpus no longer says.`,
}

function describe({ evidence, claims }: Changed, corpus: Corpus, today: string): string {
  const now = saidNow(corpus, evidence, today)
  return [
    ...claims.map((claim) => `  claimed   ${claim}`),
    `  cited     ${evidence.text} (${evidence.date}) ${evidence.url}`,
    ...(now.length > 0 ? now.map(({ text, url }) => `  says now  ${text} ${url}`) : ['  says now  nothing of it']),
  ].join('\n')
}

function linkTo({ server, place }: Receipt): string | undefined {
  return server && place && `https://discord.com/channels/${server}/${place.channel}/${place.message}`
}

await main().catch(reportFailure)
