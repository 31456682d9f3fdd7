// What the bench uses of two libraries that come without types.

declare module 'lunr' {
  function lunr(build: (this: lunr.Builder) => void): lunr.Index
  namespace lunr {
    type Builder = {
      ref(field: string): void
      field(field: string): void
      b(value: number): void
      k1(value: number): void
      add(document: object): void
    }
    type Query = { term(term: string, options: { usePipeline: boolean }): void }
    type Index = {
      pipeline: { runString(text: string): string[] }
      query(build: (query: Query) => void): { ref: string; score: number }[]
    }
    function tokenizer(text: string): { toString(): string }[]
  }
  export default lunr
}

declare module 'wink-bm25-text-search' {
  type Engine = {
    defineConfig(config: { fldWeights: Record<string, number>; bm25Params: { k1: number; b: number; k: number } }): void
    definePrepTasks(tasks: ((input: never) => unknown)[]): void
    addDoc(document: object, id: string): void
    consolidate(): void
    search(query: string, limit: number): [id: string, score: number][]
  }
  export default function createEngine(): Engine
}

declare module 'wink-nlp-utils' {
  const utilities: {
    string: { lowerCase: (text: string) => string; tokenize0: (text: string) => string[] }
    tokens: { removeWords: (tokens: string[]) => string[]; stem: (tokens: string[]) => string[] }
  }
  export default utilities
}
