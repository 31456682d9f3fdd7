import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/adapters/corpus-files.ts'
import { createStore, type Store } from '../../src/adapters/database/store.ts'
import { affectedBy, saidNow } from '../../src/core/affected.ts'
import { factEvidence, passageEvidence } from '../../src/core/evidence.ts'
import { keepEvidence, type Receipt } from '../../src/core/receipt.ts'
import { createLocalDiscord } from '../../src/emulator/local-discord.ts'
import { ENGINES, type Place } from '../adapters/database/engines.ts'
import { aPassage, aReceipt, aRelease, aSource, writeCorpus } from '../fakes/builders.ts'

const HERE = '123456789012345678'
const RELEASES = Array.from({ length: 8 }, (_, index) => `tern/tern-${index + 2}`)
const PASSAGE = 'vendor/news#why-it-mattered'
const price = (value: number) => ({ field: 'price-input', value, unit: 'USD/Mtok' })

/** A corpus of eight releases and a passage: price by release where it is not 1, none where it is undefined. */
function aCorpus(prices: Record<string, number | undefined> = {}, passage = 'It was the first of its size.'): string {
  const releases = RELEASES.map((id, index) => {
    const value = id in prices ? prices[id] : 1
    return [id, aRelease({ name: `Tern ${index + 2}`, facts: value === undefined ? [] : [price(value)] })]
  })
  const text = aPassage({ about: RELEASES[0]!, text: passage })
  return writeCorpus({ releases: Object.fromEntries(releases), sources: { 'vendor/news': aSource({ passages: [text] }) } })
}

const before = loadCorpus(aCorpus())
const pieces = [
  ...RELEASES.map((id) => {
    const release = before.releases.get(id)!
    return keepEvidence(
      factEvidence(
        before,
        release,
        release.facts.find(({ field }) => field === 'price-input')!,
      ),
    )
  }),
  keepEvidence(passageEvidence(before, before.passages.get(PASSAGE)!)),
]

/** A receipt that cites the pieces at some places, and was given others that it did not cite. */
const citing = (cited: readonly number[], parts: Partial<Receipt> = {}): Receipt =>
  aReceipt({ claims: cited.map((index) => ({ text: `Claim ${index}`, citations: [pieces[index]!.id] })), evidence: pieces, ...parts })

describe('the answers affected by a change of the corpus', () => {
  it('are exactly those that cite something it no longer says', () => {
    const places = fc.subarray(pieces.map((_, index) => index))
    fc.assert(
      fc.property(places, places, fc.boolean(), (cited, changed, isGone) => {
        const prices = Object.fromEntries(changed.filter((index) => index < 8).map((index) => [RELEASES[index]!, isGone ? undefined : 2]))
        const after = loadCorpus(aCorpus(prices, changed.includes(8) ? 'It was not the first of its size.' : undefined))
        const hit = cited.filter((index) => changed.includes(index))
        const affected = affectedBy(after, citing(cited))
        expect(affected?.changed.map(({ evidence }) => evidence.id) ?? []).toEqual(hit.map((index) => pieces[index]!.id))
      }),
      { numRuns: 25 },
    )
  })

  it('are told with what the corpus says of it now', () => {
    const after = loadCorpus(aCorpus({ [RELEASES[0]!]: 2, [RELEASES[1]!]: undefined }, 'Nobody minds that it was large.'))
    const now = (index: number) => saidNow(after, pieces[index]!, '2026-11-29').map(({ text }) => text)
    expect(now(0)).toEqual(['Tern 2: input price $2.00 per million tokens, as of 2026-04-24.'])
    expect(now(1)).toEqual([])
    expect(now(8)).toEqual(['Nobody minds that it was large.'])
    expect(saidNow(loadCorpus(writeCorpus()), pieces[8]!, '2026-11-29')).toEqual([])
  })
})

