import type { Json } from './local-bot.ts'

/** The message flag for Components V2. */
export const V2 = 1 << 15

export const text = (content: string) => ({ type: 10, content })
export const button = (changes: Json = {}) => ({ type: 2, style: 1, custom_id: 'a', label: 'A', ...changes })
export const link = (changes: Json = {}) => ({
  type: 2,
  style: 5,
  url: 'https://example.com',
  label: 'A',
  ...changes,
})
export const row = (...components: Json[]) => ({ type: 1, components })
export const option = (value: string) => ({ label: value, value })
export const select = (changes: Json = {}) => ({
  type: 3,
  custom_id: 's',
  options: [option('x')],
  ...changes,
})
/** A message body of Components V2. */
export const v2 = (...components: Json[]) => ({ flags: V2, components })
export const many = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, i) => make(i))
