import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { chromium, visitScratchBot } from './in-browser.ts'

if (!chromium) console.log('left out: browser tests (no Chromium found; install chromium or set CHROMIUM_PATH)')

describe.skipIf(!chromium)('the page in a browser', () => {
  const { visit, discord } = visitScratchBot({ acknowledgeWithinMs: 600 })
  let page: Page
  beforeEach(() => {
    page = visit().page
  })

  const composer = () => page.getByRole('combobox', { name: 'Message #general' })
  const lastMessage = () => page.locator('.message').last()
  const type = (text: string) => page.keyboard.type(text)

  async function press(...keys: string[]): Promise<void> {
    for (const key of keys) await page.keyboard.press(key)
  }

  async function askByText(question: string): Promise<void> {
    await composer().fill(`/ask question: ${question}`)
    await press('Enter')
    const answer = page.locator('.message:has(.container)', { hasText: question }).last()
    await answer.getByText('Sources').waitFor()
  }

  it('takes a command from the picker and an option from autocomplete, with the keyboard alone', async () => {
    await press('Tab', 'Enter')
    await type('/as')
    const picker = page.getByRole('listbox', { name: 'Footnote' })
    await picker.getByRole('option', { name: '/ask' }).waitFor()
    await press('Enter')
    await type('is v4 pro cheaper?')
    await press('Tab', 'Enter')
    await type('v4')
    const choices = page.getByRole('listbox', { name: 'model' })
    await expect.poll(() => choices.getByRole('option').allTextContents()).toEqual(['DeepSeek V4-Pro', 'DeepSeek V4-Flash'])
    await press('ArrowDown', 'Enter', 'Enter')
    await page.getByText('Footnote is thinking…').first().waitFor()
    await lastMessage().getByText('You asked: is v4 pro cheaper? (deepseek v4-flash)').waitFor()
    expect(await lastMessage().getByText('Sources').isVisible()).toBe(false)
    await lastMessage().getByText('Sources').waitFor()
    expect(await lastMessage().locator('.context-line').textContent()).toContain('you used /ask')
    expect(await lastMessage().getByText('(edited)').count()).toBe(0)
  })

  it('picks True and False for a boolean, and shows an answer for one person as such', async () => {
    await composer().fill('/ask')
    await press('Enter')
    await type('for me alone')
    await page.getByRole('button', { name: '+ private' }).click()
    await page.getByRole('option', { name: 'True' }).click()
    await press('Enter')
    await lastMessage().getByText('Only you can see this').waitFor()
    await lastMessage().getByRole('button', { name: 'Dismiss message' }).click()
    await expect.poll(() => page.getByText('for me alone').count()).toBe(0)
  })

  it('does not send a command without its required option', async () => {
    await composer().fill('/ask')
    await press('Enter', 'Enter')
    await page.getByText('This option is required. Specify a value.').waitFor()
    expect(await page.getByRole('combobox', { name: 'question' }).getAttribute('aria-invalid')).toBe('true')
    await press('Escape')
    expect(await composer().inputValue()).toBe('')
    await composer().fill('/compare model_a: GPT-5.5')
    await press('Enter')
    await expect.poll(() => page.getByRole('combobox', { name: 'model_a' }).inputValue()).toBe('GPT-5.5')
    expect(await page.evaluate('document.activeElement.getAttribute("aria-label")')).toContain('model_b')
  })

  it('answers plain text with a hint', async () => {
    await composer().fill('is v4 pro cheaper?')
    await press('Enter')
    await page.getByText('Footnote reads only commands').waitFor()
    await page.getByRole('button', { name: 'Ask it with /ask' }).click()
    await press('Enter')
    await expect.poll(() => lastMessage().innerText()).toContain('You asked: is v4 pro cheaper?')
  })

  it('presses buttons: a private reply, a link elsewhere, a disabled one, and silence', async () => {
    await askByText('about buttons')
    const message = page.locator('.message:has(.container)').last()
    await message.getByRole('button', { name: 'Show evidence' }).click()
    await page.getByText('The evidence, for you alone.').last().waitFor()
    const link = message.getByRole('link', { name: 'DeepSeek' })
    expect(await link.getAttribute('rel')).toContain('noopener')
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await message.getByRole('button', { name: 'Off' }).isDisabled()).toBe(true)
    await message.getByRole('button', { name: 'No answer' }).click()
    await message.getByText('This interaction failed').waitFor()
  })

  it('opens a modal and sends what is typed', async () => {
    await askByText('about modals')
    await lastMessage().getByRole('button', { name: 'Report' }).click()
    const dialog = page.getByRole('dialog', { name: 'What is wrong?' })
    await dialog.getByLabel('In your words').waitFor()
    await type('The price is old')
    await press('Tab', 'Tab', 'Enter')
    await expect.poll(() => lastMessage().innerText()).toContain('Thank you for “The price is old”.')
    await expect.poll(() => dialog.count()).toBe(0)
  })

  it('chooses from a select menu with the keyboard', async () => {
    await askByText('about menus')
    await lastMessage().getByRole('combobox', { name: 'Narrow it down' }).focus()
    await press('ArrowDown', 'ArrowDown', 'Enter')
    await expect.poll(() => lastMessage().innerText()).toContain('Narrowed to context.')
  })

  it('shows classic content, embeds and pictures, and loads none from elsewhere', async () => {
    await page.getByRole('button', { name: '/compare' }).click()
    const picture = lastMessage().locator('img[alt="Prices as two bars"]')
    await picture.waitFor()
    const width = 'document.querySelector(".message:last-child img").naturalWidth'
    await expect.poll(() => page.evaluate(width)).toBe(600)
    expect(await lastMessage().getByRole('link', { name: 'chart.png' }).count()).toBe(1)
    expect(await lastMessage().getByText('<script>alert(1)</script>').count()).toBe(1)
    await lastMessage().getByRole('button', { name: 'Spoiler' }).press('Enter')
    await lastMessage().getByText('secret').waitFor()
    await picture.click()
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
  })

  it('uses a message command from the Apps menu', async () => {
    await askByText('about message commands')
    await lastMessage().hover()
    await lastMessage().getByRole('button', { name: 'Apps' }).click()
    await page.getByRole('menuitem', { name: 'Check claims' }).press('Enter')
    await lastMessage().getByText('Checked: 2 claims stand.').waitFor()
    expect(await lastMessage().locator('.context-line').textContent()).toBe('Yyou used Check claims')
  })

  it('says when the bot does not respond', async () => {
    await composer().fill('/silence')
    await press('Enter', 'Enter')
    await expect.poll(() => lastMessage().innerText()).toContain('The application did not respond')
  })

  it('tells screen readers that the bot thinks, and the answer once it stands', async () => {
    await askByText('about announcements')
    await expect.poll(() => page.locator('#announcer').textContent(), { timeout: 4_000 }).toContain('V4-Pro is cheaper.')
  })

  it('is usable on a phone: channels in a drawer, nothing wider than the screen', async () => {
    await page.setViewportSize({ width: 390, height: 780 })
    await askByText('a rather long question that has to wrap on a narrow screen, or it would run out of it')
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    expect(await page.evaluate('document.getElementById("scroller").scrollWidth')).toBe(390)
    await expect.poll(() => page.getByRole('button', { name: 'releases' }).isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Channels', exact: true }).click()
    await page.getByRole('button', { name: 'releases' }).click()
    await page.getByRole('heading', { name: 'Welcome to #releases!' }).waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'releases' }).isVisible()).toBe(false)
  })

  it('talks to the bot in direct messages', async () => {
    await page.getByRole('button', { name: 'Direct messages' }).click()
    await page.getByRole('combobox', { name: 'Message @Footnote' }).fill('/ask question: in private')
    await press('Enter')
    await lastMessage().getByText('You asked: in private').waitFor()
    expect(discord().messages(discord().directMessageChannelId)).not.toEqual([])
  })
})
