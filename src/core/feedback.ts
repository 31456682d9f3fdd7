import type { Asker } from './asker.ts'
import { failureCode } from './errors.ts'
import type { AnswerStore, Log, VoteStore } from './ports.ts'
import type { AnswerId, Receipt } from './receipt.ts'
import type { ServerSettings } from './server-settings.ts'
import { type Vote, VOTE_NOTE_LENGTH } from './vote.ts'

type FeedbackParts = { answers: AnswerStore | undefined; votes: VoteStore | undefined; log: Log }

/** What becomes of an answer once it is shown: what people think of it, and where it stands. */
export function createFeedback({ answers, votes, log }: FeedbackParts) {
  return {
    async vote(asker: Asker | undefined, id: AnswerId, { opinion, note }: Pick<Vote, 'opinion' | 'note'>): Promise<boolean> {
      const receipt = await answers?.find(id)
      if (!receipt || !votes || !asker?.keyOn) return false
      const said = note?.trim().slice(0, VOTE_NOTE_LENGTH)
      const about = { key: asker.keyOn(id), answer: id, answeredAt: receipt.answeredAt, server: receipt.server }
      await votes.cast({ ...about, opinion, ...(said && { note: said }) })
      return true
    },
    async notePlace({ marksChangedAnswers }: ServerSettings, id: AnswerId, place: NonNullable<Receipt['place']>): Promise<void> {
      if (!marksChangedAnswers || !answers) return
      try {
        await answers.notePlace(id, place)
      } catch (error) {
        const code = failureCode(error)
        if (!code) throw error
        log('warn', 'place-unnoted', { code })
      }
    },
  }
}
