import { Client, Events } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createChannelOf } from '../../src/discord/threads.ts'

const interactionIn = (channel: object) => ({ op: 0, t: 'INTERACTION_CREATE', s: 1, d: { id: '1', channel } })

describe('the channel of an interaction', () => {
  it('is that of its thread, as the packet says', () => {
    const client = new Client({ intents: [] })
    const channelOf = createChannelOf(client)
    client.emit(Events.Raw, interactionIn({ id: '7', type: 11, parent_id: '3' }), 0)
    client.emit(Events.Raw, interactionIn({ id: '8', type: 0, parent_id: 'category' }), 0)
    expect(['7', '8', '9'].map((channelId) => channelOf({ channelId }))).toEqual(['3', '8', '9'])
    expect(channelOf({ channelId: null })).toBeNull()
  })
})
