import { addressOf, type Corpus } from './corpus.ts'
import type { PartialDate } from './dates.ts'
import { factSentence } from './writing/fact-sentence.ts'
import type { Fact, Release, ReleaseId, SourceId } from './release.ts'
import { sourceDate, type Passage } from './source.ts'

/**
 * A passage or a fact as retrieved for one question: what a claim may cite.
 * A fact's text is its English sentence ("DeepSeek V4-Pro: input price $1.74 per million tokens, from 2026-04-24").
 */
export type Evidence = {
  /** The passage's id, or `<release>#<field>.<position in the file>`. */
  id: EvidenceId
  title: string
  text: string
  source: SourceId
  /** Who says it, and the day it speaks for: a claim may name both. */
  publisher: string
  date: PartialDate
  /** Where it can be read; printed from the corpus, never from a model's words. */
  url: string
  about: readonly ReleaseId[]
  /** Present when the evidence is one fact of the one release in `about`. */
  fact?: Fact
  /** Rank score of the retrieval that found it: comparable only within one call. */
  score: number
}
export type EvidenceId = string

/** A fact of a release as something a claim can cite. */
export function factEvidence(corpus: Corpus, release: Release, fact: Fact): Evidence {
  const source = corpus.sources.get(fact.source)!
  return {
    id: `${release.id}#${fact.field}.${release.facts.indexOf(fact)}`,
    title: release.name,
    text: factSentence(release, fact, source),
    source: source.id,
    publisher: source.publisher,
    date: fact.asOf ?? sourceDate(source),
    url: addressOf(source, fact.at),
    about: [release.id],
    fact,
    score: 0,
  }
}

/** A passage as something a claim can cite. */
export function passageEvidence(corpus: Corpus, passage: Passage): Evidence {
  const source = corpus.sources.get(passage.source)!
  return {
    id: passage.id,
    title: passage.title,
    text: passage.text,
    source: source.id,
    publisher: source.publisher,
    date: sourceDate(source),
    url: source.url,
    about: passage.about,
    score: 0,
  }
}

/**
 * Evidence that was kept, where the corpus still says the same at the same address. A fact may have moved in its file since,
 * so it is known by what it says.
 */
export function findUnchanged(corpus: Corpus, { id, text, url }: { id: EvidenceId; text: string; url: string }): Evidence | undefined {
  const passage = corpus.passages.get(id)
  const release = corpus.releases.get(id.split('#')[0] ?? '')
  const pieces = passage
    ? [passageEvidence(corpus, passage)]
    : (release?.facts.filter(({ field }) => id.startsWith(`${release.id}#${field}.`)).map((fact) => factEvidence(corpus, release, fact)) ??
      [])
  return pieces.find((piece) => piece.text === text && piece.url === url)
}
