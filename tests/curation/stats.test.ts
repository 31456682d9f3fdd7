import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../src/adapters/corpus-files.ts'
import { corpusStats } from '../../src/curation/stats.ts'
import { aPassage, aRelease, aSource, writeCorpus } from '../fakes/builders.ts'

describe('the statistics of a corpus', () => {
  const price = { field: 'price-input', unit: 'USD/Mtok' }
  const corpus = loadCorpus(
    writeCorpus({
      releases: {
        'tern/tern-2-pro': aRelease({
          prominence: 'high',
          facts: [
            { ...price, value: 1.74 },
            { ...price, value: 3, source: 'press/tale', disputed: 'a launch rumour' },
            { field: 'parameters-total', undisclosed: true },
          ],
        }),
        'gull/gull-1': aRelease({
          name: 'Gull 1',
          developer: 'Gull Labs',
          kind: 'image',
          facts: [{ field: 'released', value: '2025-01' }],
        }),
      },
      sources: {
        'vendor/news': aSource({ passages: [aPassage()] }),
        'press/tale': aSource({ url: 'https://press.example/tale', tier: 'press', published: '2026-04-01', retrieved: '2026-05-01' }),
      },
    }),
  )
  const report = corpusStats(corpus)
  const row = (start: string) =>
    report
      .split('\n')
      .find((line) => line.startsWith(start))
      ?.split(/ {2,}/)

  it('count releases, facts and passages by developer, year, field and tier', () => {
    expect(report).toMatch(/^2 releases of 2 developers, 5 facts, 2 sources, 1 passages\. As of 2026-11-01/)
    expect(row('Tern AI')).toEqual(['Tern AI', '1', '1', '4', '1', '2026-04-24'])
    expect(row('2025')).toEqual(['2025', '1', '1'])
    expect(row('price-input')).toEqual(['price-input', '2', '1', '50 %', '0'])
    expect(row('parameters-total')).toEqual(['parameters-total', '1', '1', '50 %', '1'])
    expect(row('press')).toEqual(['press', '1', '0', '1', '20 %'])
  })

  it('tell how much of the most asked rests on vendors and papers, and what is missing', () => {
    expect(row('high')).toEqual(['high', '1', '4', '3', '75 %'])
    expect(row('tern/tern-2-pro')).toEqual([
      'tern/tern-2-pro',
      'status, weights, context-window, price-output, knowledge-cutoff, modalities-input',
    ])
  })

  it('tell how fresh sources are and where they disagree', () => {
    expect(row('at most 30 days')).toEqual(['at most 30 days', '1', '50 %', '0', '0 %'])
    expect(report).toMatch(
      /Conflicts \(1\).*\n.*\ntern\/tern-2-pro +price-input +1\.74 USD\/Mtok \(vendor: vendor\/news\) +3 USD\/Mtok \(press: press\/tale, disputed\)/,
    )
  })
})
