import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { LocalEvent } from '../../src/emulator/local-discord.ts'
import { call, connectClient, createRawBot, formErrors, type Json, type RawBot } from './local-bot.ts'

const ACKNOWLEDGE_WITHIN_MS = 250
const TOKEN_LIVES_MS = 700
let bot: RawBot
const events: LocalEvent[] = []

beforeAll(async () => {
  bot = await createRawBot({ acknowledgeWithinMs: ACKNOWLEDGE_WITHIN_MS, tokenLivesMs: TOKEN_LIVES_MS })
  bot.discord.onEvent((event) => events.push(event))
})
afterAll(() => bot.close())

const hello = { type: 4, data: { content: 'hello' } }
const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const input = (changes: Json = {}) => ({ type: 4, custom_id: 'i', style: 1, ...changes })
const label = (component: Json, changes: Json = {}) => ({ type: 18, label: 'L', component, ...changes })
const modal = (changes: Json = {}) => ({
  custom_id: 'm',
  title: 'T',
  components: [label(input())],
  ...changes,
})
const choice = (changes: Json = {}) => ({ name: 'n', value: 'v', ...changes })

describe('an interaction', () => {
  it('fails before the person’s eyes if nobody acknowledges it in time, and is then unknown', async () => {
    const interaction = await bot.ask()
    await wait(ACKNOWLEDGE_WITHIN_MS + 30)
    expect(events).toContainEqual(expect.objectContaining({ type: 'interaction-failed', interactionId: interaction['id'] }))
    expect(await bot.answer(interaction, hello)).toMatchObject({
      status: 404,
      body: { code: 10_062, message: 'Unknown interaction' },
    })
  })

  it('fails in time too where no bot is connected', async () => {
    const other = await createRawBot({ acknowledgeWithinMs: 50 })
    other.gateway.socket.close(1000)
    await other.gateway.closed
    const failed = new Promise((resolve) => other.discord.onEvent(({ type }) => resolve(type)))
    await other.discord.runCommand({ name: 'ask', options: { question: 'why?' } })
    expect(await failed).toBe('interaction-failed')
    await other.close()
  })

  it('does not fail once it is acknowledged', async () => {
    const interaction = await bot.ask()
    expect((await bot.answer(interaction, { type: 5 })).status).toBe(204)
    await wait(ACKNOWLEDGE_WITHIN_MS + 30)
    expect(events).not.toContainEqual(expect.objectContaining({ type: 'interaction-failed', interactionId: interaction['id'] }))
  })

  it('cannot be acknowledged twice', async () => {
    const interaction = await bot.ask()
    await bot.answer(interaction, { type: 5 })
    expect(await bot.answer(interaction, hello)).toMatchObject({ status: 400, body: { code: 40_060 } })
  })

  it('is unknown under another token', async () => {
    const interaction = await bot.ask()
    const answer = await bot.answer({ ...interaction, token: 'other' }, hello)
    expect(answer).toMatchObject({ status: 404, body: { code: 10_062 } })
  })

  it('takes no answer that its kind does not have', async () => {
    const interaction = await bot.ask()
    for (const type of [1, 6, 7, 8, 'x'])
      expect(formErrors((await bot.answer(interaction, { type })).body)).toEqual({
        type: ['BASE_TYPE_CHOICES'],
      })
    expect(formErrors((await bot.answer(interaction, {})).body)).toEqual({ type: ['BASE_TYPE_REQUIRED'] })
  })

  it('keeps a deferred answer private, whatever the edit says', async () => {
    const interaction = await bot.ask()
    await bot.answer(interaction, { type: 5, data: { flags: 64 } })
    expect((await bot.edit(interaction, { content: 'x' })).body).toMatchObject({ flags: 64 })
    const path = `/channels/${interaction['channel_id']}/messages/${events.at(-1) && lastMessageId()}`
    expect((await call(bot.discord, 'GET', path)).body).toMatchObject({ code: 10_008 })
  })
})

describe('an interaction token', () => {
  it('opens nothing before the acknowledgement', async () => {
    const interaction = await bot.ask()
    expect((await bot.edit(interaction, { content: 'x' })).body).toMatchObject({ code: 10_015 })
    expect((await bot.followUp(interaction, { content: 'x' })).body).toMatchObject({ code: 10_015 })
  })

  it('dies with 50027', async () => {
    const interaction = await bot.ask()
    await bot.answer(interaction, hello)
    await wait(TOKEN_LIVES_MS)
    for (const attempt of [bot.edit, bot.followUp])
      expect(await attempt(interaction, { content: 'x' })).toMatchObject({
        status: 401,
        body: { code: 50_027, message: 'Invalid Webhook Token' },
      })
  })

  it('that never was is refused, and so is another application', async () => {
    const path = `/webhooks/${bot.discord.applicationId}/nothing`
    expect((await call(bot.discord, 'POST', path, { content: 'x' })).body).toMatchObject({ code: 50_027 })
    const other = '/webhooks/200000000000000001/nothing'
    expect((await call(bot.discord, 'POST', other, { content: 'x' })).body).toMatchObject({ code: 10_015 })
  })

  it('reaches only the messages of its own interaction', async () => {
    const [mine, theirs] = [await bot.ask(), await bot.ask()]
    await bot.answer(mine, hello)
    const { body } = await bot.answer(theirs, hello, '?with_response=true')
    const { id } = body!['resource'].message
    expect((await bot.edit(mine, { content: 'x' }, id)).body).toMatchObject({ code: 10_008 })
    expect((await bot.edit(theirs, { content: 'x' }, id)).status).toBe(200)
  })
})

