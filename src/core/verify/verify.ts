import type { Locale } from '../locale.ts'
import { checkAddresses } from './statements/check-addresses.ts'
import { checkDays } from './statements/days-of-telling.ts'
import { checkDenied } from './statements/check-denied.ts'
import { checkFacts } from './values/check-facts.ts'
import { checkCalledOff } from './statements/check-called-off.ts'
import { checkMultiples } from './statements/check-multiples.ts'
import { checkThen } from './statements/check-then.ts'
import { checkOpposed } from './statements/check-opposed.ts'
import { checkOwners } from './statements/check-owners.ts'
import { checkDomains } from './statements/check-domains.ts'
import { checkForeign } from './statements/check-foreign.ts'
import { checkActors } from './statements/check-actors.ts'
import { checkClaimed } from './statements/check-certainty.ts'
import { checkAttribution } from './statements/check-attribution.ts'
import { checkLasting } from './statements/check-lasting.ts'
import { checkNames } from './statements/check-names.ts'
import { checkPutIn } from './statements/check-put-in.ts'
import { checkChanges, checkContent, checkLaunchPrices } from './statements/check-changes.ts'
import { checkOrder } from './statements/check-order.ts'
import { checkTurned } from './statements/check-turned.ts'
import { checkQuotes } from './statements/check-quotes.ts'
import { checkRelations } from './relations/check-relations.ts'
import { checkReasons } from './statements/check-reasons.ts'
import { checkValues } from './values/check-values.ts'
import { checkVocabulary } from './statements/check-vocabulary.ts'
import { checkTerms } from './properties/check-terms.ts'
import { checkOpenBounds } from './values/check-open-bounds.ts'
import { checkRates } from './values/check-rates.ts'
import { checkStages } from './properties/check-stages.ts'
import { checkSettings } from './values/check-settings.ts'
import { checkLimits } from './values/check-limits.ts'
import { checkPeriods } from './values/check-periods.ts'
import { checkTiers } from './values/check-tiers.ts'
import { checkDirections } from './values/check-directions.ts'
import { checkOwnFigures } from './comparisons/check-own-figures.ts'
import { checkWords } from './statements/check-words.ts'
import { checkAgreement } from './comparisons/check-agreement.ts'
import { checkDegrees } from './comparisons/degrees-of-facts.ts'
import { withoutTelling } from './statements/without-telling.ts'
import { checkComparatives } from './comparisons/check-comparatives.ts'
import { isForeign, languageOf } from './translation/lexicons.ts'
import { checkTranslation } from './translation/check-translation.ts'
import { translate } from './translation/translate.ts'
import { decide } from './decision.ts'
import { createEvidenceReader, type EvidenceText, type Piece } from './reading/evidence-reading.ts'
import { checkProperties } from './properties/check-properties.ts'
import { findings, type Finding, type FindingKind } from './finding.ts'
import { plainText, withoutLead } from './reading/plain-text.ts'
import type { NameFinder } from './reading/proper-names.ts'
import { inWordsOf } from './properties/property-words.ts'
import { readText, type Reading } from './reading/reading.ts'
import { checkSuccessors } from './comparisons/check-successors.ts'
import { checkSuperlatives } from './comparisons/check-superlatives.ts'

export type { EvidenceText } from './reading/evidence-reading.ts'
export type { NameFinder } from './reading/proper-names.ts'

/** What the check says of a claim, and why in words a person can read; a supported claim has no reasons. */
export type Verdict = { supported: boolean; reasons: string[] }
/** The English sentence that a claim is given out as the translation of, into which language. */
export type Original = { english: string; locale: Locale }
export type Verify = (claim: string, evidence: readonly EvidenceText[], original?: Original) => Verdict

type Check = (claim: Reading, pieces: readonly Piece[]) => Finding[]
const check =
  (kind: FindingKind, reasonsOf: (claim: Reading, pieces: readonly Piece[]) => string[]): Check =>
  (claim, pieces) =>
    findings(kind, reasonsOf(claim, pieces))

