import type { Piece } from './evidence-reading.ts'
import type { Reading } from './reading.ts'

/** Terms that a reader takes for one another and must not: what a claim says, and what the evidence must then say. */
const TERMS: readonly { name: string; said: RegExp; borne: RegExp }[] = [
  { name: 'open source', said: /\bopen[- ]?sourc(?:e|ed|ing)\b/i, borne: /\bopen[- ]?sourc(?:e|ed|ing)\b/i },
  {
    name: 'open weights',
    said: /\bopen[- ]?weights?\b|\bweights are open\b/i,
    borne: /\bopen[- ]?(?:weights?|sourc\p{L}+)\b|\bweights (?:are |were |have been )?(?:open|public|available|published|released|free|download)|\b(?:publish|releas|open|shar|download)\p{L}* (?:\p{L}+ )?(?:the |its )?(?:model )?weights\b|\bdownload\p{L}* .{0,30}weights\b/iu,
  },
  { name: 'closed weights', said: /\bclosed(?:[- ](?:source|weights?))?\b|\bproprietary\b/i, borne: /\bclosed\b|\bproprietary\b|\bnot (?:open|publish|releas)|\bAPI[- ]only\b/i },
  { name: 'preview', said: /\bpreview\b/i, borne: /\bpreview\b|\bbeta\b|\bearly access\b|\btrailer\b/i },
  { name: 'general availability', said: /\bgeneral(?:ly)? availab(?:le|ility)\b|\bGA\b/, borne: /\bgeneral(?:ly)? availab(?:le|ility)\b|\bGA\b|\bofficial(?:ly)? (?:release|version|launch)|\bfull release\b|\bstable (?:release|version)\b/i },
  { name: 'final release', said: /\bfinal (?:release|version)\b|\bstable (?:release|version)\b/i, borne: /\bfinal\b|\bstable\b|\bgeneral(?:ly)? availab(?:le|ility)\b|\bGA\b|\bofficial\b/i },
  { name: 'deprecated', said: /\bdeprecat\p{L}+/iu, borne: /\bdeprecat\p{L}+/iu },
  { name: 'retired', said: /\bretired\b(?! (?:from|as|in|at|after|player|footballer))|\bshut down\b|\bdiscontinued\b/i, borne: /\bretire|\bshut(?:s|ting)?[- ]?down\b|\bdiscontinu|\bsunset\b|\bend[- ]of[- ]life\b|\bclos(?:ed|ure|ing)\b|\bceas|\bend(?:s|ed)?\b|\bstop|\bswitched off\b/i },
  { name: 'free of charge', said: /\bfree of charge\b|\bfor free\b|\bat no cost\b/i, borne: /\bfree\b|\bno (?:cost|charge)\b|\bwithout charge\b|[$€£]0\b/i },
  { name: 'per thousand', said: /\bper (?:thousand|1K|1,000) tokens\b/i, borne: /\bper\b|\//i },
] // prettier-ignore

/** Which terms a claim uses that the evidence does not bear. */
export function checkTerms(claim: Reading, pieces: readonly Piece[]): string[] {
  return [...TERMS.flatMap(({ name, said, borne }) => {
    if (!said.test(claim.text) || pieces.some((piece) => borne.test(piece.text))) return []
    return [`says “${name}”, which the cited passage does not`]
  }), ...checkWeekdays(claim, pieces)]
} // prettier-ignore

const WEEKDAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g

/** Days of the week that the evidence does not name, where it names others. */
function checkWeekdays(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap((piece) => piece.text.match(WEEKDAYS) ?? [])
  const unknown = (claim.text.match(WEEKDAYS) ?? []).find((day) => !known.includes(day))
  return unknown !== undefined && known.length > 0 ? [`says ${unknown}; the cited passage says ${known[0]}`] : []
}
