import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const ARGUMENTS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

/** @returns where Chromium is, or nothing where there is none */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  return [...(named ? [named] : []), '/usr/bin/chromium', '/usr/bin/chromium-browser'].find((path) => existsSync(path))
}

export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: ARGUMENTS.split(' ') })
}

/** Less than a test has, so that it is said what was waited for. */
const WAIT_MS = 10_000

export type VisitOptions = { width?: number; height?: number; locale?: string }

/** A page under watch. */
export type Visit = {
  page: Page
  /** Every address that the page asked for, WebSockets too. */
  asked: string[]
  /** Takes back complaints that a test provoked. */
  forgive(provoked: RegExp): void
  /** Closes the page. Throws what went wrong meanwhile: console lines, broken content security rules, requests that leave the machine. */
  end(): Promise<void>
}

/** Opens the playground's page and waits until it stands. */
export async function visitPage(browser: Browser, url: string, options: VisitOptions = {}): Promise<Visit> {
  const { width = 1280, height = 800, locale = 'en-US' } = options
  const page = await browser.newPage({ viewport: { width, height }, locale })
  page.setDefaultTimeout(WAIT_MS)
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('request', (request) => asked.push(request.url()))
  page.on('websocket', (socket) => asked.push(socket.url()))
  await page.goto(url)
  await page.locator('.example').first().waitFor()
  return {
    page,
    asked,
    forgive(provoked) {
      for (const list of [complaints, asked]) list.splice(0, list.length, ...list.filter((text) => !provoked.test(text)))
    },
    async end() {
      await page.close()
      const away = asked.filter((address) => new URL(address).host !== new URL(url).host && !address.startsWith('data:'))
      const wrong = [...complaints, ...away.map((address) => `asked ${address}`)]
      if (wrong.length > 0) throw new Error(wrong.join('\n'))
    },
  }
}
