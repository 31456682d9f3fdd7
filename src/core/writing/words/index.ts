import type { Locale } from '../../locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ptBR } from './pt-br.ts'
import type { Words } from './words.ts'
import { zhCN } from './zh-cn.ts'

export type { Aspect, Tense, Words } from './words.ts'

const WORDS: Record<Locale, Words> = { en, es, de, fr, 'pt-BR': ptBR, 'zh-CN': zhCN, ja }

/** Footnote's own words in one language. */
export function wordsIn(locale: Locale): Words {
  return WORDS[locale]
}
