import type { Field, Release } from '../release.ts'
import { ASKS_LICENCE, LICENCE_NAMES } from '../understanding/licences.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { formatList } from './format.ts'
import { LEAST_SCORE, MOST_FOUND, tellPassages } from './passages.ts'
import { factsAsked } from './facts.ts'
import { benchmarksAsked, lacksScore } from './scores-asked.ts'
import { isLink, tellOtherWay, writeSuccession } from './succession.ts'
import { tellBenchmarks, tellFields, type TellContext, type Told } from './tell.ts'
import { sayUnannounced } from './unannounced.ts'
import { isPrice } from './values.ts'
import { wordsIn } from './words/index.ts'
import { licenceFact } from './write-list.ts'
import { tellTerms } from './write-terms.ts'
import { writeSilence, written, type Writing, type Written } from './written.ts'

/** Most sentences on the fields asked. */
const MOST_TOLD = 8
/** Most names of others that a name fits. */
const MOST_BESIDES = 4
/** Most scores of one release. */
const MOST_SCORES = 5
/** Asked together with a weightier field; their absence is no news. */
const OPTIONAL = new Set<Field>(['parameters-active', 'modalities-output', 'licence', 'price-output', 'price-cached-input'])
/** Whether it is worth saying that the sources are silent on a field that was asked for. */
export const isWeighty = (field: string): boolean => field !== 'benchmark' && ![...OPTIONAL].some((optional) => optional === field)
/** Fields of which passages may say what no fact does. */
const ALSO_IN_PASSAGES = new Set<Field>(['architecture', 'reasoning', 'replaces', 'replaced-by', 'benchmark'])

/** The fields asked of the releases named, exactly; what is missing is said. */
export function writeFacts(writing: Writing): Written {
  const { context, understanding, releases } = writing
  const succession = writeSuccession(writing)
  if (succession) return succession
  const told = releases.flatMap((release) => tellAsked(context, release, writing))
  const onTerms = releases.map((release) => ({ release, ...tellTerms(writing, release) }))
  const missing = releases.flatMap((release) => missingFields(context, release, understanding))
  const unmet = onTerms.flatMap((one) => one.missing)
  if (told.length === 0) {
    const namesakes = releases.flatMap((release) => tellNamesakes(context, release, understanding.fields))
    return namesakes.length > 0 ? written(namesakes, { note: [...unmet, ...missing].join(' ') }) : writeRelated(writing)
  }
  const notes = [...missing, ...sayBesides(writing), ...sayUnannounced(writing, told)]
  // Prices on other terms are no answer: what is not known is read before them.
  const caveat = [...unmet, otherLicence(context, releases, understanding)].filter(Boolean).join(' ')
  const said = { ...(notes.length > 0 && { note: notes.join(' ') }), ...(caveat && { caveat }) }
  return written([...onTerms.flatMap((one) => one.told), ...told.slice(0, MOST_TOLD), ...tellEnd(writing), ...tellUses(writing)], said)
}

/** The fields asked, and of what was never released how far it came. */
function tellAll(context: TellContext, release: Release, fields: readonly Field[]): Told[] {
  const links = fields.filter(isLink)
  const told = [...tellFields(context, release, fields), ...links.flatMap((field) => tellOtherWay(context, release, field))]
  const isUnreleased = fields.includes('released') && !fields.includes('status') && factsAsked(context, release, 'released').length === 0
  return isUnreleased ? [...told, ...tellFields(context, release, ['status'])] : told
}

/** Others that bear the name of a generation of which those most asked about are told. */
function sayBesides({ context, understanding: { besides = [] } }: Writing): string[] {
  const words = wordsIn(context.locale)
  return besides.map(({ text, releases }) => {
    const named = releases.slice(0, MOST_BESIDES).map((id) => context.corpus.releases.get(id)!.name)
    return words.besides(text, formatList([...named, ...(releases.length > MOST_BESIDES ? ['…'] : [])], context.locale))
  })
}

function tellAsked(context: TellContext, release: Release, { understanding }: Writing): Told[] {
  const { fields } = understanding
  const told = tellAll(context, release, fields)
  if (!fields.includes('benchmark')) return told
  if (!understanding.benchmark && fields.length > 1) return told
  return [...told, ...tellBenchmarks(context, release, benchmarksAsked(understanding, [release]), MOST_SCORES)]
}

/** In German, "mit" is "with". */
const asksLicence = ({ text, locale, licence }: Understanding): boolean =>
  licence !== undefined || ASKS_LICENCE.test(locale === 'de' ? fold(text).replace(/\bmit\b/g, ' ') : fold(text))

