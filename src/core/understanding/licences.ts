import type { Locale } from '../locale.ts'
import { anyWord } from './any-word.ts'

/** Licences that a list can be asked of, with what belongs to their names; for folded text. */
export const LICENCE = /\b(?:mit|apache)\b(?:[\s-]*(?:v|version )?[12](?:\.0)?\b)?(?:[\s-]*(?:licen[sc]\p{L}*|lizen\p{L}*))?/u

/** Asks for the licence itself, and not only whether weights are open. */
export const ASKS_LICENCE = anyWord('licen~|lizen~|mit|apache|commercial use|commercially|许可|协议|ライセンス|商用')

/** A licence as people write it. */
export const LICENCE_NAMES: Readonly<Record<string, string>> = { mit: 'MIT', apache: 'Apache' }

/** The licence a list is asked of. In German, "mit" alone is "with". */
export function licenceIn(folded: string, locale: Locale): string | undefined {
  if (/\bapache\b/.test(folded)) return 'apache'
  if (/\bmit[\s-]*(?:licen[sc]|lizen)|(?:licen[sc]\p{L}*|lizenz)[\s-]+mit\b/u.test(folded)) return 'mit'
  return locale !== 'de' && /\bmit\b/.test(folded) ? 'mit' : undefined
}
