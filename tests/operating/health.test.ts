import { afterEach, describe, expect, it } from 'vitest'
import { type RunningBot, slowly, startRunningBot, STARTS_WITHIN_MS, until } from './running-bot.ts'

let bot: RunningBot
afterEach(() => bot.close())

describe('HEALTH_PORT', { timeout: 2 * STARTS_WITHIN_MS }, () => {
  it('tells that the process lives and that each part is ready, and counts what the log tells, without anybody’s id', async () => {
    bot = await startRunningBot({ env: { HEALTH_PORT: '0' }, discord: { shards: 2, maxConcurrency: 2 } })
    slowly(bot.model, 500)
    await bot.ask()
    await until(() => bot.lineOf('interaction-answered'), 'the answer')
    expect(await get('/livez')).toMatchObject({ status: 200, json: { isAlive: true } })
    expect(await get('/readyz')).toMatchObject({
      status: 200,
      json: {
        isReady: true,
        parts: {
          gateway: { isReady: true, shards: 2, connectedShards: 2 },
          store: { isReady: true },
          corpus: { isReady: true, releases: expect.any(Number) },
        },
      },
    })
    const { text, type } = await get('/metrics')
    expect(type).toContain('text/plain')
    const answered = bot.lineOf('interaction-answered')!
    for (const line of [
      'footnote_interactions_total{command="ask",outcome="answered"} 1',
      'footnote_interaction_seconds_count{command="ask",until="acknowledged"} 1',
      'footnote_interaction_seconds_count{command="ask",until="first-paint"} 1',
      'footnote_interaction_seconds_count{command="ask",until="final"} 1',
      'footnote_model_calls_total{model="writer",outcome="answered"} 1',
      `footnote_model_tokens_total{model="writer",kind="input"} ${Number(answered['inputTokens'])}`,
      `footnote_model_tokens_total{model="writer",kind="output"} ${Number(answered['outputTokens'])}`,
      'footnote_model_sentences_total{model="writer",verdict="shown"} 2',
      'footnote_model_sentences_total{model="writer",verdict="withheld"} 0',
      'footnote_gateway_shards{state="connected"} 2',
      'footnote_gateway_shards{state="disconnected"} 0',
      'footnote_ready{part="store"} 1',
      'footnote_servers 1',
      'footnote_model_queue 0',
    ])
      expect(text.split('\n')).toContain(line)
    const cost = Number(/^footnote_model_cost_usd_total\{model="writer"\} (.+)$/m.exec(text)![1])
    expect(cost).toBeCloseTo((Number(answered['inputTokens']) + 2 * Number(answered['outputTokens'])) / 1e6, 5)
    expect(text).toMatch(/^nodejs_eventloop_lag_p99_seconds /m)
    expect(text).toMatch(/^process_resident_memory_bytes /m)
    for (const id of [bot.discord.defaultUserId, bot.discord.guild.id, bot.discord.applicationId]) expect(text).not.toContain(id)
  })

  it('says which part is not ready while it starts, and that the process lives all the same', async () => {
    bot = await startRunningBot({ env: { HEALTH_PORT: '0' }, faults: { latencyMs: 60_000 } })
    const { status, json } = await get('/readyz')
    expect(status).toBe(503)
    expect(json).toMatchObject({
      isReady: false,
      parts: { gateway: { isReady: false }, store: { isReady: true }, corpus: { isReady: true } },
    })
    expect((await get('/livez')).status).toBe(200)
  })

  it('says that the store is not ready where its folder cannot be made, and counts its failures', async () => {
    bot = await startRunningBot({ env: { HEALTH_PORT: '0', DATA_DIR: '/dev/null/data' } })
    expect(await get('/readyz')).toMatchObject({
      status: 503,
      json: { parts: { gateway: { isReady: true }, store: { isReady: false, code: 'store-unusable' } } },
    })
    expect((await get('/metrics')).text).toMatch(/^footnote_store_errors_total\{event="store-unusable"\} [1-9]/m)
  })

  it('says that the gateway is not ready while Discord is gone', async () => {
    bot = await startRunningBot({ env: { HEALTH_PORT: '0' } })
    bot.discord.setFaults({ latencyMs: 60_000 })
    bot.discord.gateway.invalidateSession()
    await until(() => bot.lineOf('discord-reconnecting'), 'the disconnection')
    expect(await get('/readyz')).toMatchObject({ status: 503, json: { parts: { gateway: { isReady: false, connectedShards: 0 } } } })
  })

  it('that is taken ends the start with a line that says so', async () => {
    bot = await startRunningBot({ env: { HEALTH_PORT: '0' } })
    const port = String(bot.lineOf('health-listening')!['port'])
    const second = await startRunningBot({ env: { HEALTH_PORT: port } })
    expect(await second.ended()).toBe(1)
    expect(second.output.errors()).toMatch(new RegExp(`^HEALTH_PORT: .*${port}.*Choose another`, 'm'))
    await second.close()
  })
})

async function get(path: string) {
  const port = Number(bot.lineOf('health-listening')!['port'])
  const response = await fetch(`http://127.0.0.1:${port}${path}`)
  const text = await response.text()
  const type = response.headers.get('content-type') ?? ''
  return { status: response.status, type, text, json: type.includes('json') ? (JSON.parse(text) as unknown) : undefined }
}
