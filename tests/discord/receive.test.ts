import type { Interaction } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createResvgChartDrawer } from '../../src/adapters/resvg-chart-drawer.ts'
import { commands } from '../../commands/index.ts'
import type { Suggestion } from '../../src/core/footnote.ts'
import type { InteractionApi } from '../../src/discord/interaction-api.ts'
import { createReceiver } from '../../src/discord/receive.ts'
import { createScriptedFootnote } from '../fakes/scripted-footnote.ts'

describe('receiving interactions', () => {
  it('answers one that is delivered twice once', async () => {
    const { receiver, footnote, calls } = aReceiver()
    await Promise.all([receiver.receive(anInteraction({ id: '1' })), receiver.receive(anInteraction({ id: '1' }))])
    await receiver.receive(anInteraction({ id: '1' }))
    expect(calls).toEqual(['defer', 'edit'])
    expect(footnote.asked).toHaveLength(1)
  })

  it('offers at most 25 suggestions of at most 100 characters, and none that Discord would refuse', async () => {
    const found = Array.from({ length: 40 }, (_, index) => ({ name: `${index} ${'long '.repeat(40)}`, value: `v${index}` }))
    const tooLong = { name: 'too long', value: 'x'.repeat(101) }
    const { receiver, suggested } = aReceiver([tooLong, ...found])
    await receiver.receive(anInteraction({ id: '1', isTyping: true }))
    expect(suggested).toHaveLength(25)
    expect(suggested.every(({ name, value }) => name.length <= 100 && value !== tooLong.value)).toBe(true)
  })

  it('offers nothing where a command fails to suggest', async () => {
    const { receiver, suggested, lines } = aReceiver(new Error('broken'))
    await receiver.receive(anInteraction({ id: '1', isTyping: true }))
    expect(suggested).toEqual([])
    expect(lines).toEqual(['suggestions-failed'])
  })

  it('leaves what it does not know alone', async () => {
    const { receiver, calls, lines } = aReceiver()
    await receiver.receive(anInteraction({ id: '1', isCommand: false }))
    expect(calls).toEqual([])
    expect(lines).toEqual(['interaction-unknown'])
  })
})

function aReceiver(found: Suggestion[] | Error = []) {
  const calls: string[] = []
  const suggested: Suggestion[] = []
  const lines: string[] = []
  const api: InteractionApi = {
    defer: async () => void calls.push('defer'),
    respond: async () => void calls.push('respond'),
    openModal: async () => void calls.push('openModal'),
    followUp: async () => void calls.push('followUp'),
    suggest: async (_, choices) => void suggested.push(...choices),
    async edit() {
      calls.push('edit')
      return { messageId: '1', attached: new Map(), limits: {} }
    },
  }
  const footnote = createScriptedFootnote()
  const suggestChatModels = () => {
    if (found instanceof Error) throw found
    return found
  }
  const receiver = createReceiver({
    commands,
    footnote: { ...footnote, as: async () => ({ ...footnote, suggestChatModels }) },
    userKey: (id) => id,
    channelOf: ({ channelId }) => channelId,
    api,
    draw: createResvgChartDrawer(),
    log: (level, event) => void (level === 'warn' || level === 'error' ? lines.push(event) : undefined),
    clock: { now: () => new Date() },
  })
  return { receiver, footnote, calls, suggested, lines }
}

function anInteraction({ id, isTyping = false, isCommand = true }: { id: string; isTyping?: boolean; isCommand?: boolean }) {
  return {
    id,
    user: { id: '1' },
    guildId: null,
    channelId: null,
    token: 'token',
    applicationId: '1',
    commandName: 'ask',
    locale: 'en-US',
    isAutocomplete: () => isTyping,
    isChatInputCommand: () => isCommand && !isTyping,
    isMessageContextMenuCommand: () => false,
    isButton: () => false,
    isAnySelectMenu: () => false,
    isModalSubmit: () => false,
    options: { getBoolean: () => null, getString: (name: string) => (name === 'question' ? 'why?' : null), getFocused: () => '' },
  } as unknown as Interaction
}
