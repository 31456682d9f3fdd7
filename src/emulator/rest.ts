import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import { DiscordError, refusals } from './discord-error.ts'
import type { Faults, RestCall } from './local-discord.ts'
import { RateLimited, type RateLimits } from './rate-limits.ts'
import { readBody, type RequestBody } from './request-body.ts'

export type RouteCall = {
  /** A part of the path, by its name in the route. */
  part: (name: string) => string
  query: URLSearchParams
  body: unknown
  files: RequestBody['files']
  /** Headers for the answer, whether it becomes a success or a refusal. */
  headers: Record<string, string>
}
/** `body` is sent as JSON; without it the answer is empty. */
export type RouteAnswer = { status: number; body?: unknown }
export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** A path below `/api/v10`, with `:name` for parts. */
  path: string
  /** Routes with a token in their path need no authorization and lie outside the global rate limit. */
  isOpen?: boolean
  /** An interaction's acknowledgement, for the fault that loses it. */
  isAcknowledgement?: boolean
  answer: (call: RouteCall) => RouteAnswer | Promise<RouteAnswer>
}

const API_PREFIX = '/api/v10'
/** Calls remembered, so that a long-lived local Discord does not grow without end. */
const CALLS_KEPT = 100_000

/** Discord's REST API over a list of routes: authorization, faults, errors, and the log of calls. */
export function createRest(input: { routes: Route[]; token: string; rateLimits: RateLimits; faults: () => Faults }) {
  const routes = input.routes.map((route) => ({ route, match: pathMatcher(route.path) }))
  const calls: RestCall[] = []
  const closing = new AbortController()

  async function carryOut(
    request: IncomingMessage,
    call: RestCall,
    headers: Record<string, string>,
  ): Promise<RouteAnswer & { isLost?: boolean }> {
    const faults = input.faults()
    const url = new URL(request.url ?? '/', 'http://localhost')
    const { json, files } = await readBody(request)
    call.body = json
    if (faults.latencyMs) await delay(faults.latencyMs, undefined, { signal: closing.signal })
    if (faults.failCalls) {
      faults.failCalls--
      throw refusals.serverError()
    }
    const found = find(request.method ?? '', url.pathname)
    if (!found.route.isOpen) {
      if (request.headers.authorization !== `Bot ${input.token}`) throw refusals.unauthorized()
      input.rateLimits.call()
    }
    const part = (name: string) => decodeURIComponent(found.parts[name] ?? '')
    const answer = await found.route.answer({ part, query: url.searchParams, body: json, files, headers })
    const isLost = Boolean(found.route.isAcknowledgement && faults.loseAcknowledgements)
    if (isLost && faults.loseAcknowledgements) faults.loseAcknowledgements--
    return { ...answer, isLost }
  }

  function find(method: string, path: string): { route: Route; parts: Record<string, string | undefined> } {
    if (!path.startsWith(`${API_PREFIX}/`)) throw refusals.notFound()
    let isKnownPath = false
    for (const { route, match } of routes) {
      const parts = match(path.slice(API_PREFIX.length))
      if (parts && route.method === method) return { route, parts }
      isKnownPath ||= parts !== undefined
    }
    throw isKnownPath ? refusals.methodNotAllowed() : refusals.notFound()
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = now()
    const path = request.url ?? '/'
    const call: RestCall = {
      method: request.method ?? '',
      path,
      status: 0,
      startedAt,
      endedAt: startedAt,
      body: undefined,
    }
    calls.push(call)
    if (calls.length > CALLS_KEPT) calls.shift()
    const headers: Record<string, string> = {}
    const answer = await carryOut(request, call, headers).catch((error: unknown) => errorAnswer(error, headers))
    call.status = answer.status
    call.endedAt = now()
    if (answer.isLost) {
      request.socket.resetAndDestroy()
      return
    }
    const isEmpty = answer.body === undefined
    response.writeHead(answer.status, {
      ...(!isEmpty && { 'Content-Type': 'application/json' }),
      ...headers,
    })
    response.end(isEmpty ? undefined : JSON.stringify(answer.body))
  }

  return { handle, calls: () => [...calls], close: () => closing.abort() }
}

function errorAnswer(error: unknown, headers: Record<string, string>): RouteAnswer & { isLost?: boolean } {
  if (error instanceof RateLimited) {
    const seconds = error.retryAfterMs / 1000
    Object.assign(headers, error.headers, { 'Retry-After': String(Math.ceil(seconds)) })
    return {
      status: 429,
      body: { message: error.message, retry_after: seconds, global: error.isGlobal },
    }
  }
  if (error instanceof DiscordError)
    return {
      status: error.status,
      body: { message: error.message, code: error.code, ...(error.errors && { errors: error.errors }) },
    }
  return { status: 500, body: { message: `500: ${String(error)}`, code: 0 } }
}

/** @returns a function that gives a path's named parts, or nothing if the path is another */
function pathMatcher(pattern: string): (path: string) => Record<string, string | undefined> | undefined {
  const source = pattern.replaceAll(/:(\w+)/g, '(?<$1>[^/]+)')
  const expression = new RegExp(`^${source}$`)
  return (path) => {
    const match = expression.exec(path)
    return match ? { ...match.groups } : undefined
  }
}

/** Milliseconds since 1970, with fractions. */
function now(): number {
  return performance.timeOrigin + performance.now()
}
