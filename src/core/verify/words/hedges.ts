import { reachedBy, type Cue } from './negations.ts'
import type { Word } from '../reading/reading.ts'

/** How a statement falls short of fact; `told` is what keeps it so in a claim. */
export type Hedge = 'possible' | 'reported' | 'weighed' | 'planned'
/** Not the month. */
const MAY = String.raw`(?<!\b(?:in|on|of|since|until|by|from|early|mid|late|before|after|\d{1,2}) )may(?! (?:be used|use)\b|,? \d)`
const POSSIBLE = String.raw`${MAY}|might|could|possib\p{L}*|perhaps|potential(?:ly)?|likely|probably|would|can|should|seem\p{L}*|appear\p{L}*|if|unclear|whether`
const SPOKEN = String.raw`reported(?:ly)?|reports?|alleg\p{L}+|rumou?r\p{L}*|purported\p{L}*|claim\p{L}*|unconfirmed|supposed\p{L}*|speculat\p{L}*|believe[sd]?|thought|said|says?|saying|according|accounts?|own (?:figures?|numbers?|tests?|data|measurements?|benchmarks?|words)|self-reported|accus\p{L}*|argu\p{L}*`
const GUESSED = String.raw`suggest\p{L}*|estimat\p{L}*|predict\p{L}*|expect\p{L}*|hope[sd]?|hoping|speculat\p{L}*|believe[sd]?|thought|rumou?r\p{L}*|reportedly|alleg\p{L}+|purported\p{L}*|supposed\p{L}*|unconfirmed|accus\p{L}*|claim\p{L}*|argu\p{L}*|said to`
const WEIGHED = String.raw`considering|consider(?:s|ed)? (?:\p{L}+ing|whether)|weigh(?:s|ed|ing)?(?= up\b| whether\b| an?\b| the\b)|explor(?:es|ed|ing)|mull(?:s|ed|ing)|in talks|thinking (?:about|of)|looking (?:at|into)|toy(?:s|ed|ing) with|undecided`
const INTENDED = String.raw`want\p{L}*|seek\p{L}*|plan\p{L}*|propos\p{L}*|intend\p{L}*|intention|aim(?:s|ed|ing)?|set to|due|schedul\p{L}*|going to|about to|promis\p{L}*|target\p{L}*|slated|warn\p{L}*|threat\p{L}*|hint\p{L}*|signal\p{L}*|teas\p{L}*|pledg\p{L}*|vow\p{L}*|commit\p{L}*|prepar\p{L}*|announc\p{L}*`
const anyOf = (...parts: string[]) => new RegExp(String.raw`\b(?:${parts.join('|')})\b`, 'iu')
const HEDGES: Record<Hedge, { cues: Cue[]; told: RegExp }> = {
  possible: {
    cues: [
      {
        pattern: new RegExp(String.raw`\b(?:${MAY}|might|could|possibly|perhaps|potentially|likely|probably|would have)\b`, 'gi'),
        reach: 8,
      },
    ],
    told: anyOf(POSSIBLE, GUESSED, WEIGHED, 'consider', 'discuss'),
  },
  reported: {
    cues: [
      {
        pattern:
          /\b(?:reportedly|allegedly|alleges?|alleged|rumou?r(?:s|ed)?|purported(?:ly)?|claims?|claimed|claiming|unconfirmed|supposedly|speculat\p{L}+|believed to|thought to|said to be)\b/giu,
        reach: 14,
      },
    ],
    told: anyOf(POSSIBLE, SPOKEN, GUESSED, WEIGHED, INTENDED),
  },
  weighed: {
    cues: [{ pattern: new RegExp(anyOf(WEIGHED).source, 'giu'), reach: 14 }],
    told: anyOf(POSSIBLE, WEIGHED, 'consider', 'discuss\\p{L}*', 'talks', 'weigh\\p{L}*', 'option', 'idea'),
  },
  planned: {
    cues: [
      { pattern: /\bwill(?! not)\b/gi, reach: 4 },
      {
        pattern:
          /\b(?:expect(?:s|ed|ing)?|plans? to|planned|planning|promis(?:es|ed|ing)|proposed|proposes|intends? to|wants? to|seeks? to|hopes? to|aims? (?:to|for)|set to|due to be|scheduled|warn(?:s|ed|ing)?(?: on \S+)? (?:of|that|about)|threaten(?:s|ed)? (?:to|with)|hint(?:s|ed)? (?:at|that)|signal(?:s|l?ed)|teas(?:es|ed)|pledg(?:es|ed)|vow(?:s|ed)|commit(?:s|ted) to|prepar(?:es|ing) to)\b/gi,
        reach: 10,
      },
    ],
    told: anyOf(POSSIBLE, GUESSED, WEIGHED, INTENDED, 'consider', 'will', 'to be', 'upcoming', 'next'),
  },
}
export const HEDGE_KINDS: readonly Hedge[] = ['possible', 'reported', 'weighed', 'planned']

/** Whether a claim keeps a hedge; what is only planned may also be told as what will be. */
export const isHedged = (text: string, hedge: Hedge): boolean => HEDGES[hedge].told.test(text)

/** Words said to be only possible, reported, weighed or planned. */
export function hedgedWords(words: readonly Word[], text: string, offset: number, hedge: Hedge): Set<Word> {
  return reachedBy(HEDGES[hedge].cues, words, text, offset)
}
