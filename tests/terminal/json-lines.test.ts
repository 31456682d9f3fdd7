import { spawn } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..', '..')

/** Runs a door of the terminal as its script does, with these lines on standard input. */
function run(door: 'ask' | 'verify', lines: string[]): Promise<{ code: number | null; output: unknown[] }> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), 'footnote-'))
  const child = spawn(process.execPath, [join(ROOT, 'src', 'terminal', `${door}.ts`), '--jsonl'], {
    cwd: ROOT,
    env: { ...process.env, DATA_DIR },
  })
  let text = ''
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()))
  child.stdin.end(lines.join('\n'))
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({
        code,
        output: text
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line)),
      }),
    ),
  )
}

describe('the terminal, line by line', () => {
  it('answers each question in order, with links, and goes on after a bad line', async () => {
    const lines = [
      '{"id":"a","question":"gpt-5.5 context window"}',
      'not json',
      '{"id":"b","model_a":"v4 pro"}',
      '',
      '{"id":3,"model_a":"v4 pro","model_b":"gpt-5.5","aspect":"price"}',
      '{"id":"c","question":"how much is GPT-9?"}',
    ]
    const { code, output } = await run('ask', lines)
    expect(code).toBe(0)
    expect(output).toEqual([
      { id: 'a', kind: 'answered', text: expect.stringContaining('1,050,000'), links: [expect.stringMatching(/^https:/)] },
      { error: 'line 2: not JSON' },
      { id: 'b', error: expect.stringMatching(/^line 3: needs/) },
      { id: 3, kind: 'answered', text: expect.stringContaining('$'), links: expect.arrayContaining([expect.stringMatching(/^https:/)]) },
      { id: 'c', kind: 'unanswered', text: expect.stringContaining('GPT-9 is not in the sources'), links: [] },
    ])
  })

  it('says of each claim whether the evidence bears it', async () => {
    const { output } = await run('verify', [
      '{"id":1,"claim":"It costs $4.","evidence":"It costs $4."}',
      '{"id":2,"claim":"It costs $5.","evidence":["It costs $4."]}',
      '{"id":3}',
    ])
    expect(output).toEqual([
      { id: 1, supported: true, reasons: [] },
      { id: 2, supported: false, reasons: [expect.stringContaining('$5')] },
      { id: 3, error: expect.stringMatching(/^line 3: needs/) },
    ])
  })
})
