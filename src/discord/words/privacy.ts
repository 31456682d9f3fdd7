/** The words of `/privacy` and `/forget`. */
export type PrivacyWords = {
  heading: string
  kept: string
  /** What stands behind answers. */
  receipts(days: number): string
  questionsNotKept: string
  questionsKept(days: number): string
  /** What chat models wrote. */
  retold(hours: number): string
  /** What somebody spent, and how often they asked. */
  counts(hours: number): string
  /** What people think of answers. */
  votes(days: number): string
  /** @param days that pass after Footnote has left a server */
  settings(days: number): string
  sent: string
  sentTo(recipients: string): string
  sentToNobody: string
  forgetMe: string
  /** What forgetting does, and the question whether it shall be done. */
  question: string
  forgetNow: string
  done: string
  /** In the place of somebody's name. */
  removed: string
}
