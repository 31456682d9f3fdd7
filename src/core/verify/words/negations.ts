import type { Word } from '../reading/reading.ts'

/**
 * Reach of a word over those that follow, in words; a comma, colon or "but" ends it. `heads`: on how many words of content
 * it bears itself, 1 if absent ("not improve survival" denies the improving; "no effect on survival" both).
 */
export type Cue = { pattern: RegExp; reach: number; heads?: number }

const NEGATIONS: Cue[] = [
  {
    pattern:
      /\b(?:not(?! only\b| just\b| merely\b)|cannot|never|neither|nor|hardly|barely|no longer|nobody|no one|none(?= of\b| (?:is|are|was|were|has|have|had|came|did)\b)|nothing|im(?:possible|possibly)|anything but|far from|nowhere near|a far cry from|by no means|in no way|scarcely|in name only|yet to|nicht|kein\p{L}*|non|pas)\b|n't\b/giu,
    reach: 6,
  },
  {
    pattern:
      /\b(?:no(?!\.|\s\d| longer\b)|none of|without|lack(?:s|ed|ing)?|absence of|(?:rather than|instead of|in place of)(?! (?:the |about )?[$€£¥]?\d)|los(?:e|es|ing|t)(?! (?:their|his|her) li(?:fe|ves)\b)|free of(?! charge)|excluding|except|(?:every|any)where but|outside(?: of)?|opposed(?: to)?|lea(?:ve|ves|ving) out|(?<!\b(?:is|are|was|were|be|been)\s)left out|omit(?:s|ted)?|(?:vot\p{L}+|decided|ruled|warned|advised)(?: \S+){0,3}? against)\b/giu,
    reach: 6,
    heads: 3,
  },
  {
    pattern:
      /\b(?:fail(?:s|ed)? to|refus(?:e|es|ed)(?: to)?|declin(?:e|es|ed) to|den(?:y|ies|ied)|reject(?:s|ed)?|unable to|false|untrue|myth)\b/giu,
    reach: 6,
  },
]
/** Words that a negation reaches; `offset` is where the text stands in its reading. */
export function negatedWords(words: readonly Word[], text: string, offset: number): Set<Word> {
  const verbs = [...text.matchAll(GIVES_NO)].map(({ index }) => offset + index)
  return new Set([...reachedBy(NEGATIONS, words, text, offset, { isBack: true }), ...words.filter(({ start }) => verbs.includes(start))])
}
/** "Publishes no count" denies the publishing too. */
const GIVES_NO = /\b\p{L}+(?= (?:no|neither|none of|nothing|nobody)\b)/gu

/** Whether a text denies anything at all. */
export const hasNegation = (text: string): boolean => NEGATIONS.some(({ pattern }) => text.search(pattern) !== -1)

/**
 * Words that deny without a "not", and bear on what follows: "excludes earlier research", "withheld the base model". What
 * dropped to a figure only fell.
 */
const DENYING: Cue[] = [
  {
    pattern:
      /(?<!\b(?:is|are|was|were|be|been|being)\s)\b(?:withh(?:eld|olds?|olding)|drop(?:s|ped|ping)(?! (?:to|from|by|below|in|its price|the price|prices?)\b| [$€£\d])|scrap(?:s|ped)|abolish(?:es|ed)|discontinu(?:es|ed)|end(?:s|ed) (?=(?:its|the|their|all)\b)|stop(?:s|ped) (?=\p{L}+ing\b)|cancel(?:s|led|ed))\b/giu,
    reach: 8,
    heads: 2,
  },
  {
    pattern:
      /(?<!\b(?:is|are|was|were|be|been|being)\s)\b(?:exclu(?:de[sd]?|ding)|(?:shut(?:s|ting)?|keep(?:s|ing)?|kept|lock(?:s|ed)|rul(?:es|ed)) out|bar(?:s|red|ring)|ban(?:s|ned)|forbid(?:s|den)?|prohibit(?:s|ed)?)\b/giu,
    reach: 8,
    heads: 4,
  },
]
/** Whether a text keeps anything out: "shuts out companies". */
export const excludes = (text: string): boolean => DENYING.some(({ pattern }) => text.search(pattern) !== -1)