/** "Is Kimi K3 MIT licensed?" of what is under another licence. */
function otherLicence(context: TellContext, releases: readonly Release[], { licence }: Understanding): string | undefined {
  if (licence === undefined) return undefined
  const isOther = (release: Release) =>
    factsAsked(context, release, 'licence').length > 0 && licenceFact(context, release, licence) === undefined
  return releases.every(isOther) ? wordsIn(context.locale).otherLicence(LICENCE_NAMES[licence] ?? licence) : undefined
}

function missingFields(context: TellContext, release: Release, understanding: Understanding): string[] {
  const words = wordsIn(context.locale)
  const asked = understanding.fields.filter((field) => isWeighty(field) || (field === 'licence' && asksLicence(understanding)))
  const isTold = (field: Field) =>
    factsAsked(context, release, field).length > 0 ||
    (isLink(field) && tellOtherWay(context, release, field).length > 0) ||
    (field === 'price-input' && understanding.fields.includes('price-output') && isSoldByPiece(context, release))
  const untold = asked.filter((field) => !isTold(field))
  // "What replaces it" and "what does it replace" are often the same words: one of the two is an answer.
  const isOtherWay = untold.length === 1 && isLink(untold[0]!) && asked.filter(isLink).length === 2
  const missing = isOtherWay ? [] : untold.map((field) => words.inText(field))
  if (understanding.benchmark && lacksScore(understanding, release)) missing.push(understanding.benchmark.typed)
  return missing.length > 0 ? [words.notInSources(missing.join(', '), release.name)] : []
}

/** What is paid for by the image or the second has one price, and none for input. */
const isSoldByPiece = (context: TellContext, release: Release): boolean =>
  factsAsked(context, release, 'price-output').some((fact) => isPrice(fact) && !fact.unit.endsWith('/Mtok'))

/** "Is Sora dead?" means those that came after it under its name, too. */
export function tellNamesakes(context: TellContext, { id, name }: Release, fields: readonly Field[]): Told[] {
  if (!fields.every((field) => field === 'status' || field === 'released')) return []
  const namesakes = [...context.corpus.releases.values()].filter((other) => other.id !== id && other.families.includes(name))
  return namesakes.flatMap((other) => tellFields(context, other, fields)).slice(0, MOST_OF_NAMESAKES)
}

const MOST_OF_NAMESAKES = 4

/** No fact: what passages say of it, beside the words that the sources hold no fact. */
function writeRelated(writing: Writing): Written {
  const { understanding, retrieve } = writing
  const { text, releases, fields } = understanding
  const silence = writeSilence(writing)
  if (!fields.every((field) => ALSO_IN_PASSAGES.has(field))) return silence
  const passages = retrieve({ text, releases, fields }, MOST_FOUND).filter((piece) => !piece.fact && piece.score >= LEAST_SCORE)
  const typed = understanding.benchmark?.typed
  const related = tellPassages(text, passages, 2, (sentence) => typed === undefined || bare(sentence).includes(bare(typed)))
  return related.length > 0 && silence.note ? written(related, { note: silence.note }) : silence
}

/** Spellings of a benchmark's name differ in blanks and dashes. */
const bare = (words: string): string => fold(words).replace(/[^\p{L}\d]/gu, '')

/** What passages tell of the end, or the called-off end, of a release whose status is asked. */
export function tellEnd({ context, understanding, retrieve }: Writing): Told[] {
  const { text, releases, fields, locale } = understanding
  if (!fields.includes('status') || locale !== 'en') return []
  const found = retrieve({ text, releases }, MOST_FOUND).filter((piece) => !piece.fact)
  const ends = found.filter(({ id, text: told }) => context.corpus.passages.get(id)?.topic === 'availability' && ENDS.test(told))
  return tellPassages(text, ends, 2)
}

export const ENDS = /retire|withdr|shut|end of|call(ed)? off|discontinu|suspend|switched\b.*\boff|took\b.*\boffline/i

/** What passages say of who may earn money with a release; its licence alone says that to few. */
function tellUses({ context, understanding, releases, retrieve }: Writing): Told[] {
  const { text, locale, fields } = understanding
  if (!fields.includes('licence') || locale !== 'en' || !COMMERCIAL.test(text)) return []
  const found = retrieve({ text, releases: releases.map(({ id }) => id) }, MOST_FOUND).filter((piece) => !piece.fact)
  const licensing = found.filter(({ id }) => context.corpus.passages.get(id)?.topic === 'licence')
  return tellPassages(text, licensing, 2, (sentence) => USES.test(sentence))
}

const COMMERCIAL = /\bcommercial/i
const USES = /commercial|\bsell|\bfree of charge|\broyalt|\bbusiness/i
