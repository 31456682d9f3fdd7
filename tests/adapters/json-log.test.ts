import { describe, expect, it } from 'vitest'
import { createJsonLog } from '../../src/adapters/json-log.ts'

function aLog(options: { level?: 'debug' | 'info' | 'warn' | 'error'; secrets?: string[] } = {}) {
  const lines: string[] = []
  const log = createJsonLog({ level: 'info', secrets: [], write: (line) => lines.push(line), ...options })
  return { log, lines }
}

describe('createJsonLog', () => {
  it('writes one JSON line per event, with level, time and event', () => {
    const { log, lines } = aLog()
    log('warn', 'chat-model-failed', { model: 'openai/x', durationMs: 12 })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^\{.*\}\n$/)
    expect(JSON.parse(lines[0]!)).toEqual({
      level: 'warn',
      time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
      event: 'chat-model-failed',
      model: 'openai/x',
      durationMs: 12,
    })
  })

  it('keeps a line a line, whatever is in a value', () => {
    const { log, lines } = aLog()
    log('info', 'event', { text: 'one\ntwo' })
    expect(lines.join('').trimEnd().split('\n')).toHaveLength(1)
  })

  it('leaves out events below its level', () => {
    const { log, lines } = aLog({ level: 'warn' })
    log('info', 'unimportant')
    log('error', 'important')
    expect(lines).toHaveLength(1)
  })

  it('leaves out secrets wherever they stand: values, messages, stacks, names', () => {
    const secrets = ['sk-proj-1234567890', 'MTA.token-of."Discord"']
    const { log, lines } = aLog({ secrets })
    const error = new Error(`401 for Bearer ${secrets[0]}`)
    log('error', 'failed', {
      message: error.message,
      stack: error.stack,
      header: secrets[1],
      [secrets[0]!]: true,
    })
    expect(lines[0]).not.toMatch(/1234567890|token-of/)
    expect(JSON.parse(lines[0]!)).toMatchObject({ message: '401 for Bearer [secret]', header: '[secret]' })
  })

  it('does not take a short key such as "ollama" for a secret, which would blacken the log', () => {
    const { log, lines } = aLog({ secrets: ['ollama'] })
    log('info', 'started', { model: 'ollama/llama3' })
    expect(JSON.parse(lines[0]!)).toMatchObject({ model: 'ollama/llama3' })
  })
})