const ENDING =
  /\b(?:(?:is|are|was|were|be|been|being|gets?)\s(?:\p{L}+ly\s)?(?:exclu\p{L}+|withheld|dropped|removed|scrapped|abolished|discontinued|cancel\p{L}+|withdrawn|banned|left out|(?:shut|kept|ruled|locked) out|barred|forbidden|prohibited|called off|gone)|(?<!the |at |by )(?:ends?|ended|expires?|expired|lapses?|lapsed|ceases?|ceased|disappears?|disappeared)(?! (?:up|with|its|the|their)\b))\b/iu
/** Further words that keep something from being so, whatever they bear on. */
const CURBING =
  /\b(?:only|solely|limited to|restricted to|closed|un(?:available|published|released|disclosed|supported|known|clear)|private|proprietary|secret|lo(?:st|ses)|other than|instead|yet to|short of|off|ends?|ended|expire[sd]?|stop(?:s|ped)|removed|dropped|excluded|withheld|cancel(?:led|ed)|called off|banned|prohibited|forbidden|barred|retired|discontinued|deprecated|waived|scrapped|gone)\b/gi

/** Whether a stretch of text denies or curbs anything, other than with the word itself that is looked for. */
export const curbs = (text: string, isSought: (word: string) => boolean): boolean =>
  excludes(text) || [...text.matchAll(CURBING)].some(([word]) => !isSought(word.toLowerCase()))

/** Whether a claim denies anything, in whatever words. */
export const deniesAnything = (text: string): boolean => hasNegation(text) || curbs(text, () => false)

/** Where a clause says that its subject has come to an end: "the night discount ends at the same time". */
export const endingIn = (clause: string): number => clause.search(ENDING)

/** The words a negation bears on most: the first of content that it reaches. */
export function deniedWords(words: readonly Word[], text: string, offset: number): Set<Word> {
  return reachedBy([...NEGATIONS, ...DENYING], words, text, offset, { isBare: true })
}

/** The first words of content, and one more behind an adverb, a measure of degree, or a verb that says little. */
function headsOf(words: readonly Word[], most: number): Word[] {
  const content = words.filter(({ isStop }) => !isStop)
  const isFaint =
    /ly$|^(?:significant|substantial|clear|major|much)$/.test(content[0]?.lower ?? '') || CARRIERS.test(content[0]?.lower ?? '')
  return content.slice(0, isFaint ? most + 1 : most)
}
/** "cannot process audio" denies the audio. */
const CARRIERS = /^(?:process|accept|take|handle|support|offer|provide|include|contain|read|understand|say|give)s?$/

const BORDER =
  /[,;:()]|\b(?:but|although|while|whereas|because)\b|\band (?=that\b)|\band (?=[$€£]?\d[^,;]{0,20}\bwith\b)|\band (?=(?:is|are|was|were|has|had|can|will|does)\b)/

/** "Open it is not": what closes its clause bears on the words before. */
const before = (words: readonly Word[], text: string, offset: number, at: number): Word[] => {
  const parts = text.slice(0, at).split(new RegExp(BORDER.source, 'g'))
  return words.filter(({ start, end }) => start >= offset + at - parts.at(-1)!.length && end <= offset + at)
}

/** The words that cues reach; `isBack`: or that stand before one, where none of content follows. */
export function reachedBy(
  cues: readonly Cue[],
  words: readonly Word[],
  text: string,
  offset: number,
  { isBare = false, isBack = false } = {},
): Set<Word> {
  const reached = new Set<Word>()
  for (const { pattern, reach, heads = 1 } of cues) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const border = BORDER.exec(text.slice(end))
      const limit = offset + (border ? end + border.index : text.length)
      const following = words.filter((word) => word.start >= offset + end && word.start < limit)
      const near =
        following.some(({ isStop }) => !isStop) || !isBack || heads > 1
          ? following.slice(0, reach)
          : before(words, text, offset, match.index)
      for (const word of isBare ? headsOf(near, heads) : near) reached.add(word)
    }
  }
  return reached
}
