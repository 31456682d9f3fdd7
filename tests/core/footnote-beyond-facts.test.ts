import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/core/answer.ts'
import { lastOf } from '../../src/core/ask.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { createFootnote } from '../../src/core/footnote.ts'
import { Question } from '../../src/core/question.ts'
import type { Passage } from '../../src/core/source.ts'
import { aSmallRelease, smallCorpus } from '../fakes/small-corpus.ts'

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const said = (answer: Answer) => answer.claims.map((claim) => claim.text).join(' ')
const price = (input: number, output: number) => [
  { field: 'price-input', value: input, unit: 'USD/Mtok', source: 'vendor/prices' },
  { field: 'price-output', value: output, unit: 'USD/Mtok', source: 'vendor/prices' },
]
const replacedBy = (value: string) => ({ field: 'replaced-by', value, source: 'vendor/news' })

type Said = Pick<Passage, 'about' | 'topic' | 'text'>

function corpusWith(...passages: Said[]): Corpus {
  const corpus = smallCorpus([
    aSmallRelease('openai/old-4', 'Old 4', {
      developer: 'OpenAI',
      facts: [{ field: 'status', value: 'retired', from: '2026-01-01', source: 'vendor/news' }, replacedBy('openai/old-5')],
    }),
    aSmallRelease('openai/old-5', 'Old 5', { developer: 'OpenAI', facts: [...price(4, 8), replacedBy('openai/new-6')] }),
    aSmallRelease('openai/new-6', 'New 6', { developer: 'OpenAI', on: '2026-06-01', facts: price(1, 2) }),
    aSmallRelease('openai/new-7', 'New 7', { developer: 'OpenAI', on: '2026-06-01', facts: price(1, 3) }),
  ])
  const added = passages.map((passage, index): [string, Passage] => {
    const id = `vendor/news#added-${index}`
    return [id, { ...passage, id, slug: `added-${index}`, source: 'vendor/news', title: `Added ${index}` }]
  })
  return { ...corpus, passages: new Map([...corpus.passages, ...added]) }
}

function asking(...passages: Parameters<typeof corpusWith>) {
  const footnote = createFootnote({ corpus: corpusWith(...passages), chatModels: [], clock, log: () => {} })
  return (text: string) => lastOf(footnote.ask(Question.parse({ text })))
}

describe('one that is asked for', () => {
  const ask = asking()

  it('is told with its day, and its equals beside it', async () => {
    const answer = await ask('cheapest openai model')
    expect(said(answer)).toContain('New 6 costs $1.00')
    expect(said(answer)).toContain('New 6 (OpenAI) was released on 1 June 2026.')
    expect(said(answer)).toContain('New 7 costs $1.00')
    expect(said(answer)).not.toContain('GPT-5 costs')
    expect(said(await ask('cheapest openai models'))).toContain('GPT-5 costs $1.25')
  })

  it('comes next after the one that is named, what replaces that first', async () => {
    expect(said(await ask('which models came after old 5'))).toMatch(/^Old 5 is replaced by New 6\./)
  })

  it('is the newest alone, and three where several are asked for', async () => {
    expect((await ask('newest anthropic model')).claims.map(({ text }) => text)).toEqual([
      'Claude Sonnet 5 (Anthropic) was released on 30 June 2026.',
    ])
    expect((await ask('newest anthropic models')).claims.length).toBe(2)
  })
})

describe('alternatives to a release', () => {
  const ask = asking()

  it('are what its vendor names in its place, with what that costs beside it', async () => {
    const answer = await ask('alternatives to old 5')
    expect(answer.caveat).toContain('“alternatives”')
    expect(said(answer)).toContain('Old 5 is replaced by New 6.')
    expect(said(answer)).toContain('New 6 is cheaper than Old 5')
  })

  it('are meant where a follow-up asks what to use instead', async () => {
    expect(said(await ask('what should i use instead? (Old 5)'))).toContain('Old 5 is replaced by New 6.')
  })

  it('are declined where no source names any', async () => {
    expect(await ask('alternatives to gpt-5.5')).toMatchObject({ kind: 'unanswered', gap: 'not-in-sources' })
    expect(await ask('alternatives to claude')).toMatchObject({ kind: 'unanswered', gap: 'not-in-sources' })
  })

  it('are cheaper ones where cheap ones are asked for, in whatever language', async () => {
    expect(said(await ask('günstige Alternative zu Old 5'))).toContain('New 6 kostet')
    expect(said(await ask('alternativa barata ao old 5'))).toContain('New 6 custa')
  })
})

