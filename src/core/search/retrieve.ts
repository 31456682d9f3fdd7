import type { Corpus } from '../corpus.ts'
import { factEvidence, passageEvidence, type Evidence, type EvidenceId } from '../evidence.ts'
import { givesOrders } from '../orders.ts'
import type { SearchDocument } from './postings.ts'
import type { Field, Release, ReleaseId } from '../release.ts'
import { createSearchIndex, type Hit, type SearchIndex } from './search-index.ts'
import { piecesOf, searchTerms } from './tokens.ts'
import { en } from '../writing/words/en.ts'

type RetrievalQuery = {
  /** The question as typed. */
  text: string
  /** Releases it is about; their evidence is preferred to all other. */
  releases?: readonly ReleaseId[]
  /** What it asks of them; facts of these fields come first, and their English names join the search. */
  fields?: readonly Field[]
}

/**
 * Finds the evidence most likely to answer a question.
 *
 * @param k how many pieces at most; half are facts and half passages where there are enough of both
 * @returns asked facts of the given releases first, then by score (BM25 with nearness and feedback); where releases
 *   are given and the corpus holds anything about them, that alone, matching or not (score 0); several releases
 *   share the places; no two passages say nearly the same
 */
export type Retrieve = (query: RetrievalQuery, k: number) => Evidence[]

/** Share of the words of the shorter of two passages that the longer also has, from which they say nearly the same. */
const NEARLY_SAME = 0.8

/** One kind of evidence, the passages or the facts, with its index. */
type Shelf = { evidence: Map<EvidenceId, Evidence>; index: SearchIndex; about: Map<ReleaseId, EvidenceId[]> }

/** Indexes a corpus once; retrieving then takes about a millisecond. What gives orders is found by no question. */
export function createRetriever(corpus: Corpus): Retrieve {
  const passages = createShelf(
    [...corpus.passages.values()].map((passage) => passageEvidence(corpus, passage)),
    corpus,
  )
  const facts = createShelf(factsOf(corpus), corpus)
  const areNearlySame = createComparison()
  return ({ text, releases = [], fields = [] }, k) => {
    const asked = [text, ...fields.map((field) => en.fields[field])].join(' ')
    const known = releases.flatMap((id) => corpus.releases.get(id) ?? [])
    const named = known.filter(({ id }) => passages.about.has(id) || facts.about.has(id))
    const isAsked = ({ fact }: Evidence) => named.length > 0 && fact !== undefined && fields.includes(fact.field)
    const find = (shelf: Shelf) => (named.length > 0 ? rankAbout(shelf, asked, named, isAsked) : rankAll(shelf, asked, k))
    const distinct = withoutRepeats(find(passages), k, areNearlySame)
    const byRank = (a: Evidence, b: Evidence) =>
      Number(isAsked(b)) - Number(isAsked(a)) || (isAsked(a) ? standing(a) - standing(b) : 0) || b.score - a.score
    return share(distinct, find(facts).toSorted(byRank), k).toSorted(byRank)
  }
}

/** What a developer says and still holds comes before what has ended, is disputed, or is a host's. */
function standing({ fact }: Evidence): number {
  return Number(fact?.until !== undefined) + Number(fact?.disputed !== undefined) + Number(fact?.host !== undefined)
}

function factsOf(corpus: Corpus): Evidence[] {
  return [...corpus.releases.values()].flatMap((release) => release.facts.map((fact) => factEvidence(corpus, release, fact)))
}

function createShelf(all: readonly Evidence[], corpus: Corpus): Shelf {
  const pieces = all.filter(({ title, text }) => !givesOrders(`${title}\n${text}`))
  const about = new Map<ReleaseId, EvidenceId[]>()
  for (const { id, about: releases } of pieces) {
    for (const release of releases) about.set(release, [...(about.get(release) ?? []), id])
  }
  const index = createSearchIndex(pieces.map((piece) => documentOf(piece, corpus)))
  return { evidence: new Map(pieces.map((piece) => [piece.id, piece])), index, about }
}

