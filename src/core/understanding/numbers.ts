/** Numbers that people write out, folded, in their order from one. */
const NUMBERS: readonly string[] = [
  'an|one|a|un|uno|una|ein|eine|einem|einer|einen|une|um|uma|一',
  'two|dos|zwei|deux|dois|duas|两|二|ふたつ',
  'three|tres|drei|trois|三|みっつ',
  'four|cuatro|vier|quatre|quatro|四',
  'five|cinco|funf|fuenf|cinq|五',
  'six|seis|sechs|六',
  'seven|siete|sieben|sept|sete|七',
  'eight|ocho|acht|huit|oito|八',
  'nine|nueve|neun|neuf|nove|九',
  'ten|diez|zehn|dix|dez|十',
  'eleven|once|elf|onze',
  'twelve|doce|zwolf|douze|doze',
]
/** Words for a few, by the number that they are taken for. */
const VAGUE: readonly string[] = ['', 'couple of', 'few|several|couple|paar|quelques|几|数']

const numberOf = (words: readonly string[]): string => String.raw`(?:(?<![\d.])\d{1,3}|${words.filter(Boolean).join('|')})`

/** A number in digits or in words, vague ones and articles too. */
export const NUMBER = numberOf([...VAGUE, ...NUMBERS])
/** A number by which things are counted, in digits or in words up to ten: "once" is eleven in Spanish alone. */
export const COUNTING_NUMBER = numberOf(NUMBERS.slice(1, 10))

/** What a number in digits or in words is. */
export function numberIn(typed: string): number {
  if (/^\d/.test(typed)) return Number(typed)
  const placeIn = (lists: readonly string[]) => lists.findIndex((words) => words.split('|').includes(typed)) + 1
  return placeIn(NUMBERS) || placeIn(VAGUE)
}
