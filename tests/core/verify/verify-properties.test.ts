import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const isSupported = (claim: string, evidence: string) => verify(claim, [{ text: evidence }]).supported

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const MODELS = [
  'DeepSeek V4-Pro',
  'DeepSeek V4-Flash',
  'GPT-5.5',
  'Claude Opus 4.7',
  'Gemini 3.1 Pro',
  'Qwen3 Max',
  'Llama 4 Scout',
  'Grok 4',
]
const MAKERS = ['OpenAI', 'Anthropic', 'Google', 'Meta', 'Mistral AI', 'Moonshot AI', 'Alibaba', 'Nvidia']
const UNITS: readonly [string, string][] = [
  ['GB', 'MB'],
  ['hours', 'days'],
  ['km', 'miles'],
  ['tokens', 'parameters'],
  ['layers', 'experts'],
]

const price = fc.integer({ min: 101, max: 9999 }).map((cents) => (cents / 100).toFixed(2))
const facts = fc
  .record({
    model: fc.constantFrom(...MODELS),
    maker: fc.constantFrom(...MAKERS),
    input: price,
    output: price,
    size: fc.integer({ min: 11, max: 989 }),
    year: fc.integer({ min: 2019, max: 2029 }),
    month: fc.constantFrom(...MONTHS),
    day: fc.integer({ min: 1, max: 28 }),
  })
  .filter(({ input, output }) => input !== output)
type Facts = typeof facts extends fc.Arbitrary<infer Value> ? Value : never

const sentences = (own: Facts): string[] => [
  `${own.maker} released ${own.model} on ${own.day} ${own.month} ${own.year}.`,
  `${own.model} costs $${own.input} per million input tokens and $${own.output} per million output tokens.`,
  `${own.model} has ${own.size} billion parameters.`,
]

type Change = { kind: string; change: (own: Facts, pick: number) => [claim: string, evidence: string] }
const other = <Item>(items: readonly Item[], own: Item, pick: number): Item => {
  const rest = items.filter((item) => item !== own)
  return rest[pick % rest.length]!
}
const changeDigit = (text: string, pick: number): string => {
  const places = [...text.matchAll(/(?<![\w.-])\$?\d[\d.]*/g)].flatMap((match) =>
    match[0].split('').flatMap((digit, at) => (/\d/.test(digit) ? [match.index + at] : [])),
  )
  const place = places[pick % places.length]!
  return text.slice(0, place) + String((Number(text[place]) + 1 + (pick % 8)) % 10) + text.slice(place + 1)
}
const valueOf = (text: string): string => text.replace(/(?<![\d.])0+(?=\d)/g, '')

