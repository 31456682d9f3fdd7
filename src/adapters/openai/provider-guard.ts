import { BrokenCircuitError, CircuitState, ConsecutiveBreaker, circuitBreaker, handleWhen } from 'cockatiel'
import { FootnoteError, failureCode, type FailureCode } from '../../core/errors.ts'
import type { ChatLimits } from './limits.ts'

/** Leaves a provider alone for a while when it failed several times in a row; all its models share one guard. */
export type ProviderGuard = {
  /** Passes events through. @throws FootnoteError with the code of the provider's last failure while it is left alone */
  watch<T>(name: string, events: () => AsyncIterable<T>): AsyncGenerator<T, void>
}

/** Failures that say something about the provider, not about one model or one question. */
const FAULTS: ReadonlySet<FailureCode | undefined> = new Set<FailureCode>([
  'chat-model-unreachable',
  'chat-model-key-refused',
  'chat-model-no-credit',
  'chat-model-busy',
  'chat-model-failed',
  'chat-model-slow',
])

export function createProviderGuard(limits: Pick<ChatLimits, 'failuresBeforePause' | 'pauseMs'>): ProviderGuard {
  let lastFault: FailureCode = 'chat-model-failed'
  const isFault = (error: unknown): boolean => {
    const code = failureCode(error)
    if (code && FAULTS.has(code)) lastFault = code
    return FAULTS.has(code)
  }
  const breaker = circuitBreaker(handleWhen(isFault), {
    breaker: new ConsecutiveBreaker(limits.failuresBeforePause),
    halfOpenAfter: limits.pauseMs,
  })
  const leftAlone = (name: string): FootnoteError =>
    new FootnoteError(
      lastFault,
      `${name} is not asked for ${limits.pauseMs / 1000} s: its provider failed ${limits.failuresBeforePause} times in a row`,
      { retryAfterS: Math.ceil(limits.pauseMs / 1000) },
    )

  return {
    async *watch(name, events) {
      if (breaker.state === CircuitState.HalfOpen) throw leftAlone(name)
      const admitted = Promise.withResolvers<void>()
      const outcome = Promise.withResolvers<void>()
      const run = breaker.execute(() => {
        admitted.resolve()
        return outcome.promise
      })
      run.catch((error: unknown) => admitted.reject(error))
      await admitted.promise.catch((error: unknown) => {
        throw error instanceof BrokenCircuitError ? leftAlone(name) : error
      })
      try {
        yield* events()
        outcome.resolve()
      } catch (error) {
        outcome.reject(error)
        throw error
      } finally {
        outcome.reject(new Error('the caller left'))
      }
    },
  }
}
