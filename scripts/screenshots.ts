/** Takes the pictures of the pages: `npm run screenshots`, or `node scripts/screenshots.ts <folder>` to put them elsewhere. */
import { mkdirSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { loadConfig } from '../src/config.ts'
import { createModelApi } from '../src/emulator/model.ts'
import { inPieces } from '../src/emulator/model-scripts.ts'
import { startLocally } from '../src/playground/start.ts'
import { findChromium, launchChromium } from '../tests/playground/browser.ts'

const DESKTOP = { width: 1200, height: 800 }
const WIDE = { width: 1440, height: 900 }
const PHONE = { width: 390, height: 844 }
/** Sharp enough for a fine screen, and a file of modest size. */
const PIXELS = 1.25
/** An answer is over once it has not changed for this long, ms. */
const STILL_MS = 1_500

const QUESTION = '/ask question: is v4 pro cheaper than gpt-5.5?'
const COMPARISON = '/compare model_a: DeepSeek V4-Pro model_b: GPT-5.5'

type Camera = { page: Page; take(name: string): Promise<void> }

/** Of Footnote without a chat model, as at the first start. */
async function takeReplies({ page, take }: Camera): Promise<void> {
  await page.locator('#composer-text').fill('/')
  await page.getByRole('option').first().waitFor()
  await take('commands')
  await send(page, QUESTION)
  await take('ask')
  await press(page, 'Evidence')
  await take('evidence')
  await send(page, COMPARISON)
  await take('compare')
  await page.setViewportSize(PHONE)
  await send(page, '/ask question: why does DeepSeek V4 matter?')
  await take('phone')
}

/** Of a chat model that tells two truths and a lie: an answer, and what is behind it. */
async function takeBehind({ page, take }: Camera): Promise<void> {
  await page.setViewportSize(WIDE)
  await page.getByRole('button', { name: 'Behind the answers' }).click()
  await send(page, QUESTION)
  await take('behind')
}

/** Sends a command, waits until its answer stands, and brings the answer's beginning into view. */
async function send(page: Page, command: string): Promise<void> {
  await page.locator('#composer-text').fill(command)
  await nextMessage(page, () => page.keyboard.press('Enter'))
}

/** Presses a button of the last message that has it, and waits for what comes of it. */
async function press(page: Page, label: string): Promise<void> {
  await nextMessage(page, () => page.getByRole('button', { name: label, exact: true }).last().click())
}

async function nextMessage(page: Page, act: () => Promise<void>): Promise<void> {
  const before = await page.locator('.message').count()
  await act()
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

async function photograph(browser: Browser, folder: string, env: Record<string, string>, takeAll: (camera: Camera) => Promise<void>) {
  const config = loadConfig({ LOG_LEVEL: 'error', DATA_DIR: mkdtempSync(join(tmpdir(), 'footnote-data-')), ...env })
  const app = await startLocally(config)
  const page = await browser.newPage({ viewport: DESKTOP, deviceScaleFactor: PIXELS, reducedMotion: 'reduce' })
  try {
    await page.goto(app.pageUrl)
    await page.locator('.example').first().waitFor()
    await takeAll({ page, take })
  } finally {
    await page.close()
    await app.close()
  }

  async function take(name: string): Promise<void> {
    const path = join(folder, `${name}.png`)
    await page.mouse.move(0, 0)
    await page.screenshot({ path, caret: 'hide' })
    console.log(path)
  }
}

async function takeAll(folder: string, chromium: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  const model = await createModelApi()
  model.script(({ body }) => {
    const { evidence } = JSON.parse(body.messages.at(-1)?.content ?? '') as { evidence: { text: string }[] }
    const [first, second] = evidence.map(({ text }) => text)
    return { pieces: inPieces(`${first} [1] ${second} [2] It costs $0.01 per million tokens [2].`) }
  })
  const browser = await launchChromium(chromium)
  try {
    await photograph(browser, folder, {}, takeReplies)
    await photograph(
      browser,
      folder,
      { CHAT_MODELS: 'scripted-model', CHAT_PRICES: 'scripted-model=0/0', OPENAI_BASE_URL: model.baseUrl },
      takeBehind,
    )
  } finally {
    await browser.close()
    await model.close()
  }
}

const chromium = findChromium()
if (chromium) await takeAll(process.argv[2] ?? join(import.meta.dirname, '..', 'docs', 'images'), chromium)
else {
  console.error('No Chromium found; install chromium or set CHROMIUM_PATH.')
  process.exitCode = 1
}
