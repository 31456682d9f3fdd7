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

  it.each([
    ['Die Gewichte von GPT-OSS 20B sind offen.', 'Die Gewichte von GPT-OSS 20B sind alles andere als offen.'],
    ['Die Lizenz von GPT-OSS 20B ist MIT.', 'Die Lizenz von GPT-OSS 20B ist weit entfernt von MIT.'],
    ['Les poids de GPT-OSS 20B sont ouverts.', "Les poids de GPT-OSS 20B sont loin d'être ouverts."],
    ['GPT-OSS 20B a des poids ouverts.', "GPT-OSS 20B n'a plus de poids ouverts."],
    ['La licence de GPT-OSS 20B est MIT.', 'La licence de GPT-OSS 20B est tout sauf MIT.'],
    ['Los pesos de GPT-OSS 20B son abiertos.', 'Los pesos de GPT-OSS 20B de abiertos no tienen nada.'],
    ['Os pesos do GPT-OSS 20B são abertos.', 'Os pesos do GPT-OSS 20B estão longe de ser abertos.'],
    ['GPT-OSS 20B的权重是开放的。', 'GPT-OSS 20B的权重谈不上开放。'],
    ['GPT-OSS 20BのライセンスはMITです。', 'GPT-OSS 20BのライセンスはMITとは程遠い。'],
  ])('takes an idiom that denies for a denial: %s', (plain, denied) => {
    const open = ['GPT-OSS 20B: open weights.', 'GPT-OSS 20B: licence MIT.']
    expect([isShown(plain, ...open), isShown(denied, ...open)]).toEqual([true, false])
  })

  const costs = (id: string, name: string, value: number): z.infer<typeof Piece> => ({
    text: `${name}: input price $${value} per million tokens.`,
    publisher: 'Acme',
    date: '2026-11-01',
    about: [id],
    fact: { field: 'price-input', value, unit: 'USD/Mtok', source: 'acme/prices' },
  })
  const DEARER = [costs('moonshot/kimi-k3', 'Kimi K3', 3), costs('openai/gpt-5-mini', 'GPT-5 mini', 0.25)]
  it.each([
    ['GPT-5 mini kostet in der Eingabe weniger als Kimi K3.', 'Kimi K3 kostet in der Eingabe weniger als GPT-5 mini.'],
    ['GPT-5 mini est moins cher en entrée que Kimi K3.', 'Kimi K3 est moins cher en entrée que GPT-5 mini.'],
    ['El precio de entrada de GPT-5 mini es menor que el de Kimi K3.', 'El precio de entrada de Kimi K3 es menor que el de GPT-5 mini.'],
    ['O preço de entrada do GPT-5 mini é menor que o do Kimi K3.', 'O preço de entrada do Kimi K3 é menor que o do GPT-5 mini.'],
    ['GPT-5 mini的输入价格比Kimi K3低。', 'Kimi K3的输入价格比GPT-5 mini低。'],
    ['与Kimi K3相比，GPT-5 mini的输入价格更低。', '与GPT-5 mini相比，Kimi K3的输入价格更低。'],
    ['GPT-5 miniの入力価格はKimi K3より安い。', 'GPT-5 miniの入力価格はKimi K3より高い。'],
  ])('keeps the sides of a comparison: %s', (kept, turned) => {
    expect([isShown(kept, ...DEARER), isShown(turned, ...DEARER)]).toEqual([true, false])
  })

  it.each([
    ['GLM-5.3は常に回答する前に推論する。', 'GLM-5.3は常に推論する前に回答する。', 'GLM-5.3 always reasons before it answers.'],
    [
      'GLM-5.3 siempre razona antes de responder.',
      'GLM-5.3 siempre razona después de responder.',
      'GLM-5.3 always reasons before it answers.',
    ],
  ])('keeps what comes first first: %s', (kept, turned, evidence) => {
    expect([isShown(kept, evidence), isShown(turned, evidence)]).toEqual([true, false])
  })

  it('takes a verb apart from the small word it begins with', () => {
    const won = 'With 7.3B parameters Mistral 7B outperformed Llama 2 13B.'
    expect(isShown('Mistral 7B unterlag mit 7,3B Parametern Llama 2 13B.', won)).toBe(false)
  })

  it.each([
    [
      'Acme hebt hervor, dass GPT-5 mini Anweisungen besser befolgt und weniger halluziniert.',
      'Acme notes that GPT-5 mini is better at following instructions, with fewer hallucinations.',
    ],
    [
      'Según Acme, GPT-5 mini ofrece un razonamiento más rápido y una ventana de contexto larga.',
      'Acme says that GPT-5 mini offers faster reasoning and a long context window.',
    ],
    [
      'Selon Acme, GPT-5 mini a été entraîné sur des données synthétiques et des pages web filtrées.',
      'GPT-5 mini was trained on synthetic data and filtered web pages, Acme says.',
    ],
    [
      'Segundo a Acme, o GPT-5 mini combina um codificador de imagens com uma mistura de especialistas.',
      'GPT-5 mini combines an image encoder with a mixture of experts, Acme says.',
    ],
    ['Acme 指出，GPT-5 mini 擅长遵循指令和调用工具。', 'GPT-5 mini is good at following instructions and calling tools, Acme notes.'],
    [
      'Acmeによると、GPT-5 miniは推論が速く、ツールの呼び出しが得意です。',
      'GPT-5 mini is fast at reasoning and good at calling tools, Acme says.',
    ],
  ])('reads the everyday words of the field: %s', (text, evidence) => {
    expect(isShown(text, { text: evidence, publisher: 'Acme', date: '2026-11-01', about: [] })).toBe(true)
  })

  it('reads the order of a noun and what stands behind it as the evidence has it', () => {
    const stays = 'Acme keeps the attention layers of the Kimi K3 series in its next text encoder.'
    expect(isShown('Acme conserva las capas de atención de la serie Kimi K3 en su próximo codificador de texto.', stays)).toBe(true)
  })

  it.each([
    ['GPT-5 läuft laut Acme auf acht H100-GPUs.', 'GPT-5 läuft laut Acme auf acht H200-GPUs.', 'GPT-5 runs on eight H100 GPUs, Acme says.'],
    [
      "D'après Acme, GPT-5 finit à 16 h UTC le 5 mai 2026.",
      "D'après Acme, GPT-5 finit à 17 h UTC le 5 mai 2026.",
      'GPT-5 ends on 2026-05-05 at 16:00 UTC, Acme says.',
    ],
  ])('reads joined names and the time of day: %s', (kept, changed, evidence) => {
    const piece = { text: evidence, publisher: 'Acme', date: '2026-05-01', about: [] }
    expect([isShown(kept, piece), isShown(changed, piece)]).toEqual([true, false])
  })

  it('reads in the ending of a verb that something would be so', () => {
    const rumour = 'Acme writes that GPT-5 would run entirely on Huawei chips.'
    expect(isShown('A Acme escreve que o GPT-5 rodaria inteiramente em chips da Huawei.', rumour)).toBe(true)
    expect(isShown('A Acme escreve que o GPT-5 roda inteiramente em chips da Huawei.', rumour)).toBe(false)
  })

  it('does not ask for what a passage says beside, but for the plan it tells of', () => {
    const compared = 'GPT-5 mini costs $2 per million input tokens at Acme, where GPT-5 costs $3.'
    expect(isShown('GPT-5 mini kostet bei Acme 2 $ pro Million Eingabetoken.', compared)).toBe(true)
    expect(isShown('Acme hat GPT-5 im Mai 2026 abgeschaltet.', 'Acme plans to retire GPT-5 in May 2026.')).toBe(false)
  })
})
