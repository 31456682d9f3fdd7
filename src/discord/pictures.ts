import { createHash } from 'node:crypto'
import type { Picture } from '../core/charts/chart.ts'
import type { DrawChart } from '../core/ports.ts'
import type { Reply } from './page.ts'

/** A picture in a message. A message that has one of this name has this one; `png` is not needed there. */
export type DrawnPicture = { name: string; description: string; png?: Uint8Array }

/** The files a message has, by name: the ids by which an edit keeps them. */
export type Attached = ReadonlyMap<string, string>

/** Longest time that an answer waits for its picture. */
const PICTURE_WITHIN_MS = 3_000

type Drawing = { draw: DrawChart; attached: Attached; signal: AbortSignal; onFailure: (error: unknown) => void }

/**
 * A story with its pictures. Every text goes out without waiting; the last one's picture joins it once it is drawn. One that
 * the message has already is not drawn again. If drawing fails, the text stands alone.
 */
export async function* withPictures(replies: AsyncIterable<Reply>, drawing: Drawing): AsyncGenerator<Reply> {
  let last: Reply | undefined
  for await (const reply of replies) {
    last = keepPicture(reply, drawing.attached)
    yield last
  }
  if (!last?.picture || last.drawn) return
  const drawn = await drawWithin(last.picture, drawing)
  if (drawn) yield { ...last, drawn }
}

function keepPicture(reply: Reply, attached: Attached): Reply {
  if (!reply.picture) return reply
  const name = nameOf(reply.picture)
  return attached.has(name) ? { ...reply, drawn: { name, description: reply.picture.description } } : reply
}

async function drawWithin(picture: Picture, { draw, onFailure, signal }: Drawing): Promise<DrawnPicture | undefined> {
  const within = AbortSignal.any([signal, AbortSignal.timeout(PICTURE_WITHIN_MS)])
  try {
    const png = await Promise.race([draw(picture.chart, within), rejection(within)])
    return { name: nameOf(picture), description: picture.description, png }
  } catch (error) {
    onFailure(error)
    return undefined
  }
}

function rejection(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  const onAbort = () => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  return promise
}

/** The same for the same picture and for no other, so that it tells which one a message has, also after a restart. */
function nameOf(picture: Picture): string {
  return `footnote-${createHash('sha256').update(JSON.stringify(picture)).digest('hex').slice(0, 16)}.png`
}
