import { describe, expect, it } from 'vitest'
import { loadCorpus } from '../../../src/adapters/corpus-files.ts'
import { LOCALES } from '../../../src/core/locale.ts'
import { tellTerm } from '../../../src/core/writing/terms/tell-term.ts'

const QUOTED = /^(?:[«„“「]|« )/

/** Conditions, hosts and settings of the corpus, as often as they stand there. */
const used = [...loadCorpus('corpus').releases.values()]
  .flatMap(({ facts }) => facts)
  .flatMap((fact) => [fact.condition, fact.host, 'setting' in fact ? fact.setting : undefined])
  .filter((term) => term !== undefined)

describe('the terms under which a fact holds', () => {
  it('are told in the answer’s language, figures and names as they are', () => {
    expect(tellTerm('prompts over 272K input tokens', 'de')).toBe('Anfragen über 272K Eingabetoken')
    expect(tellTerm('at Google Cloud', 'fr')).toBe('chez Google Cloud')
    expect(tellTerm('snapshot gpt-4o-2024-05-13', 'es')).toBe('versión gpt-4o-2024-05-13')
    expect(tellTerm('list price of July 2025, after the August 2024 refresh', 'ja')).toBe('2025年7月の定価、2024年8月の更新後')
    expect(tellTerm('off-peak (16:30-00:30 UTC)', 'zh-CN')).toBe('非高峰时段（16:30-00:30 UTC）')
    expect(tellTerm('Pass@1', 'pt-BR')).toBe('Pass@1')
  })

  it('stay whole and English, in the language’s quotation marks, where no table knows all of them', () => {
    expect(tellTerm('off-peak, on a rainy day', 'de')).toBe('„off-peak, on a rainy day“')
    expect(tellTerm('with $& and $1', 'fr')).toBe('« with $& and $1 »')
  })

  it('are as written in English', () => {
    for (const term of new Set(used)) expect(tellTerm(term, 'en')).toBe(term)
  })

  it.each(LOCALES.filter((locale) => locale !== 'en'))('are known for 95 %% of what the corpus says, in %s', (locale) => {
    const known = used.filter((term) => !QUOTED.test(tellTerm(term, locale)))
    expect(known.length / used.length).toBeGreaterThan(0.95)
  })

  it('lose no figure on the way', () => {
    for (const locale of LOCALES)
      for (const term of new Set(used)) for (const figure of term.match(/\d+/g) ?? []) expect(tellTerm(term, locale)).toContain(figure)
  })
})
