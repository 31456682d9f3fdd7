import type { Vote } from '../../core/vote.ts'

/** The words around what people think of an answer. */
export type FeedbackWords = {
  /** On the buttons, behind an emoji. */
  helpful: string
  wrong: string
  /** Above what is to be typed: at most 45 characters. */
  whatIsWrong: string
  /** Under it, how long it is kept and for whom: at most 100 characters. */
  whoReadsIt: string
  thanks: Record<Vote['opinion'], string>
}
