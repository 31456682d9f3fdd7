import type { IncomingMessage } from 'node:http'
import { refusals } from './discord-error.ts'
import { FILE_BYTES, FILES_IN_MESSAGE } from './limits.ts'
import type { UploadedFile } from './wire.ts'

export type RequestBody = { json: unknown; files: UploadedFile[] }

/**
 * Reads a body as JSON, or as multipart with `payload_json` and `files[n]`.
 * Source: https://discord.com/developers/docs/reference#uploading-files
 *
 * @throws DiscordError 50109 for bad JSON, 40005 if it is too large
 */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size <= FILE_BYTES * FILES_IN_MESSAGE) chunks.push(bytes)
  }
  if (size > FILE_BYTES * FILES_IN_MESSAGE) throw refusals.requestTooLarge()
  const bytes = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) return readMultipart(bytes, type)
  return { json: bytes.length > 0 ? parseJson(bytes.toString()) : undefined, files: [] }
}

async function readMultipart(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<RequestBody> {
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files: UploadedFile[] = []
  let json: unknown = {}
  for (const [field, value] of form) {
    if (typeof value === 'string') {
      if (field === 'payload_json') json = parseJson(value)
    } else {
      const content = new Uint8Array(await value.arrayBuffer())
      files.push({ field, name: value.name, type: value.type, bytes: content })
    }
  }
  return { json, files }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refusals.invalidJson()
  }
}
