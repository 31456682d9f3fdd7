import { invalidForm, refusals } from './discord-error.ts'
import { FILE_BYTES, FILES_IN_MESSAGE } from './limits.ts'
import { createSnowflake } from './snowflake.ts'
import type { AttachmentReference, Json, UploadedFile } from './wire.ts'

export type Attachment = Json & { id: string; filename: string; size: number; url: string }
export type Attachments = ReturnType<typeof createAttachments>

/** Uploaded files, in memory, each at a loopback URL of its own. `origin` gives `http://127.0.0.1:<port>`. */
export function createAttachments(origin: () => string) {
  const files = new Map<string, UploadedFile>()

  function store(channelId: string, file: UploadedFile, reference?: AttachmentReference): Attachment {
    const id = createSnowflake()
    const filename = (reference?.filename ?? file.name).replaceAll(/[^\p{L}\p{N}._-]+/gu, '_')
    const path = `/attachments/${channelId}/${id}/${encodeURIComponent(filename)}`
    files.set(path, file)
    return {
      id,
      filename,
      size: file.bytes.byteLength,
      url: origin() + path,
      proxy_url: origin() + path,
      content_type: file.type,
      content_scan_version: 0,
      ...(reference?.description && { description: reference.description }),
    }
  }

  return {
    /** @returns the file behind an attachment URL's path, or nothing */
    file: (path: string) => files.get(path),
    /** Forgets the files of a message that is gone. */
    forget: (attachments: Attachment[]) => {
      for (const { url } of attachments) files.delete(new URL(url).pathname)
    },
    /**
     * The attachments a message has after a request: kept ones first, then new ones.
     *
     * @param references the body's `attachments`; absent keeps all that were there and adds every file
     */
    merge(
      channelId: string,
      before: Attachment[],
      references: AttachmentReference[] | null | undefined,
      uploads: UploadedFile[],
      prefix: PropertyKey[],
    ): Attachment[] {
      if (uploads.some((file) => file.bytes.byteLength > FILE_BYTES)) throw refusals.requestTooLarge()
      const after = references
        ? references.map((reference, index) => {
            const kept = before.find((attachment) => attachment.id === reference.id)
            if (kept) return { ...kept, ...(reference.description && { description: reference.description }) }
            const upload = uploads.find((file) => file.field === `files[${reference.id}]`)
            if (upload) return store(channelId, upload, reference)
            throw invalidForm([
              {
                path: [...prefix, 'attachments', index, 'id'],
                code: 'ATTACHMENT_NOT_FOUND',
                message: 'The referenced attachment was not found',
              },
            ])
          })
        : [...before, ...uploads.map((file) => store(channelId, file))]
      if (after.length > FILES_IN_MESSAGE)
        throw invalidForm([
          {
            path: [...prefix, 'attachments'],
            code: 'BASE_TYPE_MAX_LENGTH',
            message: `Must be ${FILES_IN_MESSAGE} or fewer in length.`,
          },
        ])
      return after
    },
  }
}
