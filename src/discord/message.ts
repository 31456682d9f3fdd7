import { bodyOf, type MessageBody, type Reply, shownPage } from './page.ts'
import type { Attached } from './pictures.ts'

/** A file that goes out with a message's body. */
type Upload = { name: string; data: Uint8Array; contentType: string }
export type Message = { body: MessageBody; uploads: Upload[] }

export const NOTHING_ATTACHED: Attached = new Map()

/**
 * A reply as a message: the page shown, and its picture. One that the message has already is kept, not sent again; what else
 * it has goes.
 */
export function messageOf(
  reply: Reply,
  { isEphemeral, attached = NOTHING_ATTACHED }: { isEphemeral?: boolean; attached?: Attached } = {},
): Message {
  const { drawn } = reply
  const kept = drawn && attached.get(drawn.name)
  const png = kept === undefined ? drawn?.png : undefined
  const picture = kept !== undefined || png ? drawn : undefined
  const attachments =
    kept !== undefined ? [{ id: kept }] : png && drawn ? [{ id: '0', filename: drawn.name, description: drawn.description }] : []
  const body = bodyOf(shownPage(reply), { ...(isEphemeral && { isEphemeral }), picture })
  return {
    body: attachments.length > 0 || attached.size > 0 ? { ...body, attachments } : body,
    uploads: png && drawn ? [{ name: drawn.name, data: png, contentType: 'image/png' }] : [],
  }
}
