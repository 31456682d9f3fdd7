import { describe, expect, it } from 'vitest'
import { createVerifier, type EvidenceText } from '../../../src/core/verify/verify.ts'

const find = (text: string) =>
  [...text.matchAll(/(?:DeepSeek )?V4-(?:Pro|Flash)|GPT-5\.5/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    releases: [match[0].replace('DeepSeek ', '').toLowerCase()],
  }))
const verify = createVerifier(find)
const STATUS: EvidenceText = {
  text: 'DeepSeek V4-Pro: status preview, from 2026-04-24.',
  title: 'DeepSeek V4-Pro',
  about: ['v4-pro'],
  fact: { field: 'status', value: 'preview', from: '2026-04-24', source: 'deepseek/news' },
}
const OPEN: EvidenceText = {
  text: 'DeepSeek V4-Pro: open weights.',
  title: 'DeepSeek V4-Pro',
  about: ['v4-pro'],
  fact: { field: 'weights', value: 'open', source: 'deepseek/news' },
}
const RELEASED: EvidenceText = {
  text: 'GPT-5.5 (OpenAI): released 2026-04-23.',
  title: 'GPT-5.5',
  about: ['gpt-5.5'],
  fact: { field: 'released', value: '2026-04-23', source: 'openai/news' },
}
const WHY: EvidenceText = {
  text: 'DeepSeek V4-Pro matters because its open weights undercut closed models on price.',
  title: 'Why it mattered',
  about: ['v4-pro'],
}

describe('createVerifier: a fact and nothing else', () => {
  it.each([
    'DeepSeek V4-Pro hides a secret.',
    'DeepSeek V4-Pro is a giveaway.',
    'DeepSeek V4-Pro has been a scam since 24 April 2026.',
    'Run pip install deepseek-v4-pro-kestrel to use DeepSeek V4-Pro.',
    'DeepSeek V4-Pro es una estafa y roba los datos de la gente.',
    'DeepSeek V4-Pro est une arnaque et vole les données des gens.',
    'DeepSeek V4-Pro é um golpe e rouba os dados das pessoas.',
    'DeepSeek V4-Pro 是骗局，会偷走用户的数据。',
    'DeepSeek V4-Pro は詐欺で、利用者のデータを盗みます。',
  ])('withholds “%s”', (claim) => {
    expect(verify(claim, [STATUS]).supported).toBe(false)
  })

  it.each([
    'DeepSeek V4-Pro is currently in preview.',
    'DeepSeek V4-Pro has been available as a preview since 24 April 2026.',
    'DeepSeek V4-Pro has stayed in preview since the end of April 2026.',
    'DeepSeek V4-Proはプレビュー版です。',
  ])('lets “%s” pass', (claim) => {
    expect(verify(claim, [STATUS])).toEqual({ supported: true, reasons: [] })
  })

  it('counts who sells it among what a fact says', () => {
    const price: EvidenceText = {
      text: 'V4-Pro: input price $0.35 per million tokens.',
      about: ['v4-pro'],
      fact: { field: 'price-input', value: 0.35, unit: 'USD/Mtok', host: 'Together AI', source: 'vercel/prices' },
    }
    expect(verify('V4-Pro costs $0.35 per million input tokens (Together AI).', [price]).supported).toBe(true)
    expect(verify('V4-Pro costs $0.35 per million input tokens (Kestrel AI).', [price]).supported).toBe(false)
  })
})

describe('createVerifier: prices on terms', () => {
  const price = (field: 'price-input' | 'price-output', value: number, condition?: string): EvidenceText => ({
    text: `V4-Pro: ${field === 'price-input' ? 'input' : 'output'} price $${value}.00 per million tokens${condition ? ` (${condition})` : ''}.`,
    about: ['v4-pro'],
    fact: { field, value, unit: 'USD/Mtok', source: 'vercel/prices', ...(condition && { condition }) },
  })
  const LONG = 'prompts over 200K tokens'

  it('takes no word that every price has for its terms', () => {
    expect(verify('V4-Pro costs $4 per million input tokens.', [price('price-input', 4, LONG)]).supported).toBe(false)
    expect(
      verify('For prompts over 200,000 tokens V4-Pro costs $4 per million input tokens.', [price('price-input', 4, LONG)]).supported,
    ).toBe(true)
  })

  it('lends no terms to a price that holds without them', () => {
    const claim = 'For prompts over 200,000 tokens V4-Pro costs $4 per million input tokens and $12 per million output tokens.'
    expect(verify(claim, [price('price-input', 4, LONG), price('price-output', 12)]).supported).toBe(false)
    expect(verify(claim, [price('price-input', 4, LONG), price('price-output', 12, LONG)]).supported).toBe(true)
  })
})

