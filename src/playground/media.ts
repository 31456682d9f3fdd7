import type { DiscordAttachment } from './discord-message.ts'

/**
 * A picture or file as the page shows it. `src` is an address on the page's own server; without it the file lies
 * elsewhere and is not loaded, because no request leaves the machine.
 */
export type MediaView = { src?: string; href?: string; name: string; description?: string; isSpoiler: boolean }
export type FileView = MediaView & { size?: number }

const ATTACHMENT = /^\/attachments\/\d+\/\d+\/[^/]+$/

/** Addresses of the local Discord's files on the page's server, and back. */
export function createMedia(apiUrl: string) {
  const { origin } = new URL(apiUrl)

  function view(url: string, description?: string | null, spoiler?: boolean | null): MediaView {
    const parsed = URL.parse(url)
    const isLocal = parsed?.origin === origin && ATTACHMENT.test(parsed.pathname)
    const isWeb = parsed?.protocol === 'https:' || parsed?.protocol === 'http:'
    const fileName = decodeURIComponent(parsed?.pathname.split('/').at(-1) ?? '')
    return {
      ...(isLocal && { src: `/media${parsed.pathname}` }),
      ...(isWeb && !isLocal && { href: parsed.href }),
      name: fileName.replace(/^SPOILER_/, ''),
      ...(description && { description }),
      isSpoiler: (spoiler ?? false) || fileName.startsWith('SPOILER_'),
    }
  }

  return {
    view,
    attachment: (file: DiscordAttachment): FileView & { isImage: boolean } => ({
      ...view(file.url, file.description),
      size: file.size,
      isImage: file.content_type?.startsWith('image/') ?? false,
    }),
    /** @returns where the local Discord has a file that the page asks for by its path; nothing for other paths */
    source(path: string): string | undefined {
      const attachment = path.replace(/^\/media/, '')
      return ATTACHMENT.test(attachment) ? origin + attachment : undefined
    },
  }
}
export type Media = ReturnType<typeof createMedia>
