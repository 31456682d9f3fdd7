import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AnswerStore } from '../../src/core/ports.ts'
import { ReceiptHead } from '../../src/core/receipt.ts'
import { allOf } from '../fakes/all-of.ts'
import { aReceipt } from '../fakes/builders.ts'

type Opened = { answers: AnswerStore; close(): Promise<void> }

const HERE = '123456789012345678'
const NEW = '2026-11-01T00:00:00.000Z'
const LATER = '2026-11-25T12:00:00.000Z'

/** What every answer store does, whatever it is made of. */
export function describeAnswerStore(name: string, open: () => Opened | Promise<Opened>): void {
  describe(`${name}, as an answer store`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    it('gives a receipt back as it was kept', async () => {
      const receipt = aReceipt({ chatModel: 'openai/gpt-5.6-luna' })
      await opened.answers.keep(receipt)
      expect(await opened.answers.find(receipt.id)).toEqual(receipt)
    })

    it('gives back all that there is to learn from', async () => {
      const receipt = aReceipt({
        server: HERE,
        question: 'What’s "new"?',
        kind: 'unanswered',
        gap: 'not-in-sources',
        isRecalled: true,
        durationMs: 1234,
        calls: [{ chatModel: 'openai/gpt-5.6-luna', inputTokens: 900, outputTokens: 80, microUsd: 1_250, told: 2, withheld: 1 }],
        place: { channel: '1', message: '2' },
        markedAt: '2026-11-25T12:00:00.000Z',
      })
      await opened.answers.keep(receipt)
      expect(await opened.answers.find(receipt.id)).toEqual(receipt)
      expect(await allOf(opened.answers.listHeads(NEW))).toEqual([ReceiptHead.parse(receipt)])
    })

    it('gives each of more receipts than a page holds once, the oldest first', async () => {
      const ids = Array.from({ length: 450 }, (_, index) => String(index).padStart(3, '0'))
      for (const id of ids) await opened.answers.keep(aReceipt({ id, answeredAt: Number(id) < 300 ? NEW : LATER }))
      await opened.answers.keep(aReceipt({ id: 'old', answeredAt: '2026-10-01T00:00:00.000Z' }))
      expect((await allOf(opened.answers.listSince(NEW))).map(({ id }) => id)).toEqual(ids)
      expect((await allOf(opened.answers.listHeads(NEW))).map(({ id }) => id)).toEqual(ids)
    })

    it('gives the heads of one server alone', async () => {
      for (const server of [HERE, '2']) await opened.answers.keep(aReceipt({ id: `in ${server}`, server }))
      await opened.answers.keep(aReceipt({ id: 'nowhere' }))
      expect((await allOf(opened.answers.listHeads(NEW, HERE))).map(({ id }) => id)).toEqual([`in ${HERE}`])
    })

    it('knows which messages are to be marked, and lets one caller mark each', async () => {
      for (const id of ['shown', 'unknown']) await opened.answers.keep(aReceipt({ id }))
      await opened.answers.notePlace('shown', { channel: '1', message: '2' })
      const toMark = async () => (await allOf(opened.answers.listSince(NEW, true))).map(({ id, place }) => ({ id, place }))
      expect(await toMark()).toEqual([{ id: 'shown', place: { channel: '1', message: '2' } }])
      const tries = await Promise.all(Array.from({ length: 10 }, () => opened.answers.noteMarked('shown', LATER)))
      expect(tries.filter(Boolean)).toHaveLength(1)
      expect(await toMark()).toEqual([])
      expect(await opened.answers.noteMarked('shown', undefined)).toBe(true)
      expect(await toMark()).toHaveLength(1)
    })

    it('takes questions, or places, out of the receipts of one server', async () => {
      const place = { channel: '1', message: '2' }
      for (const server of [HERE, '2']) await opened.answers.keep(aReceipt({ id: server, server, question: 'Q', place }))
      await opened.answers.strip(HERE, 'question')
      expect(await opened.answers.find(HERE)).toEqual(aReceipt({ id: HERE, server: HERE, place }))
      await opened.answers.strip(HERE, 'place')
      expect(await opened.answers.find(HERE)).toEqual(aReceipt({ id: HERE, server: HERE }))
      expect(await opened.answers.find('2')).toMatchObject({ question: 'Q', place })
    })

    it('gives back one without a chat model, without claims, and with any characters', async () => {
      const receipt = aReceipt({
        claims: [],
        evidence: [],
        withheld: [{ reasons: [`says '"; drop table receipts; --\n 100万`], citations: [] }],
      })
      await opened.answers.keep(receipt)
      expect(await opened.answers.find(receipt.id)).toEqual(receipt)
    })

    it('knows nothing of an id it was never given', async () => {
      expect(await opened.answers.find('nobody')).toBeUndefined()
    })

    it('tells receipts apart', async () => {
      for (const id of ['a', 'b']) await opened.answers.keep(aReceipt({ id, about: [`lab/${id}`] }))
      expect((await opened.answers.find('a'))!.about).toEqual(['lab/a'])
    })

    it('forgets what was answered before an instant, and only that', async () => {
      await opened.answers.keep(aReceipt({ id: 'old', answeredAt: '2026-10-01T00:00:00.000Z' }))
      await opened.answers.keep(aReceipt({ id: 'new', answeredAt: '2026-11-01T00:00:00.000Z' }))
      await opened.answers.forgetBefore('2026-11-01T00:00:00.000Z')
      expect(await opened.answers.find('old')).toBeUndefined()
      expect(await opened.answers.find('new')).toBeDefined()
    })
  })
}
