import type { Gap } from '../../core/answer.ts'

/** The words of `/insights`. Names begin a line or stand alone; the others stand behind a colon, as markdown. */
export type InsightsWords = {
  heading: string
  lastDays(days: number): string
  /** Nobody has asked anything. */
  nothing: string
  answers: string
  unanswered(count: string): string
  recalled(count: string): string
  votes: string
  latency: string
  within(half: string, most: string): string
  spent: string
  /** @param amount as in "$0.20", or "$0.20 of $1.00" */
  today(amount: string): string
  thisMonth(amount: string): string
  ofCap(amount: string, cap: string): string
  askedMost: string
  notAnswered: string
  gaps: Record<Gap, string>
  chatModels: string
  withheld(share: string, sentences: string): string
  saidWrong: string
  questionsNotKept: string
}

/** What is said of Footnote's own accord. */
export type NoticeWords = {
  /** Under an answer: what it rested on and what the corpus no longer says, and when that was noticed. */
  sourceChanged(what: string, date: string): string
  /** Above a week's digest. */
  week(from: string, to: string): string
  /** What a server did in that week, as one line. */
  figures(answers: string, unanswered: string): string
}
