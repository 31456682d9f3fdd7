import { askBack, resolveName } from './compare.ts'
import type { Release } from './release.ts'
import type { Retrieve } from './search/retrieve.ts'
import type { NameIndex } from './understanding/names.ts'
import { COMPARED, tabulate } from './writing/comparison.ts'
import { tellFields, type TellContext, type Told } from './writing/tell.ts'
import { aboutOnly, byFitness, tellPassages } from './writing/passages.ts'
import type { Written } from './writing/written.ts'

/** What the card of one release shows below its main facts. */
const MORE = [
  'reasoning',
  'api-name',
  'architecture',
  'training-tokens',
  'training-compute',
  'replaces',
  'replaced-by',
  'benchmark',
] as const
/** Asks for passages of every topic, the weightiest first. */
const ANYTHING = 'why it matters'
const MOST_PASSAGES = 60

/** The card of one release: why it mattered, how its prices changed, and every fact with its source; or a question back. */
export function writeRelease(context: TellContext, names: NameIndex, retrieve: Retrieve, name: string): Written {
  const named = resolveName(context.corpus, names, name)
  if (!('release' in named)) return askBack(context, name, named)
  const { release } = named
  const { comparison, evidence } = tabulate(context, [release], [...COMPARED, ...MORE])
  const rows = comparison.rows.filter((row) => row.cells.some((cell) => cell.length > 0))
  const told = [...tellWhy(context, release, retrieve), ...tellHistory(context, release)]
  return { kind: 'answered', told, choices: [], comparison: { ...comparison, rows }, cellEvidence: evidence }
}

function tellWhy(context: TellContext, release: Release, retrieve: Retrieve): Told[] {
  const found = retrieve({ text: ANYTHING, releases: [release.id] }, MOST_PASSAGES).filter((piece) => !piece.fact)
  const own = found.filter((piece) => piece.about.includes(release.id))
  return tellPassages(ANYTHING, byFitness(context.corpus, ANYTHING, [], own), 3, aboutOnly(context.corpus, [release]))
}

/** How its prices changed, where they did. */
function tellHistory(context: TellContext, release: Release): Told[] {
  const told = tellFields({ ...context, past: 'history' }, release, ['price-input', 'price-output'])
  return told.length > 1 ? told : []
}
