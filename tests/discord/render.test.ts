import { ComponentType, MessageFlags } from 'discord.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/core/answer.ts'
import { FAILURE_CODES } from '../../src/core/errors.ts'
import { LOCALES } from '../../src/core/locale.ts'
import { cleanText, unescapeText } from '../../src/discord/markdown.ts'
import { bodyOf, type Page } from '../../src/discord/page.ts'
import { quoteQuestion } from '../../src/discord/quote.ts'
import { renderAnswer } from '../../src/discord/render.ts'
import { messageComponentProblems } from '../../src/emulator/component-rules.ts'
import { aClaim, aComparison, anAnswer, smallEvidence, someWithheld } from '../fakes/scripted-footnote.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { hostileText } from './hostile-text.ts'

const corpus = smallCorpus()
const asked = { command: 'ask', quote: quoteQuestion('How long is the context?'), ref: '7K2M' }
const render = (parts: Partial<Answer> = {}) => renderAnswer(anAnswer(parts), corpus, asked)

describe('an answer in Discord', () => {
  it('shows the question, the claim with its numbered link, the source, and who wrote it', () => {
    const { pages } = render()
    expect(textsOf(pages[0])).toEqual([
      '-# “How long is the context?”',
      'DeepSeek V4-Pro has a context window of 1,000,000 tokens. [[1]](<https://vendor.example/news>)',
      '-# [[1]](<https://vendor.example/news>) Vendor · Page vendor\\/news · 1 October 2026 · vendor',
      '-# Newest source: 1 October 2026 · taken straight from the sources',
    ])
    expect(buttonsOf(pages[0])).toEqual([{ label: '1 · Vendor', url: 'https://vendor.example/news' }])
  })

  it('is one container of Components V2 that can mention nobody', () => {
    const body = bodyOf(render().pages[0])
    expect(body.flags & MessageFlags.IsComponentsV2).not.toBe(0)
    expect(body.allowed_mentions).toEqual({ parse: [] })
    expect(body.components.map(({ type }) => type)).toEqual([ComponentType.Container])
  })

  it('names the chat model, counts what was withheld, and says when the model is still writing', () => {
    const told = render({ writer: { kind: 'chat-model', name: 'openai/gpt_5' }, withheld: someWithheld(2), isFinal: false })
    expect(textsOf(told.pages[0]).at(-1)).toBe(
      '-# Newest source: 1 October 2026 · written by openai\\/gpt\\_5, each sentence checked · 2 sentences withheld: not borne out by the source\n-# A chat model is writing; each sentence is checked before it appears',
    )
  })

  it.each(FAILURE_CODES)('says why the model’s words are missing: %s', (failure) => {
    for (const locale of LOCALES) {
      const reply = render({ failure, locale })
      expect(textsOf(reply.pages[0]).at(-1)!.split('\n-# ')[1]).toContain('7K2M')
      expect(reply.notes).toMatchObject({ failure })
    }
  })

  it('says what an answer leaves aside before what is claimed', () => {
    const { pages } = render({ caveat: "The sources don't say which models fit “<@1>”. Leaving that aside:" })
    const [first, second] = textsOf(pages[0])[1]!.split('\n')
    expect(unescapeText(first!)).toBe("The sources don't say which models fit “<@1>”. Leaving that aside:")
    expect(first).not.toContain('<@1>')
    expect(second).toMatch(/^DeepSeek V4-Pro has/)
  })

  it('says what Footnote itself has to say where there is nothing to claim', () => {
    const { pages } = render({ kind: 'unanswered', claims: [], note: 'GPT-9 is not in the sources.' })
    expect(textsOf(pages[0])).toEqual([
      '-# “How long is the context?”',
      'GPT-9 is not in the sources.',
      '-# \\/help shows what you can ask me.',
    ])
    expect(buttonsOf(pages[0])).toEqual([])
  })

  it('asks back with buttons that carry the release and the chat model', () => {
    const answer = anAnswer({
      kind: 'ambiguous',
      claims: [],
      note: 'Which one?',
      choices: [{ release: 'openai/gpt-5', name: 'GPT-5' }],
    })
    const { pages } = renderAnswer(answer, corpus, { ...asked, chatModel: 'local/llama:8b' })
    expect(buttonsOf(pages[0])).toEqual([{ label: 'GPT-5', custom_id: 'ask:choose:openai/gpt-5 local/llama:8b' }])
    const long = renderAnswer(answer, corpus, { ...asked, chatModel: `local/${'m'.repeat(90)}` })
    expect(buttonsOf(long.pages[0])).toEqual([{ label: 'GPT-5', custom_id: 'ask:choose:openai/gpt-5' }])
  })

  it('compares in lines that a phone can show, and says where the sources are silent', () => {
    const { pages } = render({ claims: [], comparison: aComparison(3) })
    expect(textsOf(pages[0])[1]).toBe(
      [
        '**Row 1**',
        'DeepSeek V4-Pro: 1,000,000 tokens [[1]](<https://vendor.example/news>)',
        'DeepSeek V4-Flash: 128,000 tokens [[1]](<https://vendor.example/news>)',
        '**Row 2**',
        'DeepSeek V4-Pro: 2,000,000 tokens [[1]](<https://vendor.example/news>)',
        'DeepSeek V4-Flash: 228,000 tokens [[1]](<https://vendor.example/news>)',
        '**Row 3**',
        'DeepSeek V4-Pro: 3,000,000 tokens [[1]](<https://vendor.example/news>)',
        'DeepSeek V4-Flash: *not in the sources*',
      ].join('\n'),
    )
  })

  it('gathers the facts of which no source says anything in one line', () => {
    const comparison = aComparison(1)
    comparison.rows.push({ field: 'licence', label: 'Licence', cells: [[], []] }, { field: 'status', label: 'Status', cells: [[], []] })
    expect(textsOf(render({ claims: [], comparison }).pages[0])[1]).toMatch(/\*\*Licence, Status\*\*\n\*not in the sources\*$/)
  })

  it('turns pages instead of cutting a long comparison', () => {
    const { pages } = render({ comparison: aComparison(60) })
    expect(pages.length).toBeGreaterThan(1)
    const rows = pages.flatMap(
      (page) =>
        textsOf(page)
          .join('\n')
          .match(/\*\*Row \d+\*\*/g) ?? [],
    )
    expect(rows).toEqual(Array.from({ length: 60 }, (_, index) => `**Row ${index + 1}**`))
    expect(buttonsOf(pages[0]).at(-1)).toEqual({ label: 'More', custom_id: 'ask:page:1' })
    expect(buttonsOf(pages.at(-1)!).at(-1)).toEqual({ label: 'Back', custom_id: `ask:page:${pages.length - 2}` })
    expect(textsOf(pages[0]).at(-1)).toMatch(new RegExp(` · page 1 of ${pages.length}$`))
  })

  it('shows about 600 characters of claims at a time, in whole sentences', () => {
    const sentence = `A sentence of ${'many '.repeat(50)}words.`
    const { pages } = render({ claims: Array.from({ length: 6 }, () => aClaim(sentence)) })
    expect(pages.map((page) => textsOf(page)[1]!.split('\n').length)).toEqual([2, 2, 2])
  })

  it('shows one page only while it is not final', () => {
    expect(render({ comparison: aComparison(60), isFinal: false }).pages).toHaveLength(1)
  })

  it('gives each developer one colour, and none to what is no answer', () => {
    const first = render().pages[0].accentColour
    expect(render({ comparison: aComparison(1) }).pages[0].accentColour).toBe(first)
    expect(render({ kind: 'unanswered', claims: [], note: 'No.' }).pages[0].accentColour).not.toBe(first)
  })

  it('says how long it took, and which page this is, on the same small line', () => {
    const { pages } = render({ comparison: aComparison(60), tookMs: 1_234 })
    expect(textsOf(pages[0]).at(-1)).toMatch(/^-# Newest source: [^\n]* · 1\.2s · page 1 of \d+$/)
    expect(textsOf(pages[1]!).at(-1)).toMatch(/^-# Newest source: [^\n]* the sources · page 2 of \d+$/)
    expect(textsOf(render({ tookMs: 1_234, locale: 'de' }).pages[0]).at(-1)).toMatch(/ · 1,2\sSek\.$/)
  })

  it('says that passages stand in English where the rest does not', () => {
    const passage = smallEvidence.findIndex(({ fact }) => fact === undefined)
    const told = (locale: Answer['locale'], place: number) => textsOf(render({ locale, claims: [aClaim('So.', [place])] }).pages[0]).at(-1)
    expect(told('es', passage)).toContain('pasajes en inglés')
    expect(told('es', 0)).not.toContain('inglés')
    expect(told('en', passage)).not.toContain('English')
  })

  it('puts the card of a release right after the first claim, and marks neighbours of one source once', () => {
    const comparison = aComparison(1)
    comparison.releases.pop()
    const [entry] = comparison.rows[0]!.cells[0]!
    comparison.rows[0]!.cells = [[entry!, { ...entry!, text: 'more' }]]
    const texts = textsOf(render({ claims: [aClaim('First.'), aClaim('Second.')], comparison }).pages[0])
    expect(texts.slice(1, 4)).toEqual([
      'First. [[1]](<https://vendor.example/news>)',
      '**Row 1**: 1,000,000 tokens; more [[1]](<https://vendor.example/news>)',
      'Second. [[1]](<https://vendor.example/news>)',
    ])
  })

  it('speaks the language of the answer', () => {
    expect(textsOf(render({ locale: 'de' }).pages[0]).at(-1)).toBe('-# Neueste Quelle: 1. Oktober 2026 · direkt aus den Quellen')
    expect(textsOf(render({ locale: 'ja' }).pages[0]).at(-1)).toContain('2026年10月1日')
  })
})

describe('whatever an answer holds', () => {
  it('Discord takes every page of it, and no word of it turns into markup', () => {
    fc.assert(
      fc.property(hostileAnswer, hostileText, (answer, question) => {
        const quote = quoteQuestion(cleanText(question).slice(0, 500))
        for (const page of renderAnswer(answer, corpus, { ...asked, quote }).pages) {
          const { components } = bodyOf(page)
          expect(messageComponentProblems(components as never, true, [])).toEqual([])
          for (const text of textsOf(page)) expect(withoutOurs(text)).not.toMatch(/(?<!\\)[[\]<>@#`_~|]/)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('shows every claim whole, on one page or another', () => {
    fc.assert(
      fc.property(hostileAnswer, (answer) => {
        const shown = renderAnswer(answer, corpus, asked).pages.flatMap(textsOf).join('\n').replace(/\\(.)/gs, '$1').replace(/\s/g, '')
        for (const { text } of answer.claims) expect(shown).toContain(cleanText(text).slice(0, 400).replace(/\s/g, ''))
      }),
      { numRuns: 300 },
    )
  })
})

const citation = fc.constantFrom(...smallEvidence.map(({ id }) => id), 'unknown#id')
const citations = fc.array(citation, { minLength: 1, maxLength: 6 })
const longText = fc.oneof(
  hostileText,
  hostileText.map((text) => `${text} `.repeat(30)),
)
const cell = fc.array(fc.record({ text: longText, citations }), { maxLength: 4 })
const row = fc.record({ field: fc.constant('licence' as const), label: hostileText, cells: fc.tuple(cell, cell) })
const hostileAnswer: fc.Arbitrary<Answer> = fc
  .record({
    kind: fc.constantFrom('answered' as const, 'unanswered' as const, 'ambiguous' as const),
    claims: fc.array(fc.record({ text: longText, citations }), { maxLength: 8 }),
    note: longText,
    caveat: longText,
    rows: fc.array(row, { maxLength: 20 }),
    model: hostileText,
    locale: fc.constantFrom(...LOCALES),
    failure: fc.constantFrom(...FAILURE_CODES),
  })
  .map(({ rows, model, note, caveat, ...parts }) =>
    anAnswer({
      ...parts,
      ...(cleanText(note) && { note }),
      ...(cleanText(caveat) && { caveat }),
      choices: [{ release: 'openai/gpt-5', name: 'GPT-5' }],
      comparison: { ...aComparison(), rows },
      writer: { kind: 'chat-model', name: model.slice(0, 100) },
      withheld: someWithheld(3),
    }),
  )

/** A text without the marks that are ours. */
function withoutOurs(text: string): string {
  return text.replace(/\[\[\d+\]\]\(<https:[^()<>]*>\)/g, '').replace(/^-# /gm, '')
}

function textsOf(page: Page): string[] {
  return page.components.flatMap((component) => ('content' in component ? [component.content] : []))
}

function buttonsOf(page: Page): Record<string, unknown>[] {
  const rows = page.components.flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
  return rows.map((button) => {
    const { label, url, custom_id: customId } = { ...button } as Record<string, unknown>
    return { label, ...(url !== undefined && { url }), ...(customId !== undefined && { custom_id: customId }) }
  })
}
