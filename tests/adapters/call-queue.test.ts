import { describe, expect, it } from 'vitest'
import { createCallQueue } from '../../src/adapters/call-queue.ts'
import type { Call, ChatModel } from '../../src/core/ports.ts'

const PROMPT = { system: '', user: '' }
const settle = () => new Promise((resolve) => setTimeout(resolve, 5))

/** A chat model that answers each call when it is told to. */
function aModel() {
  const running: (() => void)[] = []
  const model: ChatModel = {
    name: 'a/model',
    async *stream() {
      await new Promise<void>((resolve) => running.push(resolve))
      yield 'done'
    },
  }
  return { model, running }
}

async function call(model: ChatModel, signal = new AbortController().signal): Promise<string> {
  let text = ''
  for await (const piece of model.stream(PROMPT, signal)) text += piece
  return text
}

describe('the queue of calls', () => {
  it('tells the model behind it all that it is told itself', async () => {
    const told: Call[] = []
    const model: ChatModel = {
      name: 'a/model',
      async *stream(_prompt, _signal, given = {}) {
        told.push(given)
        yield 'done'
      },
    }
    const queue = createCallQueue({ atOnce: 1, waiting: 1 })
    const asked = { onUsage: () => undefined, withinMs: 9 }
    for await (const text of queue.behind(model).stream(PROMPT, new AbortController().signal, asked)) expect(text).toBe('done')
    expect(told).toEqual([asked])
  })

  it('lets so many run, so many wait, and tells the next when to come again', async () => {
    const { model, running } = aModel()
    const queue = createCallQueue({ atOnce: 2, waiting: 3 })
    const calls = Array.from({ length: 5 }, () => call(queue.behind(model)))
    await settle()
    expect([running.length, queue.waiting]).toEqual([2, 3])
    await expect(call(queue.behind(model))).rejects.toMatchObject({ code: 'queue-full', retryAfterS: expect.any(Number) })
    for (let turn = 0; turn < 5; turn++) {
      running.shift()!()
      await settle()
    }
    expect(await Promise.all(calls)).toEqual(Array.from({ length: 5 }, () => 'done'))
    expect(queue.waiting).toBe(0)
  })

  it('gives the place of a call that fails, or is left, to the next', async () => {
    const fails: ChatModel = {
      name: 'a/model',
      async *stream() {
        yield 'begun'
        throw new Error('broke off')
      },
    }
    const queue = createCallQueue({ atOnce: 1, waiting: 1 })
    await expect(call(queue.behind(fails))).rejects.toThrow('broke off')
    for await (const _ of queue.behind(fails).stream(PROMPT, new AbortController().signal)) break
    await expect(call(queue.behind(fails))).rejects.toThrow('broke off')
  })

  it('lets one who waits leave, and keeps no place for them', async () => {
    const { model, running } = aModel()
    const queue = createCallQueue({ atOnce: 1, waiting: 5 })
    const first = call(queue.behind(model))
    await settle()
    const controller = new AbortController()
    const left = call(queue.behind(model), controller.signal)
    const third = call(queue.behind(model))
    const reason = new Error('too late')
    controller.abort(reason)
    await expect(left).rejects.toBe(reason)
    running.shift()!()
    await first
    await settle()
    running.shift()!()
    expect(await third).toBe('done')
  })

  it('does not begin for somebody who has left before', async () => {
    const { model } = aModel()
    const reason = new Error('too late')
    await expect(call(createCallQueue({ atOnce: 1, waiting: 1 }).behind(model), AbortSignal.abort(reason))).rejects.toBe(reason)
  })
})
