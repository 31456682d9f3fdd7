import { describe, expect, it } from 'vitest'
import { readCommandText } from '../../src/playground/command-text.ts'
import { viewCommands, viewMessageCommands } from '../../src/playground/command-view.ts'
import { DiscordCommand } from '../../src/playground/discord-message.ts'

const commands = DiscordCommand.array().parse([
  {
    name: 'ask',
    name_localizations: { de: 'frag' },
    type: 1,
    description: 'Ask',
    description_localizations: { de: 'Fragen' },
    options: [
      { type: 3, name: 'question', name_localizations: { de: 'frage' }, description: 'What?', required: true },
      { type: 3, name: 'kind', description: 'Kind', choices: [{ name: 'Text', name_localizations: { de: 'Wort' }, value: 't' }] },
    ],
  },
  {
    name: 'corpus',
    type: 1,
    description: 'C',
    options: [{ type: 1, name: 'find', name_localizations: { de: 'suche' }, description: 'F' }],
  },
  { name: 'Check claims', name_localizations: { de: 'Prüfen' }, type: 3, description: '' },
])

describe('options that take somebody or something of the server', () => {
  it('offer who and what there is', () => {
    const options = [6, 7, 8, 9].map((type) => ({ type, name: `option-${type}`, description: 'O' }))
    const command = DiscordCommand.parse({ name: 'who', type: 1, description: 'W', options })
    const asked: number[] = []
    const [view] = viewCommands([command], ({ type }) => {
      asked.push(type)
      return [type === 8 ? { value: '1', label: 'general', kind: 'channel' } : { value: '2', label: 'Mira', kind: 'user' }]
    })
    expect(asked).toEqual([5, 8, 6, 7])
    expect(view!.options.map(({ choices }) => choices[0]?.name)).toEqual(['Mira', '#general', 'Mira', 'Mira'])
  })
})

describe('commands in a person’s language', () => {
  it('are shown by their names there, and sent by their own', () => {
    const shown = viewCommands(commands, () => [], 'de')
    expect(shown.map(({ name, label }) => [name, label])).toEqual([
      ['corpus find', 'corpus suche'],
      ['ask', 'frag'],
    ])
    expect(shown[1]).toMatchObject({
      description: 'Fragen',
      options: [{ name: 'question', label: 'frage' }, { choices: [{ name: 'Wort' }] }],
    })
    expect(viewMessageCommands(commands, 'de')).toEqual([{ name: 'Check claims', label: 'Prüfen' }])
  })

  it('keep their own names where there are none', () => {
    expect(viewCommands(commands, () => [], 'fr').map(({ label }) => label)).toEqual(['ask', 'corpus find'])
    expect(viewMessageCommands(commands)).toEqual([{ name: 'Check claims', label: 'Check claims' }])
  })

  it('are read from text by either name', () => {
    const german = viewCommands(commands, () => [], 'de')
    const read = { kind: 'command', command: 'ask', options: { question: 'warum?', kind: 't' } }
    expect(readCommandText('/frag frage: warum? kind: Wort', german)).toEqual(read)
    expect(readCommandText('/ask question: warum? kind: Wort', german)).toEqual(read)
    expect(readCommandText('/corpus suche', german)).toMatchObject({ command: 'corpus find' })
  })
})