describe('a modal', () => {
  it.each<[string, Json, string, string]>([
    ['a title over 45 characters', modal({ title: 'x'.repeat(46) }), 'title', 'BASE_TYPE_MAX_LENGTH'],
    ['no components', modal({ components: [] }), 'components', 'BASE_TYPE_MIN_LENGTH'],
    [
      'six components',
      modal({ components: Array.from({ length: 6 }, (_, i) => label(input({ custom_id: `${i}` }))) }),
      'components',
      'BASE_TYPE_BAD_LENGTH',
    ],
    [
      'a label over 45 characters',
      modal({ components: [label(input(), { label: 'x'.repeat(46) })] }),
      'components.0.label',
      'BASE_TYPE_MAX_LENGTH',
    ],
    [
      'a custom_id twice',
      modal({ components: [label(input()), label(input())] }),
      'components.1.component.custom_id',
      'COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'a text input with a label of its own in a label',
      modal({ components: [label(input({ label: 'x' }))] }),
      'components.0.component.label',
      'TEXT_INPUT_LABEL_IN_LABEL',
    ],
    [
      'a text input without label in an action row',
      modal({ components: [{ type: 1, components: [input()] }] }),
      'components.0.components.0.label',
      'BASE_TYPE_REQUIRED',
    ],
    ['a button', modal({ components: [{ type: 2, style: 1, label: 'x', custom_id: 'b' }] }), 'components.0.type', 'UNION_TYPE_CHOICES'],
  ])('is refused for %s', async (_, data, path, code) => {
    const { body } = await bot.answer(await bot.ask(), { type: 9, data })
    expect(formErrors(body)).toMatchObject({ [`data.${path}`]: [code] })
  })

  it('cannot answer a modal', async () => {
    const opened = new Promise<string>((resolve) => bot.discord.onEvent((event) => event.type === 'modal-opened' && resolve(event.modalId)))
    await bot.answer(await bot.ask(), { type: 9, data: modal() })
    await bot.discord.submitModal({ modalId: await opened, fields: { i: 'x' } })
    const interaction = await bot.gateway.event('INTERACTION_CREATE')
    expect(interaction).toMatchObject({ type: 5, data: { custom_id: 'm', components: [{ type: 18 }] } })
    const { body } = await bot.answer(interaction, { type: 9, data: modal() })
    expect(formErrors(body)).toEqual({ type: ['BASE_TYPE_CHOICES'] })
  })
})

describe('autocomplete', () => {
  it.each<[string, Json[], string, string]>([
    ['26 choices', Array.from({ length: 26 }, (_, i) => choice({ value: `${i}` })), 'choices', 'BASE_TYPE_MAX_LENGTH'],
    ['a name over 100 characters', [choice({ name: 'x'.repeat(101) })], 'choices.0.name', 'BASE_TYPE_MAX_LENGTH'],
    ['an empty name', [choice({ name: '' })], 'choices.0.name', 'BASE_TYPE_MIN_LENGTH'],
    ['a value over 100 characters', [choice({ value: 'x'.repeat(101) })], 'choices.0.value', 'BASE_TYPE_MAX_LENGTH'],
    ['a number for a text', [choice({ value: 1 })], 'choices.0.value', 'STRING_TYPE_CONVERT'],
  ])('is refused for %s', async (_, choices, path, code) => {
    expect(await suggest(choices)).toMatchObject({ status: 400, errors: { [`data.${path}`]: [code] } })
  })

  it('is refused for a text where the option is a number', async () => {
    const { errors } = await suggest([choice()], 'count')
    expect(errors).toEqual({ 'data.choices.0.value': ['NUMBER_TYPE_COERCE'] })
  })

  it('shows 25 choices of 100 characters', async () => {
    const choices = Array.from({ length: 25 }, () => choice({ name: 'x'.repeat(100), value: 'y'.repeat(100) }))
    expect(await (await suggest(choices)).answer).toHaveLength(25)
  })

  it('rejects with InteractionFailed if the bot is late', async () => {
    const late = bot.discord.autocomplete({ name: 'ask', focused: 'model' })
    await expect(late).rejects.toMatchObject({ name: 'InteractionFailed' })
    await bot.gateway.event('INTERACTION_CREATE')
  })
})

describe('a lost acknowledgement', () => {
  it('was carried out, so that discord.js meets 40060 when it tries again', async () => {
    const client = await connectClient(bot.discord)
    bot.discord.setFaults({ loseAcknowledgements: 1 })
    const failure = new Promise((resolve) =>
      client.once('interactionCreate', (interaction) => {
        if (interaction.isChatInputCommand()) interaction.deferReply().catch(resolve)
      }),
    )
    await bot.ask()
    expect(await failure).toMatchObject({ code: 40_060 })
    await client.destroy()
  })
})

function lastMessageId(): string {
  const event = events.findLast(({ type }) => type === 'message-updated')
  return event && 'message' in event ? event.message.id : ''
}

async function suggest(choices: unknown, focused = 'model') {
  const answer = bot.discord.autocomplete({ name: 'ask', focused }).catch(() => undefined)
  const interaction = await bot.gateway.event('INTERACTION_CREATE')
  const { status, body } = await bot.answer(interaction, { type: 8, data: { choices } })
  return { status, errors: formErrors(body), answer }
}
