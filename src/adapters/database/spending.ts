import type { Account, Ledger } from '../../core/ports.ts'
import type { Database } from './tables.ts'

export function createLedger(database: Database): Ledger {
  return {
    async book(accounts, microUsd) {
      const over = accounts.find(({ capMicroUsd }) => microUsd > capMicroUsd)
      if (over) return over
      return database
        .transaction()
        .execute(async (all) => {
          for (const account of accounts) if (!(await raise(all, account, microUsd))) throw new Refused(account)
          return undefined
        })
        .catch((error: unknown) => {
          if (error instanceof Refused) return error.account
          throw error
        })
    },
    async correct(accounts, microUsd) {
      await database.transaction().execute(async (all) => {
        for (const account of accounts) await raise(all, { ...account, capMicroUsd: Number.MAX_SAFE_INTEGER }, microUsd)
      })
    },
    async spent(name) {
      const rows = await database.selectFrom('spending').select(['period', 'micro_usd']).where('account', '=', name).execute()
      return new Map(rows.map(({ period, micro_usd: microUsd }) => [period, microUsd]))
    },
    async forget(name) {
      await database.deleteFrom('spending').where('account', '=', name).execute()
    },
    async forgetBefore(day, nameBeginning) {
      await database.deleteFrom('spending').where('account', 'like', `${nameBeginning}%`).where('period', '<', day).execute()
    },
  }
}

/** Takes the transaction back. */
class Refused extends Error {
  readonly account: Account

  constructor(account: Account) {
    super('an account is spent')
    this.account = account
  }
}

/** Whether there was as much left. */
async function raise(database: Database, { name, period, capMicroUsd }: Account, microUsd: number): Promise<boolean> {
  const raised = await database
    .insertInto('spending')
    .values({ account: name, period, micro_usd: microUsd })
    .onConflict((conflict) =>
      conflict
        .columns(['account', 'period'])
        .doUpdateSet((row) => ({ micro_usd: row('spending.micro_usd', '+', microUsd) }))
        .where((row) => row(row('spending.micro_usd', '+', microUsd), '<=', capMicroUsd)),
    )
    .returning('micro_usd')
    .executeTakeFirst()
  return raised !== undefined
}
