import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { loadCorpus } from '../src/adapters/corpus-files.ts'
import { parsePlainYaml } from '../src/adapters/corpus/plain-yaml.ts'
import { checkCorpus } from '../src/curation/check.ts'

const CORPUS = join(import.meta.dirname, '..', 'corpus')

describe("the project's own corpus", () => {
  it('has no fault', () => {
    const { faults } = checkCorpus(CORPUS, new Date().toISOString().slice(0, 10))
    expect(faults.map(({ file, line, message }) => `${file}:${line}: ${message}`)).toEqual([])
  })

  it('is ready in well under a second', () => {
    const start = performance.now()
    loadCorpus(CORPUS)
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('is read quickly just as a whole YAML parser reads it, and hardly ever needs one', () => {
    const texts = globSync(join(CORPUS, 'releases/**/*.yaml')).map((file) => readFileSync(file, 'utf8'))
    const readings = texts.map((text) => ({ text, plain: parsePlainYaml(text) })).filter(({ plain }) => plain !== undefined)
    expect(readings.length).toBeGreaterThan(texts.length * 0.95)
    for (const { text, plain } of readings) expect(plain).toEqual(parse(text, { schema: 'core' }))
  })
})
