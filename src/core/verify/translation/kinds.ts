import { lemmaOf, oppositesOf } from '../words/lemmas.ts'

/** Words of a closed kind, each by what it says in English: a translation has to keep them and must not add any. */
const KINDS: Record<string, string> = {
  not: 'not no never none nothing nobody neither nor without cannot',
  only: 'only solely exclusively alone sole',
  all: 'all every always entirely completely fully whole everything everyone',
  most: 'mostly largely mainly majority',
  some: 'some part partly partially',
  about: 'about approximately roughly around',
  nearly: 'nearly almost',
  perhaps: 'may might perhaps possibly probably likely allegedly reportedly seemed seems seem appears',
  more: 'more higher above exceeds larger greater bigger longer better faster ahead dearer newer stronger beats surpasses outperforms',
  less: 'less fewer lower below smaller shorter worse slower behind cheaper weaker undercuts trails',
  'at most': 'up_to',
  'at least': 'at_least',
  first: 'first',
  last: 'last',
  before: 'before',
  after: 'after',
  until: 'until',
  since: 'since',
  second: 'second seconds',
  minute: 'minute minutes',
  hour: 'hour hours',
  day: 'day days',
  week: 'week weeks',
  month: 'month months',
  year: 'year years',
  told: 'says say said reports reported writes wrote according states notes adds describes explains',
}
/** English words that another language may say by a word of a kind, and the other way round. */
const ALSO: Record<string, string> = {
  not: 'impossible unlike unavailable undisclosed unknown lacks lack',
  only: 'just merely first single limited restricted',
  all: 'any both full each per own entire',
  most: 'most often',
  some: 'several',
  about: 'some estimated nearly almost close near',
  nearly: 'about close near',
  perhaps: 'could can should would estimated',
  more: 'exceed rise rose raised increased grew gain gains best improves improve dear most surpass beat outperform at_least',
  less: 'fell cut reduced lowered cheap undercut shrinks',
  first: 'earliest initial initially originally original at second',
  last: 'latest newest end ending previous',
  before: 'until earlier ahead previous formerly prior by first far',
  after: 'within following followed later then since once from',
  until: 'to through by ending ends up_to before',
  since: 'from as because of starting after for',
  'at most': 'as ends maximum limit until most below under less',
  'at least': 'minimum more',
  day: 'date daily today',
  year: 'same',
  month: 'same',
  second: 'third two',
  told: 'disclosed published account claims claimed calls announced tells points figures summary summarised explains describes introduced lists names list gives finds found concludes puts judged admits measured asks advises states according told',
}

/** Kinds that these English words allow another language to say, without standing for them. */
const ALLOWING: Record<string, string> = {
  not: 'closed proprietary fails fail rather instead far although',
  more: 'over too times',
  less: 'under far',
  hour: 'time',
  day: 'time',
}

function kindsOf(lists: Record<string, string>): ReadonlyMap<string, readonly string[]> {
  const kinds = new Map<string, string[]>()
  for (const [kind, words] of Object.entries(lists))
    for (const word of words.split(' ')) kinds.set(word, [...(kinds.get(word) ?? []), kind])
  return kinds
}
const OWN = kindsOf(KINDS)
const POSSIBLE = kindsOf(ALSO)
const ALLOWED = kindsOf(ALLOWING)

const wordsIn = (phrase: string): string[] => phrase.replaceAll('up to', 'up_to').replaceAll('at least', 'at_least').split(/[ -]/)

export const isOfKind = (word: string): boolean => OWN.has(word)
/** Kinds that a phrase is sure to be of, and those it may be of. */
export const kindsIn = (phrase: string): string[] => wordsIn(phrase).flatMap((word) => OWN.get(word) ?? [])
export const possibleKindsIn = (phrase: string): string[] =>
  wordsIn(phrase).flatMap((word) => [...(OWN.get(word) ?? []), ...(POSSIBLE.get(word) ?? [])])

/** Kinds that a translation of an English phrase may be of. */
export const allowedKindsIn = (phrase: string): string[] => [
  ...possibleKindsIn(phrase),
  ...wordsIn(phrase).flatMap((word) => ALLOWED.get(word) ?? []),
]

/** Words that are told of things of one sort, and of which one must not pass for another. */
export const CONTRARY: readonly (readonly string[])[] = [
  ['input', 'output'],
  ['open', 'closed'],
  ['active', 'total'],
  ['peak', 'offpeak'],
  ['released', 'retired', 'deprecated', 'announced'],
  ['sliding', 'full'],
  ['wins', 'losses'],
  ['more', 'less'],
]
/** A word that says the contrary of another may never go untold. */
export const isContrary = (word: string): boolean => CONTRARY.some((words) => words.includes(word)) || oppositesOf(lemmaOf(word)).size > 0
