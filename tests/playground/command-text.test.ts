import { describe, expect, it } from 'vitest'
import { readCommandText } from '../../src/playground/command-text.ts'
import type { CommandView, OptionView } from '../../src/playground/command-view.ts'

function anOption(overrides: Partial<OptionView> = {}): OptionView {
  return {
    name: 'question',
    label: overrides.label ?? overrides.name ?? 'question',
    description: 'What?',
    kind: 'text',
    isRequired: false,
    hasAutocomplete: false,
    choices: [],
    ...overrides,
  }
}
function aCommand(name: string, ...options: OptionView[]): CommandView {
  return { name, label: name, description: 'Does it', options }
}
const YES_NO = [
  { name: 'True', value: true },
  { name: 'False', value: false },
]
const commands = [
  aCommand(
    'ask',
    anOption({ isRequired: true }),
    anOption({ name: 'private', kind: 'boolean', choices: YES_NO }),
    anOption({ name: 'count', kind: 'integer' }),
  ),
  aCommand('corpus find', anOption({ name: 'text', isRequired: true })),
  aCommand('corpus'),
]
const read = (text: string) => readCommandText(text, commands)

describe('a command typed as text', () => {
  it('takes options by their names, in any order', () => {
    expect(read('/ask private: true question: is v4 pro cheaper: yes or no?')).toEqual({
      kind: 'command',
      command: 'ask',
      options: { question: 'is v4 pro cheaper: yes or no?', private: true },
    })
  })

  it('takes text without a name for the first required option', () => {
    expect(read('/ask why does it matter?')).toMatchObject({ options: { question: 'why does it matter?' } })
  })

  it('finds the longest command, whatever the case of its name', () => {
    expect(read('/Corpus find text: prices')).toMatchObject({ command: 'corpus find', options: { text: 'prices' } })
    expect(read('/corpus')).toEqual({ kind: 'command', command: 'corpus', options: {} })
  })

  it('names the required option that is missing, and keeps the others', () => {
    expect(read('/ask private:false')).toEqual({
      kind: 'incomplete',
      command: 'ask',
      options: { private: false },
      option: 'question',
      problem: 'This option is required. Specify a value.',
    })
  })

  it('names the option whose value is of the wrong kind', () => {
    expect(read('/ask question: a private: perhaps')).toMatchObject({
      option: 'private',
      problem: 'Choose one of the values offered.',
    })
    expect(read('/ask question: a count: 1.5')).toMatchObject({
      option: 'count',
      problem: 'This must be a whole number.',
    })
  })

  it('tells plain text and unknown commands apart', () => {
    expect(read('hello /ask')).toEqual({ kind: 'plain' })
    expect(read('/asking question: x')).toEqual({ kind: 'unknown', name: 'asking' })
  })
})
