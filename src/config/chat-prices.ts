import { z } from 'zod'
import type { Price } from '../core/price.ts'
import { readName, splitList } from './chat-model-names.ts'
import { microUsd } from './value-kinds.ts'

/** `openai/gpt-5.6-luna=0.05/0.40`: United States dollars per million tokens read and written. */
const PRICE = /^(?<name>.+)=(?<input>\d{1,5}(?:\.\d{1,6})?)\/(?<output>\d{1,5}(?:\.\d{1,6})?)$/

export const chatPrices = z.string().transform(splitList).transform(readPrices)

function readPrices(entries: string[], context: z.RefinementCtx): Map<string, Price> {
  const prices = new Map<string, Price>()
  for (const [index, entry] of entries.entries()) {
    const { name, input, output } = PRICE.exec(entry)?.groups ?? {}
    if (!name || !readName(name)) context.addIssue(`entry ${index + 1} must be a chat model and two prices, as provider/model=0.20/1.20`)
    else prices.set(name, { inputMicroUsdPerMtok: microUsd(input), outputMicroUsdPerMtok: microUsd(output) })
  }
  return prices
}
