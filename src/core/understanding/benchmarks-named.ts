import type { Corpus } from '../corpus.ts'
import { fold } from './name-tokens.ts'

/**
 * Learns the corpus's benchmarks.
 *
 * @returns finds the benchmark that a folded question names, as the corpus spells it
 */
export function createBenchmarkFinder(corpus: Corpus): (rest: string) => string | undefined {
  const names = new Set<string>()
  for (const release of corpus.releases.values())
    for (const fact of release.facts) if (fact.field === 'benchmark') names.add(fact.benchmark)
  const benchmarks = [...names]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => ({ name, pattern: new RegExp(`(?<![a-z0-9])${benchmarkPattern(name)}(?![a-z0-9])`) }))
  return (rest) => benchmarks.find(({ pattern }) => pattern.test(rest))?.name
}

/** "SWE-bench Verified" is also typed "swebench verified". */
function benchmarkPattern(name: string): string {
  return fold(name)
    .split(/[\s\-_'’]+/)
    .map((part) => part.replace(/[.*+?^${}()[\]\\|]/g, '\\$&'))
    .join("[\\s\\-_'’]*")
}
