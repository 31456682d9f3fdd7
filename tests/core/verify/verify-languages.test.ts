import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { loadCorpus } from '../../../src/adapters/corpus-files.ts'
import type { Fact } from '../../../src/core/release.ts'
import { createNameIndex } from '../../../src/core/understanding/names.ts'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const Piece = z.strictObject({
  text: z.string(),
  title: z.string().exactOptional(),
  publisher: z.string(),
  date: z.string(),
  about: z.array(z.string()),
  fact: z.custom<Fact>().exactOptional(),
})
/** A sentence over facts and passages of the corpus, as they stood when it was written. */
const Sentence = z.strictObject({ id: z.string(), text: z.string(), supported: z.boolean(), pieces: z.array(Piece) })

const SENTENCES = readFileSync(new URL('languages.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => Sentence.parse(JSON.parse(line)))

const names = createNameIndex(loadCorpus('corpus').releases.values())
const verify = createVerifier((text) => names.find(text))
const isShown = (text: string, ...evidence: (string | z.infer<typeof Piece>)[]) =>
  verify(
    text,
    evidence.map((piece) => (typeof piece === 'string' ? { text: piece } : piece)),
  ).supported

const shareOf = (some: readonly unknown[], all: readonly unknown[]) => some.length / all.length

describe('createVerifier: other languages over English evidence', () => {
  const judged = SENTENCES.map((sentence) => ({ ...sentence, shown: verify(sentence.text, sentence.pieces).supported }))
  const right = judged.filter(({ supported }) => supported)
  const wrong = judged.filter(({ supported }) => !supported)

  it.each(['de', 'fr', 'es', 'pt', 'zh', 'ja'])('shows most right sentences in %s, and hardly a wrong one', (language) => {
    const isOwn = ({ id }: { id: string }) => id.startsWith(language)
    const [ownRight, ownWrong] = [right.filter(isOwn), wrong.filter(isOwn)]
    expect(
      shareOf(
        ownRight.filter(({ shown }) => shown),
        ownRight,
      ),
    ).toBeGreaterThan(0.5)
    expect(
      shareOf(
        ownWrong.filter(({ shown }) => shown),
        ownWrong,
      ),
    ).toBeLessThan(0.1)
  })

  const PRICES = [
    'GPT-5.5: input price $5.00 per million tokens, from 2026-04-23.',
    'GPT-5.5: output price $30.00 per million tokens, from 2026-04-23.',
  ] as const
  it.each([
    'GPT-5.5 kostet 5 $ pro Million Eingabetoken und 30 $ pro Million Ausgabetoken.',
    'GPT-5.5 coûte 5 $ par million de tokens en entrée et 30 $ par million de tokens en sortie.',
    'GPT-5.5 cuesta 5 dólares por millón de tokens de entrada y 30 por millón de salida.',
    'O GPT-5.5 custa US$ 5,00 por milhão de tokens de entrada e US$ 30,00 por milhão de tokens de saída.',
    'GPT-5.5 每百万输入 token 5 美元，每百万输出 token 30 美元。',
    'GPT-5.5は100万トークンあたり入力5ドル、出力30ドルです。',
  ])('tells input from output: %s', (text) => {
    expect(isShown(text, ...PRICES)).toBe(true)
    const swapped = text
      .replace(/30/, 'X')
      .replace(/(?<![\d.])5(?=[ ,美ド])/, '30')
      .replace('X', '5')
    expect(isShown(swapped, ...PRICES)).toBe(false)
  })

  it.each([
    ['GPT-5 wurde am 7. August 2025 veröffentlicht.', 'GPT-5 wurde am 7. August 2025 abgeschaltet.'],
    ['GPT-5 est sorti le 7 août 2025.', 'GPT-5 a été retiré le 7 août 2025.'],
    ['GPT-5于2025年8月7日发布。', 'GPT-5于2025年8月7日下线。'],
    ['GPT-5は2025年8月7日に公開されました。', 'GPT-5は2025年8月7日に終了しました。'],
  ])('tells a release from an end: %s', (began, ended) => {
    const released = 'GPT-5 (OpenAI): released 2025-08-07.'
    expect([isShown(began, released), isShown(ended, released)]).toEqual([true, false])
  })

  it('withholds a word that nothing tells the meaning of', () => {
    expect(isShown('GPT-5 wurde am 7. August 2025 veröffentlicht und schnurrt.', 'GPT-5 (OpenAI): released 2025-08-07.')).toBe(false)
  })

  it.each(['GPT-5 wurde abgeschaltet.', 'Acme a retiré GPT-5.', 'GPT-5は終了しました。'])(
    'keeps a plan from being told as done: %s',
    (text) => {
      expect(isShown(text, 'Acme plans to retire GPT-5.')).toBe(false)
    },
  )
})
