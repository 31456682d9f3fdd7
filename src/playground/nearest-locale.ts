import { LOCALES } from '../emulator/limits.ts'

/** The one of Discord's locales that is nearest to a browser's language; nothing where none is near. */
export function nearestLocale(language: string): string | undefined {
  const [base = ''] = language.split('-')
  if (LOCALES.includes(language)) return language
  return LOCALES.find((locale) => locale === base || locale.startsWith(`${base}-`))
}