describe('whether one release came after another', () => {
  const ask = asking()

  it('is told of the two', async () => {
    expect(said(await ask('does new 6 replace old 5'))).toBe('Old 5 is replaced by New 6.')
    expect(said(await ask('was old 4 replaced by old 5'))).toBe('Old 4 is replaced by Old 5.')
  })

  it('is said not to be in the sources before what else came after either', async () => {
    expect((await ask('does new 7 replace old 5')).caveat).toBe("The sources don't say (New 7, Old 5: successor).")
    expect(await ask('does gpt-5.5 replace gpt-5')).toMatchObject({ kind: 'unanswered', gap: 'not-in-sources' })
  })
})

describe('the maker of an app', () => {
  const made: Said = { about: ['openai/gpt-5'], topic: 'usage', text: 'ChatGPT is made by OpenAI.' }
  const mention: Said = { about: ['openai/gpt-5'], topic: 'usage', text: 'Le Chat was tested beside GPT-5.' }

  it('is told where a passage says it', async () => {
    const ask = asking(made)
    expect(said(await ask('who makes ChatGPT'))).toBe('ChatGPT is made by OpenAI.')
    expect(said(await ask('wer steckt hinter ChatGPT?'))).toBe('ChatGPT is made by OpenAI.')
  })

  it('is not in the sources where a passage only mentions the app', async () => {
    expect(await asking(mention)('who makes le chat')).toMatchObject({ kind: 'unanswered', gap: 'not-in-sources' })
  })
})

describe('the newest of several that are named', () => {
  it('is told first, with the day of each', async () => {
    const answer = await asking()('which is the newest of gpt-5, gpt-5.5 and o3')
    expect(answer.claims.map(({ text }) => text)).toEqual([
      'GPT-5.5 is newer than GPT-5: 23 April 2026 against 7 August 2025.',
      'GPT-5.5 is newer than o3: 23 April 2026 against 16 April 2025.',
      'GPT-5 was released on 7 August 2025.',
      'GPT-5.5 was released on 23 April 2026.',
      'o3 was released on 16 April 2025.',
    ])
  })
})

describe('what happened to a release', () => {
  const end = { about: ['openai/old-4'], topic: 'availability', text: 'OpenAI shut Old 4 down.' } satisfies Said
  const why = { about: ['openai/old-4'], topic: 'architecture', text: 'What happened inside Old 4 is attention.' } satisfies Said

  it('is told from its stage and from what tells of its end', async () => {
    expect(said(await asking(end, why)('what happened to old 4'))).toBe('Old 4 was retired on 1 January 2026. OpenAI shut Old 4 down.')
  })
})

describe('why a release is known to be retired', () => {
  const control = { about: ['openai/old-4'], topic: 'reception', text: 'A court had Old 4 switched off.' } satisfies Said

  it('is told from a passage that has another word for the end', async () => {
    expect(said(await asking(control)('why was old 4 suspended'))).toContain('A court had Old 4 switched off.')
  })
})

describe('commercial use', () => {
  const terms = { about: ['openai/old-5'], topic: 'licence', text: 'The Old Licence lets anyone sell Old 5.' } satisfies Said
  const corpus = corpusWith(terms)
  const old = corpus.releases.get('openai/old-5')!
  const licence = { field: 'licence', value: 'Old Licence', source: 'vendor/news' } as const
  const releases = new Map([...corpus.releases, [old.id, { ...old, facts: [...old.facts, licence] }] as const])
  const footnote = createFootnote({ corpus: { ...corpus, releases }, chatModels: [], clock, log: () => {} })

  it('is told from what passages say of the licence', async () => {
    expect(said(await lastOf(footnote.ask(Question.parse({ text: 'old 5 commercial use' }))))).toContain('lets anyone sell')
  })
})

describe('what a question asks of many makers', () => {
  const ask = asking()

  it.each(['chinese models', 'which lab released the most models in 2025'])('is declined for "%s"', async (text) => {
    expect(await ask(text)).toMatchObject({ kind: 'unanswered', gap: 'not-in-sources' })
  })

  it('is a list of what came later where newer ones are asked for', async () => {
    const answer = await ask('is there a newer openai model than gpt-5.5')
    expect(said(answer)).toContain('New 6')
    expect(said(answer)).not.toContain('GPT-5 ')
  })
})

