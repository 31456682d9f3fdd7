import { z } from 'zod'
import { PartialDate } from '../../core/dates.ts'
import { MODALITIES } from '../../core/release.ts'

/** A value that is kept where it can be read and otherwise counts as absent: one odd row spoils no import. */
const kept = <Schema extends z.ZodType>(schema: Schema) => schema.optional().catch(undefined)

const modality = z.preprocess((name) => (name === 'pdf' ? 'file' : name), z.enum(MODALITIES))
const price = kept(z.number().positive())
const limit = kept(z.int().positive())

/** One model as a provider serves it. Prices are USD per million tokens, 0 where there is none; limits are tokens. */
const Model = z.object({
  id: z.string().min(1).max(80),
  name: z.string().trim().min(1).max(80),
  release_date: kept(PartialDate),
  knowledge: kept(PartialDate),
  status: kept(z.string()),
  open_weights: kept(z.boolean()),
  cost: kept(z.object({ input: price, output: price, cache_read: price })),
  limit: kept(z.object({ context: limit, output: limit })),
  modalities: kept(z.object({ input: z.array(modality).min(1), output: z.array(modality).min(1) })),
})
export type ModelsDevModel = z.infer<typeof Model>

const Provider = z.object({ name: z.string().min(1), models: z.record(z.string(), z.unknown()) })
const Api = z.record(z.string(), Provider)

export type ModelsDevProvider = { id: string; name: string; models: ModelsDevModel[] }

/** What models.dev publishes at /api.json. `unread` names the models that could not be understood. */
export type ModelsDev = { providers: ModelsDevProvider[]; unread: string[] }

/** Reads the text of api.json, `{ provider: { name, models: { id: model } } }`; undefined if it is something else. */
export function readModelsDev(text: string): ModelsDev | undefined {
  const api = Api.safeParse(parseJson(text))
  if (!api.success) return undefined
  const unread: string[] = []
  const providers = Object.entries(api.data).map(([id, provider]) => {
    const models = Object.entries(provider.models).flatMap(([key, raw]) => {
      const model = Model.safeParse(raw)
      if (!model.success) unread.push(`${id}/${key}`)
      return model.success ? [model.data] : []
    })
    return { id, name: provider.name, models }
  })
  return { providers, unread }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
