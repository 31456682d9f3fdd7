import fc from 'fast-check'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../../src/adapters/corpus-files.ts'
import { citeSources, type Answer } from '../../../src/core/answer.ts'
import { lastOf } from '../../../src/core/ask.ts'
import type { Chart, ChartValue } from '../../../src/core/charts/chart.ts'
import { pictureOf, timelineOf } from '../../../src/core/charts/picture.ts'
import { createFootnote } from '../../../src/core/footnote.ts'
import { LOCALES } from '../../../src/core/locale.ts'
import { aSmallRelease, smallCorpus } from '../../fakes/small-corpus.ts'

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const over = (corpus: ReturnType<typeof smallCorpus>) => createFootnote({ corpus, chatModels: [], clock, log: () => undefined })
const score = (value: number, measuredBy: string, more: object = {}) => ({
  field: 'benchmark',
  benchmark: 'SWE-bench Verified',
  value,
  unit: '%',
  measuredBy,
  source: 'vendor/news',
  ...more,
})
const context = { field: 'context-window', value: 1000, unit: 'tokens', source: 'vendor/news' }
const release = (name: string, developer: string, ...facts: object[]) =>
  aSmallRelease(`lab/${name.toLowerCase()}`, name, { developer, facts: [context, ...facts] })

/** What the picture of a comparison of two releases with these facts measures. */
async function measured(a: object[], b: object[], labs = ['Lab A', 'Lab B']) {
  const corpus = smallCorpus([release('Alpha', labs[0]!, ...a), release('Beta', labs[1]!, ...b)])
  const answer = await lastOf(over(corpus).compare({ modelA: 'lab/alpha', modelB: 'lab/beta', locale: 'en' }))
  const chart = pictureOf(answer, corpus)?.chart
  return chart?.kind === 'comparison' ? chart.measures : []
}

describe('a comparison in a picture', () => {
  it('sets scores side by side only where the same people measured them in the same way', async () => {
    const scores = async (...args: Parameters<typeof measured>) => (await measured(...args)).filter(({ isPercent }) => isPercent).length
    expect(await scores([score(70, 'NIST')], [score(80, 'NIST')])).toBe(1)
    expect(await scores([score(70, 'vendor')], [score(80, 'vendor')], ['Lab A', 'Lab A'])).toBe(1)
    expect(await scores([score(70, 'vendor')], [score(80, 'Lab A')])).toBe(1)
    expect(await scores([score(70, 'vendor')], [score(80, 'vendor')])).toBe(0)
    expect(await scores([score(70, 'NIST')], [score(80, 'Epoch AI')])).toBe(0)
    expect(await scores([score(70, 'NIST', { setting: 'high effort' })], [score(80, 'NIST')])).toBe(0)
  })

  it('shows what one and the same measured, where each vendor has a score of its own besides', async () => {
    const [, shared] = await measured([score(70, 'vendor'), score(60, 'NIST')], [score(80, 'vendor'), score(65, 'NIST')])
    expect(shared).toMatchObject({ detail: 'NIST', sides: [{ values: [{ text: '60%' }] }, { values: [{ text: '65%' }] }] })
  })

  it('shows no value where the sources give none, and says which kind of none', async () => {
    const parameters = { field: 'parameters-total', value: 5e9, unit: 'parameters', source: 'vendor/news' }
    const sidesOf = async (b: object[]) => (await measured([parameters], b)).find(({ label }) => label === 'Parameters')?.sides[1]
    expect(await sidesOf([])).toEqual({ values: [], silence: { text: 'not in the sources', sources: [] } })
    const undisclosed = { field: 'parameters-total', undisclosed: true, source: 'vendor/news' }
    expect(await sidesOf([undisclosed])).toEqual({ values: [], silence: { text: 'not disclosed by the vendor', sources: [1] } })
  })

  it('leaves prices of two units to the table, since they lie on no common scale', async () => {
    const price = (unit: string) => ({ field: 'price-output', value: 2, unit, source: 'vendor/prices' })
    const labels = async (a: string, b: string) => (await measured([price(a)], [price(b)])).map(({ label }) => label)
    expect(await labels('USD/image', 'USD/image')).toContain('Output price')
    expect(await labels('USD/image', 'USD/Mtok')).not.toContain('Output price')
  })
})