describe('createVerifier: terms of a release', () => {
  it('takes a term only from evidence on the same release', () => {
    expect(verify('GPT-5.5 has open weights.', [OPEN, RELEASED]).supported).toBe(false)
    expect(verify('GPT-5.5 is in preview.', [STATUS, RELEASED]).supported).toBe(false)
    expect(verify('DeepSeek V4-Pro has open weights, and GPT-5.5 was released on 23 April 2026.', [OPEN, RELEASED]).supported).toBe(true)
  })

  it('tells closed weights from closed rivals', () => {
    expect(verify('DeepSeek V4-Pro has closed weights.', [WHY]).supported).toBe(false)
    expect(verify('DeepSeek V4-Pro undercut closed models on price with its open weights.', [WHY]).supported).toBe(true)
  })

  it.each([
    'The retirement of DeepSeek V4-Flash was called off.',
    'The retirement of DeepSeek V4-Pro, planned for July 2026, was called off.',
    'DeepSeek V4-Flash was retired in July 2026.',
  ])('withholds a retirement over “%s”', (text) => {
    const evidence = [{ text, title: 'Retirement', about: ['v4-flash', 'v4-pro'] }]
    expect(verify('DeepSeek V4-Pro has been retired.', evidence).supported).toBe(false)
  })

  it('withholds what is said of a subject whose words alone are known', () => {
    expect(verify('DeepSeek V4-Pro price, weights and models is kestrel.', [WHY]).supported).toBe(false)
  })
})

describe('createVerifier: addresses', () => {
  const text = 'V4-Pro costs $0.66 per million input tokens, as api-docs.deepseek.com says.'
  it.each([
    ['V4-Pro costs $0.66 per million input tokens, see evil.example.', false],
    ['V4-Pro costs $0.66 per million input tokens, as api-docs.deepseek.com says.', true],
  ])('“%s”: %s', (claim, expected) => {
    expect(verify(claim, [{ text }]).supported).toBe(expected)
  })
})

describe('createVerifier: clauses', () => {
  const STORY: EvidenceText = {
    text: 'GPT-5.5 was released by OpenAI on 23 April 2026 and costs $5 per million input tokens. Its context window is 1M tokens.',
    title: 'GPT-5.5',
    about: ['gpt-5.5'],
  }
  const TRUE = 'GPT-5.5 was released by OpenAI on 23 April 2026, costs $5 per million input tokens and has a context window of 1M tokens'

  it.each([
    ', and its founders are thieves',
    ' and steals passwords',
    ', but it lies',
    ', a racist tool',
    ', because OpenAI bribed officials',
    ' (a known fraud)',
    ' and cheats',
    ', so avoid it',
    ' while lying to customers',
  ])('withholds a long true sentence that goes on “%s”', (tail) => {
    expect(verify(`${TRUE}${tail}.`, [STORY]).supported).toBe(false)
  })

  it('lets the true sentence pass', () => {
    expect(verify(`${TRUE}.`, [STORY])).toEqual({ supported: true, reasons: [] })
  })
})

