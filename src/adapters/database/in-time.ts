import { FootnoteError } from '../../core/errors.ts'

/** Time that the store has for what is asked of it before an interaction is acknowledged, for which Discord gives 3 s, ms. */
const TIME_MS = 600

/**
 * What the store answers, if it does so soon; what it answers later is dropped.
 *
 * @throws FootnoteError `store-unusable` if it is late
 */
export async function inTime<T>(asked: Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new FootnoteError('store-unusable', `the store did not answer in ${TIME_MS} ms`)), TIME_MS)
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}
