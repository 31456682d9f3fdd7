import type { Client } from 'discord.js'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { createLocalDiscord, type LocalDiscord, type LocalDiscordOptions } from '../../src/emulator/local-discord.ts'
import { type Playground, startPlayground } from '../../src/playground/server.ts'
import type { Traces } from '../../src/playground/traces.ts'
import { findChromium, launchChromium, type Visit, visitPage, type VisitOptions } from './browser.ts'
import { startScratchBot } from './scratch-bot.ts'

/** Without it, tests in a browser are left out. */
export const chromium = findChromium()

/** Visits a page before each test, all in one browser. */
export function visitBeforeEach(urlOf: () => string, options: VisitOptions = {}) {
  let browser: Browser
  let visit: Visit
  beforeAll(async () => {
    browser = await launchChromium(chromium ?? '')
  })
  afterAll(() => browser.close())
  beforeEach(async () => {
    visit = await visitPage(browser, urlOf(), options)
  })
  afterEach(() => visit.end())
  return {
    /** Of the running test. */
    visit: () => visit,
    /** One page more, for the test to end. */
    visitAnother: (others: VisitOptions = {}) => visitPage(browser, urlOf(), others),
  }
}

/** A local Discord with the scratch bot in it, whose page is visited before each test. */
export function visitScratchBot({ traces, ...options }: LocalDiscordOptions & { traces?: Traces }) {
  let discord: LocalDiscord
  let server: Playground
  let bot: Client
  beforeAll(async () => {
    discord = await createLocalDiscord({ botName: 'Footnote', ...options })
    server = await startPlayground({ discord, ...(traces && { traces }) })
    bot = await startScratchBot(discord)
  })
  afterAll(async () => {
    await bot.destroy()
    await server.close()
    await discord.close()
  })
  return { ...visitBeforeEach(() => server.url), discord: () => discord }
}
