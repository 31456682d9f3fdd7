import type { Locale } from '../locale.ts'
import { anyWord } from './any-word.ts'

/** Marks by which a question shows its language, beyond its script. */
export const LANGUAGE_MARKS = {
  es: anyWord(
    'mas|barato|barata|mejor|precio|una|un|con|sin|que|cual|cuales|cuanto|cuanta|cuando|como|cuesta|cuestan|es|los|las|el|del|por|para|salio|tiene|modelos|modelo|en|y|lanzo|contexto',
  ),
  de: anyWord(
    'modell|modelle|billigste~|gunstigste~|beste~|zum|zur|ohne|preis|was|wie|wann|warum|welche|welches|wer|es|dass|ich|nicht|mit|ist|sind|der|die|das|und|viel|kostet|kosten|gibt|hat|von|fur|im|ein|eine|wurde|gross|grosser',
  ),
  fr: anyWord(
    'modele|sous|moins|meilleur~|prix|avec|pour|quel|quelle|quels|quelles|combien|quand|pourquoi|comment|est|le|la|les|des|du|coute|et|sont|une|un|dans|sorti|il|a t il|modeles',
  ),
  'pt-BR': anyWord(
    'abaixo|acima|modelo|mais|barato|barata|melhor|preco|uma|um|com|sem|qual|quais|quanto|quando|como|custa|custam|e|os|o|da|para|foi|tem|modelos|saiu|em|lancad~|quantos|voce|nao|janela',
  ),
  en: anyWord(
    'models|cheapest|best|open|licen~|under|any|new|what|which|when|why|how|is|are|the|does|did|do|of|was|has|with|and|much|many|can|for|it|on|in|by|to|cost|price|released',
  ),
} as const

/** The language a question is asked in: by script, else by its small words; the asker's own where it shows none. */
export function languageOf(text: string, own: Locale): Locale {
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja'
  if (/\p{Script=Han}/u.test(text)) return own === 'ja' ? 'ja' : 'zh-CN'
  const words = text.match(/[\p{L}]+/gu) ?? []
  let best: { locale: Locale; count: number } = { locale: own, count: 0 }
  for (const locale of ['en', 'es', 'de', 'fr', 'pt-BR'] as const) {
    const count = words.filter((word) => LANGUAGE_MARKS[locale].test(word)).length
    if (count > best.count || (count === best.count && count > 0 && locale === own)) best = { locale, count }
  }
  return best.locale
}
