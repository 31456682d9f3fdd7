import type { Corpus } from '../corpus.ts'
import type { FactOf } from '../release.ts'
import { fold } from './name-tokens.ts'

/** A benchmark that a question names. */
export type BenchmarkNamed = {
  /** What the question calls it; as the corpus spells it where it stands there by its whole name. */
  typed: string
  /** Whether it stands there by the whole name of one in the corpus. */
  isWhole: boolean
  /** The benchmarks meant: that one, or of a name without a version every version of it. */
  names: ReadonlySet<string>
  /** Others whose names begin so: SWE-bench Pro for "SWE-bench", MMLU-Pro for "MMLU". */
  kin: ReadonlySet<string>
}
export type FindBenchmark = (rest: string) => BenchmarkNamed | undefined

/** Names by which people call benchmarks that are named otherwise, or mean one variant of. */
const CALLED: readonly { pattern: RegExp; benchmarks: RegExp }[] = [
  { pattern: patternOf('swe bench'), benchmarks: /^SWE-bench (?:Verified|Pro)$/i },
  { pattern: patternOf('gpqa'), benchmarks: /^GPQA(?: Diamond)?$/i },
  { pattern: patternOf('hle', 'last exam'), benchmarks: /^Humanity's Last Exam$/i },
  { pattern: patternOf('lm arena', 'arena elo', 'arena score', 'chatbot arena'), benchmarks: /^LMArena$/i },
]

/** A version at a name's end: "4.0", "v1.1", "2025". */
const VERSION = /[\s-]+v?(?:20\d\d|\d(?:\.\d+)*)$/
/** A version behind a name that is typed; "5-shot" and "80%" are none. */
const VERSION_TYPED = /^[\s-]*v?(?:20\d\d|\d(?:\.\d+)*)(?![\d.%-]|\s*%)/
const YEAR = /20\d\d$/

/**
 * Learns the corpus's benchmarks.
 *
 * @returns finds the benchmark that a folded question names
 */
export function createBenchmarkFinder(corpus: Corpus): FindBenchmark {
  const all = benchmarksOf(corpus)
  const known = [...new Set(all.flatMap((name) => [name, name.replace(VERSION, '')]))]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => ({ name, pattern: patternOf(name) }))
  const startingWith = (name: string) => all.filter((other) => isSame(name, other) || patternOf(name).exec(fold(other))?.index === 0)
  return (rest) => {
    const called = CALLED.find(({ pattern }) => pattern.test(rest))
    const ofCalled = called ? all.filter((name) => called.benchmarks.test(name)) : []
    const found = known.find(({ pattern }) => pattern.test(rest))
    const typed = called?.pattern.exec(rest)?.[0] ?? ''
    if (!found) return called && named(typed, false, ofCalled, startingWith(typed))
    const kin = startingWith(found.name)
    const versions = kin.filter((name) => isSame(name, found.name) || isSame(name.replace(VERSION, ''), found.name))
    const version = versionTyped(rest, found, versions)
    if (version !== undefined) {
      const [own] = versions.filter((name) => isSame(name, found.name + version))
      return own ? named(own, true, [own], []) : named(found.name + version, false, [], [])
    }
    const isWhole = all.includes(found.name)
    return named(found.name, isWhole, [...versions, ...(isWhole ? ofCalled.filter((name) => kin.includes(name)) : ofCalled)], kin)
  }
}

function named(typed: string, isWhole: boolean, names: readonly string[], kin: readonly string[]): BenchmarkNamed {
  return { typed, isWhole, names: new Set(names), kin: new Set(kin.filter((name) => !names.includes(name))) }
}

/** A version typed behind a name of which there are several: "terminal bench 4"; none in the corpus may be of it. */
function versionTyped(rest: string, { name, pattern }: { name: string; pattern: RegExp }, versions: readonly string[]): string | undefined {
  const { index, 0: typed } = pattern.exec(rest)!
  const version = VERSION.test(name) ? undefined : VERSION_TYPED.exec(rest.slice(index + typed.length))?.[0]
  return version !== undefined && versions.some((one) => VERSION.test(one) && YEAR.test(one) === YEAR.test(version)) ? version : undefined
}

function benchmarksOf(corpus: Corpus): string[] {
  const names = new Set<string>()
  for (const release of corpus.releases.values())
    for (const fact of release.facts) if (fact.field === 'benchmark') names.add(fact.benchmark)
  return [...names]
}

/** "SWE-bench Verified" is also typed "swebench verified"; "Terminal-Bench 2" does not stand in "terminal bench 2.5". */
function patternOf(...names: string[]): RegExp {
  const spelt = names.map((name) =>
    fold(name)
      .split(/[\s\-_'’]+/)
      .map((part) => part.replace(/[.*+?^${}()[\]\\|]/g, '\\$&'))
      .join("[\\s\\-_'’]*"),
  )
  return new RegExp(`(?<![a-z0-9])(?:${spelt.join('|')})(?![a-z0-9]|\\.\\d)`)
}

/** Spellings differ in case, blanks and dashes. */
const bare = (name: string): string => fold(name).replace(/[^\p{L}\d.]/gu, '')

/** "Terminal-Bench 2" is "Terminal-Bench 2.0". */
const isSame = (a: string, b: string): boolean => withoutZero(a) === withoutZero(b)
const withoutZero = (name: string): string => bare(name).replace(/(?<=\d)\.0$/, '')

/** The test that a score is of: a setting can name the variant, as in "GPQA (Diamond, Pass@1)". */
export const testOf = ({ benchmark, setting = '' }: FactOf<'benchmark'>): string =>
  benchmark === 'GPQA' && /\bdiamond\b/i.test(setting) ? 'GPQA Diamond' : benchmark
