import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { loadCorpus, readCorpus } from '../../src/adapters/corpus-files.ts'
import { parsePlainYaml } from '../../src/adapters/corpus/plain-yaml.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import { aPassage, aRelease, aSource, writeCorpus } from '../fakes/builders.ts'

const faultsIn = (dir: string) => {
  const reading = readCorpus(dir)
  return 'faults' in reading ? reading.faults.map(({ file, line, message }) => `${file.slice(dir.length + 1)}:${line}: ${message}`) : []
}

describe('a corpus directory', () => {
  it('becomes releases, sources and passages, each under its path', () => {
    const passage = aPassage({ title: 'Priced at $1.74, as before', topic: 'pricing', text: 'It costs what\nthe one before cost.' })
    const corpus = loadCorpus(writeCorpus({ sources: { 'vendor/news': aSource({ passages: [passage] }) } }))
    expect(corpus.releases.get('tern/tern-2-pro')).toMatchObject({ id: 'tern/tern-2-pro', name: 'Tern 2 Pro', prominence: 'medium' })
    expect(corpus.sources.get('vendor/news')).toMatchObject({ published: '2026-04-24', retrieved: '2026-11-01' })
    expect(corpus.passages.get('vendor/news#priced-at-1-74-as-before')).toMatchObject({
      source: 'vendor/news',
      title: 'Priced at $1.74, as before',
      about: ['tern/tern-2-pro'],
      topic: 'pricing',
      text: 'It costs what the one before cost.',
    })
    expect(corpus.asOf).toBe('2026-11-01')
  })

  it('has another version once any file has changed', () => {
    const dir = writeCorpus()
    const before = loadCorpus(dir).version
    expect(loadCorpus(dir).version).toBe(before)
    appendFileSync(join(dir, 'sources/vendor/news.md'), '\n')
    expect(loadCorpus(dir).version).not.toBe(before)
  })

  it('reads what a person writes in any style of YAML', () => {
    const release = `# the flagship
name: "Tern 2 Pro"
developer: Tern AI
kind: language
aliases:
  - T2 Pro
facts:
  - field: released
    value: 2026-04-24
    source: vendor/news
  - field: licence
    value: >-
      MIT, with
      a notice
    source: vendor/news
  - { field: modalities-input, value: [text, image], source: vendor/news, asOf: '2026' }
`
    const { facts, aliases } = loadCorpus(writeCorpus({ releases: { 'tern/tern-2-pro': release } })).releases.get('tern/tern-2-pro')!
    expect(aliases).toEqual(['T2 Pro'])
    expect(facts.map((fact) => 'value' in fact && fact.value)).toEqual(['2026-04-24', 'MIT, with a notice', ['text', 'image']])
  })

  it('reads files with the line ends of Windows', () => {
    const dir = writeCorpus({ sources: { 'vendor/news': aSource({ passages: [aPassage()] }).replaceAll('\n', '\r\n') } })
    expect(loadCorpus(dir).passages.size).toBe(1)
  })
})

