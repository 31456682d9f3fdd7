import { createSearchIndex, type Hit, type SearchIndex } from '../../src/core/search/search-index.ts'
import type { SearchDocument } from '../../src/core/search/postings.ts'

/** A search engine as the bench drives it: Footnote's or a library's. */
export type Engine = {
  build(docs: SearchDocument[]): Promise<void> | void
  search(query: string, k: number): Hit[]
}

/** Footnote's own index, for any collection. */
export function createEngine(): Engine {
  let index: SearchIndex = createSearchIndex([])
  return {
    build(docs) {
      index = createSearchIndex(docs)
    },
    search: (query, k) => index.search(query, k),
  }
}
