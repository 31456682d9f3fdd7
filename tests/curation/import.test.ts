import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/adapters/corpus-files.ts'
import { checkCorpus } from '../../src/curation/check.ts'
import { importDiff } from '../../src/curation/import.ts'
import { aRelease, writeCorpus } from '../fakes/builders.ts'

const day = '2026-11-20'
const tern2 = {
  id: 'tern-2-pro',
  name: 'Tern 2 Pro',
  release_date: '2026-04-24',
  last_updated: '2026-05-01',
  knowledge: '2025-05',
  reasoning: true,
  open_weights: true,
  cost: { input: 1.74, output: 3.48, cache_read: 0 },
  limit: { context: 1_000_000, output: 384_000 },
  modalities: { input: ['text', 'pdf'], output: ['text'] },
}
const api = (models: Record<string, unknown>[], provider = 'tern', name = 'Tern AI') =>
  JSON.stringify({
    [provider]: {
      id: provider,
      name,
      env: [],
      doc: 'https://tern.example',
      models: Object.fromEntries(models.map((model) => [model['id'], model])),
    },
  })

/** Imports into a corpus and applies the diff as its reader would. Gives what has become of it. */
async function importInto(dir: string, text: string, knownOnly = false) {
  const root = join(dir, '..')
  const imported = await importDiff(text, { dir, day, knownOnly })
  if ('refusal' in imported) throw new Error(imported.refusal)
  const { diff } = imported
  if (diff !== '') execFileSync('git', ['apply', '--whitespace=error', '-'], { cwd: root, input: diff })
  return { ...imported, faults: checkCorpus(dir, day).faults, corpus: loadCorpus(dir) }
}

describe('an import from models.dev', () => {
  let dir: string
  const files = {
    'tern/tern-2-pro': aRelease({
      facts: [
        { field: 'price-input', value: 0.435, unit: 'USD/Mtok' },
        { field: 'context-window', value: 1_048_576, unit: 'tokens' },
      ],
    }),
  }
  beforeEach(() => {
    dir = writeCorpus({ releases: files })
  })

  it('adds what the corpus lacks, in a diff that applies and passes the check', async () => {
    const { diff, faults, corpus } = await importInto(dir, api([tern2]))
    expect(faults).toEqual([])
    expect(diff).toContain('+  - { field: price-output, value: 3.48, unit: USD/Mtok, source: models-dev/api-2026-11-20 }')
    expect(diff.split('\n').filter((line) => line.startsWith('-') && !line.startsWith('---'))).toEqual([])
    const added = corpus.releases
      .get('tern/tern-2-pro')!
      .facts.slice(3)
      .map((fact) => [fact.field, 'value' in fact && fact.value])
    expect(added).toEqual([
      ['knowledge-cutoff', '2025-05'],
      ['weights', 'open'],
      ['output-limit', 384_000],
      ['price-input', 1.74],
      ['price-output', 3.48],
      ['modalities-input', ['text', 'file']],
      ['modalities-output', ['text']],
    ])
    expect(corpus.sources.get('models-dev/api-2026-11-20')).toMatchObject({ tier: 'aggregator', retrieved: day })
  })

  it('leaves a curated value and puts one that differs beside it, as disputed', async () => {
    const { proposal, corpus } = await importInto(dir, api([tern2]))
    const prices = corpus.releases.get('tern/tern-2-pro')!.facts.filter(({ field }) => field === 'price-input')
    expect(prices).toMatchObject([
      { value: 0.435, source: 'vendor/news' },
      { value: 1.74, disputed: 'vendor/news says 0.435 USD/Mtok' },
    ])
    expect(proposal.additions[0]?.differences).toEqual([
      'tern/tern-2-pro: price-input: models.dev says 1.74 USD/Mtok, vendor/news says 0.435 USD/Mtok',
    ])
  })

  it('has nothing more to say the second time', async () => {
    await importInto(dir, api([tern2]))
    expect((await importInto(dir, api([tern2]))).diff).toBe('')
  })

  it('proposes releases the corpus does not hold, unless told to leave them', async () => {
    const gull = { ...tern2, id: 'tern-3-0924', name: 'Tern 3', release_date: '2026-09-24' }
    expect((await importInto(dir, api([gull]), true)).diff).toBe('')
    const { corpus, faults } = await importInto(dir, api([gull]))
    expect(faults).toEqual([])
    expect(corpus.releases.get('tern/tern-3')).toMatchObject({
      name: 'Tern 3',
      developer: 'Tern AI',
      aliases: ['tern-3-0924'],
      prominence: 'low',
    })
  })

  it('believes a lab only about its own models', async () => {
    const host = api([tern2], 'cloud-host', 'Cloud Host')
    expect((await importInto(dir, host)).proposal.skippedProviders).toEqual(['cloud-host'])
    const two = writeCorpus({ releases: { ...files, 'gull/gull-1': aRelease({ name: 'Gull 1', developer: 'Gull', families: ['Gull'] }) } })
    const hosted = api([
      { ...tern2, id: 'gull-1', name: 'Gull 1' },
      { ...tern2, id: 'gull-9', name: 'Gull 9' },
    ])
    expect((await importInto(two, hosted)).diff).toBe('')
  })

  it('leaves out what cannot be', async () => {
    const { proposal, faults } = await importInto(dir, api([{ ...tern2, knowledge: '2026-09', limit: { context: 0, output: 1 } }]))
    expect(faults).toEqual([])
    expect(proposal.leftOut).toEqual([
      expect.stringContaining('2026-09 is after the release on 2026-04-24'),
      expect.stringContaining('1 tokens is not between'),
    ])
  })

  it('reads the rest of a model with an odd value, and names a model it cannot read', async () => {
    const { corpus, unread } = await importInto(dir, api([{ ...tern2, knowledge: 'spring', cost: 'free' }, { id: 'tern-x' }]))
    expect(unread).toEqual(['tern/tern-x'])
    const fields = new Set(corpus.releases.get('tern/tern-2-pro')!.facts.map(({ field }) => field))
    expect(fields.has('output-limit')).toBe(true)
    expect(fields.has('knowledge-cutoff')).toBe(false)
  })

  it.each(['', '[]', '{"tern": {"models": 3}}', '<html>'])('refuses %s, which is no api.json', async (text) => {
    expect(await importDiff(text, { dir, day })).toEqual({ refusal: expect.stringContaining("not models.dev's api.json") })
  })

  it.each([
    [
      'facts before other keys, comments and blanks',
      'facts:\n    - field: released\n      value: 2026-04-24\n      source: vendor/news\n\n    # the end\nname: Tern 2 Pro\ndeveloper: Tern AI\nkind: language\n',
    ],
    [
      'no line end at its end',
      'name: Tern 2 Pro\ndeveloper: Tern AI\nkind: language\nfacts:\n- { field: released, value: 2026-04-24, source: vendor/news }',
    ],
  ])('adds to a file with %s', async (_, text) => {
    dir = writeCorpus({ releases: { 'tern/tern-2-pro': text } })
    const { faults, corpus } = await importInto(dir, api([tern2]))
    expect(faults).toEqual([])
    expect(corpus.releases.get('tern/tern-2-pro')!.facts.length).toBeGreaterThan(6)
    const before = text.split('\n')
    const after = new Set(readFileSync(join(dir, 'releases/tern/tern-2-pro.yaml'), 'utf8').split('\n'))
    expect(before.every((line) => after.has(line))).toBe(true)
  })
})
