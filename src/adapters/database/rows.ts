import { FootnoteError } from '../../core/errors.ts'
import type { Tables } from './tables.ts'

/**
 * Makes a noun of a row, by its schema.
 *
 * @throws FootnoteError `store-unusable` if the row holds what Footnote never wrote
 */
export function readRow<T>(table: keyof Tables, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    const message = `The store holds something unexpected in ${table}: somebody else may have written there. Nothing was changed.`
    throw new FootnoteError('store-unusable', message, { cause })
  }
}
