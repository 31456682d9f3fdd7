import { z } from 'zod'
import { FootnoteError } from '../../core/errors.ts'

type Bounds = { name: string; firstTokenBy: number; maxBytes: number }

/**
 * A fetch for the openai package that reads at most `maxBytes`, tells the package by its own header to try again only where
 * that can help in time, and shows an error told under HTTP 200 as the failed request it is.
 */
export function createBoundedFetch(bounds: Bounds): typeof fetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    const body = response.body?.pipeThrough(atMost(bounds)) ?? null
    const headers = new Headers(response.headers)
    headers.set('x-should-retry', String(isWorthAnotherTry(response, bounds.firstTokenBy)))
    const { status, statusText } = response
    if (response.ok && /json/.test(headers.get('content-type') ?? '')) return readJson(new Response(body), headers)
    return new Response(body, { status, statusText, headers })
  }
}

function atMost({ name, maxBytes }: Bounds): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.byteLength
      if (bytes <= maxBytes) controller.enqueue(chunk)
      else controller.error(new FootnoteError('chat-model-cut-off', `${name} sent more than ${maxBytes} bytes`))
    },
  })
}

/** Statuses that pass by themselves, unless the server says they don't, or not before it is too late. */
function isWorthAnotherTry(response: Response, until: number): boolean {
  const isPassing = response.status >= 500 || [408, 409, 429].includes(response.status)
  if (!isPassing || response.headers.get('x-should-retry') === 'false') return false
  return performance.now() + requestedWaitMs(response.headers) < until
}

function requestedWaitMs(headers: Headers): number {
  const exact = Number.parseFloat(headers.get('retry-after-ms') ?? '')
  if (Number.isFinite(exact)) return exact
  const stated = headers.get('retry-after') ?? '0'
  const wait = /^\s*[\d.]+\s*$/.test(stated) ? Number(stated) * 1000 : Date.parse(stated) - Date.now()
  return Number.isFinite(wait) ? wait : 0
}

const ToldUnder200 = z.object({ error: z.looseObject({ code: z.unknown().optional() }).or(z.string()) })

async function readJson(response: Response, headers: Headers): Promise<Response> {
  const text = await response.text()
  const told = ToldUnder200.safeParse(parseOrNothing(text))
  if (!told.success) return new Response(text, { headers })
  const code = typeof told.data.error === 'string' ? undefined : Number(told.data.error.code)
  const status = code !== undefined && code >= 400 && code <= 599 ? code : 502
  headers.set('x-should-retry', 'false')
  return new Response(text, { status, headers })
}

function parseOrNothing(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
