import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { SCRIPTED_MODELS, scriptedByModel } from './model-scripts.ts'
import { parseJson } from './wire.ts'

/** A model API on loopback that speaks OpenAI's streaming chat completions, and does with each request what its script says. */
export type ModelApi = {
  /** For the openai package, e.g. `http://127.0.0.1:41234/v1`. */
  baseUrl: string
  /** Every request for a completion, oldest first. */
  requests(): ModelRequest[]
  /** Replies to come: a function of each request, or a list of which each is used once and the last for good. */
  script(script: ModelScript): void
  close(): Promise<void>
}

export type ModelRequest = {
  /** Without the authorization, of which only the next field tells. */
  headers: Record<string, string>
  authorization: 'absent' | 'accepted' | 'refused'
  body: ChatRequest
  /** The client went away before the reply was complete. */
  wasLeft: boolean
}
type ChatRequest = z.infer<typeof ChatRequest>
const ChatRequest = z.looseObject({
  model: z.string().min(1),
  messages: z.array(z.looseObject({ role: z.string(), content: z.string() })).min(1),
  stream: z.literal(true),
  stream_options: z.object({ include_usage: z.boolean() }).optional(),
})

type ModelScript = ((request: ModelRequest) => ModelReply) | readonly ModelReply[]

/** A reply: with `status` or `body` a plain HTTP answer, otherwise a stream of `pieces`, ended as `finish` and `usage` say. */
export type ModelReply = {
  /** Before the headers, ms. */
  delayMs?: number
  /** 200 */
  status?: number
  headers?: Record<string, string>
  /** Sent as it is if a string, as JSON otherwise. */
  body?: unknown
  pieces?: Iterable<Piece>
  /** `finish_reason` of the last event (`stop`); null leaves that event out. */
  finish?: string | null
  /** Tokens told at the end: by default some, if the request asks for them. */
  usage?: { prompt_tokens: number; completion_tokens: number; [detail: string]: unknown } | 'never'
}

/** A text is the content of one event, `delta` any other; `raw` goes to the wire unchanged. */
export type Piece =
  | string
  | { delta: Record<string, unknown> }
  | { raw: string }
  | { pauseMs: number }
  /** `reset` breaks the connection, `close` ends the body there, `stall` sends nothing more. */
  | { halt: 'reset' | 'close' | 'stall' }

/**
 * Starts a model API. Its first script lets the requested model choose what happens: see SCRIPTED_MODELS.
 *
 * @param options.port 0 or absent for any free one
 * @param options.apiKey the one key it accepts; absent for any or none
 * @throws Error with Node's code, such as EADDRINUSE
 */
