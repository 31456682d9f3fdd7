import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createStore } from '../../src/adapters/database/store.ts'
import type { Receipt } from '../../src/core/receipt.ts'
import { ENGINES, type Place } from '../adapters/database/engines.ts'
import { aReceipt } from '../fakes/builders.ts'

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
const run = ({ settings }: Place, ...args: string[]) =>
  execFileSync(process.execPath, [join('src/curation', 'gaps.ts'), ...args], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'], ...settings },
  })

const untold = (id: string, parts: Partial<Receipt>) =>
  aReceipt({ id, kind: 'unanswered', answeredAt: daysAgo(1), about: [], fields: [], ...parts })
const NEVER = { about: ['openai/gpt-5.5'], fields: ['training-compute'], gap: 'not-in-sources' as const }

/** What was asked in two servers, of which one keeps questions, and what was thought of it. */
async function aPlaceWithGaps(aPlace: () => Promise<Place>): Promise<Place> {
  const place = await aPlace()
  const store = createStore(place.open())
  const receipts = [
    untold('a', { ...NEVER, server: '1', question: 'How much compute\ntook GPT-5.5?', answeredAt: daysAgo(3) }),
    untold('b', { ...NEVER, server: '2' }),
    untold('c', { ...NEVER, answeredAt: daysAgo(31) }),
    untold('d', { gap: 'unknown-release', server: '1', question: 'What is Nimbus 9?' }),
    untold('e', { gap: 'off-topic' }),
    aReceipt({
      id: 'told',
      kind: 'answered',
      answeredAt: daysAgo(1),
      about: [],
      fields: [],
      claims: [{ text: 'It costs $1.', citations: [] }],
    }),
  ]
  for (const receipt of receipts) await store.answers.keep(receipt)
  const { answeredAt } = receipts[5]!
  await store.votes.cast({ key: 'x', answer: 'told', answeredAt, server: '2', opinion: 'wrong', note: 'It costs $2.' })
  await store.votes.cast({ key: 'y', answer: 'told', answeredAt, opinion: 'helpful' })
  await store.close()
  return place
}

describe.each(Object.entries(ENGINES))('npm run gaps, over %s', (_, aPlace) => {
  it('exports what was not answered in all servers, and what was said to be wrong, as JSON lines', async () => {
    const place = await aPlaceWithGaps(aPlace)
    const lines = run(place, '--jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object)
    expect(lines).toEqual([
      {
        gap: 'not-in-sources',
        release: 'openai/gpt-5.5',
        field: 'training-compute',
        count: 2,
        questions: ['How much compute\ntook GPT-5.5?'],
      },
      { gap: 'unknown-release', count: 1, questions: ['What is Nimbus 9?'] },
      { gap: 'off-topic', count: 1, questions: [] },
      { wrong: 'told', answeredAt: expect.any(String), about: [], claims: ['It costs $1.'], note: 'It costs $2.' },
    ])
  })

  it('tells the same as tables', async () => {
    const [head, , first, second] = run(await aPlaceWithGaps(aPlace)).split('\n')
    expect(head).toMatch(/^Not answered +Release +Field +Times +Questions$/)
    expect(first).toMatch(/^not-in-sources +openai\/gpt-5\.5 +training-compute +2 +How much compute took GPT-5\.5\?$/)
    expect(second).toMatch(/^unknown-release +1 +What is Nimbus 9\?$/)
    const wrong = run(await aPlaceWithGaps(aPlace)).split('Said to be wrong\n')[1]
    expect(wrong).toBe(`${daysAgo(1).slice(0, 10)}\n  note   It costs $2.\n  said   It costs $1.\n`)
  })

  it('says so where there is none', async () => {
    expect(run(await aPlace())).toBe('Everything was answered.\n')
  })
})
