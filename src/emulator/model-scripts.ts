import type { ModelReply, ModelRequest, Piece } from './model.ts'

/** A text as models stream it: some characters at a time, with a pause before each. */
export function* inPieces(text: string, options: { characters?: number; pauseMs?: number } = {}): Generator<Piece> {
  const letters = Array.from(text)
  const step = options.characters ?? 12
  for (let start = 0; start < letters.length; start += step) {
    if (options.pauseMs) yield { pauseMs: options.pauseMs }
    yield letters.slice(start, start + step).join('')
  }
}

/** Pieces made anew each time they are asked for, so that one reply can serve many requests. */
function pieces(make: () => Iterable<Piece>): Iterable<Piece> {
  return { [Symbol.iterator]: () => make()[Symbol.iterator]() }
}

const refusal = (status: number, code: string, headers: Record<string, string> = {}): ModelReply => ({
  status,
  headers,
  body: { error: { message: `The server says ${code}.`, type: code, param: null, code } },
})

/** How model APIs fail, as OpenAI and those who speak like it do. Each is also the name of a model that does it. */
export const MISBEHAVIOURS = {
  'no-first-token': { pieces: [{ halt: 'stall' }] },
  'no-headers': { delayMs: 600_000 },
  stalls: { pieces: ['Half of a sentence', { halt: 'stall' }] },
  'breaks-off': { pieces: ['Half of a sentence', { pauseMs: 20 }, { halt: 'reset' }] },
  'ends-early': { pieces: ['Half of a sentence', { halt: 'close' }] },
  'ends-unfinished': { pieces: ['Half of a sentence'], finish: null },
  'never-ends': {
    pieces: pieces(function* () {
      for (;;) yield* [{ pauseMs: 5 }, 'and so on ']
    }),
  },
  'only-thinks': {
    pieces: pieces(function* () {
      for (;;) yield* [{ pauseMs: 5 }, { delta: { reasoning_content: 'Let me think. ' } }]
    }),
  },
  huge: { pieces: ['x'.repeat(20_000)] },
  'huge-event': { pieces: [{ delta: { reasoning_content: 'x'.repeat(9_000_000) } }] },
  busy: refusal(429, 'rate_limit_exceeded'),
  'busy-for-a-minute': refusal(429, 'rate_limit_exceeded', { 'retry-after': '60' }),
  'wrong-key': refusal(401, 'invalid_api_key'),
  'no-credit': refusal(402, 'insufficient_balance'),
  forbidden: refusal(403, 'permission_denied'),
  unknown: refusal(404, 'model_not_found'),
  'timed-out': refusal(408, 'request_timeout'),
  conflict: refusal(409, 'conflict'),
  broken: refusal(500, 'server_error'),
  overloaded: refusal(503, 'overloaded'),
  'web-page': { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad gateway</h1>' },
  'error-under-200': { body: { error: { message: 'Provider returned error', code: 502 } } },
  'error-in-stream': {
    pieces: ['Half of', { raw: 'data: {"error":{"message":"Provider returned error","code":502}}\n\n' }],
  },
  malformed: { pieces: ['Half of', { raw: 'data: {"choices":[{"delta":\n\n' }] },
  'no-choices': {
    headers: { 'content-type': 'text/event-stream' },
    body: 'data: {"id":"x","object":"chat.completion.chunk"}\n\ndata: [DONE]\n\n',
  },
  empty: {},
  refuses: { pieces: [{ delta: { refusal: 'I cannot help with that.' } }] },
  filtered: { pieces: ['Half of a sentence'], finish: 'content_filter' },
  'cut-off': { pieces: ['Half of a sentence'], finish: 'length' },
  'calls-tools': {
    pieces: [
      {
        delta: {
          tool_calls: [{ index: 0, id: 'call_1', type: 'function', function: { name: 'search', arguments: '{}' } }],
        },
      },
    ],
    finish: 'tool_calls',
  },
  'answers-json': { pieces: ['{"answer": ', '"in JSON"}'] },
} as const satisfies Record<string, ModelReply>

/** Models that lie in good form: what they make of the first numbered passage of a prompt. */
const LIARS: Record<string, (sentence: string, number: number) => string> = {
  'wrong-number': (sentence, number) => `${sentence.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10))} [${number}]`,
  'no-citation': (sentence) => sentence,
  'wrong-citation': (sentence) => `${sentence} [99]`,
  'invented-link': (sentence, number) => `${sentence} [${number}] See [the source](https://example.invalid/news).`,
  'pings-everyone': (sentence, number) => `@everyone <@1> ${sentence} [${number}]`,
}

/** Models known to the first script: `quotes` answers well, the others lie or fail as they are called. */
export const SCRIPTED_MODELS: readonly string[] = ['quotes', ...Object.keys(LIARS), ...Object.keys(MISBEHAVIOURS)]

/** The first script: the requested model is what happens. Every unknown one quotes the numbered passages of the prompt. */
export function scriptedByModel({ body }: ModelRequest): ModelReply {
  const failure = Object.entries(MISBEHAVIOURS).find(([name]) => name === body.model)
  if (failure) return failure[1]
  const passages = numberedPassages(body.messages.at(-1)?.content ?? '')
  const say = LIARS[body.model]
  const told = say
    ? passages.slice(0, 1).map(({ text, number }) => say(text, number))
    : passages.slice(0, 3).map(({ text, number }) => `${text} [${number}]`)
  return { pieces: inPieces(told.join(' ') || 'There are no numbered passages to quote.', { pauseMs: 15 }) }
}

/** First sentences of what a prompt numbers: JSON with `"number"` and `"text"`, or lines that begin with `[1]`. */
function numberedPassages(prompt: string): { number: number; text: string }[] {
  const inJson = /"number":\s*(\d+)[^{}]*?"text":\s*("(?:[^"\\]|\\.)*")/g
  const found = [...prompt.matchAll(inJson)].map(([, number, text]) => ({
    number,
    text: String(JSON.parse(text!)),
  }))
  const inLines = [...prompt.matchAll(/^\[(\d+)\]\s*(.+)$/gm)].map(([, number, text]) => ({
    number,
    text: text!,
  }))
  return [...found, ...inLines].map(({ number, text }) => ({
    number: Number(number),
    text: firstSentence(text),
  }))
}

function firstSentence(text: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0] ?? text
}