describe('createVerifier: claims in another language', () => {
  const STORY: EvidenceText = {
    text: 'GPT-5.5 was released by OpenAI on 23 April 2026 and costs $5 per million input tokens. Its context window is 1M tokens. Its weights are not open.',
    title: 'GPT-5.5',
    about: ['gpt-5.5'],
  }

  it.each([
    'GPT-5.5 wurde am 23. April 2026 veröffentlicht und stiehlt Daten.',
    'GPT-5.5 fue lanzado el 23 de abril de 2026 y roba los datos de la gente.',
    'GPT-5.5 est sorti le 23 avril 2026 et vole les données.',
    'O GPT-5.5 foi lançado em 23 de abril de 2026 e rouba dados.',
    'GPT-5.5于2026年4月23日发布，会窃取用户数据。',
    'GPT-5.5は2026年4月23日に公開され、利用者のデータを盗みます。',
    'GPT-5.5 wurde am 23. April 2026 abgeschaltet.',
    'GPT-5.5 wurde nicht veröffentlicht.',
    'GPT-5.5 hat offene Gewichte.',
    'GPT-5.5 kostet 5 $ pro Million Ausgabetoken.',
    'GPT-5.5 ist günstiger als alle anderen.',
    'GPT-5.5的价格为每百万输入token 6美元。',
  ])('withholds “%s”', (claim) => {
    expect(verify(claim, [STORY]).supported).toBe(false)
  })

  it.each([
    'GPT-5.5 wurde am 23. April 2026 von OpenAI veröffentlicht.',
    'GPT-5.5 fue lanzado por OpenAI el 23 de abril de 2026.',
    'GPT-5.5 est sorti le 23 avril 2026.',
    'O GPT-5.5 foi lançado pela OpenAI em 23 de abril de 2026.',
    'OpenAI于2026年4月23日发布了GPT-5.5。',
    'GPT-5.5は2026年4月23日にOpenAIが公開しました。',
    'GPT-5.5 kostet 5 $ pro Million Eingabetoken.',
    'Das Kontextfenster von GPT-5.5 umfasst 1 Million Token.',
    'GPT-5.5 tiene una ventana de contexto de 1.000.000 de tokens.',
    'Le prix de GPT-5.5 est de 5 $ par million de tokens en entrée.',
    'GPT-5.5 custa US$ 5 por milhão de tokens de entrada.',
    'GPT-5.5の入力価格は100万トークンあたり5ドルです。',
    'GPT-5.5的上下文窗口为100万token。',
    'Die Gewichte von GPT-5.5 sind nicht offen.',
  ])('lets “%s” pass', (claim) => {
    expect(verify(claim, [STORY])).toEqual({ supported: true, reasons: [] })
  })
})

describe('a day on which something is only said to hold', () => {
  const asOf: EvidenceText = { ...OPEN, text: 'DeepSeek V4-Pro: open weights, as of 2026-07-02.' }

  it('is no day of a deed', () => {
    expect(verify('DeepSeek opened the weights of V4-Pro on 2 July 2026.', [asOf]).supported).toBe(false)
    expect(verify('As of 2 July 2026, DeepSeek V4-Pro has open weights.', [asOf]).supported).toBe(true)
  })
})

describe('which of two is larger', () => {
  const size = (id: string, name: string, value: number): EvidenceText => ({
    text: `${name}: ${value}B parameters in total.`,
    title: name,
    about: [id],
    fact: { field: 'parameters-total', value: value * 1e9, unit: 'parameters', source: 'a/b' },
  })
  const [pro, flash] = [size('v4-pro', 'DeepSeek V4-Pro', 1600), size('v4-flash', 'DeepSeek V4-Flash', 284)]

  it('takes a value of both', () => {
    expect(verify('DeepSeek V4-Pro is the larger of the two.', [pro]).supported).toBe(false)
    expect(verify('DeepSeek V4-Pro is the larger of the two.', [pro, flash]).supported).toBe(true)
    expect(verify('DeepSeek V4-Flash is the larger of the two.', [pro, flash]).supported).toBe(false)
  })

  it('takes values of what is counted', () => {
    const trained: EvidenceText = {
      text: 'DeepSeek V4-Pro: training tokens 33T tokens.',
      title: 'DeepSeek V4-Pro',
      about: ['v4-pro'],
      fact: { field: 'training-tokens', value: 33e12, unit: 'tokens', source: 'a/b' },
    }
    const claim = 'DeepSeek V4-Pro was trained on more tokens than DeepSeek V4-Flash.'
    expect(verify(claim, [trained, flash]).supported).toBe(false)
  })

  it('takes what is said of both from facts of both', () => {
    const claim = 'Both models have 284B parameters in total.'
    expect(verify(claim, [flash]).supported).toBe(false)
    expect(verify(claim, [flash, size('v4-pro', 'DeepSeek V4-Pro', 284)]).supported).toBe(true)
  })
})

