/** Lets the stories that change one message follow one another. */
export function createTurns() {
  /** The end of the last story of a message. */
  const ends = new Map<string, Promise<void>>()
  return {
    isTaken: (messageId: string): boolean => ends.has(messageId),
    /**
     * @param messageId absent where nothing is changed: its turn has come
     * @param story is given its turn, which comes when those before it have ended
     */
    async take(messageId: string | undefined, story: (turn: Promise<void>) => Promise<void>): Promise<void> {
      if (messageId === undefined) return story(Promise.resolve())
      const running = story(ends.get(messageId) ?? Promise.resolve())
      const ended = running.catch(() => undefined)
      ends.set(messageId, ended)
      await running.finally(() => {
        if (ends.get(messageId) === ended) ends.delete(messageId)
      })
    },
  }
}

/** What is told once a turn has come. */
export async function* after<T>(turn: Promise<void>, told: AsyncIterable<T>): AsyncGenerator<T> {
  await turn
  yield* told
}