describe('faults of a corpus', () => {
  it('name the line of a wrong key, value or unit, and what to do', () => {
    const release = `name: Tern 2 Pro
developer: Tern AI
kind: lang
colour: red
facts:
  - field: released
    value: 2026
    source: vendor/news
  - { field: price-input, value: -1, unit: USD, source: vendor/news }
  - field: context-window
    value: 1000000
    unit: tokens
    from: 2026-02-30
    bogus: 3
    source: vendor/news
  - { field: ctx, value: 3, source: vendor/news }
  - { field: knowledge-cutoff, undisclosed: true, value: 2025, source: vendor/news }
  - { field: status, value: available }
`
    expect(faultsIn(writeCorpus({ releases: { 'tern/tern-2-pro': release } }))).toEqual([
      expect.stringMatching(/:3: kind: must be one of language, image/),
      'releases/tern/tern-2-pro.yaml:4: colour: there is no such key here. Correct or remove it',
      "releases/tern/tern-2-pro.yaml:7: fact 1, released, value: must be text. Put it in quotes: '2026'",
      'releases/tern/tern-2-pro.yaml:9: fact 2, price-input, value: must be at least 0',
      expect.stringMatching(/:9: fact 2, price-input, unit: must be one of USD\/Mtok/),
      'releases/tern/tern-2-pro.yaml:13: fact 3, context-window, from: this day does not exist in the calendar',
      'releases/tern/tern-2-pro.yaml:14: fact 3, context-window: bogus: there is no such key here. Correct or remove it',
      expect.stringMatching(/:16: fact 4, ctx, field: must be one of parameters-total/),
      'releases/tern/tern-2-pro.yaml:17: fact 5, knowledge-cutoff: value: there is no such key here. Correct or remove it',
      'releases/tern/tern-2-pro.yaml:18: fact 6, status, source: is missing. Add it',
    ])
  })

  it('name the line at which a file is not YAML', () => {
    const broken = 'name: Tern 2 Pro\ndeveloper: Tern AI\nkind: [language\nfacts: []\n'
    expect(faultsIn(writeCorpus({ releases: { 'tern/tern-2-pro': broken } }))).toEqual([
      expect.stringMatching(/tern-2-pro\.yaml:[34]: this is not YAML: /),
    ])
  })

  it('name sources and releases that have no file', () => {
    const release = aRelease({
      facts: [
        { field: 'weights', value: 'open', source: 'vendor/none' },
        { field: 'replaces', value: 'tern/tern-1' },
      ],
    })
    const source = aSource({ passages: [aPassage({ about: 'tern/tern-2-pro, tern/tern-9' })] })
    expect(faultsIn(writeCorpus({ releases: { 'tern/tern-2-pro': release }, sources: { 'vendor/news': source } }))).toEqual([
      expect.stringContaining('there is no source vendor/none. Correct the name, or write corpus/sources/vendor/none.md'),
      expect.stringContaining('there is no release tern/tern-1.'),
      expect.stringMatching(/^sources\/vendor\/news\.md:11: there is no release tern\/tern-9/),
    ])
  })

  it('tell what is wrong with a passage at the line where it is', () => {
    const passages = [
      'stray words\n',
      '## A heading\nabout: tern/tern-2-pro\ntopic: gossip\n\nShort.\n',
      '## A heading!\ntopic: pricing\n\nLong enough to be a passage.\n### Deeper\n',
    ]
    const faults = faultsIn(writeCorpus({ sources: { 'vendor/news': aSource({ passages }) } }))
    expect(faults.map((fault) => fault.replace('sources/vendor/news.md:', ''))).toEqual([
      '10: text stands in passages only: begin each with a line "## Title"',
      expect.stringMatching(/^14: topic: must be one of significance/),
      '16: text: must be at least 20 characters long',
      '18: about: is missing. Add it',
      '18: line 12 has this heading too: give each passage its own',
      '22: text stands in passages only: begin each with a line "## Title"',
    ])
  })

  it('ask for front matter and for a draft to be completed', () => {
    const sources = { 'vendor/bare': 'No front matter.\n', 'vendor/news': `${aSource()}\n<!--\nA draft.\n## Not a passage\n-->\n` }
    expect(faultsIn(writeCorpus({ sources }))).toEqual([
      'sources/vendor/bare.md:1: begin with front matter between two lines of ---',
      'sources/vendor/news.md:10: this file is still a draft: complete it, then delete its comments',
    ])
  })

  it('ask for the right place and name of a file', () => {
    expect(faultsIn(writeCorpus({ releases: { 'tern/tern-2-pro': aRelease(), 'Tern/X_1': aRelease() } }))).toEqual([
      'releases/Tern/X_1.yaml:1: name files of releases lab/release.yaml, in small letters, digits, - and .',
    ])
  })

  it('end a start with the first of them, and say how many more there are', () => {
    const releases = Object.fromEntries(Array.from({ length: 7 }, (_, index) => [`tern/t${index}`, 'name: T\n']))
    const load = () => loadCorpus(writeCorpus({ releases }))
    expect(load).toThrow(FootnoteError)
    expect(load).toThrow(/releases\/tern\/t0\.yaml:1: developer: is missing\. Add it/)
    expect(load).toThrow(/and 16 more: npm run corpus:check/)
  })

  it('say so where there is no corpus at all', () => {
    expect(() => loadCorpus('/nowhere/at/all')).toThrow(/\/nowhere\/at\/all:1: this directory holds no corpus/)
  })
})

