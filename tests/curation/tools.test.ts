import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { aRelease, writeCorpus } from '../fakes/builders.ts'

const run = (tool: string, ...args: string[]) =>
  spawnSync(process.execPath, [join('src/curation', `${tool}.ts`), ...args], { encoding: 'utf8' })

describe("the curator's tools", () => {
  it.each(['check', 'stats', 'import', 'add'])('%s tells how it is used', (tool) => {
    const { stdout, status } = run(tool, '--help')
    expect([stdout, status]).toEqual([expect.stringContaining(`corpus:${tool}`), 0])
  })

  it.each(['check', 'stats', 'import', 'add'])('%s ends with words when asked for what it has not', (tool) => {
    const { stderr, status } = run(tool, '--nonsense')
    expect([stderr, status]).toEqual([
      expect.stringMatching(/^Unknown option '--nonsense'.*\nRun with --help to see what it takes\.\n$/),
      1,
    ])
  })

  it('check ends with 0 on a sound corpus and with 1 on faults, one a line', () => {
    const sound = run('check', writeCorpus())
    expect([sound.stdout, sound.status]).toEqual([
      'The corpus is sound: 1 releases, 1 facts, 1 sources, 0 passages as of 2026-11-01 (0 faults, 0 warnings).\n',
      0,
    ])
    const dir = writeCorpus({ releases: { 'tern/tern-2-pro': aRelease({ aliases: ['tern2pro'] }) } })
    const faulty = run('check', dir)
    expect(faulty.stdout).toMatch(`${dir}/releases/tern/tern-2-pro.yaml:`)
    expect(faulty.status).toBe(1)
  })

  it('import and stats end with words where there is nothing to read', () => {
    expect(run('import', '/nowhere/api.json')).toMatchObject({ status: 1, stderr: expect.stringMatching(/can't be read: ENOENT/) })
    expect(run('stats', '/nowhere')).toMatchObject({ status: 1, stderr: expect.stringMatching(/holds no corpus/) })
    expect(run('add', 'http://tern.example/', '--dir', writeCorpus())).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/only https/),
    })
  })
})
