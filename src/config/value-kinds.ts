import { z } from 'zod'

const A_SECRET = 'must not hold blanks or quotes: copy it again'
const AN_ID = 'must be a Discord id: its 17 to 20 digits'
const AN_ADDRESS = 'must be an address that begins with https:// or http://'
const A_PORT = 'must be a whole number from 0 (any free port) to 65535'
const AN_AMOUNT = 'must be an amount in United States dollars, as 5 or 0.25; 0 means that no chat model is paid for'
const A_COUNT = 'must be a whole number from 1 to 100000'

export const secret = z.string().regex(/^[^\s"'`\p{Cc}\P{ASCII}]+$/u, A_SECRET)
export const snowflake = z.string().regex(/^\d{17,20}$/, AN_ID)
export const address = z.url({ protocol: /^https?$/, error: AN_ADDRESS }).transform((url) => url.replace(/\/+$/, ''))
export const port = z
  .stringFormat('port', /^\d{1,5}$/, A_PORT)
  .transform(Number)
  .pipe(z.int().max(65_535, A_PORT))

/** Given in dollars, as micro-USD. */
export const amount = z.stringFormat('amount', /^\d{1,9}(?:\.\d{1,6})?$/, AN_AMOUNT).transform(microUsd)
export const count = z
  .stringFormat('count', /^\d{1,6}$/, A_COUNT)
  .transform(Number)
  .pipe(z.int().min(1, A_COUNT).max(100_000, A_COUNT))

export function microUsd(dollars: string | undefined): number {
  return Math.round(Number(dollars) * 1e6)
}
