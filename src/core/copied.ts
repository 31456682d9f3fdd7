import type { Evidence, EvidenceId } from './evidence.ts'
import { sentencesOf } from './sentences.ts'

/** The passage that says a sentence word for word, as a sentence of its own; how figures and days are written may differ. */
export function copiedFrom(text: string, cited: readonly Evidence[]): EvidenceId | undefined {
  const own = plain(text)
  return cited.find(({ fact, text: passage }) => !fact && sentencesAloneIn(passage).some((sentence) => plain(sentence) === own))?.id
}

/** The sentences of a passage that can be read by themselves. */
export const sentencesAloneIn = (passage: string): string[] => sentencesOf(passage).filter((sentence) => !LEANS.test(sentence))

/** "Its safeguards …", "At that length …", "… reaches 68% there.": what stands before has to be known. */
const LEANS =
  /^(?:it|its|they|their|them|these|those|this|that|he|she|both|such|the (?:same|latter|former|other|second)|(?:at|for|in|with|of) (?:it|that|this|these|those|them)|there)\b|\d%? there\b|\bthese are\b|(?<!\bwas |\bwere )\bthen cost\b/i

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = MONTHS.join('|')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) (${MONTH}) (\\d{4})\\b`, 'g')
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (\\d{1,2}),? (\\d{4})\\b`, 'g')
const NO_DAY = new RegExp(`\\b(${MONTH}) (\\d{4})\\b`, 'g')

/** Words, figures and days in one form: "2026-02-12", "1.6t". */
function plain(text: string): string {
  const day = (year: string, month: string, of?: string) =>
    [year, String(MONTHS.indexOf(month) + 1).padStart(2, '0'), ...(of ? [of.padStart(2, '0')] : [])].join('-')
  return text
    .toLowerCase()
    .replace(/\[\d+\]/g, ' ')
    .replace(DAY_FIRST, (_, of: string, month: string, year: string) => day(year, month, of))
    .replace(MONTH_FIRST, (_, month: string, of: string, year: string) => day(year, month, of))
    .replace(NO_DAY, (_, month: string, year: string) => day(year, month))
    .replace(/(\d) (m|b|tr)illion\b/g, (_, digit: string, scale: string) => digit + scale[0]!)
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/[“”"„«»]|[.,:;()–—!?]+(?=\s|$)|(?<=\s|^)[(–—]+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}
