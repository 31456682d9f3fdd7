import { z } from 'zod'

/** The browser's, such as `de-AT`. */
const language = z.string()
const here = { channelId: z.string(), language }
const options = z.record(z.string(), z.union([z.string(), z.number(), z.boolean()]))

/** What the page asks of its server over the WebSocket; each answer carries the request's `id`. */
export const PageRequest = z.intersection(
  z.object({ id: z.number() }),
  z.discriminatedUnion('do', [
    /** Become the person of this name, or the server's owner; comes first. */
    z.object({ do: z.literal('enter'), person: z.string().optional() }),
    z.object({ do: z.literal('open-channel'), ...here }),
    z.object({ do: z.literal('read-text'), ...here, text: z.string() }),
    z.object({ do: z.literal('write-message'), channelId: z.string(), content: z.string().min(1).max(2_000) }),
    z.object({ do: z.literal('run-command'), ...here, name: z.string(), options }),
    z.object({ do: z.literal('autocomplete'), ...here, name: z.string(), options, focused: z.string() }),
    z.object({ do: z.literal('run-message-command'), ...here, name: z.string(), messageId: z.string() }),
    z.object({ do: z.literal('press'), ...here, messageId: z.string(), customId: z.string() }),
    z.object({ do: z.literal('select'), ...here, messageId: z.string(), customId: z.string(), values: z.array(z.string()) }),
    z.object({
      do: z.literal('submit-modal'),
      ...here,
      modalId: z.string(),
      fields: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
    }),
    z.object({ do: z.literal('list-traces') }),
    z.object({ do: z.literal('show-trace'), traceId: z.number() }),
  ]),
)
export type PageRequest = z.infer<typeof PageRequest>
