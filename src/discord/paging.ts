import type { Block } from './blocks.ts'

/** Characters, as read, of what is claimed on one page: what people take in at a glance. */
const CLAIMS_LENGTH = 600
/** Characters, as read, of everything on one page: some two screens of a phone with its sources. */
const PAGE_LENGTH = 1_000

/**
 * Lays blocks on pages, in order, as many on each as fit. A block is never cut.
 *
 * @param limits.room characters of markdown for the blocks and sources of a page
 * @param limits.sourcesLength characters that the list of some sources takes
 * @param limits.most blocks of a page; as many as fit where absent
 * @returns at least one page, and at least one block on each unless there are none
 */
export function layPages(
  blocks: readonly Block[],
  limits: { room: number; sourcesLength: (numbers: readonly number[]) => number; most?: number },
): Block[][] {
  const pages: Block[][] = [[]]
  for (const block of blocks) {
    const page = pages.at(-1) ?? []
    const extended = [...page, block]
    if (page.length > 0 && !fits(extended, limits)) pages.push([block])
    else page.push(block)
  }
  return pages
}

function fits(page: readonly Block[], limits: Parameters<typeof layPages>[1]): boolean {
  if (page.length > (limits.most ?? page.length)) return false
  const claimed = page.filter(({ kind }) => kind === 'claim').reduce((sum, { length }) => sum + length, 0)
  const read = page.reduce((sum, { length }) => sum + length, 0)
  const markdown = page.reduce((sum, block) => sum + block.markdown.length + 1, 0)
  const numbers = [...new Set(page.flatMap((block) => block.numbers))]
  return (
    claimed <= CLAIMS_LENGTH &&
    (limits.most !== undefined || read <= PAGE_LENGTH) &&
    markdown + limits.sourcesLength(numbers) <= limits.room
  )
}
