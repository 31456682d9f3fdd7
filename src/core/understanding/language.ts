import { LANGUAGE_MARKS } from './lexicon.ts'
import type { Locale } from '../locale.ts'

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
