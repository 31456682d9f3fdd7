import { afterEach, describe, expect, it } from 'vitest'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async () => (place = await startDiscordWithBot({ footnote: createKeptFootnote() }))
afterEach(() => place.close())

async function check(content: string, where: { userId?: string; locale?: string } = {}) {
  const { messageId } = await place.discord.writeMessage({ content, userId: '323456789012345678' })
  await place.follow(place.discord.runMessageCommand({ name: 'Check claims', messageId, ...where }))
  return place.newest(place.channelId, where.userId)
}

describe('"Check claims"', () => {
  it('tells supported, contradicted and unknown claims apart, to the one who asks alone', async () => {
    await start()
    const reply = await check(
      'GPT-5.5 costs $5 per million input tokens. GPT-5.5 has a context window of 400K tokens! GPT-9 costs $1. Nice weather.',
    )
    expect(reply.visibleTo).toBe(place.discord.defaultUserId)
    const [head, text] = textsOf(reply)
    expect(head).toBe('**Check claims**')
    expect(text).toContain('✅ **Supported** · “GPT-5.5 costs $5 per million input tokens.”\n↳ “GPT-5.5: input price $5.00')
    expect(text).toContain('(<https://vendor.example/prices>)')
    expect(text).toMatch(/❌ \*\*Contradicted\*\* · “GPT-5\.5 has a context window of 400K tokens!”\nThe source says:\n↳ .*1,050,000/)
    expect(text).toContain('❔ **Not in the sources** · “GPT-9 costs $1.”')
    expect(text).not.toContain('weather')
  })

  it('checks an answer of its own', async () => {
    await start()
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    await place.follow(place.discord.runMessageCommand({ name: 'Check claims', messageId: answer.id }))
    expect(textsOf(place.newest())[1]).toMatch(/^✅ \*\*Supported\*\*/)
  })

  it('lets no markup of the message through', async () => {
    await start()
    const reply = await check(
      '# @everyone **GPT-5.5** costs [$4](https://evil.example) per `million` input tokens <@123456789012345678> <:a:123456789012345678> ||hi||',
    )
    const text = textsOf(reply).join('\n')
    expect(text).toContain('Contradicted')
    for (const trace of ['evil', '<@1', '<:a', '||', '`', '# @']) expect(text).not.toContain(trace)
    expect(text).toContain('\\@everyone GPT-5.5 costs $4 per million input tokens')
    expect(reply['mentions']).toEqual([])
  })

  it('says so where there is nothing to check', async () => {
    await start()
    expect(textsOf(await check('Lovely day, isn’t it?'))).toEqual([expect.stringMatching(/^I found no claim/)])
  })

  it('checks ten claims, in pages, and says how many are left', async () => {
    await start()
    const reply = await check('GPT-5.5 costs $5 per million input tokens and $30 per million output tokens.\n'.repeat(14))
    expect(textsOf(reply).at(-1)).toContain('4 more claims not checked')
    const second = await place.discord
      .press({ messageId: reply.id, customId: 'Check claims:page:1' })
      .then(() => place.until(() => textsOf(place.newest()).at(-1)!.includes('page 2') && place.newest()))
    expect(second.id).toBe(reply.id)
  })

  it('has a name in every language, and speaks it', async () => {
    await start()
    const command = place.discord.commands().find(({ name }) => name === 'Check claims')!
    expect(command).toMatchObject({
      type: 3,
      name_localizations: { de: 'Aussagen prüfen', 'es-419': 'Comprobar afirmaciones', ja: '主張を確認' },
    })
    expect(textsOf(await check('GPT-9 costs $1.', { locale: 'fr' }))[1]).toContain('Absent des sources')
  })

  it('works after a restart', async () => {
    await start()
    await place.restart(createKeptFootnote())
    expect(textsOf(await check('GPT-5.5 costs $5 per million input tokens.'))[1]).toContain('Supported')
  })
})
