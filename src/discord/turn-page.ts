import type { Answer } from '../core/answer.ts'
import type { Footnote } from '../core/footnote.ts'
import type { Locale } from '../core/locale.ts'
import { inWordsOf } from '../core/receipt.ts'
import type { Button, Press } from './command.ts'
import { readPage } from './custom-id.ts'
import { firstPaint } from './first-paint.ts'
import { markOf } from './mark-changed.ts'
import { type Reply, withLine } from './page.ts'

/** How to show another page of an answer that is remembered only by its receipt, if at all. */
type Turning = {
  shown: number
  /** Of the answer. */
  locale: Locale
  /** What is told at once, in the words that the answer had. */
  inWords: (anew: AsyncIterable<Answer>) => AsyncIterable<Answer>
}

/**
 * The buttons that turn pages, once the pages themselves are forgotten: no chat model is asked again, and what was asked once
 * counts once.
 */
export function turnPage(tell: (press: Press, turning: Turning, footnote: Footnote, signal: AbortSignal) => AsyncIterable<Reply>): Button {
  return async function* (press, footnote, signal) {
    const { page, id } = readPage(press.argument)
    const receipt = id === undefined ? undefined : await footnote.findReceipt(id)
    const inWords = async function* (answers: AsyncIterable<Answer>) {
      for await (const anew of firstPaint(answers)) yield receipt ? inWordsOf(receipt, anew, footnote.corpus) : anew
    }
    const quiet = receipt ? footnote.withoutReceipts() : footnote
    const mark = receipt && markOf(receipt, footnote.corpus)
    for await (const reply of tell(press, { shown: page, locale: receipt?.locale ?? press.locale, inWords }, quiet, signal))
      yield mark !== undefined && reply.answer === receipt?.id ? withLine(reply, mark) : reply
  }
}
