import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openEmbeddedDatabase } from '../../../src/adapters/database/embedded-database.ts'
import { openPostgresDatabase } from '../../../src/adapters/database/postgres-database.ts'
import { createStore } from '../../../src/adapters/database/store.ts'
import { describeAnswerStore } from '../../contracts/answer-store.ts'
import { describeDatabase, type Place } from '../../contracts/database.ts'
import { describeLedger } from '../../contracts/ledger.ts'
import { describeRateLimiter } from '../../contracts/rate-limiter.ts'
import { describeRetoldStore } from '../../contracts/retold-store.ts'
import { createMemoryAnswerStore } from '../../fakes/memory-answer-store.ts'
import { createMemoryRetoldStore } from '../../fakes/memory-retold-store.ts'
import { createMemoryLedger } from '../../fakes/memory-ledger.ts'
import { aPostgresUrl } from '../../postgres/a-postgres-url.ts'

const ENGINES: Record<string, () => Place | Promise<Place>> = {
  'the embedded database': () => {
    const folder = join(mkdtempSync(join(tmpdir(), 'footnote-data-')), 'made', 'when missing')
    return () => openEmbeddedDatabase(folder)
  },
  PostgreSQL: async () => {
    const url = await aPostgresUrl()
    return () => openPostgresDatabase(url)
  },
}

for (const [name, aPlace] of Object.entries(ENGINES)) {
  describeDatabase(name, aPlace)
  const aStore = async () => createStore((await aPlace())())
  describeAnswerStore(name, aStore)
  describeLedger(name, aStore)
  describeRetoldStore(name, aStore)
  describeRateLimiter(name, aStore)
}
describeRetoldStore('the memory of a test', () => ({ retold: createMemoryRetoldStore(), close: async () => undefined }))
describeLedger('the memory of a test', () => ({ ledger: createMemoryLedger(), close: async () => undefined }))
describeAnswerStore('the memory of a test', () => ({ answers: createMemoryAnswerStore(), close: async () => undefined }))
