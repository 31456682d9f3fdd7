import { afterEach, describe, expect, it } from 'vitest'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async () => (place = await startDiscordWithBot({ footnote: createKeptFootnote() }))
afterEach(() => place.close())

describe('/help', () => {
  it('tells the one who asks alone what each command does, and how answers are checked', async () => {
    await start()
    const message = await place.run('help', {})
    expect(message.visibleTo).toBe(place.discord.defaultUserId)
    const text = textsOf(message).join('\n')
    for (const name of ['/ask', '/compare', '/release', '/latest', '/sources', 'Apps → Check claims']) expect(text).toContain(`**${name}**`)
    expect(text).toContain('**How answers are checked**')
    expect(text).toMatch(/-# \d+ releases · 3 sources · last read 20 November 2026$/)
  })

  it('calls the commands as they are called in the member’s language', async () => {
    await start()
    const text = textsOf(await place.run('help', {}, { locale: 'es-419' })).join('\n')
    expect(text).toContain('**/preguntar** – Pregunta por un modelo de IA.')
    expect(text).toContain('**Aplicaciones → Comprobar afirmaciones**')
  })

  it('has three examples that run when pressed, each answered to the one who pressed', async () => {
    await start()
    const message = await place.run('help', {}, { locale: 'de' })
    const labels = buttonsOf(message).map(({ label }) => label)
    expect(labels).toEqual(['Warum war DeepSeek V4 wichtig?', 'DeepSeek V4-Pro ↔ GPT-5.5', 'Neueste Modelle'])
    const answers = []
    for (const label of labels) answers.push(await place.press(message, label))
    expect(answers.map((answer) => textsOf(answer)[0])).toEqual([
      '-# “Warum war DeepSeek V4 wichtig?”',
      '-# **DeepSeek V4-Pro** ↔ **GPT-5.5**',
      '-# “newest releases”',
    ])
    expect(answers.every(({ visibleTo }) => visibleTo === place.discord.defaultUserId)).toBe(true)
    expect(textsOf(place.newest()).join('\n')).toContain('https://vendor.example/news')
  })
})
