import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { MOST_CHANGES } from '../src/adapters/database/servers.ts'
import { PRIMARY_KEYS } from '../src/adapters/database/tables.ts'
import { loadConfig } from '../src/config.ts'
import { COUNTS_KEPT_HOURS } from '../src/core/forget-person.ts'
import { FORGET_SERVER_AFTER_DAYS } from '../src/core/membership.ts'
import { RECALLED_FOR_HOURS } from '../src/core/recall.ts'
import { RECEIPT_DAYS } from '../src/core/receipt.ts'

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')
const [privacy, terms, readme] = [read('PRIVACY.md'), read('TERMS.md'), read('README.md')]
const { budgets, rateLimits } = loadConfig({})
const usd = (microUsd: number) => `$${microUsd / 1e6}`

describe('PRIVACY.md', () => {
  it('gives the times that the code keeps, and no others', () => {
    const times = [...privacy.matchAll(/(\d+) (days|hours)(?: after)?/g)].map(([time]) => time)
    const kept = [
      `${RECEIPT_DAYS} days`,
      `${RECALLED_FOR_HOURS} hours`,
      `${COUNTS_KEPT_HOURS} hours`,
      `${FORGET_SERVER_AFTER_DAYS} days after`,
    ]
    expect(new Set(times)).toEqual(new Set(kept))
    expect(privacy).toContain(`last ${MOST_CHANGES} changes`)
  })

  it('says of every table what is kept in it', () => {
    const named = new Set(
      [...privacy.matchAll(/^\|.*\| ([^|]+) \|$/gm)].flatMap(([, tables = '']) => tables.match(/(?<=`)\w+(?=`)/g) ?? []),
    )
    expect(named).toEqual(new Set(Object.keys(PRIMARY_KEYS)))
  })

  it('names commands that there are', () => {
    const scripts = new Set([...privacy.matchAll(/npm run (\S+)/g)].map(([, script]) => script))
    const { scripts: known } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    for (const script of scripts) expect(Object.keys(known)).toContain(script)
  })
})

describe('TERMS.md', () => {
  it('gives the limits that hold where the operator sets no other', () => {
    expect(terms).toContain(`may ask ${rateLimits.perUser} times a minute, all members of a server together ${rateLimits.perServer} times`)
    const amounts = [
      budgets.user.dayMicroUsd,
      budgets.server.dayMicroUsd,
      budgets.server.monthMicroUsd,
      budgets.bot.dayMicroUsd,
      budgets.bot.monthMicroUsd,
    ]
    expect(terms.match(/\$[\d.]*\d/g)).toEqual(amounts.map(usd))
  })
})

describe('the templates', () => {
  it('are linked from the README, leave blanks for the operator, and link to what is there', () => {
    for (const [file, text] of [
      ['PRIVACY.md', privacy],
      ['TERMS.md', terms],
    ] as const) {
      expect(readme).toContain(`(${file})`)
      for (const blank of ['[name of the operator]', '[address]', '[contact]']) expect(text).toContain(`**${blank}**`)
      for (const [, link = ''] of text.matchAll(/\]\(([^)]+)\)/g)) expect(existsSync(join(import.meta.dirname, '..', link))).toBe(true)
    }
  })
})
