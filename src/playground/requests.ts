import { z } from 'zod'

const channelId = z.string()
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))
/** The browser's, such as `de-AT`. */
const language = z.string()

/** What the page asks of its server over the WebSocket; each answer carries the request's `id`. */
export const PageRequest = z.intersection(
  z.object({ id: z.number() }),
  z.discriminatedUnion('do', [
    z.object({ do: z.literal('list-messages'), channelId }),
    z.object({ do: z.literal('read-text'), text: z.string() }),
    z.object({ do: z.literal('write-message'), channelId, content: z.string().min(1).max(2_000) }),
    z.object({ do: z.literal('run-command'), channelId, language, name: z.string(), options }),
    z.object({
      do: z.literal('autocomplete'),
      channelId,
      language,
      name: z.string(),
      options,
      focused: z.string(),
    }),
    z.object({
      do: z.literal('run-message-command'),
      channelId,
      language,
      name: z.string(),
      messageId: z.string(),
    }),
    z.object({ do: z.literal('press'), channelId, language, messageId: z.string(), customId: z.string() }),
    z.object({
      do: z.literal('select'),
      channelId,
      language,
      messageId: z.string(),
      customId: z.string(),
      values: z.array(z.string()),
    }),
    z.object({
      do: z.literal('submit-modal'),
      channelId,
      language,
      modalId: z.string(),
      fields: z.record(z.string(), z.string()),
    }),
  ]),
)
export type PageRequest = z.infer<typeof PageRequest>
