import { z } from 'zod'

/** An answer to a GET, and by how much the clock of who answered is ahead of ours, if it says so. */
type LookedUp = { status: number; body: unknown; aheadMs?: number }
/** Gives the answer, or a code of why there is none (`ECONNREFUSED`, `timed out`). */
export type LookUp = (url: string, headers?: Record<string, string>) => Promise<LookedUp | { failure: string }>

const WITHIN_MS = 10_000
const WithCode = z.object({ code: z.string() })
const WithCause = z.object({ cause: WithCode })

export const lookUp: LookUp = async (url, headers = {}) => {
  const startedAt = Date.now()
  try {
    const response = await fetch(url, { headers, signal: AbortSignal.timeout(WITHIN_MS) })
    const date = Date.parse(response.headers.get('date') ?? '')
    const aheadMs = date - (startedAt + Date.now()) / 2
    const body = await response.json().catch(() => undefined)
    return { status: response.status, body, ...(Number.isNaN(date) ? {} : { aheadMs }) }
  } catch (error) {
    return { failure: codeOf(error) }
  }
}

function codeOf(error: unknown): string {
  if (error instanceof Error && error.name === 'TimeoutError') return 'timed out'
  return WithCause.safeParse(error).data?.cause.code ?? 'no connection'
}

/** The same, remembering by how much other clocks are ahead. */
export function watchingClocks(ask: LookUp): { ask: LookUp; aheadMs: number[] } {
  const aheadMs: number[] = []
  return {
    aheadMs,
    async ask(url, headers) {
      const answer = await ask(url, headers)
      if ('aheadMs' in answer && answer.aheadMs !== undefined) aheadMs.push(answer.aheadMs)
      return answer
    },
  }
}
