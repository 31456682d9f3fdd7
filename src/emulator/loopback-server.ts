import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Attachments } from './attachments.ts'
import type { Gateway } from './gateway.ts'
import type { createRest } from './rest.ts'

/** Listens on 127.0.0.1 for REST calls, gateway connections, and those who fetch an attachment. */
export async function startLoopbackServer(input: {
  port: number
  rest: ReturnType<typeof createRest>
  gateway: Gateway
  attachments: Attachments
}): Promise<{ port: number; close: () => Promise<void> }> {
  const { rest, gateway, attachments } = input
  const server = createServer((request, response) => {
    const isAttachment = request.method === 'GET' && request.url?.startsWith('/attachments/')
    if (isAttachment) sendFile(attachments, request, response)
    else rest.handle(request, response).catch(() => response.destroy())
  })
  server.on('upgrade', (request, socket, head) => {
    if (request.url?.startsWith('/gateway')) gateway.upgrade(request, socket, head)
    else socket.destroy()
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(input.port, '127.0.0.1', () => resolve())
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The local Discord has no port.')
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        rest.close()
        gateway.close()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function sendFile(attachments: Attachments, request: IncomingMessage, response: ServerResponse): void {
  const file = attachments.file(request.url?.split('?')[0] ?? '')
  if (!file) {
    response.writeHead(404).end()
    return
  }
  const type = file.type || 'application/octet-stream'
  response.writeHead(200, { 'Content-Type': type, 'Content-Security-Policy': 'sandbox' })
  response.end(file.bytes)
}
