/** A JSON object as it comes off the wire. */
export type Json = Record<string, unknown>

/** What a text says as JSON; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What our rules read of a message or modal component, whatever its type. */
export type Component = {
  type: number
  id?: number | null
  custom_id?: string | null
  /** Of an action row, a section or a container. */
  components?: Component[]
  /** Of a section. */
  accessory?: Component
  /** Of a label in a modal. */
  component?: Component
  content?: string
  style?: number
  label?: string | null
  url?: string | null
  sku_id?: string | null
  emoji?: Json | null
  disabled?: boolean | null
  options?: SelectOption[]
  min_values?: number | null
  max_values?: number | null
  /** Of selects that offer people, roles or channels. */
  default_values?: { id: string; type: string }[] | null
  channel_types?: number[] | null
  required?: boolean | null
  min_length?: number | null
  max_length?: number | null
  media?: Media
  file?: Media
  /** Of a file: told by Discord. */
  name?: string
  size?: number
  items?: { media: Media }[]
}
type SelectOption = { label: string; value: string; default?: boolean | null }
export type Media = { url: string } & Json

export type Embed = Json & {
  title?: string | null
  description?: string | null
  url?: string | null
  author?: { name?: string | null; url?: string | null; icon_url?: string | null } | null
  footer?: { text?: string | null; icon_url?: string | null } | null
  image?: { url?: string | null } | null
  thumbnail?: { url?: string | null } | null
  fields?: { name: string; value: string; inline?: boolean | null }[] | null
}
export type AllowedMentions = {
  parse?: (string | null)[] | null
  users?: (string | null)[] | null
  roles?: (string | null)[] | null
}
export type AttachmentReference = Json & {
  id: string
  filename?: string | null
  description?: string | null
}

/** The body of a request that creates or edits a message. */
export type MessageBody = {
  content?: string | null
  embeds?: Embed[] | null
  components?: Component[] | null
  attachments?: AttachmentReference[] | null
  allowed_mentions?: AllowedMentions | null
  flags?: number | null
}
export type ModalBody = { custom_id: string; title: string; components: Component[] }
export type Choice = { name: string; value: string | number; name_localizations?: Localizations }
export type Localizations = Record<string, string> | null

export type CommandOption = {
  type: number
  name: string
  description: string
  name_localizations?: Localizations
  description_localizations?: Localizations
  required?: boolean | null
  autocomplete?: boolean | null
  choices?: Choice[] | null
  options?: CommandOption[] | null
  min_value?: number | null
  max_value?: number | null
  min_length?: number | null
  max_length?: number | null
}
/** The body of a request that defines an application command. */
export type CommandBody = {
  name: string
  type?: number | null
  description?: string | null
  name_localizations?: Localizations
  description_localizations?: Localizations
  options?: CommandOption[] | null
  default_member_permissions?: number | null
  dm_permission?: boolean | null
  contexts?: number[] | null
  integration_types?: number[] | null
}

/** A file that came in a multipart body; `field` is its place, as in `files[0]`. */
export type UploadedFile = { field: string; name: string; type: string; bytes: Uint8Array }
