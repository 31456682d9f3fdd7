import type { Answer } from '../core/answer.ts'

/** Only what is said at once, without a chat model: enough to turn to another page of an answer told before. */
export async function* firstPaint(answers: AsyncIterable<Answer>): AsyncGenerator<Answer> {
  for await (const answer of answers) {
    yield { ...answer, isFinal: true }
    return
  }
}
