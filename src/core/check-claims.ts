import { createContradiction } from './contradiction.ts'
import type { Corpus } from './corpus.ts'
import type { Day } from './dates.ts'
import { type Evidence, factEvidence } from './evidence.ts'
import { heldOn } from './release.ts'
import type { Retrieve } from './search/retrieve.ts'
import { sentencesOf } from './sentences.ts'
import type { NameIndex } from './understanding/names.ts'
import type { Understand, Understanding } from './understanding/understanding.ts'
import { plainText } from './verify/reading/plain-text.ts'
import { readText } from './verify/reading/reading.ts'
import type { Verify } from './verify/verify.ts'

/** `contradicted`: a fact of the same release and field says otherwise. `not-in-sources`: nothing bears it, nothing denies it. */
export type ClaimVerdict = 'supported' | 'contradicted' | 'not-in-sources'
/** A sentence as somebody wrote it, and the evidence that bears or contradicts it. */
export type CheckedClaim = { text: string; verdict: ClaimVerdict; evidence: Evidence[] }
/** `unchecked`: checkable claims beyond those that are checked. */
export type CheckedText = { claims: CheckedClaim[]; unchecked: number }

const MOST_CLAIMS = 10
/** Characters of a sentence worth checking; of a longer one no more is read, as reading takes the square of its length. */
const LONGEST_CLAIM = 600
/** Pieces of evidence that a claim is checked against. */
const MOST_EVIDENCE = 16
/** Pieces shown with a verdict. */
const MOST_SHOWN = 3

type Parts = { corpus: Corpus; names: NameIndex; retrieve: Retrieve; verify: Verify; understand: Understand }
type Sentence = { text: string; understanding: Understanding }

/** Checks what somebody wrote, without markup, claim by claim: sentences that name a release and say something of it. */
export function createClaimCheck({ corpus, names, retrieve, verify, understand }: Parts): (text: string, today: Day) => CheckedText {
  const findContradiction = createContradiction(corpus, names)

  function check({ text, understanding }: Sentence, today: Day): CheckedClaim {
    if (understanding.unknown.length > 0) return { text, verdict: 'not-in-sources', evidence: [] }
    const bearing = leastBearing(text, candidatesFor(text, understanding, today))
    if (bearing.length > 0) return { text, verdict: 'supported', evidence: bearing.slice(0, MOST_SHOWN) }
    const denying = findContradiction(text, understanding, today)
    return { text, verdict: denying.length > 0 ? 'contradicted' : 'not-in-sources', evidence: denying.slice(0, MOST_SHOWN) }
  }

  /** Asked facts, those that hold today first, then what else is found. */
  function candidatesFor(text: string, understanding: Understanding, today: Day): Evidence[] {
    const { fields } = understanding
    const releases = releasesOf(understanding)
    const known = releases.flatMap((id) => corpus.releases.get(id) ?? [])
    const facts = known.flatMap((release) =>
      release.facts.filter(({ field }) => fields.includes(field)).map((fact) => factEvidence(corpus, release, fact)),
    )
    const held = facts.toSorted((a, b) => Number(heldOn(b.fact!, today)) - Number(heldOn(a.fact!, today)))
    const found = [...held, ...retrieve({ text, releases, fields }, MOST_EVIDENCE)]
    return [...new Map(found.map((piece) => [piece.id, piece])).values()].slice(0, MOST_EVIDENCE)
  }

  /** The first piece that bears a claim alone, or else those that it takes; none if all together don't. */
  function leastBearing(text: string, candidates: readonly Evidence[]): Evidence[] {
    const alone = candidates.find((piece) => verify(text, [piece]).supported)
    if (alone) return [alone]
    if (!verify(text, candidates).supported) return []
    const isSupported = (pieces: readonly Evidence[]) => verify(text, pieces).supported
    return candidates.reduceRight<Evidence[]>(
      (kept, piece) => {
        const without = kept.filter((other) => other !== piece)
        return isSupported(without) ? without : kept
      },
      [...candidates],
    )
  }

  return (text, today) => {
    const sentences = sentencesOf(text).map((sentence) => ({
      text: sentence,
      understanding: understand({ text: sentence.slice(0, LONGEST_CLAIM), locale: 'en' }, today),
    }))
    const claims = sentences.reduce(withSubject, []).filter((sentence) => isCheckable(sentence, names))
    const checked = claims.slice(0, MOST_CLAIMS).map((claim) => check(claim, today))
    return { claims: checked, unchecked: claims.length - checked.length }
  }
}

/** "It costs $5" speaks of the one release that the sentence before is about. */
function withSubject(before: readonly Sentence[], sentence: Sentence): Sentence[] {
  const releases = before.at(-1)?.understanding.releases ?? []
  const { text, understanding } = sentence
  const isAboutIt = !isNamed(understanding) && releases.length === 1 && /^(?:it|its|it['’]s)\b/i.test(text)
  return [...before, isAboutIt ? { text, understanding: { ...understanding, releases } } : sentence]
}

function isNamed({ releases, families, unknown }: Understanding): boolean {
  return releases.length + families.length + unknown.length > 0
}

function releasesOf({ releases, families }: Understanding) {
  return releases.length > 0 ? releases : families.flatMap((family) => family.releases)
}

function isCheckable({ text, understanding }: Sentence, names: NameIndex): boolean {
  const isClaim = text.length <= LONGEST_CLAIM && !/[?？]["”’)]*$/.test(text)
  if (!isClaim || !isNamed(understanding)) return false
  const { fields, weights } = understanding
  return fields.length > 0 || weights !== undefined || readText(plainText(text), (part) => names.find(part)).values.length > 0
}
