import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AnswerStore } from '../../src/core/ports.ts'
import { aReceipt } from '../fakes/builders.ts'

type Opened = { answers: AnswerStore; close(): Promise<void> }

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