async function run(settings: Place['settings'], args: readonly string[], env: Record<string, string> = {}) {
  const script = join(import.meta.dirname, '../../src/operation/answers-affected.ts')
  const all = { PATH: process.env['PATH'], ...settings, ...env }
  return promisify(execFile)(process.execPath, [script, ...args], { env: all, maxBuffer: 1e8 }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
}

async function keepAll(place: Place, receipts: readonly Receipt[]): Promise<Store> {
  const database = place.open()
  await database.transaction().execute(async (all) => {
    for (const receipt of receipts) await createStore(all).answers.keep(receipt)
  })
  return createStore(database)
}

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()

describe.each(Object.entries(ENGINES))('npm run answers:affected, over %s', (_engine, aPlace) => {
  it('lists each of them once, over however many pages, and no other', async () => {
    const place = await aPlace()
    const receipts = Array.from({ length: 450 }, (_, index) =>
      citing([index % 9], { id: `a${index}`, answeredAt: daysAgo((index % 40) + 0.5), server: HERE }),
    )
    await (await keepAll(place, receipts)).close()
    const later = aCorpus({ [RELEASES[0]!]: 2, [RELEASES[3]!]: undefined })
    const { stdout, code } = await run(place.settings, [later, '--jsonl'])
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; changed: { claims: string[] }[] })
    const expected = receipts.filter((_, index) => [0, 3].includes(index % 9) && index % 40 < 30)
    expect(code).toBe(0)
    expect(lines.map(({ id }) => id).toSorted()).toEqual(expected.map(({ id }) => id).toSorted())
    expect(lines[0]!.changed).toHaveLength(1)
    expect((await run(place.settings, [aCorpus(), '--jsonl'])).stdout).toBe('')
  })

  it('says when, where, what was claimed, what it cited then and what the corpus says now', async () => {
    const place = await aPlace()
    const answeredAt = daysAgo(2)
    const later = daysAgo(1)
    const shown = citing([0], {
      id: 'shown',
      answeredAt,
      server: HERE,
      place: { channel: '1', message: '2' },
      claims: [{ text: 'It costs\u001B[2J $1.', citations: [pieces[0]!.id] }],
    })
    await (await keepAll(place, [shown, citing([1], { id: 'direct', answeredAt: later }), citing([2], { id: 'fine', answeredAt })])).close()
    const { stdout } = await run(place.settings, [aCorpus({ [RELEASES[0]!]: 2, [RELEASES[1]!]: undefined })])
    expect(stdout)
      .toBe(`${answeredAt.slice(0, 10)} ${answeredAt.slice(11, 16)} UTC · answer shown · https://discord.com/channels/${HERE}/1/2
  claimed   It costs [2J $1.
  cited     Tern 2: input price $1.00 per million tokens, as of 2026-04-24. (2026-04-24) https://tern.example/news
  says now  Tern 2: input price $2.00 per million tokens, as of 2026-04-24. https://tern.example/news

${later.slice(0, 10)} ${later.slice(11, 16)} UTC · answer direct · not in a server
  claimed   Claim 1
  cited     Tern 3: input price $1.00 per million tokens, as of 2026-04-24. (2026-04-24) https://tern.example/news
  says now  nothing of it

2 of 3 answers of the last 30 days cite what the corpus no longer says.
`)
  })

  it('marks their messages with --mark, where the server wants that', async () => {
    const discord = await createLocalDiscord()
    const channel = discord.guild.channels[0]!.id
    const posted = await fetch(`${discord.apiUrl}/v10/channels/${channel}/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({
        flags: 32_768,
        components: [
          {
            type: 17,
            components: [
              { type: 10, content: 'It costs $1.' },
              { type: 1, components: [{ type: 2, style: 2, label: 'Evidence', custom_id: 'ask:evidence:shown' }] },
            ],
          },
        ],
      }),
    })
    const { id: message } = (await posted.json()) as { id: string }
    const place = await aPlace()
    const shown = citing([0], { id: 'shown', answeredAt: daysAgo(2), server: discord.guild.id, place: { channel, message } })
    const store = await keepAll(place, [shown])
    await store.servers.changeSettings({
      server: discord.guild.id,
      changedBy: '1',
      changedAt: daysAgo(2),
      wanted: { marksChangedAnswers: true },
    })
    const later = aCorpus({ [RELEASES[0]!]: 2 })
    const env = { DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.apiUrl }
    expect((await run(place.settings, [later, '--mark'])).stderr).toContain('set DISCORD_TOKEN')
    expect((await run(place.settings, [later, '--mark'], env)).stdout).toMatch(/\n1 message marked\.\n$/)
    expect((await run(place.settings, [later, '--mark'], env)).stdout).toMatch(/ · marked\n[\s\S]*\n0 messages marked\.\n$/)
    expect(JSON.stringify(discord.messages(channel)[0]!.components).match(/Source changed since: Tern 2 · Input price/g)).toHaveLength(1)
    await store.close()
    await discord.close()
  })

  it('says what to do where the store can’t be used', async () => {
    const blocked = join(dirname(aCorpus()), 'blocked')
    writeFileSync(blocked, '')
    const { code, stderr } = await run({ DATA_DIR: blocked }, [])
    expect(code).toBe(1)
    expect(stderr).toMatch(/footnote\.db can't be used: .* Check that the folder can be written/)
  })
})
