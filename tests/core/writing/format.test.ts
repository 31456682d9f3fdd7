import { describe, expect, it } from 'vitest'
import { formatDate, formatMoney, formatNumber, formatWait, shortNumber } from '../../../src/core/writing/format.ts'

describe('numbers, money and dates', () => {
  it('keeps every digit of a price', () => {
    expect(formatMoney(0.003625, 'USD', 'en')).toBe('$0.003625')
    expect(formatMoney(5, 'USD', 'en')).toBe('$5.00')
    expect(formatMoney(1.74, 'USD', 'de').replace(/\s/u, ' ')).toBe('1,74 $')
  })

  it('shortens a number only where no digit is lost', () => {
    expect(shortNumber(1_600_000_000_000, 'en')).toBe('1.6T')
    expect(shortNumber(49_000_000_000, 'en')).toBe('49B')
    expect(shortNumber(1_048_576, 'en')).toBeUndefined()
    expect(shortNumber(128, 'en')).toBeUndefined()
  })

  it('writes a date as precisely as it is known', () => {
    expect(formatDate('2026-04-24', 'en')).toBe('24 April 2026')
    expect(formatDate('2026-04', 'de')).toBe('April 2026')
    expect(formatDate('2026', 'fr')).toBe('2026')
    expect(formatDate('2026-04-24', 'ja')).toBe('2026年4月24日')
  })

  it('says how long to wait, never too short', () => {
    expect(formatWait(0.2, 'en')).toBe('in 1 second')
    expect(formatWait(61.5, 'en')).toBe('in 62 seconds')
    expect(formatWait(121, 'es')).toBe('dentro de 3 minutos')
    expect(formatWait(2 * 3600 + 1, 'ja')).toBe('3 時間後')
    expect(formatWait(20 * 86_400, 'de')).toBe('in 20 Tagen')
  })

  it('groups thousands as the locale does', () => {
    expect(formatNumber(1_000_000, 'en')).toBe('1,000,000')
    expect(formatNumber(1_000_000, 'es')).toBe('1.000.000')
  })
})
