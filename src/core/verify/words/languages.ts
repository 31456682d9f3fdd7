import { isForeignTerm } from './glossary.ts'
import { overlaps, type Reading, type Word } from '../reading/reading.ts'

const ENGLISH = new Set(
  'the of and to in is was for with on by at from that it as are were has have its an not than be which their this or after his her'.split(
    ' ',
  ),
)
const FOREIGN = new Set(
  'der die das und ist von mit für ein eine den dem des auf im zu nicht hat pro el la los las una un es con por para del que y se le les des et est du dans sur avec pour une au aux o os as um uma do da dos das em no na com não são desde seit depuis vom durch wurde wurden wird werden sind bei aus bis cette foi até pelo pela seu sua su fue está'.split(
    ' ',
  ),
)
const ASIAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

/** More of a claim's words belong to another language than to English, by its small words and by what releases' fields are called. */
export function isForeign(reading: Reading): boolean {
  const { text, words, names } = reading
  if ((text.match(ASIAN)?.length ?? 0) > 1 && words.length < text.length / 3) return true
  const own = words.filter((word) => !names.some((name) => (name.isRelease || name.isModel) && overlaps(name, word)))
  const plain = own.filter((word) => !names.some((name) => overlaps(name, word)))
  const count = (among: readonly Word[], is: (word: string) => boolean) => among.filter(({ lower }) => is(lower)).length
  const terms = count(own, isForeignTerm)
  const small = own.length > 1 ? count(plain, (word) => FOREIGN.has(word)) : 0
  return small + 2 * terms > count(plain, (word) => ENGLISH.has(word))
}