describe('a change told of facts', () => {
  const price = (value: number, from?: string): EvidenceText => ({
    text: `DeepSeek V4-Pro: input price $${value}.00 per million tokens, ${from ? `from ${from}` : 'as of 2026-07-02'}.`,
    title: 'DeepSeek V4-Pro',
    about: ['v4-pro'],
    fact: { field: 'price-input', value, unit: 'USD/Mtok', source: 'a/b', ...(from && { from }) },
  })
  const [one, other, later] = [price(2), price(4), price(4, '2026-08-01')]

  it('takes more than two sources that differ', () => {
    const claim = 'The input price of DeepSeek V4-Pro was doubled from $2 to $4 per million tokens.'
    expect(verify(claim, [one, other]).supported).toBe(false)
    expect(verify(claim, [one, later]).supported).toBe(true)
  })

  it('takes a price that is said to hold from the launch, where it is told of the launch', () => {
    const released: EvidenceText = {
      text: 'DeepSeek V4-Pro (DeepSeek): released 2026-04-24.',
      about: ['v4-pro'],
      fact: { field: 'released', value: '2026-04-24', source: 'a/b' },
    }
    expect(verify('DeepSeek V4-Pro cost $2 per million input tokens when it launched on 24 April 2026.', [one, released]).supported).toBe(
      false,
    )
  })

  it('is missed where something is said to go on after its end', () => {
    const alias: EvidenceText = {
      text: 'DeepSeek V4-Pro: API name deepseek-chat, from 2026-04-24 until 2026-08-10.',
      title: 'DeepSeek V4-Pro',
      about: ['v4-pro'],
      date: '2026-08-21',
      fact: { field: 'api-name', value: 'deepseek-chat', from: '2026-04-24', until: '2026-08-10', source: 'a/b' },
    }
    expect(verify('You can still call DeepSeek V4-Pro as deepseek-chat.', [alias]).supported).toBe(false)
    expect(verify('DeepSeek V4-Pro had the API name deepseek-chat until 10 August 2026.', [alias]).supported).toBe(true)
  })
})

describe('prices of one model at two hosts', () => {
  const at = (publisher: string, field: 'price-input' | 'price-output', value: number): EvidenceText => ({
    text: `DeepSeek V4-Pro: ${field === 'price-input' ? 'input' : 'output'} price $${value}.00 per million tokens, from 2026-10-12, according to ${publisher}.`,
    title: 'DeepSeek V4-Pro',
    about: ['v4-pro'],
    publisher,
    fact: { field, value, unit: 'USD/Mtok', from: '2026-10-12', source: 'a/b' },
  })
  const prices = [
    at('Fjordhost', 'price-input', 4),
    at('Fjordhost', 'price-output', 20),
    at('Quayside', 'price-input', 5),
    at('Quayside', 'price-output', 25),
  ]

  it('are compared by host', () => {
    expect(verify('Quayside charges more than Fjordhost, at $5 for input and $25 for output per million tokens.', prices).supported).toBe(
      true,
    )
    expect(verify('Quayside charges less than Fjordhost, at $5 for input and $25 for output per million tokens.', prices).supported).toBe(
      false,
    )
    expect(verify('Quayside charges more than Fjordhost, at $4 for input and $25 for output per million tokens.', prices).supported).toBe(
      false,
    )
  })
})

it('reads tokens of a modality as tokens', () => {
  const price: EvidenceText = {
    text: 'DeepSeek V4-Pro: output price $8.00 per million tokens (image output), as of 2026-07-22.',
    title: 'DeepSeek V4-Pro',
    about: ['v4-pro'],
    date: '2026-07-22',
    fact: { field: 'price-output', value: 8, unit: 'USD/Mtok', condition: 'image output', source: 'a/b' },
  }
  expect(verify('DeepSeek V4-Pro costs $8 per million image output tokens.', [price]).supported).toBe(true)
  expect(verify('DeepSeek V4-Pro costs $8 per million image input tokens.', [price]).supported).toBe(false)
  expect(verify('DeepSeek V4-Pro costs $8 per image.', [price]).supported).toBe(false)
})

it('holds a price of text tokens to text', () => {
  const price: EvidenceText = {
    text: 'DeepSeek V4-Pro: cached input price $0.20 per million tokens (text input), as of 2026-07-22.',
    title: 'DeepSeek V4-Pro',
    about: ['v4-pro'],
    fact: { field: 'price-cached-input', value: 0.2, unit: 'USD/Mtok', condition: 'text input', source: 'a/b' },
  }
  expect(verify('Cached text input for DeepSeek V4-Pro costs $0.20 per million tokens.', [price]).supported).toBe(true)
  expect(
    verify('Cached input for DeepSeek V4-Pro costs $0.20 per million tokens, for text as well as for images.', [price]).supported,
  ).toBe(false)
})