describe('a worry', () => {
  const ban: Said = {
    about: ['deepseek/deepseek-r1'],
    topic: 'safety',
    text: 'Italy banned the DeepSeek app. The DeepSeek app was popular.',
  }
  const privacy: Said = {
    about: ['deepseek/deepseek-r1'],
    topic: 'safety',
    text: 'The privacy policy of DeepSeek says that user data stays in one place.',
  }
  const chips: Said = {
    about: ['deepseek/deepseek-v4-pro'],
    topic: 'hardware',
    text: 'DeepSeek V4-Pro is said to be trained on banned chips.',
  }
  const ask = asking(ban, privacy, chips)

  it('about a family is answered by what speaks to it, and not by what shares a word', async () => {
    expect(said(await ask('is deepseek banned'))).toBe('Italy banned the DeepSeek app.')
    expect(said(await ask('privacy of deepseek'))).toBe('The privacy policy of DeepSeek says that user data stays in one place.')
    expect(said(await ask('is deepseek safe to use'))).toContain('privacy policy')
    expect(said(await ask('is deepseek safe to use'))).not.toContain('chips')
  })

  it('is declined where nothing speaks to it', async () => {
    expect(await ask('privacy of kimi')).toMatchObject({ kind: 'unanswered', gap: 'not-in-sources' })
    expect(await ask('is v4 pro banned')).toMatchObject({ kind: 'unanswered', gap: 'not-in-sources' })
  })
})

describe('of a family', () => {
  const weights = (value: string) => [{ field: 'weights', value, source: 'vendor/news' }]
  const member = (version: number, value: string) =>
    aSmallRelease(`xai/mixed-${version}`, `Mixed ${version}`, { families: ['Mixed'], on: `2026-0${version}-01`, facts: weights(value) })
  const corpus = smallCorpus([member(1, 'open'), ...[2, 3, 4, 5].map((version) => member(version, 'closed'))])
  const footnote = createFootnote({ corpus, chatModels: [], clock, log: () => {} })

  it('is told which are open and which are not, however old', async () => {
    const answer = await lastOf(footnote.ask(Question.parse({ text: 'is mixed open source?' })))
    expect(answer.caveat).toBe('Mixed: open weights (1), closed weights (4).')
    expect(said(answer)).toMatch(/^Mixed 1 has open weights\. .*Mixed 5 has closed weights\./)
  })
})

describe('a price', () => {
  const facts = [
    { field: 'status', value: 'retired', from: '2026-01-05', source: 'vendor/news' },
    { ...price(3, 4)[0], asOf: '2026-07-02' },
    { ...price(3, 4)[1], asOf: '2026-07-02' },
  ]
  const sold = { field: 'price-output', value: 0.03, unit: 'USD/image', source: 'vendor/prices' }
  const corpus = smallCorpus([
    aSmallRelease('openai/gone-1', 'Gone 1', { facts }),
    aSmallRelease('openai/free-1', 'Free 1', { facts: price(0, 0) }),
    aSmallRelease('openai/draw-1', 'Draw 1', { kind: 'image', facts: [sold] }),
    aSmallRelease('openai/draw-2', 'Draw 2', { kind: 'image', facts: price(2, 9) }),
  ])
  const footnote = createFootnote({ corpus, chatModels: [], clock, log: () => {} })
  const ask = (text: string) => lastOf(footnote.ask(Question.parse({ text })))

  it('is of no day after its release was retired, nor of a time for which none is known', async () => {
    const answer = await ask('price of gone 1 in 2023')
    expect(answer.caveat).toBe("The sources don't say: price (2023) of Gone 1.")
    expect(said(answer)).toContain('$4.00 per million output tokens.')
  })

  it('of nothing is the lowest', async () => {
    expect(said(await ask('cheapest model'))).toMatch(/^Free 1 costs \$0\.00/)
    expect(said(await ask('any free models?'))).toMatch(/^Free 1 costs \$0\.00 .*\(.*\)\.$/)
  })

  it('of what is retired is ranked where that is asked for', async () => {
    const answer = await ask('cheapest retired model')
    expect(said(answer)).toMatch(/^Gone 1 cost \$3\.00 .*Gone 1 was retired on 5 January 2026\.$/)
    expect(answer.note).toBe('The only language model known to be retired whose input price the sources hold.')
  })

  it('of nothing that none of a maker has is said so of its models', async () => {
    const { note } = await ask('is there a free openai model')
    expect(note).toMatch(/^None of the \d+ language models \(OpenAI\) .* is free\.$/)
  })

  it('by the image is ranked apart from one by the token, and misses none for input', async () => {
    const answer = await ask('cheapest image model')
    expect(said(answer)).toMatch(/^Draw 2 costs \$2\.00 .*Draw 1 costs \$0\.03 per image/)
    expect(answer.note).toMatch(/input price \(per million tokens\).*price \(per image\)/)
    expect(said(await ask('cheapest image model per image'))).toMatch(/^Draw 1/)
    expect((await ask('price of draw 1')).note).toBeUndefined()
  })
})
