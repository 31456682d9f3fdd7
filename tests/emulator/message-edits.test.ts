import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { V2, text, button, row, v2 } from './component-builders.ts'
import { createRawBot, formErrors, type Json, type RawBot } from './local-bot.ts'

let bot: RawBot
beforeAll(async () => {
  bot = await createRawBot()
})
afterAll(() => bot.close())

async function answered(data: Json = { content: 'old' }) {
  const interaction = await bot.ask()
  await bot.answer(interaction, { type: 4, data })
  return interaction
}

const upload = (payload: Json, name: string) => {
  const form = new FormData()
  form.set('payload_json', JSON.stringify(payload))
  form.set('files[0]', new Blob(['text']), name)
  return form
}
const names = (body: Json | undefined) => body!['attachments'].map((a: Json) => a['filename'])

describe('an edit', () => {
  it('keeps what it does not name', async () => {
    const interaction = await answered({ content: 'old', components: [row(button())] })
    const { body } = await bot.edit(interaction, { content: 'new' })
    expect(body).toMatchObject({ content: 'new', components: [{ type: 1 }] })
    expect(body!['edited_timestamp']).not.toBeNull()
  })

  it('is refused if it leaves nothing', async () => {
    expect((await bot.edit(await answered(), { content: null })).body).toMatchObject({ code: 50_006 })
  })

  it('cannot take the V2 flag away', async () => {
    const interaction = await answered(v2(text('x')))
    expect((await bot.edit(interaction, { flags: 0, components: [text('y')] })).body).toMatchObject({
      flags: V2,
    })
    const { body } = await bot.edit(interaction, { flags: 0, content: 'y' })
    expect(Object.keys(formErrors(body))).toEqual(['content'])
  })

  it('to Components V2 has to empty the old fields', async () => {
    const interaction = await answered()
    expect((await bot.edit(interaction, v2(text('x')))).status).toBe(400)
    expect((await bot.edit(interaction, { ...v2(text('x')), content: null })).status).toBe(200)
  })

  it('cannot change whether a message is private', async () => {
    const interaction = await answered()
    expect((await bot.edit(interaction, { content: 'new', flags: 64 })).body).toMatchObject({ flags: 0 })
  })

  it('keeps, adds and drops files', async () => {
    const interaction = await answered()
    const first = await bot.edit(interaction, upload({ content: 'x' }, 'a b.txt'))
    expect(names(first.body)).toEqual(['a_b.txt'])
    const kept = first.body!['attachments'][0]
    const second = await bot.edit(interaction, upload({ attachments: [{ id: kept.id }, { id: '0' }] }, 'c.txt'))
    expect(names(second.body)).toEqual(['a_b.txt', 'c.txt'])
    const third = await bot.edit(interaction, { attachments: [] })
    expect(names(third.body)).toEqual([])
    expect((await fetch(kept.url)).status).toBe(404)
  })

  it('shows an uploaded file through a file component', async () => {
    const form = new FormData()
    const components = [{ type: 13, file: { url: 'attachment://a.txt' } }]
    form.set('payload_json', JSON.stringify({ flags: V2, content: null, components, attachments: [{ id: '0' }] }))
    form.set('files[0]', new Blob(['text']), 'a.txt')
    const { body } = await bot.edit(await answered(), form)
    expect(body!['components'][0].file.url).toBe(body!['attachments'][0].url)
  })

  it('with a file over 10 MiB is refused with 40005', async () => {
    const form = new FormData()
    form.set('files[0]', new Blob([new Uint8Array(10 * 1024 * 1024 + 1)]), 'big.bin')
    expect(await bot.edit(await answered(), form)).toMatchObject({ status: 413, body: { code: 40_005 } })
  })
})
