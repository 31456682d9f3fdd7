import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { text, button, link, row, option, select, v2, many } from './component-builders.ts'
import { createRawBot, refusalOf, type Json, type RawBot } from './local-bot.ts'

let bot: RawBot
beforeAll(async () => {
  bot = await createRawBot()
})
afterAll(() => bot.close())

const refusal = (data: Json) => refusalOf(bot, data)

describe('components are refused with 50035', () => {
  it.each<[string, Json, string, string]>([
    ['a text display without the V2 flag', { components: [text('x')] }, 'components.0.type', 'UNION_TYPE_CHOICES'],
    [
      'six action rows without the V2 flag',
      { components: many(6, (i) => row(button({ custom_id: `${i}` }))) },
      'components',
      'BASE_TYPE_BAD_LENGTH',
    ],
    ['an unknown component type', v2({ type: 99 }), 'components.0.type', 'UNION_TYPE_CHOICES'],
    ['a button outside an action row', v2(button()), 'components.0.type', 'UNION_TYPE_CHOICES'],
    [
      'a container in a container',
      v2({ type: 17, components: [{ type: 17, components: [text('x')] }] }),
      'components.0.components.0.type',
      'UNION_TYPE_CHOICES',
    ],
    ['an empty container', v2({ type: 17, components: [] }), 'components.0.components', 'BASE_TYPE_MIN_LENGTH'],
    [
      '41 components, nested ones counted',
      v2({ type: 17, components: many(40, () => text('x')) }),
      'components',
      'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
    ],
    ['41 top-level components', v2(...many(41, () => text('x'))), 'components', 'BASE_TYPE_MAX_LENGTH'],
    [
      '4,001 characters over all text displays',
      v2(text('x'.repeat(2001)), text('x'.repeat(2000))),
      'components',
      'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
    ],
    ['an empty text display', v2(text('')), 'components.0.content', 'BASE_TYPE_MIN_LENGTH'],
    ['a section without accessory', v2({ type: 9, components: [text('x')] }), 'components.0.accessory', 'BASE_TYPE_REQUIRED'],
    [
      'a section of four texts',
      v2({ type: 9, components: many(4, () => text('x')), accessory: button() }),
      'components.0.components',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['a separator of unknown spacing', v2(text('x'), { type: 14, spacing: 3 }), 'components.1.spacing', 'BASE_TYPE_CHOICES'],
    ['a gallery without pictures', v2({ type: 12, items: [] }), 'components.0.items', 'BASE_TYPE_MIN_LENGTH'],
    [
      'a gallery of eleven pictures',
      v2({ type: 12, items: many(11, () => ({ media: { url: 'https://example.com/a.png' } })) }),
      'components.0.items',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a picture from a strange scheme',
      v2({ type: 12, items: [{ media: { url: 'ftp://example.com/a.png' } }] }),
      'components.0.items.0.media.url',
      'URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a thumbnail from a strange scheme',
      v2({ type: 9, components: [text('x')], accessory: { type: 11, media: { url: 'file:///a.png' } } }),
      'components.0.accessory.media.url',
      'URL_TYPE_INVALID_SCHEME',
    ],
    [
      'a file that was not uploaded',
      v2({ type: 13, file: { url: 'attachment://a.txt' } }),
      'components.0.file.url',
      'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
    ],
    [
      'a file from the web',
      v2({ type: 13, file: { url: 'https://example.com/a.txt' } }),
      'components.0.file.url',
      'URL_TYPE_INVALID_SCHEME',
    ],
    ['an empty action row', { components: [row()] }, 'components.0.components', 'BASE_TYPE_MIN_LENGTH'],
    [
      'six buttons in a row',
      { components: [row(...many(6, (i) => button({ custom_id: `${i}` })))] },
      'components.0.components',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['a select beside a button', { components: [row(button(), select())] }, 'components.0.components.1', 'COMPONENT_LAYOUT_WIDTH_EXCEEDED'],
    [
      'the same custom_id twice',
      { components: [row(button(), button())] },
      'components.0.components.1.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    ['the same component id twice', v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }), 'components.1.id', 'COMPONENT_ID_DUPLICATED'],
    [
      'a custom_id over 100 characters',
      { components: [row(button({ custom_id: 'x'.repeat(101) }))] },
      'components.0.components.0.custom_id',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a button without custom_id',
      { components: [row(button({ custom_id: undefined }))] },
      'components.0.components.0.custom_id',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'a button without label or emoji',
      { components: [row(button({ label: undefined }))] },
      'components.0.components.0.label',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'a label over 80 characters',
      { components: [row(button({ label: 'x'.repeat(81) }))] },
      'components.0.components.0.label',
      'BASE_TYPE_MAX_LENGTH',
    ],
    ['a button of unknown style', { components: [row(button({ style: 9 }))] }, 'components.0.components.0.style', 'BASE_TYPE_CHOICES'],
    [
      'a button with an address',
      { components: [row(button({ url: 'https://example.com' }))] },
      'components.0.components.0.url',
      'BUTTON_COMPONENT_INVALID_FIELD',
    ],
    [
      'a link button without address',
      { components: [row(link({ url: undefined }))] },
      'components.0.components.0.url',
      'BASE_TYPE_REQUIRED',
    ],
    [
      'a link button with a custom_id',
      { components: [row(link({ custom_id: 'a' }))] },
      'components.0.components.0.custom_id',
      'BUTTON_COMPONENT_INVALID_FIELD',
    ],
    [
      'a link over 512 characters',
      { components: [row(link({ url: `https://example.com/${'x'.repeat(500)}` }))] },
      'components.0.components.0.url',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a link to a strange scheme',
      { components: [row(link({ url: 'ftp://example.com' }))] },
      'components.0.components.0.url',
      'URL_TYPE_INVALID_SCHEME',
    ],
    ['a link that is no URL', { components: [row(link({ url: 'not a url' }))] }, 'components.0.components.0.url', 'URL_TYPE_INVALID_URL'],
    [
      'a premium button without sku',
      { components: [row({ type: 2, style: 6 })] },
      'components.0.components.0.sku_id',
      'BASE_TYPE_REQUIRED',
    ],
    [
      '26 select options',
      { components: [row(select({ options: many(26, (i) => option(`${i}`)) }))] },
      'components.0.components.0.options',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a select option over 100 characters',
      { components: [row(select({ options: [option('x'.repeat(101))] }))] },
      'components.0.components.0.options.0.label',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a select value twice',
      { components: [row(select({ options: [option('x'), option('x')] }))] },
      'components.0.components.0.options.1.value',
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'more max_values than options',
      { components: [row(select({ max_values: 2 }))] },
      'components.0.components.0.max_values',
      'SELECT_COMPONENT_MAX_VALUES_TOO_LARGE',
    ],
    [
      'more min_values than max_values',
      { components: [row(select({ min_values: 2 }))] },
      'components.0.components.0.min_values',
      'SELECT_COMPONENT_MIN_VALUES_TOO_LARGE',
    ],
    [
      'more defaults than max_values',
      { components: [row(select({ options: ['x', 'y'].map((v) => ({ ...option(v), default: true })) }))] },
      'components.0.components.0.options',
      'SELECT_COMPONENT_TOO_MANY_DEFAULT_VALUES',
    ],
  ])('for %s', async (_, data, path, code) => {
    expect(await refusal(data)).toMatchObject({
      status: 400,
      code: 50_035,
      errors: { [`data.${path}`]: [code] },
    })
  })
})
