import { z } from 'zod'

/** Which of all shards this process runs. */
export type Shards = { ids: number[]; count: number }

type ShardSettings = { SHARDS?: number[] | undefined; SHARD_COUNT?: number | undefined }

const SOME_SHARDS = 'must be numbers of shards, as 0-3 or 0,1'

export const someShards = z
  .string()
  .regex(/^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/, { error: SOME_SHARDS, abort: true })
  .transform(readShards)

/** `0-3,7` as 0, 1, 2, 3, 7. */
function readShards(text: string, context: z.RefinementCtx): number[] {
  const ids = new Set<number>()
  for (const range of text.split(',')) {
    const [first = 0, last = first] = range.split('-').map(Number)
    if (last < first) context.addIssue(SOME_SHARDS)
    for (let id = first; id <= last; id++) ids.add(id)
  }
  return [...ids].toSorted((a, b) => a - b)
}

export function checkShards({ SHARDS: ids, SHARD_COUNT: total }: ShardSettings, context: z.RefinementCtx): void {
  if (!ids) return
  const message = total
    ? `must all be below SHARD_COUNT: 0 to ${total - 1}`
    : 'needs SHARD_COUNT beside it: the shards of all processes together'
  if (!total || ids.some((id) => id >= total)) context.addIssue({ code: 'custom', path: ['SHARDS'], message })
}

export function shardsOf({ SHARDS: ids, SHARD_COUNT: total }: ShardSettings): Shards | undefined {
  return total ? { ids: ids ?? [...Array(total).keys()], count: total } : undefined
}