const changes: Change[] = [
  {
    kind: 'digit',
    change: (own, pick) => {
      const claim = sentences(own)[pick % 3]!
      return [changeDigit(claim, pick), sentences(own).join(' ')]
    },
  },
  { kind: 'date', change: (own) => [sentences({ ...own, day: (own.day % 28) + 1 })[0]!, sentences(own)[0]!] },
  { kind: 'month', change: (own, pick) => [sentences({ ...own, month: other(MONTHS, own.month, pick) })[0]!, sentences(own)[0]!] },
  { kind: 'year', change: (own, pick) => [sentences({ ...own, year: own.year + 1 + (pick % 3) })[0]!, sentences(own)[0]!] },
  {
    kind: 'model',
    change: (own, pick) => [sentences({ ...own, model: other(MODELS, own.model, pick) })[pick % 3]!, sentences(own).join(' ')],
  },
  {
    kind: 'version',
    change: (own, pick) => [
      sentences(own)[pick % 3]!.replace(
        own.model,
        own.model.replace(/\d+/, (digits) => String(Number(digits) + 1)),
      ),
      sentences(own).join(' '),
    ],
  },
  { kind: 'name', change: (own, pick) => [sentences({ ...own, maker: other(MAKERS, own.maker, pick) })[0]!, sentences(own).join(' ')] },
  { kind: 'scale', change: (own) => [sentences(own)[2]!.replace('billion', 'million'), sentences(own).join(' ')] },
  { kind: 'share', change: (own) => [sentences(own)[1]!.replaceAll('million', 'thousand'), sentences(own).join(' ')] },
  { kind: 'currency', change: (own) => [sentences(own)[1]!.replaceAll('$', '€'), sentences(own).join(' ')] },
  { kind: 'field', change: (own) => [sentences({ ...own, input: own.output, output: own.input })[1]!, sentences(own).join(' ')] },
  {
    kind: 'unit',
    change: (own, pick) => {
      const [a, b] = UNITS[pick % UNITS.length]!
      const tell = (unit: string) => `The system needs ${own.size} ${unit}.`
      return [tell(b), tell(a)]
    },
  },
  {
    kind: 'percentage',
    change: (own, pick) => {
      const tell = (share: number) => `Turnout in the region rose to ${share / 10} percent in ${own.year}.`
      return [tell(own.size + 1 + (pick % 9)), tell(own.size)]
    },
  },
  {
    kind: 'ordinal',
    change: (own, pick) => {
      const tell = (place: number) => `The team finished ${place}th in the league in ${own.year}.`
      return [tell(11 + ((own.day + 1 + (pick % 3)) % 7)), tell(11 + (own.day % 7))]
    },
  },
  {
    kind: 'count in words',
    change: (own, pick) => {
      const words = ['three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'eleven', 'twelve']
      const tell = (count: string) => `The storm damaged ${count} houses on the island.`
      return [tell(words[(own.day + 1 + (pick % 7)) % 9]!), tell(words[own.day % 9]!)]
    },
  },
  {
    kind: 'bound',
    change: (own) => [`More than ${own.size + 1} people attended.`, `${own.size} people attended.`],
  },
  { kind: 'sign', change: (own) => [`The balance stood at -${own.size} points.`, `The balance stood at ${own.size} points.`] },
]

describe('properties of the verifier', () => {
  it('lets what the evidence says pass', () => {
    fc.assert(
      fc.property(facts, fc.nat(2), (own, at) => {
        const claim = sentences(own)[at]!
        expect(verify(claim, [{ text: `${sentences(own).join(' ')} More is not known.` }]).reasons).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it.each(changes)('catches a changed $kind in at least 98 of 100 claims', ({ kind, change }) => {
    const samples = fc.sample(fc.tuple(facts, fc.nat()), { numRuns: 300, seed: 42 })
    const pairs = samples.map(([own, pick]) => change(own, pick)).filter(([claim, evidence]) => !evidence.includes(valueOf(claim)))
    const missed = pairs.filter(([claim, evidence]) => isSupported(claim, evidence)).map(([claim]) => claim)
    expect(missed.length / pairs.length, `${kind}: ${missed.slice(0, 3).join(' | ')}`).toBeLessThanOrEqual(0.02)
  })

  it('judges a value alike however it is written', () => {
    const forms = (value: number): string[] => [
      `${value} million`,
      `${value}M`,
      `${value * 1e6}`,
      (value * 1e6).toLocaleString('en-US'),
      (value * 1e6).toLocaleString('de-DE'),
    ]
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999 }), fc.integer({ min: 2, max: 999 }), fc.nat(4), fc.nat(4), (said, known, a, b) => {
        const verdict = isSupported(`The archive holds ${forms(said)[a]} pages.`, `The archive holds ${forms(known)[b]} pages.`)
        expect(verdict).toBe(said === known)
      }),
      { numRuns: 300 },
    )
  })

  it('judges a price alike however it and its share are written', () => {
    const forms = (cents: number): string[] => [
      `$${(cents / 100).toFixed(2)} per million tokens`,
      `$${(cents / 100).toFixed(2)}/M tokens`,
      `USD ${(cents / 100).toFixed(2)} per 1M tokens`,
      `$${(cents / 100_000).toFixed(5)} per thousand tokens`,
      `${(cents / 100).toFixed(2)} dollars per million tokens`,
    ]
    const cents = fc.integer({ min: 11, max: 9999 })
    fc.assert(
      fc.property(cents, cents, fc.nat(4), fc.nat(4), (said, known, a, b) => {
        const verdict = isSupported(`The service costs ${forms(said)[a]}.`, `The service costs ${forms(known)[b]}.`)
        expect(verdict).toBe(said === known)
      }),
      { numRuns: 300 },
    )
  })

  it('judges a percentage alike however it is written', () => {
    const forms = (tenths: number): string[] => [`${tenths / 10}%`, `${tenths / 10} %`, `${tenths / 10} percent`, `${tenths / 10} per cent`]
    const tenths = fc.integer({ min: 11, max: 999 })
    fc.assert(
      fc.property(tenths, tenths, fc.nat(3), fc.nat(3), (said, known, a, b) => {
        const verdict = isSupported(`Turnout rose to ${forms(said)[a]}.`, `Turnout rose to ${forms(known)[b]}.`)
        expect(verdict).toBe(said === known)
      }),
      { numRuns: 300 },
    )
  })

  it('judges a date alike however it is written', () => {
    const forms = (date: Date): string[] => {
      const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
      return [
        date.toISOString().slice(0, 10),
        `${day} ${MONTHS[month]} ${year}`,
        `${MONTHS[month]} ${day}, ${year}`,
        `${MONTHS[month]!.slice(0, 3)} ${day}, ${year}`,
        `${year}年${month + 1}月${day}日`,
      ]
    }
    const date = fc.date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(date, date, fc.nat(4), fc.nat(4), (said, known, a, b) => {
        const verdict = isSupported(`The bridge opened on ${forms(said)[a]}.`, `The bridge opened on ${forms(known)[b]}.`)
        expect(verdict).toBe(forms(said)[0] === forms(known)[0])
      }),
      { numRuns: 300 },
    )
  })

  it('never throws, and gives reasons exactly where it withholds', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('$1.74', '1M', '24 April 2026', 'GPT-5.5', 'not', 'than', '"', '(', '[1]', '一百万', ' ', '\n', '1/2', '-', '%'),
    )
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(' '))
    fc.assert(
      fc.property(text, text, (claim, evidence) => {
        const { supported, reasons } = verify(claim, [{ text: evidence }])
        expect(reasons.length === 0).toBe(supported)
      }),
      { numRuns: 500 },
    )
  })
})