describe('a place in a file', () => {
  it('is found again in a sound corpus, for the rules that are asked of it', () => {
    const dir = writeCorpus({ sources: { 'vendor/news': aSource({ passages: [aPassage()] }) } })
    const reading = readCorpus(dir)
    if ('faults' in reading) throw new Error('the corpus should be sound')
    expect(reading.locate({ release: 'tern/tern-2-pro', path: ['facts', 0, 'value'] }).line).toBe(8)
    expect(reading.locate({ source: 'vendor/news', path: ['retrieved'] }).line).toBe(7)
    expect(reading.locate({ source: 'vendor/news', path: ['passages', 0, 'text'] }).line).toBe(14)
  })
})

function isRightOrUndefined(text: string): boolean {
  const plain = parsePlainYaml(text)
  return plain === undefined || isDeepStrictEqual(plain, parse(text, { schema: 'core' }))
}

describe('the quick reading of YAML', () => {
  const word = fc.oneof(
    fc.stringMatching(/^[\w .,:#'"%&*!|>{}[\]@`?/$+-]{0,12}$/),
    fc.constantFrom('2026-04', '2026', '1.6T', '4o', 'true', 'No', '~', 'null', '-3', '0x1F', '1e5', '007', '.5', 'a: b', "it's"),
  )
  const scalar = fc.oneof(word, fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }), fc.boolean(), fc.constant(null))
  const key = fc.stringMatching(/^[a-z][a-z-]{0,6}$/)
  const entry = fc.dictionary(key, fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })), { noNullPrototype: true, maxKeys: 4 })
  const file = fc.record({ name: scalar, facts: fc.array(entry, { maxLength: 3 }), more: entry })

  it('says exactly what YAML says, or leaves it to a whole parser', () => {
    expect(
      fc.check(
        fc.property(file, fc.constantFrom('block', 'flow'), (value, style) => {
          const lines =
            style === 'block'
              ? stringify(value, { schema: 'core' })
              : value.facts.map((fact) => `- ${stringify(fact, { schema: 'core', collectionStyle: 'flow', lineWidth: 0 })}`).join('')
          return isRightOrUndefined(lines)
        }),
        { numRuns: 500 },
      ),
    ).toMatchObject({ failed: false })
  })

  it('says exactly what YAML says of text that nobody meant as YAML', () => {
    expect(
      fc.check(
        fc.property(fc.array(fc.stringMatching(/^ {0,4}(- )?([a-c]+: ?)?[\w .,:#'"{}[\]-]{0,10}$/), { maxLength: 5 }), (rows) => {
          return isRightOrUndefined(rows.join('\n'))
        }),
        { numRuns: 2000 },
      ),
    ).toMatchObject({ failed: false })
  })

  it('is what the usual corpus file is read by', () => {
    const text = "name: Tern 2\nfamilies: [Tern, Tern Pro]\nfacts:\n  - { field: benchmark, value: 80.6, unit: '%', asWritten: 1.6T }\n"
    expect(parsePlainYaml(text)).toEqual({
      name: 'Tern 2',
      families: ['Tern', 'Tern Pro'],
      facts: [{ field: 'benchmark', value: 80.6, unit: '%', asWritten: '1.6T' }],
    })
  })
})
