import lunr from 'lunr'
import MiniSearch from 'minisearch'
import winkBm25 from 'wink-bm25-text-search'
import wink from 'wink-nlp-utils'
import type { Engine } from './engine.ts'

/** Libraries to compare with, each at its best setting found on the public collections, MiniSearch also as it comes. */
export const PEERS: Record<string, () => Engine> = {
  'minisearch, defaults': () => createMiniSearch(),
  'minisearch, tuned': () => createMiniSearch({ isTuned: true }),
  'lunr, tuned': createLunr,
  'wink-bm25, tuned': createWink,
}

/** MiniSearch 7; tuned: Porter2 stems, stop words, the title counted twice, BM25 without its lower bound. */
export function createMiniSearch({ isTuned = false } = {}): Engine {
  const index = new MiniSearch({ fields: ['title', 'text'], ...(isTuned && { processTerm: stemmed }) })
  const options = isTuned ? { boost: { title: 2 }, bm25: { k: 1.2, b: 0.75, d: 0 } } : {}
  return {
    build: (docs) => index.addAll(docs),
    search: (query, k) =>
      index
        .search(query, options)
        .slice(0, k)
        .map(({ id, score }) => ({ id: String(id), score })),
  }
}

function stemmed(term: string): string | null {
  return wink.tokens.stem(wink.tokens.removeWords([term.toLowerCase()]))[0] ?? null
}

/** lunr 2 with its own stemmer and stop words, asked for any of the words. */
function createLunr(): Engine {
  let index: lunr.Index | undefined
  return {
    build(docs) {
      index = lunr(function () {
        this.ref('id')
        this.field('title')
        this.field('text')
        this.b(0.75)
        this.k1(1.2)
        for (const document of docs) this.add(document)
      })
    },
    search(text, k) {
      const words = lunr.tokenizer(text).flatMap((token) => index?.pipeline.runString(token.toString()) ?? [])
      const hits = index?.query((query) => words.forEach((word) => query.term(word, { usePipeline: false }))) ?? []
      return hits.slice(0, k).map(({ ref, score }) => ({ id: ref, score }))
    },
  }
}

/** wink-bm25-text-search 3 with wink's own tokens, stop words and Porter2 stems; the title counts three times. */
function createWink(): Engine {
  const index = winkBm25()
  index.defineConfig({ fldWeights: { title: 3, text: 1 }, bm25Params: { k1: 1.4, b: 0.7, k: 1 } })
  const { string, tokens } = wink
  index.definePrepTasks([string.lowerCase, string.tokenize0, tokens.removeWords, tokens.stem])
  return {
    build(docs) {
      for (const { id, title, text } of docs) index.addDoc({ title, text }, id)
      index.consolidate()
    },
    search: (query, k) => index.search(query, k).map(([id, score]) => ({ id, score })),
  }
}
