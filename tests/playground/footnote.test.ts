import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { loadConfig } from '../../src/config.ts'
import { discordWordsIn } from '../../src/discord/words/index.ts'
import { createModelApi, type ModelApi, type ModelReply, type ModelRequest } from '../../src/emulator/model.ts'
import { inPieces } from '../../src/emulator/model-scripts.ts'
import { type LocalApp, startLocally } from '../../src/playground/start.ts'
import { chromium, visitBeforeEach } from './in-browser.ts'

const words = discordWordsIn('en')
/** On a busy machine. */
const PATIENTLY = { timeout: 10_000 }

describe.skipIf(!chromium)('Footnote on the page', () => {
  let model: ModelApi
  let app: LocalApp
  let page: Page
  let question = 'is v4 pro cheaper than gpt-5.5?'

  beforeAll(async () => {
    model = await createModelApi()
    const config = loadConfig({
      OPENAI_BASE_URL: model.baseUrl,
      CHAT_MODELS: 'writer,other-writer',
      CHAT_PRICES: 'writer=0/0,other-writer=0/0',
      USER_ASKS_PER_MINUTE: '500',
      SERVER_ASKS_PER_MINUTE: '500',
      LOG_LEVEL: 'error',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'footnote-data-')),
    })
    app = await startLocally(config)
  })
  afterAll(async () => {
    await app.close()
    await model.close()
  })
  const { visit, visitAnother } = visitBeforeEach(() => app.pageUrl, { width: 1400 })
  beforeEach(() => {
    page = visit().page
    model.script(quoteAndLie)
    // A new one each time, as what a model told before is not asked for again.
    question = `please, ${question}`
  })

  const answer = () => page.locator('.message:has(.container)').last()
  const panel = () => page.getByRole('complementary', { name: 'Behind the answers' })
  const evidenceButton = () => answer().getByRole('button', { name: words.evidence, exact: true })

  /** Sends a command typed as text and waits for the answer's last form. */
  async function send(command: string): Promise<void> {
    const before = await page.locator('.message').count()
    await page.locator('#composer-text').fill(command)
    await page.keyboard.press('Enter')
    await page.locator('.message').nth(before).waitFor()
    await evidenceButton().waitFor()
  }

  async function press(label: string): Promise<void> {
    await answer().getByRole('button', { name: label, exact: true }).click()
  }

  it('takes /ask from the picker and a model from autocomplete, and streams the answer', async () => {
    model.script((request) => {
      const [first, second] = sentencesFor(request)
      return { pieces: [`${first} ${second} [2] And `, { pauseMs: 2_500 }, 'it is the best there ever was [1].'] }
    })
    await page.locator('#composer-text').focus()
    await page.keyboard.type('/as')
    await page.getByRole('option', { name: '/ask' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.type(question)
    await page.getByRole('button', { name: '+ model' }).click()
    await page.keyboard.type('oth')
    await page.getByRole('option', { name: 'other-writer' }).waitFor()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await answer().getByText(question).waitFor()
    // While the model goes on writing, what it has written stands, and the answer is not final.
    await answer().getByText('DeepSeek V4-Pro costs').waitFor()
    expect(await evidenceButton().count()).toBe(0)
    await evidenceButton().waitFor()
    expect(await answer().innerText()).toContain('written by other-writer')
    expect(await answer().innerText()).not.toContain('best there ever was')
  })

  it('shows the evidence to the one who presses, and turns its pages', async () => {
    await send(`/ask question: ${question}`)
    await press(words.evidence)
    const aside = page.locator('.message[data-ephemeral]').last()
    await aside.getByText(words.evidenceHeading).waitFor()
    const first = await aside.innerText()
    await aside.getByRole('button', { name: words.more, exact: true }).click()
    await aside.getByRole('button', { name: words.back, exact: true }).waitFor()
    expect(await aside.innerText()).not.toBe(first)
  })

  it('follows up in a modal', async () => {
    await send(`/ask question: ${question}`)
    await press(words.followUp)
    const dialog = page.getByRole('dialog', { name: words.followUp })
    await dialog.getByLabel(words.followUpLabel).waitFor()
    await page.keyboard.type('and the context window?')
    await dialog.getByRole('button', { name: 'Submit' }).click()
    await expect.poll(() => dialog.count(), PATIENTLY).toBe(0)
    await expect.poll(() => answer().innerText(), PATIENTLY).toContain('context window')
    await evidenceButton().waitFor()
  })

  it('asks another model, privately', async () => {
    await send(`/ask question: ${question}`)
    await press(words.anotherModel)
    const aside = page.locator('.message[data-ephemeral]').last()
    await aside.getByRole('combobox', { name: words.chooseModel }).click()
    await page.getByRole('option', { name: 'other-writer' }).click()
    await aside.getByText('written by other-writer').waitFor()
    expect(await aside.getByText('Only you can see this').isVisible()).toBe(true)
  })

  it('compares two releases chosen from autocomplete', async () => {
    await page.locator('#composer-text').fill('/compare')
    await page.keyboard.press('Enter')
    for (const [typed, name] of [
      ['deepseek v4-pro', 'DeepSeek V4-Pro · DeepSeek'],
      ['gpt-5.5', 'GPT-5.5 · OpenAI'],
    ] as const) {
      await page.keyboard.type(typed)
      await page.getByRole('option', { name, exact: true }).click()
    }
    await page.keyboard.press('Enter')
    await evidenceButton().waitFor()
    for (const name of ['DeepSeek V4-Pro', 'GPT-5.5']) expect(await answer().innerText()).toContain(name)
  })

  it('fits a phone, without the panel', async () => {
    await page.getByRole('button', { name: 'Behind the answers' }).click()
    await page.setViewportSize({ width: 360, height: 740 })
    await send('/compare model_a: DeepSeek V4-Pro model_b: GPT-5.5')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    expect(await page.evaluate('document.getElementById("scroller").scrollWidth')).toBe(360)
    expect(await panel().count()).toBe(0)
    expect(await page.getByRole('button', { name: /^Behind/ }).count()).toBe(0)
  })

  it('shows behind an answer its evidence, prompt, raw text, verdicts and times, and remembers that it is open', async () => {
    await page.getByRole('button', { name: 'Behind the answers' }).click()
    await send(`/ask question: ${question}`)
    await panel().locator('.trace-question', { hasText: question }).waitFor()
    const withheld = panel().getByRole('listitem').filter({ hasText: 'It costs $0.01 per million tokens' })
    await expect.poll(() => withheld.first().innerText(), PATIENTLY).toContain('Withheld')
    expect(await withheld.first().innerText()).toMatch(/says \$0\.01/)
    await panel().getByText('Final answer').waitFor()
    await panel().getByText('The model’s raw text').waitFor()
    expect(await panel().locator('pre').first().innerText()).toContain('It costs $0.01 per million tokens [2].')
    await panel().getByText('Prompt: question and evidence').click()
    const prompt = await panel().locator('pre').last().innerText()
    expect(prompt).toBe(model.requests().at(-1)!.body.messages.at(-1)!.content)
    await withheld.first().getByRole('button', { name: 'Evidence 2' }).click()
    expect(await page.evaluate('document.activeElement.id')).toBe('evidence-2')
    await page.reload()
    await panel().getByText('Final answer').waitFor()
    await panel().getByRole('button', { name: 'Close the panel' }).press('Escape')
    await expect.poll(() => panel().count()).toBe(0)
  })

  it('leads from an earlier answer to what is behind it', async () => {
    await send('/ask question: how large is the context window of GPT-5.5?')
    await send(`/ask question: ${question}`)
    const earlier = page.locator('.message', { hasText: 'how large is the context window' }).last()
    await earlier.hover()
    await earlier.getByRole('button', { name: 'Behind this answer' }).click()
    await panel().locator('.trace-question', { hasText: 'how large is the context window' }).waitFor()
    const chosen = await panel().getByRole('combobox', { name: 'Answer' }).inputValue()
    await send('/ask question: gpt-5.5 price')
    // The panel stays with the answer that was chosen.
    expect(await panel().getByRole('combobox', { name: 'Answer' }).inputValue()).toBe(chosen)
  })

  it('answers each person’s press on another’s answer privately', async () => {
    await send(`/ask question: ${question}`)
    await page.getByRole('button', { name: /^You are / }).click()
    await page.getByRole('menuitemradio', { name: 'Noah' }).click()
    await evidenceButton().click()
    const aside = page.locator('.message[data-ephemeral]')
    await aside.last().getByText(words.evidenceHeading).waitFor()
    const seenByNoah = await aside.count()
    await page.getByRole('button', { name: /^You are / }).click()
    await page.getByRole('menuitemradio', { name: 'Mira' }).click()
    await expect.poll(() => aside.count()).toBeLessThan(seenByNoah)
  })

  it('asks nobody but its own server for anything', async () => {
    await send(`/ask question: ${question}`)
    await send('/compare model_a: DeepSeek V4-Pro model_b: GPT-5.5')
    const { host } = new URL(app.pageUrl)
    const asked = visit()
      .asked.filter((address) => !address.startsWith('data:'))
      .map((address) => new URL(address))
    expect(new Set(asked.map((address) => address.host))).toEqual(new Set([host]))
    expect(asked.map(({ protocol }) => protocol)).toContain('ws:')
    // No request may go elsewhere even if a script wanted to.
    const sneak = `fetch('https://example.com/').then(() => 'sent', () => 'refused')`
    expect(await page.evaluate(sneak)).toBe('refused')
    visit().forgive(/Content Security Policy|example\.com/)
  })

  it('speaks the browser’s language to the bot', async () => {
    const german = await visitAnother({ locale: 'de-AT' })
    await german.page.locator('#composer-text').fill('/ask question: was kostet GPT-5.5?')
    await german.page.keyboard.press('Enter')
    const button = german.page
      .locator('.message')
      .last()
      .getByRole('button', { name: discordWordsIn('de').followUp, exact: true })
    await button.waitFor()
    expect(await german.page.locator('.message').last().innerText()).toContain('5,00')
    await german.end()
  })
})

/** What the prompt's first two pieces of evidence say. */
function sentencesFor({ body }: ModelRequest): [string, string] {
  const { evidence } = JSON.parse(body.messages.at(-1)!.content) as { evidence: { text: string }[] }
  return [`${evidence[0]!.text} [1]`, evidence[1]!.text]
}

/** A model that tells two truths and a lie. */
function quoteAndLie(request: ModelRequest): ModelReply {
  const [first, second] = sentencesFor(request)
  return { pieces: inPieces(`${first} ${second} [2] It costs $0.01 per million tokens [2].`) }
}
