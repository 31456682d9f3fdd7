import { describe, expect, it } from 'vitest'
import { concernIn } from '../../../src/core/understanding/concerns.ts'
import { fold } from '../../../src/core/understanding/name-tokens.ts'

describe('concernIn', () => {
  it.each([
    ['is   banned', 'ban'],
    ['is   legal in Italy', 'ban'],
    ['ist   in Deutschland verboten?', 'ban'],
    ['  est-il interdit en France', 'ban'],
    ['  被禁了吗', 'ban'],
    ['privacy of  ', 'privacy'],
    ['does   train on my data', 'privacy'],
    ['¿qué pasa con mis datos en  ?', 'privacy'],
    ['Datenschutz bei  ', 'privacy'],
    ['  のプライバシー', 'privacy'],
    ['is   safe to use', 'safety'],
    ['ist   sicher?', 'safety'],
    ['o   é seguro?', 'safety'],
    ['  安全吗', 'safety'],
  ])('hears in "%s" a worry of kind %s', (text, concern) => {
    expect(concernIn(fold(text))).toMatchObject({ concern })
  })

  it.each(['is   in private preview', 'urban models', 'which   is cheapest', 'trusted partners'])('hears none in "%s"', (text) => {
    expect(concernIn(fold(text))).toBeUndefined()
  })
})
