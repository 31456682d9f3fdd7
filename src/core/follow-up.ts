import type { Corpus } from './corpus.ts'
import type { Day } from './dates.ts'
import { Question } from './question.ts'
import type { Receipt } from './receipt.ts'
import { fieldsIn } from './understanding/fields-asked.ts'
import type { Understand, Understanding } from './understanding/understanding.ts'
import { wordsIn } from './writing/words/index.ts'

/** Characters of a follow-up, so that what it is about fits behind it. */
export const FOLLOW_UP_LENGTH = 300
const QUESTION_LENGTH = 500

/**
 * A follow-up as a question that stands alone: "and the output price?" becomes "and the output price? (DeepSeek V4-Pro)",
 * "and gpt-5.5?" becomes "and gpt-5.5? (Input price)". Whoever reads it sees what it was taken to be about, and its buttons
 * need no more than its text.
 */
export function createFollowUp(corpus: Corpus, understand: Understand) {
  return (text: string, earlier: Pick<Receipt, 'about' | 'fields'>, question: Pick<Question, 'locale'>, today: Day): Question => {
    const understanding = understand(Question.parse({ ...question, text }), today)
    const additions = needsSubject(understanding)
      ? earlier.about.flatMap((id) => (understanding.releases.includes(id) ? [] : (corpus.releases.get(id)?.name ?? [])))
      : needsFields(understanding)
        ? fieldWords(earlier.fields, understanding)
        : []
    const whole = additions.length > 0 ? `${text.trim()} (${additions.join(', ')})` : text
    return Question.parse({ ...question, text: whole.length <= QUESTION_LENGTH ? whole : text })
  }
}

/** It names no release, or only the one with which "it" is compared. */
function needsSubject({ intent, releases, families, unknown, comparative, text }: Understanding): boolean {
  const names = releases.length + families.length + unknown.length
  if (names === 0) return !STANDS_ALONE.has(intent)
  return names === 1 && (comparative !== undefined || intent === 'compare') && PRONOUN.test(text)
}

/** Asks for many releases, not for one spoken of before. */
const STANDS_ALONE: ReadonlySet<Understanding['intent']> = new Set(['list', 'newest', 'extreme', 'bounded'])

const PRONOUN = /\b(?:it|its|that|this|one|er|es|sie|il|elle|lui|ça|él|ella|eso|ele|ela|isso)\b|[它其]|それ|これ/iu

/** It names a release and asks nothing of it: what was asked before is asked again. */
function needsFields({ intent, fields, period }: Understanding): boolean {
  return intent === 'overview' && fields.length === 0 && period === undefined
}

/** What the fields are called in the language of the follow-up, or in English where that would not be understood. */
function fieldWords(fields: readonly string[], { locale }: Understanding): string[] {
  return fields.flatMap((field) => {
    const words = [wordsIn(locale).fields, wordsIn('en').fields].flatMap((names) => Object.entries(names))
    return words.find(([own, word]) => own === field && fieldsIn(word).some((known) => known === own))?.[1] ?? []
  })
}
