import type { Context, Next } from 'hono'

const HEADERS: Record<string, string> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

/** The names under which the page may be asked for: any other is a foreign name that points at this machine. */
export function isOwnHost(host: string | undefined, port: number): boolean {
  return host === `127.0.0.1:${port}` || host === `localhost:${port}`
}

/** Browsers name the page that opens a WebSocket; only our own may. */
export function isOwnOrigin(origin: string | undefined, port: number): boolean {
  return origin === `http://127.0.0.1:${port}` || origin === `http://localhost:${port}`
}

/** Refuses requests under foreign names, and sets the headers that keep the page to itself. */
export function guardRequests(port: () => number) {
  return async (context: Context, next: Next) => {
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value)
    if (!isOwnHost(context.req.header('host'), port())) return context.text('This page answers only to 127.0.0.1 and localhost.', 403)
    return next()
  }
}
