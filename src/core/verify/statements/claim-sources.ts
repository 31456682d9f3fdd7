import type { Piece } from '../reading/evidence-reading.ts'
import { headName, overlaps, type Reading, type Word } from '../reading/reading.ts'
import { tellersIn } from './publishers.ts'
import { findSources, type Source } from './sources.ts'

/** Who published the pieces, where that is known. */
export const publishersOf = (pieces: readonly Piece[]): string[] => pieces.flatMap(({ publisher }) => publisher ?? [])

/** Who a claim says tells something, among them the publishers of its evidence. */
export function sourcesOf(claim: Reading, pieces: readonly Piece[]): Source[] {
  return findSources(withKnownHeads(claim, pieces), tellersIn(claim, publishersOf(pieces)))
}

/** The claim with the words that open its sentences among its actors, where the evidence has them as names: "Labnotes ran". */
function withKnownHeads(claim: Reading, pieces: readonly Piece[]): Reading {
  const known = new Set(pieces.flatMap(({ names }) => names.map(({ text }) => text)))
  const isHead = (word: Word) => known.has(word.text) && claim.sentences.some(({ start }) => start === word.start)
  const heads = claim.words.filter((word) => isHead(word) && !claim.actors.some((name) => overlaps(name, word))).map(headName)
  return heads.length === 0 ? claim : { ...claim, actors: [...heads, ...claim.actors].toSorted((a, b) => a.start - b.start) }
}
