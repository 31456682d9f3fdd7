import type { Corpus } from './corpus.ts'
import type { Day } from './dates.ts'
import { type Evidence, factEvidence } from './evidence.ts'
import { type Fact, type Field, heldOn, type Release } from './release.ts'
import type { NameIndex } from './understanding/names.ts'
import type { Understanding } from './understanding/understanding.ts'
import { clashOf } from './verify/reading/axes.ts'
import { createEvidenceReader, type Piece } from './verify/reading/evidence-reading.ts'
import { bearsMoment } from './verify/reading/moments.ts'
import { plainText } from './verify/reading/plain-text.ts'
import { isMoment, isQuantity, readText, type Value } from './verify/reading/reading.ts'
import { areComparable, bearsQuantity } from './verify/values/same-value.ts'

/** Facts that say otherwise than a claim, those that hold today first; none where that can't be said for sure. */
type FindContradiction = (claim: string, understanding: Understanding, today: Day) => Evidence[]

/** A claim that denies is not contradicted by what it denies. */
const DENIES = /\b(?:not|no|never|nor|without|nicht|kein\p{L}*|jamais|pas|nunca|não|ni|sem|sin)\b|n['’]t\b|[不没未]|ない/iu
/** What is said of today is denied by what holds today, whatever held before. */
const PRESENT = /\b(?:is|are|has|have|costs|now|currently|today|ist|hat|kostet|cuesta|tiene|coûte|custa|tem)\b/iu
/** Figures further apart than this factor hardly speak of the same thing: layers and parameters. */
const SAME_THING = 20
const DATED: readonly Field[] = ['released', 'knowledge-cutoff', 'status']

export function createContradiction(corpus: Corpus, names: NameIndex): FindContradiction {
  const find = (text: string) => names.find(text)
  const readEvidence = createEvidenceReader(find)

  return (claim, understanding, today) => {
    const [id, ...others] = understanding.releases
    const release = id === undefined ? undefined : corpus.releases.get(id)
    if (!release || others.length > 0 || DENIES.test(claim)) return []
    const evidenceOf = (facts: readonly Fact[]) => facts.map((fact) => factEvidence(corpus, release, fact))
    const openness = factsOf(release, 'weights', understanding)
    if (saysOtherOpenness(openness, understanding)) return evidenceOf(openness)
    const { values } = readText(plainText(claim), find)
    const isOfToday = PRESENT.test(claim) && !values.some(isMoment)
    const asked = understanding.fields.map((field) => {
      const facts = factsOf(release, field, understanding)
      return { field, facts: isOfToday ? facts.filter((fact) => heldOn(fact, today)) : facts }
    })
    const read = asked.map(({ field, facts }) => ({ field, facts, pieces: evidenceOf(facts).map(readEvidence) }))
    const denied = read.find((own) =>
      isDenied(
        values,
        own,
        read.filter((other) => other !== own),
      ),
    )
    const held = (denied?.facts ?? []).toSorted((a, b) => Number(heldOn(b, today)) - Number(heldOn(a, today)))
    return evidenceOf(held)
  }
}

/** What is known of a field; of benchmarks, the one that is named. */
function factsOf(release: Release, field: Field, { benchmark }: Understanding): Fact[] {
  return release.facts.filter(
    (fact) =>
      fact.field === field &&
      !('undisclosed' in fact) &&
      (fact.field !== 'benchmark' || (benchmark?.isWhole && fact.benchmark === benchmark.typed)),
  )
}

function saysOtherOpenness(facts: readonly Fact[], { weights }: Understanding): boolean {
  return weights !== undefined && facts.length > 0 && facts.every((fact) => fact.field === 'weights' && fact.value !== weights)
}

type Known = { field: Field; pieces: Piece[] }

/** The claim gives a value for the field, no fact bears any such value, and it is none of another field asked for. */
function isDenied(values: readonly Value[], own: Known, others: readonly Known[]): boolean {
  const comparable = values.filter((said) => canSpeakOf(said, own))
  const stray = comparable.filter((said) => !others.some((other) => bears(said, other)))
  const isUnknownElsewhere = others.some((other) => other.pieces.length === 0 && groupOf(other.field) === groupOf(own.field))
  return stray.length > 0 && !isUnknownElsewhere && !comparable.some((said) => bears(said, own))
}

function canSpeakOf(said: Value, { field, pieces }: Known): boolean {
  if (isMoment(said)) return DATED.includes(field) && said.bound === undefined && pieces.length > 0
  return (
    said.bound === undefined &&
    valuesOf(pieces).some(
      (known) => isQuantity(known) && areComparable(said, known) && !clashOf(said.labels, known.labels) && areNear(said.value, known.value),
    )
  )
}

function bears(said: Value, { field, pieces }: Known): boolean {
  if (isMoment(said) && !DATED.includes(field)) return false
  return valuesOf(pieces).some((known) => {
    if (clashOf(said.labels, known.labels)) return false
    if (isMoment(said)) return isMoment(known) && bearsMoment(said, known, new Set(known.year === undefined ? [] : [known.year]))
    return isQuantity(known) && bearsQuantity(said, known)
  })
}

const valuesOf = (pieces: readonly Piece[]): Value[] => pieces.flatMap((piece) => piece.values)

const areNear = (a: number, b: number): boolean => Math.max(a, b) <= SAME_THING * Math.min(a, b)

/** Fields of one group have values of one kind, so that a value could be meant for any of them. */
function groupOf(field: Field): string {
  if (field.startsWith('price')) return 'price'
  if (field.startsWith('parameters')) return 'parameters'
  if (DATED.includes(field)) return 'date'
  return field === 'context-window' || field === 'output-limit' || field === 'training-tokens' ? 'tokens' : field
}
