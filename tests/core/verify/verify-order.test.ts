import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../../src/adapters/corpus-files.ts'
import { createNameIndex } from '../../../src/core/understanding/names.ts'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const names = createNameIndex(loadCorpus('corpus').releases.values())
const forReleases = createVerifier((text) => names.find(text))
const forAnything = createVerifier()

const gateway = 'On the gateway images go through a stack of plain layers and audio goes through spectrograms in short chunks.'
const teachers = 'GLM-5.2 was tuned in rounds: a panel of large teachers marks what the student writes, word by word.'

describe('what a chat model tells of releases', () => {
  it.each([
    ['leaves things out', 'On the gateway images go through a stack of plain layers.', gateway],
    ['moves one phrase', 'Images go through a stack of plain layers on the gateway.', gateway],
    ['keeps the order', 'A panel of large teachers marks what the student writes, word by word.', teachers],
    ['joins two statements', 'GLM-5.2 was tuned in rounds, and a panel of large teachers marks what the student writes.', teachers],
  ])('is shown where it %s', (_, claim, text) => {
    expect(forReleases(claim, [{ text }])).toEqual({ supported: true, reasons: [] })
  })

  it('is withheld where a stretch goes over to another clause', () => {
    const counted = 'GLM-5.2 found 2,436 flaws in live systems, 97 of them of high or medium weight.'
    expect(forReleases('GLM-5.2 found 2,436 flaws of high or medium weight in live systems.', [{ text: counted }]).supported).toBe(false)
    expect(forReleases('GLM-5.2 found 2,436 flaws in live systems.', [{ text: counted }]).supported).toBe(true)
  })

  it.each([
    ['On the gateway audio goes through a stack of plain layers and images go through spectrograms in short chunks.', gateway],
    ['GLM-5.2 was tuned on what the student writes: word by word a panel of large teachers in rounds marks it.', teachers],
  ])('is withheld where it turns around what the passage says: %s', (claim, text) => {
    const { supported, reasons } = forReleases(claim, [{ text }])
    expect(supported).toBe(false)
    expect(reasons).toEqual(['says in another order what the cited passage says'])
    expect(forAnything(claim, [{ text }]).reasons).not.toEqual(reasons)
  })
})
