import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RetoldStore } from '../../src/core/ports.ts'

type Opened = { retold: RetoldStore; close(): Promise<void> }

const PROMPT = { system: 'rules', user: '{"question": "how much?"}' }
const keptAt = '2026-11-24T12:00:00.000Z'

/** What every store of retold sentences does, whatever it is made of. */
export function describeRetoldStore(name: string, open: () => Opened | Promise<Opened>): void {
  describe(`${name}, as a store of retold sentences`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
      await opened.retold.keep(PROMPT, 'a/one', { sentences: 'It costs $1 [1].', keptAt })
    })
    afterEach(() => opened.close())
    const find = (prompt = PROMPT, chatModel = 'a/one', since = keptAt) => opened.retold.find(prompt, chatModel, since)

    it('finds what one chat model said to one prompt', async () => {
      expect(await find()).toBe('It costs $1 [1].')
      expect(await find({ ...PROMPT, user: `${PROMPT.user} ` })).toBeUndefined()
      expect(await find({ ...PROMPT, system: 'other rules' })).toBeUndefined()
      expect(await find(PROMPT, 'a/two')).toBeUndefined()
    })

    it('finds nothing that is too old', async () => {
      expect(await find(PROMPT, 'a/one', '2026-11-24T12:00:00.001Z')).toBeUndefined()
    })

    it('has the newer in place of the older', async () => {
      await opened.retold.keep(PROMPT, 'a/one', { sentences: 'Newer [1].', keptAt: '2026-11-25T12:00:00.000Z' })
      expect(await find(PROMPT, 'a/one', '2026-11-25T00:00:00.000Z')).toBe('Newer [1].')
    })

    it('forgets what was kept before an instant', async () => {
      await opened.retold.forgetBefore('2026-11-24T12:00:00.000Z')
      expect(await find()).toBeDefined()
      await opened.retold.forgetBefore('2026-11-24T12:00:00.001Z')
      expect(await find()).toBeUndefined()
    })
  })
}
