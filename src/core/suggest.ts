import type { Corpus } from './corpus.ts'
import type { Suggestion } from './footnote.ts'
import { nameTokens } from './understanding/name-tokens.ts'
import type { NameIndex } from './understanding/names.ts'
import { type Release, releasedOn } from './release.ts'

/** Most choices Discord shows. Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-autocomplete */
const MOST_SUGGESTIONS = 25

type Entry = { release: Release; tokens: string[]; released: string }

/** Suggests releases while a name is typed: every word begun is one of the name's, most asked and newest first. */
export function createReleaseSuggestions(corpus: Corpus, names: NameIndex): (typed: string) => Suggestion[] {
  const entries = [...corpus.releases.values()].map(entryOf).toSorted(byInterest)
  return (typed) => {
    const tokens = nameTokens(typed).map((token) => token.text)
    const fitting = entries.filter((entry) => tokens.every((token, index) => fits(entry, token, index === tokens.length - 1)))
    const found = fitting.length > 0 ? exactFirst(fitting, tokens) : nearestEntries(corpus, names, typed)
    return found.slice(0, MOST_SUGGESTIONS).map(({ release }) => ({ name: labelOf(release), value: release.id }))
  }
}

function entryOf(release: Release): Entry {
  const all = [release.name, release.developer, ...release.aliases].flatMap((name) => nameTokens(name).map((token) => token.text))
  return { release, tokens: [...new Set(all)], released: releasedOn(release) ?? '' }
}

function byInterest(a: Entry, b: Entry): number {
  const rank = (entry: Entry) => ['high', 'medium', 'low'].indexOf(entry.release.prominence)
  return rank(a) - rank(b) || b.released.localeCompare(a.released)
}

/** A word still being typed fits any that it begins. */
function fits(entry: Entry, token: string, isLast: boolean): boolean {
  return entry.tokens.some((own) => own === token || (isLast && own.startsWith(token)))
}

function exactFirst(entries: Entry[], tokens: string[]): Entry[] {
  const distance = (entry: Entry) => Math.max(0, nameTokens(entry.release.name).length - tokens.length)
  return tokens.length > 1 ? entries.toSorted((a, b) => distance(a) - distance(b)) : entries
}

function nearestEntries(corpus: Corpus, names: NameIndex, typed: string): Entry[] {
  return names
    .nearest(typed, 10)
    .flatMap((id) => corpus.releases.get(id) ?? [])
    .map(entryOf)
}

const labelOf = (release: Release): string => `${release.name} · ${release.developer}`.slice(0, 100)
