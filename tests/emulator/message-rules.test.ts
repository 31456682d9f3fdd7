import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { V2, text, button, row, option, select, v2, many } from './component-builders.ts'
import { createRawBot, refusalOf, type Json, type RawBot } from './local-bot.ts'

let bot: RawBot
beforeAll(async () => {
  bot = await createRawBot()
})
afterAll(() => bot.close())

const refusal = (data: Json) => refusalOf(bot, data)

describe('an answer is refused with 50035', () => {
  it.each<[string, Json, string, string]>([
    ['content over 2,000 characters', { content: 'x'.repeat(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
    ['content that is no string', { content: {} }, 'content', 'STRING_TYPE_CONVERT'],
    ['content beside Components V2', { content: 'x', ...v2(text('y')) }, 'content', 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2'],
    [
      'embeds beside Components V2',
      { embeds: [{ title: 'x' }], ...v2(text('y')) },
      'embeds',
      'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    ],
    ['eleven embeds', { embeds: many(11, () => ({ title: 'x' })) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
    [
      '6,001 characters over all embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      'embeds',
      'MAX_EMBED_SIZE_EXCEEDED',
    ],
    ['an embed title over 256 characters', { embeds: [{ title: 'x'.repeat(257) }] }, 'embeds.0.title', 'BASE_TYPE_MAX_LENGTH'],
    [
      'an embed description over 4,096 characters',
      { embeds: [{ description: 'x'.repeat(4097) }] },
      'embeds.0.description',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['26 embed fields', { embeds: [{ fields: many(26, () => ({ name: 'x', value: 'y' })) }] }, 'embeds.0.fields', 'BASE_TYPE_MAX_LENGTH'],
    ['an empty embed field', { embeds: [{ fields: [{ name: '', value: 'y' }] }] }, 'embeds.0.fields.0.name', 'BASE_TYPE_REQUIRED'],
    ['an empty embed field value', { embeds: [{ fields: [{ name: 'x', value: '' }] }] }, 'embeds.0.fields.0.value', 'BASE_TYPE_REQUIRED'],
    [
      'a field value over 1,024 characters',
      { embeds: [{ fields: [{ name: 'x', value: 'y'.repeat(1025) }] }] },
      'embeds.0.fields.0.value',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['an empty embed', { embeds: [{}] }, 'embeds.0.description', 'BASE_TYPE_REQUIRED'],
    [
      'an embed picture from a strange scheme',
      { embeds: [{ title: 'x', image: { url: 'ftp://example.com' } }] },
      'embeds.0.image.url',
      'URL_TYPE_INVALID_SCHEME',
    ],
    ['an embed colour above white', { embeds: [{ title: 'x', color: 0x1000000 }] }, 'embeds.0.color', 'NUMBER_TYPE_MAX'],
    ['an embed time that is none', { embeds: [{ title: 'x', timestamp: 'yesterday' }] }, 'embeds.0.timestamp', 'DATE_TIME_TYPE_PARSE'],
    ['an unknown mention type', { content: 'x', allowed_mentions: { parse: ['all'] } }, 'allowed_mentions.parse.0', 'BASE_TYPE_CHOICES'],
    [
      'users both parsed and listed',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['200000000000000001'] } },
      'allowed_mentions',
      'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    ],
    ['an id that is none', { content: 'x', allowed_mentions: { users: ['me'] } }, 'allowed_mentions.users.0', 'NUMBER_TYPE_COERCE'],
    ['an attachment that was not uploaded', { content: 'x', attachments: [{ id: '0' }] }, 'attachments.0.id', 'ATTACHMENT_NOT_FOUND'],
  ])('for %s', async (_, data, path, code) => {
    expect(await refusal(data)).toMatchObject({
      status: 400,
      code: 50_035,
      errors: { [`data.${path}`]: [code] },
    })
  })
})

describe('an answer', () => {
  it('is refused with 50006 if there is nothing in it', async () => {
    for (const data of [{}, { content: ' ' }, { flags: V2, components: [] }])
      expect(await refusal(data)).toMatchObject({ status: 400, code: 50_006 })
  })

  it('is taken at every limit', async () => {
    const full = [
      { content: 'x'.repeat(2000) },
      v2(...many(40, () => text('x'.repeat(100)))),
      {
        components: many(5, (r) => row(...many(5, (c) => button({ custom_id: `${r}${c}`, label: 'x'.repeat(80) })))),
      },
      { components: [row(select({ options: many(25, (i) => option(`${i}`)), max_values: 25 }))] },
      { embeds: [{ description: 'x'.repeat(4096) }, { description: 'x'.repeat(1904) }] },
    ]
    for (const data of full) expect((await bot.answer(await bot.ask(), { type: 4, data })).status).toBe(204)
  })

  it('may be tried again after a refusal', async () => {
    const interaction = await bot.ask()
    expect((await bot.answer(interaction, { type: 4, data: {} })).status).toBe(400)
    expect((await bot.answer(interaction, { type: 4, data: { content: 'x' } })).status).toBe(204)
  })

  it('notifies only whom allowed_mentions allows', async () => {
    const content = `@everyone <@${bot.discord.defaultUserId}>`
    const mentioned = async (allowed?: Json) => {
      const data = { content, allowed_mentions: allowed }
      const { body } = await bot.answer(await bot.ask(), { type: 4, data }, '?with_response=true')
      const { mention_everyone: everyone, mentions } = body!['resource'].message
      return [everyone, mentions.length]
    }
    expect(await mentioned()).toEqual([true, 1])
    expect(await mentioned({ parse: [] })).toEqual([false, 0])
    expect(await mentioned({ parse: ['everyone'] })).toEqual([true, 0])
    expect(await mentioned({ users: [bot.discord.defaultUserId] })).toEqual([false, 1])
  })

  it('gets ids for its components, in reading order', async () => {
    const data = v2({ type: 17, components: [text('x')] }, { ...text('y'), id: 2 })
    const { body } = await bot.answer(await bot.ask(), { type: 4, data }, '?with_response=true')
    expect(body!['resource'].message.components).toMatchObject([{ id: 1, components: [{ id: 3 }] }, { id: 2 }])
  })
})
