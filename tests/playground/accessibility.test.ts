import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Trace } from '../../src/app.ts'
import { createTraces } from '../../src/playground/traces.ts'
import { chromium, visitScratchBot } from './in-browser.ts'

const LOW_CONTRAST = readFileSync(join(import.meta.dirname, 'low-contrast.js'), 'utf8')
const WITHOUT_NAME = `[...document.querySelectorAll('button, a[href], input, select, textarea, [role=combobox], [role=option], dialog, img')]
  .filter((element) => element.checkVisibility())
  .filter((element) => !(element.getAttribute('aria-label') ?? element.labels?.[0]?.textContent ?? element.alt ?? element.textContent).trim())
  .map((element) => element.outerHTML.slice(0, 120))`
const FOCUSED = `(() => {
  const element = document.activeElement
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const box = element.closest('.composer-box, .option')
  const isVisible = (outlineStyle !== 'none' && outlineWidth !== '0px') || box !== null
  return { name: element.getAttribute('aria-label') ?? element.textContent.trim().slice(0, 40), isVisible }
})()`

const trace: Trace = {
  story: 'ask',
  question: 'why?',
  startedAt: '2026-11-24T12:00:00.000Z',
  kind: 'answered',
  isRecalled: true,
  failure: 'chat-model-busy',
  evidence: [
    { id: 'a', title: 'A', text: 'A text.', source: 's', publisher: 'S', date: '2026-11', url: 'https://a.example', about: [], score: 1.5 },
  ],
  calls: [{ chatModel: 'm', prompt: { system: 'Rules', user: '{}' }, text: 'Raw.', askedMs: 1 }],
  sentences: [
    { writer: 'chat-model', text: 'True.', citations: ['a'], supported: true, reasons: [] },
    { writer: 'chat-model', text: 'False.', citations: ['a'], supported: false, reasons: ['says so'] },
  ],
  firstPaintMs: 1,
  finalMs: 2,
}

describe.skipIf(!chromium)('the page is for everybody', () => {
  const traces = createTraces()
  traces.add(trace)
  const { visit } = visitScratchBot({ people: [{ name: 'Noah', roles: [] }], traces })
  let page: Page
  beforeEach(() => {
    page = visit().page
  })

  async function run(command: string, seen: string): Promise<void> {
    await page.locator('#composer-text').fill(command)
    for (const key of ['Enter', 'Enter']) await page.keyboard.press(key)
    await page.getByText(seen).last().waitFor()
  }

  /** What is hard to read, or has no name. */
  async function faults(): Promise<string[]> {
    return [...(await page.evaluate<string[]>(LOW_CONTRAST)), ...(await page.evaluate<string[]>(WITHOUT_NAME))]
  }

  it('has contrast and names wherever there is something to read or to press', async () => {
    expect(await faults()).toEqual([])
    await run('/everything', 'Heading one')
    await run('/settings', 'Roles that may ask')
    await page.getByRole('button', { name: 'Behind the answers' }).click()
    await page.getByText('False.').waitFor()
    expect(await faults()).toEqual([])
    await page.getByRole('combobox', { name: /^Who is trusted/ }).click()
    expect(await faults()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: /^You are / }).click()
    expect(await faults()).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'More' }).click()
    await page.getByRole('dialog').waitFor()
    expect(await faults()).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('#composer-text').fill('/')
    await page.getByRole('option').first().waitFor()
    expect(await faults()).toEqual([])
  })

  it('can be walked through with the Tab key, and shows where one is', async () => {
    await run('/ask question: about focus', 'Sources')
    await page.reload()
    await page.getByText('Sources').last().waitFor()
    const names: string[] = []
    for (let step = 0; step < 90 && !names.includes('Send'); step++) {
      await page.keyboard.press('Tab')
      const { name, isVisible } = await page.evaluate<{ name: string; isVisible: boolean }>(FOCUSED)
      names.push(isVisible ? name : `${name}, without a mark`)
    }
    expect(names.filter((name) => name.endsWith('without a mark'))).toEqual([])
    const inOrder = [
      'Skip to the message box',
      'Direct messages',
      'Local server',
      'general',
      'releases',
      'Behind the answers',
      'Messages',
      'Show evidence',
    ]
    expect(inOrder.map((name) => names.indexOf(name))).toEqual(inOrder.map((name) => names.indexOf(name)).toSorted((a, b) => a - b))
    expect(names).toEqual(expect.arrayContaining(inOrder))
    expect(names.slice(-2)).toEqual(['Message #general', 'Send'])
  })

  it('keeps still for who wants no motion', async () => {
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.locator('#composer-text').fill('/ask question: about motion')
    await page.keyboard.press('Enter')
    await page.getByText('Footnote is thinking…').last().waitFor()
    const longest = 'Math.max(0, ...document.getAnimations().map((animation) => animation.effect.getComputedTiming().duration))'
    expect(await page.evaluate(longest)).toBeLessThanOrEqual(1)
  })

  it('closes what pops up with Escape, and gives the keyboard back', async () => {
    const account = page.getByRole('button', { name: /^You are / })
    await account.press('Enter')
    await page.getByRole('menu').waitFor()
    await page.keyboard.press('Escape')
    expect(await page.getByRole('menu').count()).toBe(0)
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toMatch(/^You are /)
    await page.locator('#composer-text').fill('/')
    await page.getByRole('listbox').waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('listbox').count()).toBe(0)
    await page.setViewportSize({ width: 390, height: 800 })
    const menu = page.getByRole('button', { name: 'Channels', exact: true })
    await menu.click()
    expect(await menu.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Escape')
    expect(await menu.getAttribute('aria-expanded')).toBe('false')
  })
})
