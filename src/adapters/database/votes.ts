import { sql } from 'kysely'
import { z } from 'zod'
import type { VoteStore } from '../../core/ports.ts'
import { OPINIONS, type Vote } from '../../core/vote.ts'
import { inPages } from './pages.ts'
import { readRow } from './rows.ts'
import type { Database, VoteRow } from './tables.ts'

/** Votes deleted by one statement. */
const MOST_AT_ONCE = 500

export function createVoteStore(database: Database): VoteStore {
  return {
    async cast({ key, answer, answeredAt, server, opinion, note }) {
      const said = { opinion, note: note ?? null }
      await database
        .insertInto('votes')
        .values({ id: key, answer, answered_at: answeredAt, server: server ?? null, ...said })
        .onConflict((conflict) => conflict.column('id').doUpdateSet(said))
        .execute()
    },
    async *listSince(instant, server) {
      const rows = inPages<VoteRow>((most, after) => {
        const all = database.selectFrom('votes').selectAll().where('answered_at', '>=', instant)
        const meant = server === undefined ? all : all.where('server', '=', server)
        const behind = after ? meant.where(sql<boolean>`(answered_at, id) > (${after.answered_at}, ${after.id})`) : meant
        return behind.orderBy('answered_at').orderBy('id').limit(most).execute()
      })
      for await (const row of rows) yield readRow('votes', () => voteOf(row))
    },
    async forgetOf(keyOn) {
      let forgotten = 0
      let keys: string[] = []
      const forget = async () => {
        if (keys.length > 0) forgotten += (await database.deleteFrom('votes').where('id', 'in', keys).returning('id').execute()).length
        keys = []
      }
      for await (const { answer } of answersVotedOn(database)) if (keys.push(keyOn(answer)) === MOST_AT_ONCE) await forget()
      await forget()
      return forgotten
    },
    async forgetBefore(instant) {
      await database.deleteFrom('votes').where('answered_at', '<', instant).execute()
    },
  }
}

function answersVotedOn(database: Database) {
  return inPages<{ answer: string }>((most, after) => {
    const all = database.selectFrom('votes').select('answer').distinct().orderBy('answer').limit(most)
    return (after ? all.where('answer', '>', after.answer) : all).execute()
  })
}

const Opinion = z.enum(OPINIONS)

function voteOf({ id, answer, answered_at: answeredAt, server, opinion, note }: VoteRow): Vote {
  const known = { key: id, answer, answeredAt, opinion: Opinion.parse(opinion) }
  return { ...known, ...(server !== null && { server }), ...(note !== null && { note }) }
}
