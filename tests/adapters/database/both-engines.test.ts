import { createStore } from '../../../src/adapters/database/store.ts'
import { describeAnswerStore } from '../../contracts/answer-store.ts'
import { describeDatabase } from '../../contracts/database.ts'
import { describeLedger } from '../../contracts/ledger.ts'
import { describePersonStore } from '../../contracts/person-store.ts'
import { describeRateLimiter } from '../../contracts/rate-limiter.ts'
import { describeRetoldStore } from '../../contracts/retold-store.ts'
import { describeRoundStore } from '../../contracts/round-store.ts'
import { describeServerStore } from '../../contracts/server-store.ts'
import { describeVoteStore } from '../../contracts/vote-store.ts'
import { createMemoryAnswerStore } from '../../fakes/memory-answer-store.ts'
import { createMemoryLedger } from '../../fakes/memory-ledger.ts'
import { createMemoryRetoldStore } from '../../fakes/memory-retold-store.ts'
import { createMemoryRoundStore } from '../../fakes/memory-round-store.ts'
import { createMemoryServerStore } from '../../fakes/memory-server-store.ts'
import { createMemoryVoteStore } from '../../fakes/memory-vote-store.ts'
import { ENGINES } from './engines.ts'

for (const [name, aPlace] of Object.entries(ENGINES)) {
  describeDatabase(name, async () => {
    const place = await aPlace()
    return () => place.open()
  })
  describePersonStore(name, async () => {
    const place = await aPlace()
    return () => place.open()
  })
  const aStore = async () => createStore((await aPlace()).open())
  describeAnswerStore(name, aStore)
  describeLedger(name, aStore)
  describeRetoldStore(name, aStore)
  describeRateLimiter(name, aStore)
  describeVoteStore(name, aStore)
  describeRoundStore(name, async () => {
    const place = await aPlace()
    return () => createStore(place.open())
  })
  describeServerStore(name, async () => {
    const place = await aPlace()
    return () => createStore(place.open())
  })
}
describeRetoldStore('the memory of a test', () => ({ retold: createMemoryRetoldStore(), close: async () => undefined }))
describeLedger('the memory of a test', () => ({ ledger: createMemoryLedger(), close: async () => undefined }))
describeAnswerStore('the memory of a test', () => ({ answers: createMemoryAnswerStore(), close: async () => undefined }))
describeServerStore('the memory of a test', () => {
  const servers = createMemoryServerStore()
  return () => ({ servers, close: async () => undefined })
})
describeVoteStore('the memory of a test', () => ({ votes: createMemoryVoteStore(), close: async () => undefined }))
describeRoundStore('the memory of a test', () => {
  const rounds = createMemoryRoundStore()
  return () => ({ rounds, close: async () => undefined })
})
