import { lookup } from 'node:dns/promises'
import type { LookupFunction } from 'node:net'
import ipaddr from 'ipaddr.js'
import { Agent, fetch, type Response } from 'undici'

/** A text as fetched: where the last redirect led, its media type without parameters, and its words. */
export type FetchedText = { url: string; type: string; text: string }

/** What was fetched, or why not, in words for whoever asked. */
export type FetchResult = { fetched: FetchedText } | { refusal: string }

type FetchLimits = {
  /** Media types taken: `text/html`. */
  types: readonly string[]
  /** From the first look-up of a name to the last byte, redirects included. */
  timeoutMs: number
  /** Of the body, unpacked. */
  maxBytes: number
}

export type FetchRules = {
  /** Schemes that may be fetched, with their colon. */
  protocols: readonly string[]
  /** Whether an address, IPv4 or IPv6, may be connected to. */
  isAllowedAddress: (address: string) => boolean
  /** All addresses of a host's name. */
  resolve: (hostname: string) => Promise<{ address: string; family: number }[]>
}

export const PAGE_LIMITS: FetchLimits = {
  types: ['text/html', 'text/plain'],
  timeoutMs: 10_000,
  maxBytes: 2 * 1024 * 1024,
}

const PUBLIC_RULES: FetchRules = {
  protocols: ['https:'],
  isAllowedAddress: isPublicAddress,
  resolve: (hostname) => lookup(hostname, { all: true }),
}

const MOST_REDIRECTS = 5
const USER_AGENT = 'Footnote-curation/1 (one page, for a person to read)'

class Refusal extends Error {}

/**
 * Makes a fetch that a stranger's address cannot turn against the network it runs in: https only, every address of
 * every host public, on every redirect; bounded in time and size; text only.
 *
 * @param rules what differs from that; a test injects its own
 */
export function createGuardedFetch(rules: Partial<FetchRules> = {}): (url: string, limits?: FetchLimits) => Promise<FetchResult> {
  const guard = { ...PUBLIC_RULES, ...rules }
  return async (url, limits = PAGE_LIMITS) => {
    const judged: Judged = new Map()
    const agent = new Agent({ connect: { lookup: lookupIn(judged), timeout: limits.timeoutMs } })
    const signal = AbortSignal.timeout(limits.timeoutMs)
    try {
      return { fetched: await follow(url, { guard, limits, judged, agent, signal }) }
    } catch (error) {
      return { refusal: reasonOf(error, url, limits, signal) }
    } finally {
      await agent.destroy()
    }
  }
}

/** Whether an address is one of the public internet: no private, local, shared, mapped or reserved range. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const ip = ipaddr.process(address)
  if (ip.range() !== 'unicast') return false
  // Of IPv6 only 2000::/3 is given out (RFC 4291); ::127.0.0.1 and the like lie outside it.
  return ip.kind() === 'ipv4' || (ip.toByteArray()[0]! & 0xe0) === 0x20
}

type Addresses = { address: string; family: number }[]
/** Hosts whose addresses may all be connected to, and those addresses. */
type Judged = Map<string, Addresses>
type Errand = { guard: FetchRules; limits: FetchLimits; judged: Judged; agent: Agent; signal: AbortSignal }

async function follow(start: string, { guard, limits, judged, agent, signal }: Errand): Promise<FetchedText> {
  const headers = { 'user-agent': USER_AGENT, accept: limits.types.join(', ') }
  let url = checkedUrl(start, undefined, guard)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    judged.set(url.hostname, await orAborted(addressesOf(url.hostname, guard), signal))
    const response = await fetch(url, { dispatcher: agent, redirect: 'manual', signal, headers })
    const location = response.headers.get('location')
    const isRedirect = response.status >= 300 && response.status < 400 && location !== null
    if (!isRedirect) return readText(url, response, limits)
    await response.body?.cancel()
    url = checkedUrl(location, url, guard)
  }
  throw new Refusal(`more than ${MOST_REDIRECTS} redirects`)
}

