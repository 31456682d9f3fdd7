import { comparisonsIn } from '../comparisons/comparisons.ts'
import { degreesOfFacts } from '../comparisons/degrees-of-facts.ts'
import type { Fact } from '../../release.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { referencesTo } from '../reading/references.ts'
import { isForeign } from '../translation/lexicons.ts'
import { areAlike, areOpposite, isStopWord, lemmaOf } from '../words/lemmas.ts'
import { bearsValue } from '../reading/alignment.ts'
import { namesOf } from '../reading/owners.ts'
import { isMoment, isQuantity, overlaps, type Reading, type Value, type Word } from '../reading/reading.ts'
import { HEDGE_KINDS, hedgedWords } from '../words/hedges.ts'
import { addsNothing } from '../words/linking-words.ts'
import { deniedWords, negatedWords } from '../words/negations.ts'

/** What is said around any fact without adding to it. */
const NEUTRAL: ReadonlySet<string> = lemmasOf(
  `model version variant release family series line lineup developer maker vendor lab company source provider publisher official publicly public
  say state list report give offer provide support feature come have carry stand remain measure describe specify indicate confirm document accord
  value figure number amount information detail level size maximum minimum limit up to million billion trillion thousand
  compare comparison contrast difference differ same equal identical both high low large small big great long short cheap expensive
  few new old early late first last latest recent previous former original initial current present already soon
  day week month year date time time period half twice double triple third quarter times percent point ahead behind
  possible able available set hold apply stay lie sit cover concern look paper fall within least unlike similar respective separate single latter plain except mode tier`,
)

/** Of these, what says nothing of how things stand or compare. */
export const EMPTY = lemmasOf(
  `model version variant release family series developer maker vendor lab company provider publisher say state list report give name
  write indicate specify document value figure number amount information size million billion trillion thousand
  day week month year date time percent point come stand measure`,
)

const RELEASE = 'release launch announce introduce debut unveil ship publish date out arrive appear follow land live available'
const PRICE = `price cost charge pay rate fee dollar usd token input output prompt completion cache hit miss uncached generate read write sell bill
  ask demand tariff tag`
const SIZE = 'parameter size total active activate weight weigh work per token count expert'
const WINDOW = 'context window length token handle process accept take fit maximum read hold room cap ceiling digest ingest allow'
const TRAINING = 'train pretrain data corpus token compute flop knowledge take need'

/** The words in which people tell a field, beside those of the fact's own sentence. */
const FIELD_WORDS: Record<Fact['field'], ReadonlySet<string>> = {
  released: lemmasOf(RELEASE),
  status: lemmasOf(`status stage offer ${RELEASE}`),
  weights: lemmasOf('weight model access'),
  licence: lemmasOf('licence license term permit distribute weight'),
  'parameters-total': lemmasOf(SIZE),
  'parameters-active': lemmasOf(SIZE),
  'context-window': lemmasOf(WINDOW),
  'output-limit': lemmasOf(`${WINDOW} output generate write produce return response answer`),
  'price-input': lemmasOf(PRICE),
  'price-output': lemmasOf(PRICE),
  'price-cached-input': lemmasOf(PRICE),
  'knowledge-cutoff': lemmasOf(`cutoff cut off end reach extend ${TRAINING}`),
  'modalities-input': lemmasOf('input take accept read process understand modality multimodal'),
  'modalities-output': lemmasOf('output give return generate produce create modality multimodal'),
  reasoning: lemmasOf('reasoning reason think mode effort switch toggle'),
  'api-name': lemmasOf('api name call identifier id endpoint access through alias goes'),
  architecture: lemmasOf('architecture design build base structure combine mix consist work'),
  'training-tokens': lemmasOf(TRAINING),
  'training-compute': lemmasOf(TRAINING),
  replaces: lemmasOf('replace succeed successor supersede predecessor follow take place way step line'),
  'replaced-by': lemmasOf('replace succeed successor supersede predecessor follow take place way step line'),
  benchmark: lemmasOf('benchmark score achieve reach result test evaluation evaluate accuracy rating performance self independent run get'),
}
const VALUE_WORDS: Record<string, ReadonlySet<string>> = {
  open: lemmasOf('open download downloadable publish'),
  closed: lemmasOf('closed proprietary api only'),
  available: lemmasOf('general generally availability GA'),
}
/** What holds from a day begins on it. */
const BEGIN = lemmasOf('begin start effect')
const UNDISCLOSED = lemmasOf('disclose undisclosed publish reveal unknown share secret')

function lemmasOf(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => lemmaOf(word)),
  )
}

/**
 * A fact says one thing, so a claim that rests on facts alone may say that and nothing else: each of its words must be
 * a fact's own, tell its field, or add nothing. Only facts of a release that the claim names, or whose
 * figure it gives of none that it names, lend it their words.
 */
