import type { Stage } from '../../release.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import type { Reading } from '../reading/reading.ts'
import { clausesOf } from '../reading/support.ts'
import { hasNegation } from '../words/negations.ts'

/** How people say each stage of a release. */
export const STAGE_WORDS: Readonly<Record<Stage, RegExp>> = {
  announced: /\bannounc(?:ed|ement)\b/i,
  preview: /(?<!-)\bpreview\b|\bbeta\b|\bearly access\b/i,
  available:
    /\b(?:available|usable|accessible)\b(?! (?:under|as|through|via|for|at)\b)|\bavailability\b|\bGA\b|\b(?:re-?)?(?:released|launched|restored|reinstated)\b|\b(?:comes?|came|is|are) back\b|\breturns?\b|\bcame out\b/i,
  deprecated: /\bdeprecat\p{L}+/iu,
  retired: /\bretire\p{L}*|\bshut(?:s|ting)? ?down\b|\bshut\p{L}* off\b|\bdiscontinu\p{L}+|\bswitched off\b|\bsunset\b/iu,
  withdrawn: /\bwithdr[ae]w\p{L}*/iu,
}
const STAGES: readonly Stage[] = ['announced', 'preview', 'available', 'deprecated', 'retired', 'withdrawn']
/** "available until", "still in preview", "after deprecation": a stage that is told of to say that it ends. */
const PASSING =
  /\b(?:until|till|before|up to|still|while|un(?:til|available)|after|following|from deprecat\p{L}+|leaves?|left|ends?|ended|stops?|ceases?|or)\b/iu

/** "Announced as deprecated", "released as a preview": these tell of another stage besides their own. */
const GENERAL: ReadonlySet<Stage> = new Set(['announced', 'available'])

/** A stage of its life that a claim gives a release, where the cited facts, which give its stages, give another. */
export function checkStages(claim: Reading, pieces: readonly Piece[]): string[] {
  const facts = pieces.map(({ fact }) => fact)
  const known = new Set(facts.flatMap((fact) => (fact?.field === 'status' && 'value' in fact ? [fact.value] : [])))
  if (known.size === 0 || facts.includes(undefined)) return []
  const isReleased = facts.some((fact) => fact?.field === 'released')
  const bare = withoutNames(claim)
  return clausesOf(claim.text).flatMap(({ start, end }) => {
    const text = bare.slice(start, end)
    if (hasNegation(text) || PASSING.test(text)) return []
    const said = STAGES.filter((stage) => STAGE_WORDS[stage].test(text))
    const isToldToo = said.some((own) => known.has(own))
    const other = said.find((stage) => !known.has(stage) && !(GENERAL.has(stage) && isToldToo) && !(stage === 'available' && isReleased))
    return other ? [`says ${other}; the cited facts say ${[...known].join(', ')}`] : []
  })
}

/** The "Preview" of a name is no stage. */
const withoutNames = ({ text, names }: Reading): string =>
  names.reduce((rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end), text)
