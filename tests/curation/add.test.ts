import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadCorpus, readCorpus } from '../../src/adapters/corpus-files.ts'
import type { FetchResult } from '../../src/adapters/guarded-fetch.ts'
import { addPage } from '../../src/curation/add.ts'
import { aRelease, aSource, writeCorpus } from '../fakes/builders.ts'

const url = 'https://tern.example/news/pricing-update.html'
const page =
  (text: string, type = 'text/html') =>
  () =>
    Promise.resolve<FetchResult>({ fetched: { url, type, text } })
const refuse = () => Promise.resolve<FetchResult>({ refusal: 'no' })
const html = `<html><head><title>Pricing update</title><meta property="og:site_name" content="Tern Blog"><meta property="article:published_time" content="2026-05-22"></head>
<body><article><h1>Pricing update</h1>${'<p>Tern 2 Pro now costs $0.435 per million input tokens. Ever --&gt; &lt;!-- more for less.</p>'.repeat(6)}</article></body></html>`

describe('adding a page', () => {
  it('drafts a source from what the page says, beside what is known of its publisher', async () => {
    const dir = writeCorpus()
    const file = join(dir, 'sources/vendor/pricing-update.md')
    expect(await addPage(url, { dir, isPrinted: false, fetchPage: page(html) })).toEqual({
      told: `Wrote ${file}. Complete it, then run npm run corpus:check.`,
    })
    const draft = readFileSync(file, 'utf8')
    expect(draft).toMatch(
      /^---\nurl: https:\/\/tern\.example\/news\/pricing-update\.html\ntitle: Pricing update\npublisher: Tern AI\ntier:\npublished: 2026-05-22\nretrieved: 20\d\d-/,
    )
    expect(draft).toContain('Releases it names: tern/tern-2-pro')
    expect(draft).toContain('- Tern 2 Pro now costs $0.435 per million input tokens.')
  })

  it('drafts what fails the check until a person has completed it', async () => {
    const dir = writeCorpus()
    await addPage(url, { dir, isPrinted: false, fetchPage: page(html) })
    const reading = readCorpus(dir)
    expect('faults' in reading && reading.faults.map(({ line, message }) => `${line}: ${message}`)).toEqual([
      expect.stringMatching(/^5: tier: must be one of vendor/),
      expect.stringMatching(/^10: this file is still a draft/),
    ])
    const file = join(dir, 'sources/vendor/pricing-update.md')
    const completed = readFileSync(file, 'utf8')
      .replace('tier:', 'tier: vendor')
      .replace(/<!--[\s\S]*-->/, '')
    writeFileSync(file, completed)
    expect(loadCorpus(dir).sources.size).toBe(2)
  })

  it('drafts one page after another, though a draft is not sound yet', async () => {
    const dir = writeCorpus()
    await addPage(url, { dir, isPrinted: false, fetchPage: page(html) })
    const next = 'https://gull.example/'
    const fetchPage = () => Promise.resolve<FetchResult>({ fetched: { url: next, type: 'text/html', text: html } })
    expect(await addPage(next, { dir, isPrinted: false, fetchPage })).toEqual({
      told: expect.stringContaining('sources/gull-example/pricing-update.md'),
    })
  })

  it('takes plain text by its first line', async () => {
    const result = await addPage(url, {
      dir: writeCorpus(),
      isPrinted: true,
      fetchPage: page('# Notes on Tern\n\nVersion 2.', 'text/plain'),
    })
    expect(result).toEqual({ told: expect.stringContaining('title: Notes on Tern\n') })
  })

  it('leaves a page alone that the corpus has, or a file that is there', async () => {
    const known = writeCorpus({ sources: { 'vendor/news': aSource({ url: `${url}#top` }) } })
    expect(await addPage(url, { dir: known, isPrinted: false, fetchPage: page(html) })).toEqual({
      refusal: `${url} is already in the corpus, as vendor/news.`,
    })
    const sources = { 'vendor/news': aSource(), 'vendor/pricing-update': aSource({ url: 'https://tern.example/p' }) }
    const dir = writeCorpus({ releases: { 'tern/tern-2-pro': aRelease() }, sources })
    expect(await addPage(url, { dir, isPrinted: false, fetchPage: page(html) })).toEqual({
      refusal: expect.stringContaining('is already there'),
    })
  })

  it('passes on why a page was not fetched', async () => {
    expect(await addPage(url, { dir: writeCorpus(), isPrinted: true, fetchPage: refuse })).toEqual({ refusal: 'no' })
    expect(await addPage('https://127.0.0.1/', { dir: writeCorpus(), isPrinted: true })).toEqual({
      refusal: expect.stringMatching(/not a public address/),
    })
  })
})