/** A piece is also found by the names of the releases it is about, even where its text does not repeat them. */
function documentOf({ id, title, text, about }: Evidence, corpus: Corpus): SearchDocument {
  const names = about.flatMap((release) => namesOf(corpus.releases.get(release)))
  return { id, title, text: [text, ...new Set(names)].join(' | ') }
}

function namesOf(release: Release | undefined): string[] {
  return release ? [release.name, release.developer, ...release.aliases] : []
}

function rankAll(shelf: Shelf, asked: string, k: number): Evidence[] {
  return withScores(shelf, shelf.index.search(asked, 2 * k))
}

/** All of a shelf about some releases in turn; of each the asked facts first, then by score, then as in the corpus. */
function rankAbout(shelf: Shelf, asked: string, releases: readonly Release[], isAsked: (piece: Evidence) => boolean): Evidence[] {
  const rest = withoutNames(asked, releases)
  const rankings = releases.map(({ id }) => {
    const ids = shelf.about.get(id) ?? []
    const hits = shelf.index.searchAmong(rest, ids)
    const found = new Set(hits.map((hit) => hit.id))
    const others = ids.filter((other) => !found.has(other)).map((other) => ({ id: other, score: 0 }))
    return withScores(shelf, [...hits, ...others]).toSorted((a, b) => Number(isAsked(b)) - Number(isAsked(a)))
  })
  return inTurn(rankings)
}

function withScores({ evidence }: Shelf, hits: readonly Hit[]): Evidence[] {
  return hits.map(({ id, score }) => ({ ...evidence.get(id)!, score }))
}

/** What the question says besides the names: among evidence about one release, its name tells nothing apart. */
function withoutNames(asked: string, releases: readonly Release[]): string {
  const ofNames = new Set(releases.flatMap((release) => namesOf(release)).flatMap(piecesOf))
  return piecesOf(asked)
    .filter((piece) => !ofNames.has(piece))
    .join(' ')
}

/** The first of each ranking, the second of each, and so on; each piece once. */
function inTurn(rankings: readonly Evidence[][]): Evidence[] {
  const merged = new Map<EvidenceId, Evidence>()
  const longest = Math.max(...rankings.map((ranking) => ranking.length))
  for (let place = 0; place < longest; place++) {
    for (const piece of rankings.flatMap((ranking) => ranking[place] ?? [])) {
      if (!merged.has(piece.id)) merged.set(piece.id, piece)
    }
  }
  return [...merged.values()]
}

/** Half passages, half facts; what one kind cannot fill is the other's. */
function share(passages: readonly Evidence[], facts: readonly Evidence[], k: number): Evidence[] {
  const forPassages = Math.max(Math.floor(k / 2), k - facts.length)
  const taken = passages.slice(0, Math.max(forPassages, 0))
  return [...taken, ...facts.slice(0, Math.max(k - taken.length, 0))]
}

function withoutRepeats(ranking: readonly Evidence[], most: number, areNearlySame: (a: Evidence, b: Evidence) => boolean): Evidence[] {
  const kept: Evidence[] = []
  for (const piece of ranking) {
    if (kept.length === most) break
    if (!kept.some((other) => areNearlySame(other, piece))) kept.push(piece)
  }
  return kept
}

/** Compares passages by the words they share; remembers the words of each. */
function createComparison(): (a: Evidence, b: Evidence) => boolean {
  const known = new Map<EvidenceId, ReadonlySet<string>>()
  const wordsOf = ({ id, text }: Evidence) => {
    const words = known.get(id) ?? new Set(searchTerms(piecesOf(text)).words)
    known.set(id, words)
    return words
  }
  return (a, b) => {
    const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)]
    const common = [...wordsA].filter((word) => wordsB.has(word)).length
    return common >= NEARLY_SAME * Math.min(wordsA.size, wordsB.size)
  }
}
