import type { Word } from './reading.ts'

/**
 * Reach of a word over those that follow, in words; a comma, colon or "but" ends it. `heads`: on how many words of content
 * it bears itself, 1 if absent ("not improve survival" denies the improving; "no effect on survival" both).
 */
export type Cue = { pattern: RegExp; reach: number; heads?: number }

const NEGATIONS: Cue[] = [
  {
    pattern:
      /\b(?:not(?! only\b| just\b| merely\b)|cannot|never|neither|nor|hardly|barely|no longer|nobody|no one|none|nothing|nicht|kein\p{L}*|non|pas)\b|n't\b/giu,
    reach: 6,
  },
  {
    pattern:
      /\b(?:no(?!\.|\s\d| longer\b)|none of|without|lack(?:s|ed|ing)?|absence of|rather than|instead of|los(?:e|es|ing|t)(?! (?:their|his|her) li(?:fe|ves)\b)|free of|excluding|except|opposed(?: to)?|lea(?:ve|ves|ving) out|left out|omit(?:s|ted)?|(?:vot\p{L}+|decided|ruled|warned|advised)(?: \S+){0,3}? against)\b/giu,
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
  return reachedBy(NEGATIONS, words, text, offset)
}

/** Whether a text denies anything at all. */
export const hasNegation = (text: string): boolean => NEGATIONS.some(({ pattern }) => text.search(pattern) !== -1)

/** The word a negation bears on most: the first of content that it reaches. */
export function deniedWords(words: readonly Word[], text: string, offset: number): Set<Word> {
  return reachedBy(NEGATIONS, words, text, offset, true)
}

/** The first words of content, and one more behind an adverb or a measure of degree. */
function headsOf(words: readonly Word[], most: number): Word[] {
  const content = words.filter(({ isStop }) => !isStop)
  return content.slice(0, /ly$|^(?:significant|substantial|clear|major|much)$/.test(content[0]?.lower ?? '') ? most + 1 : most)
}

/** The words that cues reach. */
export function reachedBy(cues: readonly Cue[], words: readonly Word[], text: string, offset: number, isBare = false): Set<Word> {
  const reached = new Set<Word>()
  for (const { pattern, reach, heads = 1 } of cues) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length
      const border = /[,;:()]|\b(?:but|although|while|whereas|because)\b/.exec(text.slice(end))
      const limit = offset + (border ? end + border.index : text.length)
      const following = words.filter((word) => word.start >= offset + end && word.start < limit)
      const near = following.slice(0, reach)
      for (const word of isBare ? headsOf(near, heads) : near) reached.add(word)
    }
  }
  return reached
}
