import type { Locale } from '../../locale.ts'
import { wordsIn } from '../../writing/words/index.ts'
import { remembered } from '../reading/remembered.ts'
import type { Reading } from '../reading/reading.ts'
import { isStopWord } from '../words/lemmas.ts'
import { createLexicon, longestAt, unitsOf, type Lexicon } from './lexicon.ts'
import type { Tongue } from './tongue.ts'
import { de } from './tongues/de.ts'
import { es } from './tongues/es.ts'
import { fr } from './tongues/fr.ts'
import { ja } from './tongues/ja.ts'
import { pt } from './tongues/pt.ts'
import { COMMON_WORDS, MORE_ENDINGS } from './tongues/common-words.ts'
import { zh } from './tongues/zh.ts'

/** What Footnote itself calls fields, stages and modalities in a language, by what it calls them in English. */
function ownWords(locale: Locale): [english: string, form: string][] {
  const [english, own] = [wordsIn('en'), wordsIn(locale)]
  return (['fields', 'stages', 'weights', 'modalities'] as const).flatMap((kind) => {
    const forms = Object.entries(own[kind])
    const said = new Map(Object.entries(english[kind]))
    return forms.map(([name, form]): [string, string] => [said.get(name)!.toLowerCase(), form.toLowerCase()])
  })
}

const COLUMNS: readonly Locale[] = ['en', 'de', 'es', 'fr', 'pt-BR', 'zh-CN', 'ja']

function commonWords(locale: Locale): [english: string, form: string][] {
  const rows = COMMON_WORDS.trim()
    .split('\n')
    .map((line) => line.split(' | '))
  return rows.flatMap((row) => {
    const forms = row[COLUMNS.indexOf(locale)]!.split(', ')
    return row[0]!.split(' / ').flatMap((english) => forms.map((form): [string, string] => [english === '-' ? '' : english, form]))
  })
}

const lexiconOf = (tongue: Tongue, locale: Locale): Lexicon => createLexicon(tongue, ownWords(locale))
const EUROPEAN = [lexiconOf(de, 'de'), lexiconOf(es, 'es'), lexiconOf(fr, 'fr'), lexiconOf(pt, 'pt-BR')]
const [CHINESE, JAPANESE] = [lexiconOf(zh, 'zh-CN'), lexiconOf(ja, 'ja')]

const TONGUES: Partial<Record<Locale, Tongue>> = { de, es, fr, 'pt-BR': pt, 'zh-CN': zh, ja }

const wideLexicons = new Map<Locale, Lexicon>()

/** All the words of a language that answers come in, to hold a translation to its English sentence; undefined for English. */
export function wideLexiconOf(locale: Locale): Lexicon | undefined {
  const tongue = TONGUES[locale]
  if (!tongue) return undefined
  const verbEndings = `${tongue.verbEndings} ${MORE_ENDINGS[locale] ?? ''}`.trim()
  const lexicon = wideLexicons.get(locale) ?? createLexicon({ ...tongue, verbEndings }, [...ownWords(locale), ...commonWords(locale)])
  wideLexicons.set(locale, lexicon)
  return lexicon
}

/** The language a text is written in, if it is another one than English that we know. */
export const languageOf = remembered((reading: Reading): Lexicon | undefined => {
  const { text, words } = reading
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  if (han + kana > 1 && words.length < text.length / 3) return kana > 0 ? JAPANESE : CHINESE
  if (!HINT.test(text)) return undefined
  const plain = wordsOf(reading)
  const english = plain.filter((word) => isStopWord(word)).length
  const [best] = EUROPEAN.map((lexicon) => ({ lexicon, count: countOwn(lexicon, plain) })).toSorted((a, b) => b.count - a.count)
  return best!.count > english - countShared(best!.lexicon, plain) ? best!.lexicon : undefined
})

/** Letters and small words that English has not: without any, a sentence is English. */
const HINT =
  /[à-öø-ÿœß]|\b(?:der|das|den|dem|und|ist|mit|von|bei|bis|nach|pro|ein|eine|le|les|des|du|de|et|est|une?|par|el|los|las|del|que|es|con|por|para|os|um|uma|da|em|com|mais|menos|plus|moins|sur|dans|pour|ou|y|hat|sind|wird|im|am|zu|auf|laut|nicht|kostet|il|elle|sont|une|cette|selon|ne|au|aux|su|se|tiene|son|según|tem|seu|sua|são|ao|não|segundo|no|na|do|dos|custa|cuesta)\b/i

export const isForeign = (reading: Reading): boolean => languageOf(reading) !== undefined

/** Words in lower case; names, and all but the first of those with a capital, belong to no language. */
function wordsOf({ text, names }: Reading): string[] {
  const masked = names.reduce(
    (rest, { isRelease, isModel, start, end }) =>
      isRelease || isModel ? rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end) : rest,
    text,
  )
  const words = unitsOf(masked).filter((unit) => /\p{L}/u.test(unit))
  return words.filter((word, index) => index === 0 || !/^\p{Lu}/u.test(word)).map((word) => word.toLowerCase())
}

/** Words of a language that English doesn't have, or says otherwise. */
function countOwn(lexicon: Lexicon, words: readonly string[]): number {
  let count = 0
  for (let at = 0; at < words.length;) {
    const found = longestAt(lexicon, words, at)
    const own = words.slice(at, at + (found?.length ?? 1))
    if (found && !own.every((word) => isStopWord(word)) && !found.english.some((said) => said.replaceAll(/[\s-]/g, '') === own.join('')))
      count += own.length
    at += own.length
  }
  return count
}

/** "die", "an", "no": words that English has too. */
const countShared = (lexicon: Lexicon, words: readonly string[]): number =>
  words.filter((word, at) => isStopWord(word) && longestAt(lexicon, words, at) !== undefined).length
