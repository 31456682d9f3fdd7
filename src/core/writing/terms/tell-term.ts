import { formatDate } from '../format.ts'
import type { Locale } from '../../locale.ts'
import { de } from './de.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { ja } from './ja.ts'
import { ptBR } from './pt-br.ts'
import { type Term, TERMS, type Terms } from './terms.ts'
import { zhCN } from './zh-cn.ts'

type Foreign = Exclude<Locale, 'en'>

const TABLES: Record<Foreign, Terms> = { es, de, fr, 'pt-BR': ptBR, 'zh-CN': zhCN, ja }
const QUOTES: Record<Foreign, readonly [string, string]> = {
  es: ['«', '»'],
  de: ['„', '“'],
  fr: ['« ', ' »'],
  'pt-BR': ['“', '”'],
  'zh-CN': ['“', '”'],
  ja: ['「', '」'],
}

/** Figures and names, which are the same in every language: `272K`, `Google Cloud`, `gpt-4o-2024-05-13`, `pass@1`, `0-shot CoT`. */
const NAME = String.raw`(?:[A-Z][\w.+@'/-]*|[\w.+@%/:[\]–-]*\d[\w.+@%/:[\]–-]*|[a-z]+[_/][a-z_/]+|simple-evals|zero-shot|xhigh|pass|acc|diamond|[Cc]hain[ -]of[ -][Tt]hought)`
const NAMES = `${NAME}(?: ${NAME})*`
const IS_NAMES = new RegExp(`^${NAMES}$`)

const PATTERNS = TERMS.map((term) => ({ term, pattern: new RegExp(`^${patternOf(term)}$`, 'i') }))

function patternOf(term: Term): string {
  return term.replace(/[()]/g, String.raw`\$&`).replaceAll('{}', '(.+)')
}

/**
 * A condition, host or setting of a fact in the answer's language. What no table knows stays English, in quotation marks.
 *
 * @param term as the corpus writes it: "prompts over 272K input tokens", "preview, 0-shot"
 */
export function tellTerm(term: string, locale: Locale): string {
  if (locale === 'en') return term
  const whole = translate(term, locale)
  if (whole !== undefined) return whole
  const parts = term.split(JOINTS).map((part) => (part === '' || JOINTS.test(part) ? part : translate(part, locale)))
  const [open, close] = QUOTES[locale]
  return parts.every((part) => part !== undefined) ? joined(parts.join(''), locale) : open + term + close
}

/** What stands between the parts of a term: "preview, 0-shot", "off-peak (16:30-00:30 UTC)". */
const JOINTS = /(, | - | \(|\))/
const COMMAS: Partial<Record<Locale, string>> = { 'zh-CN': '，', ja: '、' }

function joined(text: string, locale: Locale): string {
  const comma = COMMAS[locale]
  return comma ? text.replaceAll(', ', comma).replaceAll(' (', '（').replaceAll(')', '）') : text
}

function translate(term: string, locale: Foreign): string | undefined {
  for (const { term: known, pattern } of PATTERNS) {
    const [found, ...values] = pattern.exec(term) ?? []
    if (found === undefined || !values.every((value) => IS_NAMES.test(value))) continue
    const filled = values.map((value) => inLanguage(value, locale))
    return TABLES[locale][known].replace(/\{\}/g, () => filled.shift() ?? '')
  }
  return IS_NAMES.test(term) ? term : undefined
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
const MONTH = new RegExp(String.raw`^(${MONTHS}) (\d{4})$`)

/** A month of a year in the language's own words; anything else as it is. */
function inLanguage(value: string, locale: Foreign): string {
  const [, month = '', year] = MONTH.exec(value) ?? []
  return year === undefined ? value : formatDate(`${year}-${String(MONTHS.split('|').indexOf(month) + 1).padStart(2, '0')}`, locale)
}