describe('a picture over the whole corpus', () => {
  const corpus = loadCorpus(join(import.meta.dirname, '..', '..', '..', 'corpus'))
  const footnote = over(corpus)
  const ids = [...corpus.releases.keys()]
  const developers = [...new Set([...corpus.releases.values()].map(({ developer }) => developer))]
  const anyRelease = fc.constantFrom(...ids)
  const anyLocale = fc.constantFrom(...LOCALES)

  it('of two releases shows only values of theirs, by the numbers of the sources under the reply', async () => {
    await fc.assert(
      fc.asyncProperty(anyRelease, anyRelease, anyLocale, async (modelA, modelB, locale) => {
        const answer = await lastOf(footnote.compare({ modelA, modelB, locale }))
        const picture = pictureOf(answer, corpus)
        expectSourced(answer, picture)
        expect(picture === undefined || answer.kind === 'answered').toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('of one release shows only prices of its own, by the numbers of the sources under the reply', () => {
    let drawn = 0
    for (const name of ids.filter((_, index) => index % 5 === 0)) {
      const answer = footnote.describe({ name, locale: 'en' })
      const picture = pictureOf(answer, corpus)
      if (picture) drawn++
      expectSourced(answer, picture)
    }
    expect(drawn).toBeGreaterThan(1)
  })

  it('of a time has a dot for every release that the reply lists, and no other', () => {
    for (const developer of developers) {
      const answer = footnote.timeline({ developer, locale: 'fr' })
      const picture = timelineOf(answer, corpus)
      expectSourced(answer, picture)
      const dots = picture?.chart.kind === 'timeline' ? picture.chart.milestones.map(({ name }) => name) : []
      expect(dots).toHaveLength(answer.claims.length)
      for (const { text } of answer.claims) expect(dots.some((name) => text.startsWith(name))).toBe(true)
    }
  })

  function expectSourced(answer: Answer, picture: ReturnType<typeof pictureOf>): void {
    if (!picture) return
    const { sources, numbers } = citeSources(answer, corpus)
    const facts = [...answer.evidence.values()].filter(({ id }) => numbers.has(id))
    for (const { value, sources: own } of valuesIn(picture.chart)) {
      expect(own.length).toBeGreaterThan(0)
      const borneBy = facts.filter(({ id, fact }) => fact && 'value' in fact && fact.value === value && own.includes(numbers.get(id)!))
      expect(borneBy).not.toEqual([])
    }
    const named = new Set([...valuesIn(picture.chart), ...silencesIn(picture.chart)].flatMap((said) => said.sources))
    expect(picture.chart.sources.map(({ number }) => number)).toEqual([...named].toSorted((a, b) => a - b))
    for (const { number, publisher } of picture.chart.sources) expect(sources[number - 1]!.publisher).toBe(publisher)
    expect(picture.description.length).toBeGreaterThan(20)
    expect(picture.description.length).toBeLessThanOrEqual(1_024)
  }
})

function silencesIn(chart: Chart): Pick<ChartValue, 'sources'>[] {
  if (chart.kind !== 'comparison') return []
  return chart.measures.flatMap(({ sides }) => sides.flatMap(({ values, silence }) => (values.length > 0 ? [] : [silence])))
}

function valuesIn(chart: Chart): (Pick<ChartValue, 'sources'> & { value: number | string })[] {
  if (chart.kind === 'timeline') return chart.milestones.map(({ date, sources }) => ({ value: date, sources }))
  if (chart.kind === 'prices') return chart.lines.flatMap(({ steps }) => steps)
  return chart.measures.flatMap(({ sides }) => sides.flatMap(({ values }) => values))
}