const CHECKS: readonly Check[] = [
  checkNames,
  check('address', checkAddresses),
  checkValues,
  check('value-swapped', checkDays),
  check('fact-terms', checkFacts),
  check('comparison', checkComparatives),
  check('comparison', checkAgreement),
  check('comparison', checkDegrees),
  check('comparison', checkOwnFigures),
  checkSuperlatives,
  check('denial-dropped', checkLasting),
  check('denial-dropped', checkDenied),
  check('roles', checkRelations),
  check('denial-dropped', checkCalledOff),
  check('value-of-other', checkMultiples),
  check('value-of-other', checkThen),
  check('predicate-unknown', checkDomains),
  check('opposite', checkOpposed),
  check('roles', checkOwners),
  check('roles', checkSuccessors),
  check('roles', checkPutIn),
  check('roles', checkReasons),
  check('value-of-other', checkOrder),
  check('fact-terms', checkChanges),
  check('fact-terms', checkContent),
  check('fact-terms', checkLaunchPrices),
  check('roles', checkTurned),
  check('quote', checkQuotes),
  check('property', checkProperties),
  check('term', checkTerms),
  check('value-of-other', checkSettings),
  check('value-of-other', checkOpenBounds),
  check('value-of-other', checkRates),
  check('property', checkStages),
  check('value-of-other', checkTiers),
  check('value-of-other', checkLimits),
  check('value-of-other', checkPeriods),
  check('comparison', checkDirections),
  checkWords,
  check('vocabulary', checkVocabulary),
  check('foreign-word', checkForeign),
]
const ON_TELLING: readonly Check[] = [
  check('attribution', checkAttribution),
  check('attribution', checkActors),
  check('certainty', checkClaimed),
]
/** Figures and dates of a claim, and its names; more are no sentence, and take long to weigh against each other. */
const MOST_VALUES = 30
const MOST_NAMES = 40
/** Most reasons of one verdict. */
const MOST_REASONS = 4

/**
 * Makes the check that decides what is shown: whether cited evidence bears a claim. Deterministic, without a model, for
 * any subject; never throws. Of a translation, the English sentence is held to the evidence, and the translation to it.
 *
 * @param names finds names of releases; without it, names are told by their capitals and figures alone
 */
export function createVerifier(names?: NameFinder): Verify {
  const readEvidence = createEvidenceReader(names)
  const verify: Verify = (claim, evidence) => {
    const text = withoutLead(plainText(claim))
    if (text === '') return { supported: false, reasons: ['says nothing'] }
    const reading = readText(text, names)
    const pieces = evidence.map(readEvidence).filter((piece) => piece.sentences.length > 0)
    if (pieces.length === 0) return { supported: false, reasons: ['cites no evidence'] }
    if (pieces.some((piece) => isVerbatim(text, piece.text))) return { supported: true, reasons: [] }
    if (reading.values.length > MOST_VALUES) return { supported: false, reasons: ['gives more figures than one sentence can'] }
    if (reading.names.length > MOST_NAMES) return { supported: false, reasons: ['names more than one sentence can'] }
    const told = inWordsOf(inEnglish(reading, pieces, names), pieces)
    const plain = withoutTelling(told, pieces)
    const against = decide(plain, pieces, findingsIn(told, plain, pieces), names !== undefined)
    const reasons = [...new Set(against.map(({ reason }) => reason))]
    return { supported: reasons.length === 0, reasons: reasons.slice(0, MOST_REASONS) }
  }
  return (claim, evidence, original) => {
    if (!original) return verify(claim, evidence)
    const verdict = verify(original.english, evidence)
    if (!verdict.supported) return verdict
    const read = (text: string) => readText(plainText(text), names)
    const reasons = checkTranslation(read(original.english), read(claim), original.locale)
    return { supported: reasons.length === 0, reasons: reasons.slice(0, MOST_REASONS) }
  }
}

/** A claim of another language in English words, where the evidence is English. */
function inEnglish(claim: Reading, pieces: readonly Piece[], names?: NameFinder): Reading {
  const language = languageOf(claim)
  if (!language || pieces.every(isForeign)) return claim
  const { text, unknown } = translate(claim, language, pieces)
  return { ...readText(text, names), untold: unknown }
}

/** All that the checks hold against a claim: who tells it and when, and then what is told, without who tells it. */
const findingsIn = (told: Reading, plain: Reading, pieces: readonly Piece[]): Finding[] => [
  ...ON_TELLING.flatMap((find) => find(told, pieces)),
  ...CHECKS.flatMap((find) => find(plain, pieces)),
]

/** The evidence says the claim word for word, as whole sentences. */
function isVerbatim(claim: string, text: string): boolean {
  const own = claim.replace(/[.\s]+$/, '')
  const at = own.length > 20 ? text.indexOf(own) : -1
  return at !== -1 && /(?:^|[.!?\n]["')]*\s?)$/.test(text.slice(0, at)) && /^["')]*(?:$|[.!?\n])/.test(text.slice(at + own.length))
}