export async function createModelApi(options: { port?: number; apiKey?: string } = {}): Promise<ModelApi> {
  const requests: ModelRequest[] = []
  let next: (request: ModelRequest) => ModelReply = scriptedByModel

  async function respond(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    if (incoming.method === 'GET' && incoming.url === '/v1/models') {
      const isRefused = judge(incoming.headers.authorization, options.apiKey) === 'refused'
      return sendWhole(outgoing, isRefused ? WRONG_KEY : MODEL_LIST)
    }
    if (incoming.method !== 'POST' || incoming.url !== '/v1/chat/completions') return sendWhole(outgoing, UNKNOWN_URL)
    const body = ChatRequest.safeParse(await readJson(incoming))
    if (!body.success) return sendWhole(outgoing, UNKNOWN_BODY)
    const { authorization: key, ...headers } = Object.fromEntries(
      Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
    )
    const request: ModelRequest = {
      headers,
      authorization: judge(key, options.apiKey),
      body: body.data,
      wasLeft: false,
    }
    requests.push(request)
    const left = new AbortController()
    outgoing.on('close', () => {
      request.wasLeft = !outgoing.writableFinished
      left.abort()
    })
    await send(request.authorization === 'refused' ? WRONG_KEY : next(request), request, outgoing, left.signal)
  }

  const server = createServer((incoming, outgoing) => {
    respond(incoming, outgoing).catch(() => outgoing.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  return {
    baseUrl: `http://127.0.0.1:${port}/v1`,
    requests: () => requests,
    script(script) {
      next = typeof script === 'function' ? script : inTurn(script)
    },
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => {
        server.close(resolve)
      })
    },
  }
}

function inTurn(replies: readonly ModelReply[]): () => ModelReply {
  const left = [...replies]
  return () => (left.length > 1 ? left.shift() : left[0]) ?? {}
}

const MODEL_LIST: ModelReply = {
  body: {
    object: 'list',
    data: SCRIPTED_MODELS.map((id) => ({ id, object: 'model', owned_by: 'emulator' })),
  },
}
const UNKNOWN_URL: ModelReply = {
  status: 404,
  body: { error: { message: 'Unknown request URL', type: 'invalid_request_error', param: null, code: 'unknown_url' } },
}
const UNKNOWN_BODY: ModelReply = {
  status: 400,
  body: {
    error: { message: 'Expected model, messages with text, and stream: true', type: 'invalid_request_error', param: null, code: null },
  },
}
const WRONG_KEY: ModelReply = {
  status: 401,
  body: { error: { message: 'Incorrect API key provided.', type: 'invalid_request_error', param: null, code: 'invalid_api_key' } },
}

function judge(header: string | undefined, apiKey: string | undefined): ModelRequest['authorization'] {
  if (apiKey !== undefined) return header === `Bearer ${apiKey}` ? 'accepted' : 'refused'
  return header === undefined ? 'absent' : 'accepted'
}

async function readJson(incoming: IncomingMessage): Promise<unknown> {
  return parseJson((await incoming.setEncoding('utf8').toArray()).join(''))
}

async function send(reply: ModelReply, request: ModelRequest, outgoing: ServerResponse, left: AbortSignal): Promise<void> {
  if (reply.delayMs) await pause(reply.delayMs, undefined, { signal: left })
  if (reply.status !== undefined || reply.body !== undefined) return sendWhole(outgoing, reply)
  outgoing.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', ...reply.headers })
  outgoing.flushHeaders()
  const write = eventWriter(outgoing, request.body.model)
  let count = 0
  await write([{ index: 0, delta: { role: 'assistant', content: '' }, finish_reason: null }])
  for (const piece of reply.pieces ?? []) {
    if (left.aborted) return
    if (typeof piece === 'object' && 'halt' in piece) return endEarly(piece.halt, outgoing, left)
    if (typeof piece === 'object' && 'pauseMs' in piece) await pause(piece.pauseMs, undefined, { signal: left })
    else if (typeof piece === 'object' && 'raw' in piece) outgoing.write(piece.raw)
    else await write([{ index: 0, delta: typeof piece === 'string' ? { content: piece } : piece.delta, finish_reason: null }])
    count++
  }
  if (reply.finish !== null) await write([{ index: 0, delta: {}, finish_reason: reply.finish ?? 'stop' }])
  const usage = usageOf(reply, request, count)
  if (usage) await write([], usage)
  outgoing.end('data: [DONE]\n\n')
}

function usageOf({ usage }: ModelReply, { body }: ModelRequest, pieces: number): object | undefined {
  if (usage === 'never') return undefined
  if (usage) return usage
  const words = body.messages.reduce((sum, { content }) => sum + content.split(/\s+/).length, 0)
  return body.stream_options?.include_usage ? { prompt_tokens: words, completion_tokens: pieces } : undefined
}

/** Writes one event, and waits where the client reads slower than we write. */
function eventWriter(outgoing: ServerResponse, model: string) {
  const created = Math.floor(Date.now() / 1000)
  return async (choices: object[], usage?: object): Promise<void> => {
    const event = { id: 'chatcmpl-emulated', object: 'chat.completion.chunk', created, model, choices, ...(usage ? { usage } : {}) }
    const isTaken = outgoing.write(`data: ${JSON.stringify(event)}\n\n`)
    if (!isTaken) await new Promise((resolve) => outgoing.once('drain', resolve).once('close', resolve))
  }
}

async function endEarly(how: 'reset' | 'close' | 'stall', outgoing: ServerResponse, left: AbortSignal): Promise<void> {
  if (how === 'close') outgoing.end()
  if (how === 'reset') outgoing.socket?.resetAndDestroy()
  if (how === 'stall' && !left.aborted) await new Promise((resolve) => left.addEventListener('abort', resolve))
}

function sendWhole(outgoing: ServerResponse, { status, headers, body }: ModelReply): void {
  const isText = typeof body === 'string'
  outgoing.writeHead(status ?? 200, {
    'content-type': isText ? 'text/plain' : 'application/json',
    ...headers,
  })
  outgoing.end(isText ? body : JSON.stringify(body ?? {}))
}
