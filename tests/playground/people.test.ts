import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { Permission } from '../../src/emulator/permissions.ts'
import { chromium, visitScratchBot } from './in-browser.ts'

/** On a busy machine. */
const PATIENTLY = { timeout: 10_000 }

describe.skipIf(!chromium)('several people on the page', () => {
  const { visit, visitAnother } = visitScratchBot({
    roles: [{ name: 'Manager', permissions: Permission.ManageGuild }],
    people: [
      { name: 'Mira', roles: ['Manager'] },
      { name: 'Noah', roles: [] },
    ],
  })
  let page: Page
  beforeEach(() => {
    page = visit().page
  })

  const composer = () => page.locator('#composer-text')
  const lastMessage = () => page.locator('.message').last()
  const select = (name: RegExp) => page.getByRole('combobox', { name })

  async function become(name: string): Promise<void> {
    await page.getByRole('button', { name: /^You are / }).click()
    await page.getByRole('menuitemradio', { name }).click()
    await page.getByRole('button', { name: new RegExp(`^You are ${name},`) }).waitFor()
  }

  async function run(command: string): Promise<void> {
    await composer().fill(command)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
  }

  async function offered(): Promise<string[]> {
    await composer().fill('/')
    await page.getByRole('listbox').getByRole('option').first().waitFor()
    const labels = await page.getByRole('listbox').locator('.listbox-label > span').allInnerTexts()
    await composer().fill('')
    return labels.map((label) => label.split(/\s/)[0] ?? '')
  }

  it('see the commands they may use, and no others', async () => {
    expect(await offered()).toContain('/settings')
    await become('Noah')
    await expect.poll(offered, { timeout: 5000 }).not.toContain('/settings')
    await composer().fill('/settings')
    await page.keyboard.press('Enter')
    await page.getByText('There is no command /settings here.').waitFor()
    await become('Mira')
    await expect.poll(offered, { timeout: 5000 }).toContain('/settings')
    await page.getByRole('button', { name: 'Direct messages' }).click()
    await page.getByRole('heading', { name: 'Footnote', exact: true, level: 2 }).waitFor()
    await expect.poll(offered, { timeout: 5000 }).not.toContain('/settings')
  })

  it('do not see what was said to somebody else alone', async () => {
    await composer().fill('/ask question: a secret private: true')
    await page.keyboard.press('Enter')
    await page.getByText('You asked: a secret').waitFor()
    await become('Noah')
    await expect.poll(() => page.getByText('a secret').count()).toBe(0)
    await become('you')
    await page.getByText('You asked: a secret').waitFor()
  })

  it('each have their own direct messages', async () => {
    await page.getByRole('button', { name: 'Direct messages' }).click()
    await composer().fill('/ask question: only mine')
    await page.keyboard.press('Enter')
    await page.getByText('You asked: only mine').waitFor()
    await become('Mira')
    await expect.poll(() => page.getByText('only mine').count()).toBe(0)
    await page.getByText('This is the beginning of your direct messages with Footnote.').waitFor()
  })

  it('sit at pages of their own, and stay the same when the page is loaded anew', async () => {
    await become('Mira')
    await page.reload()
    await page.getByRole('button', { name: /^You are Mira, Manager/ }).waitFor()
    const other = await visitAnother()
    await other.page.getByRole('button', { name: /^You are you, Server owner/ }).waitFor()
    await composer().fill('/ask question: from Mira')
    await page.keyboard.press('Enter')
    const seen = other.page.locator('.message', { hasText: 'from Mira' })
    await seen.getByText('Sources').waitFor()
    expect(await seen.locator('.context-line').textContent()).toContain('Mira used /ask')
    await other.end()
  })

  it('choose roles, members and channels in menus, with the keyboard', async () => {
    await run('/settings')
    await select(/^Roles that may ask/).focus()
    // Opens, goes to the role that begins with an M, takes it, and sends by closing.
    for (const key of ['ArrowDown', 'm', 'Enter', 'Escape']) await page.keyboard.press(key)
    await lastMessage().getByText('May use Footnote: @Manager').waitFor()
    await select(/^Roles that may ask: @Manager/).waitFor()
    await select(/^Who is trusted/).focus()
    for (const key of ['ArrowDown', 'n', 'Enter']) await page.keyboard.press(key)
    await page.getByText('Trusted: Noah').waitFor()
    await select(/^Where answers are public/).focus()
    for (const key of ['ArrowDown', 'Enter', 'ArrowDown', 'Enter', 'Escape']) await page.keyboard.press(key)
    await expect.poll(() => lastMessage().innerText(), PATIENTLY).toContain('Public in #general #releases')
  })

  it('choose several values of a menu in a modal', async () => {
    await run('/settings')
    await page.getByRole('button', { name: 'More' }).last().click()
    const dialog = page.getByRole('dialog', { name: 'More settings' })
    await dialog.getByRole('combobox', { name: /^Languages/ }).click()
    await page.getByRole('option', { name: 'English' }).click()
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Submit' }).click()
    await dialog.getByText('takes 2 to 3 values, not 1').waitFor()
    await dialog.getByRole('combobox', { name: /^Languages: English/ }).click()
    await page.getByRole('option', { name: 'Deutsch' }).click()
    await page.keyboard.press('Escape')
    await dialog.getByRole('combobox', { name: /^Who hears of changes/ }).click()
    for (const name of ['Noah', '@Manager']) await page.getByRole('option', { name }).click()
    await page.keyboard.press('Escape')
    await dialog.getByRole('button', { name: 'Submit' }).click()
    await expect.poll(() => lastMessage().innerText(), PATIENTLY).toContain('English, please + Deutsch, please; Noah, Manager')
  })
})
