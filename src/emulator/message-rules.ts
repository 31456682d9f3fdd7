import { messageComponentProblems } from './component-rules.ts'
import { type FormProblem, invalidForm, refusals } from './discord-error.ts'
import { requiredProblem, tooLongProblem } from './form.ts'
import { CONTENT_LENGTH, EMBEDS_LENGTH, MessageFlag } from './limits.ts'
import { badScheme, MEDIA_SCHEMES } from './url-rules.ts'
import type { AllowedMentions, Component, Embed, MessageBody } from './wire.ts'

/** What of a message the rules look at: a whole new message, or what an edit would leave. */
type MessageParts = {
  content: string
  embeds: unknown[]
  components: Component[]
  flags: number
  fileCount: number
}

/**
 * Holds a request's message body against the rules that Discord's published description does not express.
 *
 * @param body the body as parsed by its schema
 * @param result the message as it would be after the request
 * @param prefix where the message stands in the request, e.g. `['data']`
 * @throws DiscordError 50035, or 50006 for a message with nothing in it
 */
export function checkMessage(body: MessageBody, result: MessageParts, prefix: PropertyKey[]): void {
  const isV2 = (result.flags & MessageFlag.ComponentsV2) !== 0
  const problems = [
    ...contentProblems(body, prefix),
    ...(isV2 ? legacyFieldProblems(result, prefix) : []),
    ...embedProblems(body.embeds ?? [], [...prefix, 'embeds']),
    ...messageComponentProblems(body.components ?? [], isV2, [...prefix, 'components']),
    ...mentionProblems(body.allowed_mentions, [...prefix, 'allowed_mentions']),
  ]
  if (problems.length > 0) throw invalidForm(problems)
  if (isEmpty(result, isV2)) throw refusals.emptyMessage()
}

function contentProblems(body: MessageBody, prefix: PropertyKey[]): FormProblem[] {
  return (body.content?.length ?? 0) > CONTENT_LENGTH ? [tooLongProblem([...prefix, 'content'], CONTENT_LENGTH)] : []
}

/** Source: https://discord.com/developers/docs/components/reference#component-reference */
function legacyFieldProblems(result: MessageParts, prefix: PropertyKey[]): FormProblem[] {
  const used = [...(result.content ? ['content'] : []), ...(result.embeds.length > 0 ? ['embeds'] : [])]
  return used.map((field) => ({
    path: [...prefix, field],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${field}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }))
}

function isEmpty(result: MessageParts, isV2: boolean): boolean {
  if (result.components.length > 0) return false
  return isV2 || (!result.content.trim() && result.embeds.length === 0 && result.fileCount === 0)
}

function embedProblems(embeds: Embed[], path: PropertyKey[]): FormProblem[] {
  const characters = embeds.reduce((sum, embed) => sum + embedLength(embed), 0)
  const tooLong = {
    path,
    code: 'MAX_EMBED_SIZE_EXCEEDED',
    message: `Embed size exceeds maximum size of ${EMBEDS_LENGTH}`,
  }
  return [...(characters > EMBEDS_LENGTH ? [tooLong] : []), ...embeds.flatMap((embed, index) => oneEmbedProblems(embed, [...path, index]))]
}

function embedLength(embed: Embed): number {
  const texts = [embed.title, embed.description, embed.footer?.text, embed.author?.name]
  const fields = (embed.fields ?? []).flatMap((field) => [field.name, field.value])
  return [...texts, ...fields].reduce((sum, text) => sum + (text?.length ?? 0), 0)
}

function oneEmbedProblems(embed: Embed, path: PropertyKey[]): FormProblem[] {
  const shown = [embed.title, embed.description, embed.image, embed.thumbnail, embed.footer, embed.author]
  const isBlank = !shown.some(Boolean) && (embed.fields ?? []).length === 0
  return [
    ...(isBlank ? [requiredProblem([...path, 'description'])] : []),
    ...(embed.fields ?? []).flatMap((field, index) => [
      ...(field.name.trim() ? [] : [requiredProblem([...path, 'fields', index, 'name'])]),
      ...(field.value.trim() ? [] : [requiredProblem([...path, 'fields', index, 'value'])]),
    ]),
    ...badScheme(embed.url, [...path, 'url'], ['http', 'https']),
    ...badScheme(embed.author?.url, [...path, 'author', 'url'], ['http', 'https']),
    ...badScheme(embed.image?.url, [...path, 'image', 'url'], MEDIA_SCHEMES),
    ...badScheme(embed.thumbnail?.url, [...path, 'thumbnail', 'url'], MEDIA_SCHEMES),
    ...badScheme(embed.footer?.icon_url, [...path, 'footer', 'icon_url'], MEDIA_SCHEMES),
    ...badScheme(embed.author?.icon_url, [...path, 'author', 'icon_url'], MEDIA_SCHEMES),
  ]
}

/** Source: https://discord.com/developers/docs/resources/message#allowed-mentions-object */
function mentionProblems(allowed: AllowedMentions | null | undefined, path: PropertyKey[]): FormProblem[] {
  const parse = allowed?.parse ?? []
  const clashes = (['users', 'roles'] as const).filter((kind) => parse.includes(kind) && (allowed?.[kind] ?? []).length > 0)
  return clashes.map((kind) => ({
    path,
    code: 'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
    message: `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
  }))
}
