/** Takes the README's pictures of a running page: `node scripts/screenshots.ts <url> <outDir>`. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { findChromium, launchChromium } from '../tests/playground/browser.ts'

const DESKTOP = { width: 1200, height: 800 }
const PHONE = { width: 390, height: 844 }
/** An answer is over once it has not changed for this long, ms. */
const STILL_MS = 2_000

const [url, folder] = process.argv.slice(2)
const chromium = findChromium()
if (!url || !folder) fail('Usage: node scripts/screenshots.ts <url> <outDir>')
else if (!chromium) fail('No Chromium found; install chromium or set CHROMIUM_PATH.')
else await takeAll(url, folder, chromium)

function fail(reason: string): void {
  console.error(reason)
  process.exitCode = 1
}

async function takeAll(pageUrl: string, outFolder: string, executablePath: string): Promise<void> {
  await mkdir(outFolder, { recursive: true })
  const browser = await launchChromium(executablePath)
  const page = await browser.newPage({ viewport: DESKTOP, deviceScaleFactor: 2 })
  const take = async (name: string) => {
    await page.mouse.move(0, 0)
    const path = join(outFolder, `${name}.png`)
    await page.screenshot({ path })
    console.log(path)
  }

  await page.goto(pageUrl)
  await page.locator('.example').first().waitFor()
  await take('welcome')

  await page.locator('#composer-text').fill('/')
  await page.getByRole('listbox').getByRole('option').first().waitFor()
  await take('command-picker')

  await send(page, '/ask question: is v4 pro cheaper than gpt-5.5?')
  await take('ask')

  await send(page, '/compare model_a: DeepSeek V4-Pro model_b: GPT-5.5')
  await take('compare')

  await page.setViewportSize(PHONE)
  await send(page, '/ask question: why does DeepSeek V4 matter?')
  await take('phone')
  await browser.close()
}

/** Sends a command, waits until its answer stands, and brings the answer's beginning into view. */
async function send(page: Page, command: string): Promise<void> {
  const before = await page.locator('.message').count()
  await page.locator('#composer-text').fill(command)
  await page.keyboard.press('Enter')
  const answer = page.locator('.message').nth(before)
  await answer.waitFor()
  let text = ''
  for (;;) {
    const now = await answer.innerText()
    if (now === text && (await answer.locator('.thinking').count()) === 0) break
    text = now
    await page.waitForTimeout(STILL_MS)
  }
  await page.evaluate('document.querySelector(".message:last-child").scrollIntoView()')
}
