import { constants } from 'node:os'

/** Service managers kill what is still there after some 30 s; Docker is told to wait 25 s. */
const EXIT_WITHIN_MS = 19_000
/** A terminal sends Ctrl-C to npm and to us, and npm may pass its own on (where sh is bash): the same wish, twice. */
const ONE_WISH_MS = 500

/**
 * On SIGINT or SIGTERM closes what runs and ends the process with 0; on a second one ends it at once. Installed before the
 * start, as the first process of a container gets no signal that it does not ask for.
 */
export function stopOnSignal(close: () => Promise<void>): void {
  let stopsSince: number | undefined
  const onSignal = (signal: 'SIGINT' | 'SIGTERM') => {
    if (stopsSince === undefined) {
      stopsSince = performance.now()
      void stop(close)
    } else if (performance.now() - stopsSince > ONE_WISH_MS) process.exit(128 + constants.signals[signal])
  }
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal)
}

async function stop(close: () => Promise<void>): Promise<void> {
  setTimeout(() => process.exit(0), EXIT_WITHIN_MS).unref()
  await close()
  process.exit(0)
}
