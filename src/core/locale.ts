import { z } from 'zod'

/** Languages in which facts are told. Passages stay as they are written, in English. */
export const LOCALES = ['en', 'es', 'de', 'fr', 'pt-BR', 'zh-CN', 'ja'] as const
export const Locale = z.enum(LOCALES)
export type Locale = z.infer<typeof Locale>

/** The locale nearest to a Discord or BCP 47 tag; English when none fits. */
export function nearestLocale(tag: string): Locale {
  const language = tag.toLowerCase().split('-')[0]!
  return LOCALES.find((locale) => locale.toLowerCase().split('-')[0] === language) ?? 'en'
}
