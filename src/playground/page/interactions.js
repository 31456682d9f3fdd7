/** Longer than Discord waits for a bot, ms. */
const OVER_MS = 4_000

/** What the person has set off and the bot has not answered yet. */
export function createInteractions() {
  const busy = new Set()
  const failures = new Map()

  function settle() {
    for (const done of busy) done()
    busy.clear()
  }

  return {
    /**
     * Follows an interaction until the bot answers it.
     *
     * @param sent resolves when Discord has passed it on
     * @param onDone called once something has come of it, or it failed
     * @param onFail called with `failed` if the bot did not respond, or with what Discord has against it
     */
    async follow(sent, { onDone, onFail }) {
      busy.add(onDone)
      const finish = () => {
        if (busy.delete(onDone)) onDone()
      }
      const fail = (reason) => {
        finish()
        onFail(reason)
      }
      setTimeout(finish, OVER_MS)
      try {
        const { interactionId } = await sent
        failures.set(interactionId, () => fail('failed'))
        setTimeout(() => failures.delete(interactionId), OVER_MS)
      } catch (error) {
        fail(error.message)
      }
    },
    /** The bot has done something that people see. */
    settle,
    fail(interactionId) {
      failures.get(interactionId)?.()
    },
  }
}
