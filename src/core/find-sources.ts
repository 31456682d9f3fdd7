import type { Choice } from './answer.ts'
import { resolveName } from './compare.ts'
import type { Corpus } from './corpus.ts'
import { firstDay } from './dates.ts'
import type { SourcesQuestion } from './question.ts'
import type { ReleaseId, SourceId } from './release.ts'
import type { Retrieve } from './search/retrieve.ts'
import { sourceDate, TIERS, type Source } from './source.ts'
import { fold } from './understanding/name-tokens.ts'
import type { NameIndex } from './understanding/names.ts'
import { choicesOf } from './writing/written.ts'

/** A source, and the releases whose facts or passages rest on it, those people ask about most first. */
export type FoundSource = { source: Source; serves: Choice[] }

/** The sources looked for, or why the release named leads to none: nobody knows it, or it fits several. */
export type FoundSources =
  | { kind: 'found'; sources: FoundSource[]; release?: Choice }
  | { kind: 'ambiguous' | 'unknown-release'; typed: string; choices: Choice[] }

export type FindSources = (question: Pick<SourcesQuestion, 'query' | 'release'>) => FoundSources

/** Pieces of evidence looked through for the sources that a query is about. */
const MOST_FOUND = 200
/** Most releases to choose from. */
const MOST_CHOICES = 5

/**
 * Makes the search over the corpus's sources. A query finds the sources whose title, publisher or kind has all its words
 * first, newest first, then those whose passages or facts are about it, best first; without one all stand by trust and date.
 */
export function createSourceSearch(corpus: Corpus, names: NameIndex, retrieve: Retrieve): FindSources {
  const serving = releasesBySource(corpus)
  const found = (source: Source): FoundSource => ({ source, serves: choicesOf(corpus, serving.get(source.id) ?? []) })

  function matching(query: string, releases: readonly ReleaseId[]): Source[] {
    const words = fold(query)
      .split(/[^\p{L}\d.]+/u)
      .filter(Boolean)
    const named = newestFirst([...corpus.sources.values()].filter((source) => isCalled(source, words)))
    const about = retrieve({ text: query, releases }, MOST_FOUND)
    const told = about.filter(({ score }) => score > 0).flatMap((piece) => corpus.sources.get(piece.source) ?? [])
    return [...new Set([...named, ...told])]
  }

  return ({ query, release: typed }) => {
    const resolved = typed === undefined ? undefined : resolveName(corpus, names, typed)
    if (typed !== undefined && resolved && !('release' in resolved)) {
      const isAmbiguous = 'candidates' in resolved
      const ids = isAmbiguous ? resolved.candidates : resolved.nearest
      return { kind: isAmbiguous ? 'ambiguous' : 'unknown-release', typed, choices: choicesOf(corpus, ids.slice(0, MOST_CHOICES)) }
    }
    const release = resolved && 'release' in resolved ? resolved.release : undefined
    const all = query === undefined ? byTrust([...corpus.sources.values()]) : matching(query, release ? [release.id] : [])
    const sources = release ? all.filter(({ id }) => serving.get(id)?.includes(release.id)) : all
    return { kind: 'found', sources: sources.map(found), ...(release && { release: { release: release.id, name: release.name } }) }
  }
}

/** All of the words stand in what a source is called, by whom, of which kind, or where. */
function isCalled({ title, publisher, tier, url }: Source, words: readonly string[]): boolean {
  const called = fold(`${title} ${publisher} ${tier} ${url}`)
  return words.length > 0 && words.every((word) => called.includes(word))
}

const dateOf = (source: Source): string => firstDay(sourceDate(source))

function newestFirst(sources: Source[]): Source[] {
  return sources.toSorted((a, b) => dateOf(b).localeCompare(dateOf(a)))
}

function byTrust(sources: Source[]): Source[] {
  return newestFirst(sources).toSorted((a, b) => TIERS.indexOf(a.tier) - TIERS.indexOf(b.tier))
}

function releasesBySource(corpus: Corpus): Map<SourceId, ReleaseId[]> {
  const served = new Map<SourceId, Set<ReleaseId>>()
  const serve = (source: SourceId, release: ReleaseId) => {
    served.set(source, (served.get(source) ?? new Set()).add(release))
  }
  for (const release of corpus.releases.values()) for (const fact of release.facts) serve(fact.source, release.id)
  for (const passage of corpus.passages.values()) for (const release of passage.about) serve(passage.source, release)
  const rank = (id: ReleaseId) => ['high', 'medium', 'low'].indexOf(corpus.releases.get(id)?.prominence ?? 'low')
  return new Map([...served].map(([source, releases]) => [source, [...releases].toSorted((a, b) => rank(a) - rank(b))]))
}