/** Addresses written as numbers never reach a look-up, so they are judged here; the URL parser has unified their forms. */
function checkedUrl(text: string, base: URL | undefined, guard: FetchRules): URL {
  const url = URL.parse(text, base?.href)
  if (!url) throw new Refusal('this is no address of a page')
  if (!guard.protocols.includes(url.protocol))
    throw new Refusal(`only ${guard.protocols.map((protocol) => `${protocol}//`).join(' and ')} is fetched`)
  if (url.username !== '' || url.password !== '') throw new Refusal('an address must not hold a name or password')
  if (isLiteral(url.hostname) && !guard.isAllowedAddress(bare(url.hostname))) throw new Refusal(`${url.hostname} is not a public address`)
  return url
}

const bare = (hostname: string): string => hostname.replace(/^\[|\]$/g, '')
const isLiteral = (hostname: string): boolean => ipaddr.isValid(bare(hostname))

async function addressesOf(hostname: string, { resolve, isAllowedAddress }: FetchRules): Promise<Addresses> {
  if (isLiteral(hostname)) return []
  const addresses = await resolve(hostname)
  const forbidden = addresses.find(({ address }) => !isAllowedAddress(address))
  if (forbidden) throw new Refusal(`${hostname} leads to ${forbidden.address}, which is not a public address`)
  if (addresses.length === 0) throw new Refusal(`${hostname} has no address`)
  return addresses
}

/** The connection goes to the very addresses that were judged: a name cannot change its mind in between. */
function lookupIn(judged: Judged): LookupFunction {
  return (hostname, options, callback) => {
    const addresses = judged.get(hostname) ?? []
    const [first] = addresses
    if (!first) callback(new Refusal(`${hostname} was not judged`), [])
    else if (options.all) callback(null, addresses)
    else callback(null, first.address, first.family)
  }
}

/** A look-up of a name cannot be broken off, but need not be waited for. */
async function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>()
  const abort = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', abort, { once: true })
  try {
    return await Promise.race([work, aborted.promise])
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

async function readText(url: URL, response: Response, limits: FetchLimits): Promise<FetchedText> {
  const contentType = response.headers.get('content-type') ?? ''
  const type = contentType.split(';')[0]!.trim().toLowerCase()
  if (!response.ok) throw new Refusal(`the server answered ${response.status}`)
  if (!limits.types.includes(type)) throw new Refusal(`it is ${type || 'of no stated type'}, not ${limits.types.join(' or ')}`)
  const bytes = await readBytes(response, limits.maxBytes)
  return { url: url.href, type, text: decode(bytes, contentType) }
}

/** Counts what comes out of the unpacking, so that a small body cannot become a large one. */
async function readBytes({ body }: Response, maxBytes: number): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of body ?? []) {
    size += chunk.byteLength
    if (size > maxBytes) throw new Refusal(`it is longer than ${maxBytes} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function decode(bytes: Buffer, contentType: string): string {
  const inHeader = /charset\s*=\s*"?([\w-]+)/i.exec(contentType)?.[1]
  const inPage = /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 2048))?.[1]
  try {
    return new TextDecoder(inHeader ?? inPage ?? 'utf-8').decode(bytes)
  } catch {
    return new TextDecoder().decode(bytes)
  }
}

function reasonOf(error: unknown, url: string, { timeoutMs }: FetchLimits, signal: AbortSignal): string {
  const cause = causesOf(error).find((candidate) => candidate instanceof Refusal)
  if (cause) return `${url} was not fetched: ${cause.message}.`
  if (signal.aborted) return `${url} was not fetched: it took longer than ${timeoutMs / 1000} s.`
  const deepest = causesOf(error).at(-1)
  if (deepest === undefined) throw error
  return `${url} was not fetched: ${deepest.message || deepest.name}.`
}

function causesOf(error: unknown): Error[] {
  return error instanceof Error ? [error, ...causesOf(error.cause)] : []
}
