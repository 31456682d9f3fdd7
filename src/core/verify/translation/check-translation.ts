import type { Locale } from '../../locale.ts'
import type { Reading } from '../reading/reading.ts'
import { wideLexiconOf } from './lexicons.ts'
import { readSides, type Sides } from './sides.ts'
import { anchorFaults } from './kept-anchors.ts'
import { kindFaults } from './kept-kinds.ts'
import { orderFaults } from './kept-order.ts'
import { wordFaults } from './kept-words.ts'
import type { Lexicon } from './lexicon.ts'

const CHECKS: readonly ((sides: Sides, lexicon: Lexicon) => string[])[] = [anchorFaults, kindFaults, wordFaults, orderFaults]

/**
 * Whether a translation says what an English sentence says, no more and no less: the same names, figures and dates in the
 * same company, denials and degrees, and no word that renders nothing of it.
 *
 * @returns what is wrong, in words a person can read; nothing if it may stand for the sentence
 */
export function checkTranslation(english: Reading, told: Reading, locale: Locale): string[] {
  const lexicon = wideLexiconOf(locale)
  if (!lexicon) return ['is in a language that cannot be checked']
  if (told.text === english.text) return ['the translation is the English sentence again']
  const sides = readSides(english, told, lexicon)
  return CHECKS.flatMap((faultsOf) => faultsOf(sides, lexicon))
}
