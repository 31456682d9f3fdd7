import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { VoteStore } from '../../src/core/ports.ts'
import type { Vote } from '../../src/core/vote.ts'
import { allOf } from '../fakes/all-of.ts'

type Opened = { votes: VoteStore; close(): Promise<void> }

const SINCE = '2026-11-01T00:00:00.000Z'
const aVote = (parts: Partial<Vote> = {}): Vote => ({
  key: 'mira on an-answer',
  answer: 'an-answer',
  answeredAt: '2026-11-24T12:00:00.000Z',
  opinion: 'helpful',
  ...parts,
})

/** What every vote store does, whatever it is made of. */
export function describeVoteStore(name: string, open: () => Opened | Promise<Opened>): void {
  describe(`${name}, as a vote store`, () => {
    let opened: Opened
    let votes: VoteStore
    beforeEach(async () => {
      opened = await open()
      votes = opened.votes
    })
    afterEach(() => opened.close())
    const all = async (server?: string, since = SINCE) => allOf(votes.listSince(since, server))

    it('gives a vote back as it was cast', async () => {
      const wrong = aVote({ opinion: 'wrong', server: 'here', note: `Says '"; drop table votes; --\n 100万` })
      await votes.cast(wrong)
      expect(await all()).toEqual([wrong])
    })

    it('lets the later vote of one person on one answer stand alone', async () => {
      await votes.cast(aVote({ opinion: 'wrong', note: 'The price' }))
      await votes.cast(aVote())
      expect(await all()).toEqual([aVote()])
    })

    it('tells servers and times apart, the oldest answer first', async () => {
      await votes.cast(aVote({ key: 'new', server: 'here', answeredAt: '2026-11-20T00:00:00.000Z' }))
      await votes.cast(aVote({ key: 'first', server: 'here', answeredAt: '2026-11-10T00:00:00.000Z' }))
      await votes.cast(aVote({ key: 'there', server: 'there' }))
      await votes.cast(aVote({ key: 'old', server: 'here', answeredAt: '2026-10-31T23:59:59.999Z' }))
      expect((await all('here')).map(({ key }) => key)).toEqual(['first', 'new'])
      expect((await all()).map(({ key }) => key)).toEqual(['first', 'new', 'there'])
    })

    it('gives each of more votes than one page holds once', async () => {
      const keys = Array.from({ length: 450 }, (_, index) => `voter-${String(index).padStart(3, '0')}`)
      for (const key of keys) await votes.cast(aVote({ key }))
      expect((await all()).map(({ key }) => key)).toEqual(keys)
    })

    it('forgets the votes of one person on all answers, and only those', async () => {
      for (const answer of ['a', 'b', 'c']) {
        for (const person of ['mira', 'noah']) await votes.cast(aVote({ key: `${person} on ${answer}`, answer }))
      }
      expect(await votes.forgetOf((answer) => `mira on ${answer}`)).toBe(3)
      expect((await all()).map(({ key }) => key)).toEqual(['noah on a', 'noah on b', 'noah on c'])
      expect(await votes.forgetOf((answer) => `mira on ${answer}`)).toBe(0)
    })

    it('forgets those of one person on more answers than it deletes at once', async () => {
      for (let index = 0; index < 700; index++) await votes.cast(aVote({ key: `mira on ${index}`, answer: String(index) }))
      expect(await votes.forgetOf((answer) => `mira on ${answer}`)).toBe(700)
    })

    it('forgets votes on answers given before an instant, and only those', async () => {
      await votes.cast(aVote({ key: 'old', answeredAt: '2026-10-31T23:59:59.999Z' }))
      await votes.cast(aVote({ key: 'new', answeredAt: SINCE }))
      await votes.forgetBefore(SINCE)
      expect((await all(undefined, '2026-01-01')).map(({ key }) => key)).toEqual(['new'])
    })
  })
}
