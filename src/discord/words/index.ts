import type { Locale } from '../../core/locale.ts'
import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ptBR } from './pt-br.ts'
import type { DiscordWords } from './words.ts'
import { zhCN } from './zh-cn.ts'

export type { SettingsTopic } from './settings.ts'
export type { DiscordWords, Mishap, WrongOption } from './words.ts'

const WORDS: Record<Locale, DiscordWords> = { en, es, de, fr, 'pt-BR': ptBR, 'zh-CN': zhCN, ja }

/** What Footnote says of its own in Discord, in one language. */
export function discordWordsIn(locale: Locale): DiscordWords {
  return WORDS[locale]
}
