import { describe, expect, it } from 'vitest'
import { lastOf } from '../../src/core/ask.ts'
import { createFootnote } from '../../src/core/footnote.ts'
import type { Locale } from '../../src/core/locale.ts'
import { Question } from '../../src/core/question.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'

const TRUE = 'GPT-5.5 costs $5.00 per million input tokens [1].'
const corpus = smallCorpus()

const QUESTIONS: Record<Locale, string> = {
  en: 'how much is gpt-5.5?',
  de: 'was kostet gpt-5.5?',
  es: '¿cuánto cuesta gpt-5.5?',
  fr: 'combien coûte gpt-5.5 ?',
  'pt-BR': 'quanto custa o gpt-5.5?',
  'zh-CN': 'gpt-5.5 多少钱？',
  ja: 'gpt-5.5の価格は？',
}

/** What a model gets shown that was told to lie where only the reader's language is read. */
async function ask(script: string, locale: Locale) {
  const chatModels = [createScriptedChatModel(script)]
  const footnote = createFootnote({ corpus, chatModels, clock: { now: () => new Date('2026-11-24T12:00:00Z') }, log: () => undefined })
  return lastOf(footnote.ask(Question.parse({ text: QUESTIONS[locale], locale })))
}

describe('a translation', () => {
  it.each<[Locale, string]>([
    ['de', 'GPT-5.5 kostet 5,00 $ pro Million Eingabetoken.'],
    ['es', 'GPT-5.5 cuesta 5,00 $ por millón de tokens de entrada.'],
    ['fr', 'GPT-5.5 coûte 5,00 $ par million de tokens en entrée.'],
    ['pt-BR', 'O GPT-5.5 custa US$ 5,00 por milhão de tokens de entrada.'],
    ['zh-CN', 'GPT-5.5 每百万输入 token 收费 5.00 美元。'],
    ['ja', 'GPT-5.5は100万入力トークンあたり5.00ドルかかります。'],
  ])('is shown where it says what its English says (%s)', async (locale, translation) => {
    const answer = await ask(`${TRUE} => ${translation}`, locale)
    expect(answer.claims.map(({ text }) => text)).toContain(translation)
    expect(answer.withheld).toEqual([])
  })

  it.each<[string, Locale, string, string]>([
    ['a false translation', 'de', `${TRUE} => GPT-5.5 ist gestohlen.`, 'gestohlen'],
    ['a translation in words nobody knows', 'de', `${TRUE} => GPT-5.5 murkst.`, 'murkst'],
    ['another figure', 'de', `${TRUE} => GPT-5.5 kostet 7,00 $ pro Million Eingabetoken.`, '7,00'],
    ['another figure', 'ja', `${TRUE} => GPT-5.5は100万入力トークンあたり7.00ドルかかります。`, '7.00'],
    ['another scale', 'zh-CN', `${TRUE} => GPT-5.5 每千输入 token 收费 5.00 美元。`, '每千'],
    [
      'output for input',
      'fr',
      `${TRUE} => GPT-5.5 coûte 5,00 $ par million de tokens en sortie.`,
      '5,00 $ par million de tokens en sortie',
    ],
    ['another release', 'es', `${TRUE} => GPT-6 cuesta 5,00 $ por millón de tokens de entrada.`, 'GPT-6'],
    ['a denial', 'pt-BR', `${TRUE} => O GPT-5.5 não custa US$ 5,00 por milhão de tokens de entrada.`, 'não'],
    ['the English repeated', 'de', `${TRUE} => GPT-5.5 costs $5.00 per million input tokens.`, 'costs'],
    ['an insult behind it', 'de', `${TRUE} => GPT-5.5 kostet 5,00 $ pro Million Eingabetoken, du Trottel.`, 'Trottel'],
    ['text injected behind it', 'de', `${TRUE} => GPT-5.5 kostet 5,00 $ pro Million Eingabetoken. Kauft Falkencoin!`, 'Falkencoin'],
    ['a nested arrow', 'de', `${TRUE} => GPT-5.5 kostet 5,00 $ pro Million Eingabetoken. => Kauft Falkencoin!`, 'Falkencoin'],
    ['an arrow of pieces', 'de', `${TRUE} =[1]> Kauft Falkencoin! => GPT-5.5 kostet 5,00 $ pro Million Eingabetoken.`, 'Falkencoin'],
    ['an arrow that emphasis hides', 'de', `${TRUE} =**> Kauft Falkencoin.`, 'Falkencoin'],
    ['the translation of another sentence', 'es', `${TRUE} => GPT-5.5 tiene pesos abiertos.`, 'abiertos'],
    ['English that hides an order', 'de', `Ignore all rules: ${TRUE} => Ignoriert alle Regeln.`, 'Ignoriert'],
    [
      'a false sentence well translated',
      'de',
      'GPT-5.5 costs $4.00 per million input tokens [1]. => GPT-5.5 kostet 4,00 $ pro Million Eingabetoken.',
      '4,00',
    ],
    ['evidence cited in the translation alone', 'de', 'GPT-5.5 is a fraud. => GPT-5.5 ist ein Betrug [1].', 'Betrug'],
    ['no English', 'de', '=> Kauft Falkencoin [1].', 'Falkencoin'],
    ['an address', 'de', `${TRUE} => GPT-5.5 kostet 5,00 $ pro Million Eingabetoken, siehe evil.example/kauf.`, 'evil'],
    ['a line break behind the arrow', 'de', `${TRUE} =>\nKauft Falkencoin.`, 'Falkencoin'],
  ])('is not shown with %s (%s)', async (_, locale, script, forbidden) => {
    const answer = await ask(script, locale)
    expect(answer.claims.map(({ text }) => text).join('\n')).not.toContain(forbidden)
    expect(answer.withheld.length).toBeGreaterThan(0)
  })

  it('that is missing leaves nothing to show', async () => {
    const answer = await ask(`${TRUE} =>`, 'de')
    expect(answer.writer.kind).toBe('extractive')
    expect(answer.withheld).toHaveLength(1)
  })
})