export function checkVocabulary(claim: Reading, pieces: readonly Piece[]): string[] {
  if (pieces.some(({ fact }) => fact === undefined) || isForeign(claim)) return []
  const words = unknownWords(claim, pieces)
    .slice(0, 4)
    .map(({ text }) => text.slice(0, 30))
  return words.length > 0 ? [`speaks of “${words.join(', ')}”, which the cited facts do not`] : []
}

/** Words of a claim that are not of the evidence, and that add something. */
export function unknownWords(claim: Reading, pieces: readonly Piece[], neutral = NEUTRAL, isDenial = true): Word[] {
  const known = knownWords(claim, pieces, isDenial)
  const compared = [...comparisonsIn(claim), ...degreesOfFacts(claim, pieces)]
  const denied = negatedWords(claim.words, claim.text, 0)
  return claim.words.filter((word) => {
    const { lower, lemma, isStop } = word
    if (
      isStop ||
      neutral.has(lemma) ||
      addsNothing(claim, word) ||
      compared.some((span) => overlaps(span, word)) ||
      lower.length < 2 ||
      claim.names.some((name) => name.releases.length > 0 && overlaps(name, word))
    )
      return false
    if (claim.values.some((value) => overlaps(value, word) || isPartOf(claim, word, value) || isBoundOf(claim, word, value))) return false
    if (denied.has(word) && [...known].some((other) => areOpposite(lemma, other))) return false
    return !known.has(lemma) && ![...known].some((other) => areAlike(lemma, other))
  })
}

/** "Once a prompt goes past 200K tokens", "exceeds 200K". */
const isBoundOf = ({ text }: Reading, { start }: Word, value: Value): boolean =>
  isQuantity(value) && value.bound !== undefined && BOUND.test(text.slice(start, value.start))
const BOUND = /^(?:(?:goes|go|gets?|runs?|grows?) )?(?:past|beyond|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?) [$€£¥]?$/

/** "The end of August": part of a date. */
const isPartOf = ({ text }: Reading, { end, lemma }: Word, value: Value): boolean =>
  isMoment(value) && MOMENT_PARTS.has(lemma) && /^ of (?:the )?$/.test(text.slice(end, value.start))
const MOMENT_PARTS = lemmasOf('end start beginning middle')

/**
 * Lemmas that evidence lends a claim: its own words, and those in which people tell a fact's field. Of a passage, words
 * that it denies or only holds possible lend nothing, unless the claim denies too.
 */
export function knownWords(claim: Reading, pieces: readonly Piece[], isDenial = true): Set<string> {
  const named = new Set([...claim.names, ...referencesTo(claim, pieces)].flatMap(({ releases }) => releases))
  const open = claim.values.filter((value) => isQuantity(value) && namesOf(claim, value, claim.models).length === 0)
  const isToldOf = ({ values }: Piece) => open.some((said) => values.some((known) => bearsValue(said, known)))
  const isNamed = ({ about }: Piece) => about.some((id) => named.has(id))
  return wordsOf(pieces.some(isNamed) ? pieces.filter((piece) => isNamed(piece) || isToldOf(piece)) : pieces, isDenial)
}

function wordsOf(pieces: readonly Piece[], isDenial: boolean): Set<string> {
  const known = new Set<string>()
  for (const piece of pieces) {
    const { tokens, words, fact, text } = piece
    const unsaid = isDenial || fact ? NONE : unsaidIn(piece)
    const isUnsaid = (lemma: string) => unsaid.has(lemma)
    for (const lemma of tokens.filter((token) => !isStopWord(token)).map((token) => lemmaOf(token))) if (!isUnsaid(lemma)) known.add(lemma)
    for (const { lemma, isStop } of words) if (!isStop && !isUnsaid(lemma)) known.add(lemma)
    for (const [initials] of text.matchAll(/\b\p{Lu}{2,}\b/gu)) known.add(lemmaOf(initials.toLowerCase()))
    if (!fact) continue
    const value = 'undisclosed' in fact ? undefined : VALUE_WORDS[String(fact.value)]
    for (const lemma of [
      ...(fact.from === undefined ? [] : BEGIN),
      ...FIELD_WORDS[fact.field],
      ...('undisclosed' in fact ? UNDISCLOSED : []),
      ...(value ?? []),
    ])
      known.add(lemma)
  }
  return known
}
const NONE: ReadonlySet<string> = new Set()

/** Lemmas that a passage says nowhere without denying or doubting them. */
function unsaidIn({ sentences, words, text }: Piece): ReadonlySet<string> {
  const unsaid = new Set<string>()
  const said = new Set<string>()
  for (const [index, { start, end }] of sentences.entries()) {
    const own = words.filter(({ sentence }) => sentence === index)
    const sentence = text.slice(start, end)
    const scoped = [deniedWords(own, sentence, start), ...HEDGE_KINDS.map((hedge) => hedgedWords(own, sentence, start, hedge))]
    for (const word of own) (scoped.some((reached) => reached.has(word)) ? unsaid : said).add(word.lemma)
  }
  return new Set([...unsaid].filter((lemma) => !said.has(lemma)))
}
