import { type Locale, LOCALES } from '../core/locale.ts'

/** A name as it is typed, and what it is for, in every language: 1 to 32 characters without capitals or blanks, and 1 to 100. */
export type Named = Record<Locale, readonly [name: string, description: string]>

/** Spanish goes by its countries. Source: https://discord.com/developers/docs/reference#locales */
const DISCORD_LOCALES: Record<Exclude<Locale, 'en'>, readonly string[]> = {
  es: ['es-ES', 'es-419'],
  de: ['de'],
  fr: ['fr'],
  'pt-BR': ['pt-BR'],
  'zh-CN': ['zh-CN'],
  ja: ['ja'],
}

/** A command's or option's name and description as Discord takes them. What is read back is always the English name. */
export function named(words: Named) {
  return {
    name: words.en[0],
    name_localizations: localizations((locale) => words[locale][0]),
    description: words.en[1],
    description_localizations: localizations((locale) => words[locale][1]),
  }
}

/** A text in the languages other than English, by Discord's names of them. */
export function localizations(said: (locale: Locale) => string): Record<string, string> {
  const entries = LOCALES.filter((locale) => locale !== 'en').flatMap((locale) =>
    DISCORD_LOCALES[locale].map((tag) => [tag, said(locale)] as const),
  )
  return Object.fromEntries(entries)
}

/** What `localizations` made of a text, in one language. */
export function textIn(locale: Locale, english: string, localized: Partial<Record<string, string | null>> | null | undefined): string {
  return (locale === 'en' ? undefined : localized?.[DISCORD_LOCALES[locale][0] ?? locale]) ?? english
}
