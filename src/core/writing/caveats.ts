import type { ReleaseId } from '../release.ts'
import { anyWord } from '../understanding/any-word.ts'
import { asksForQuality, BETTER, HIGHEST } from '../understanding/best.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { isNegation, unheededIn } from '../understanding/unheeded.ts'
import { formatList } from './format.ts'
import { alternativeIn, asksForOthers } from './relative-bounds.ts'
import { sayNoPriceThen } from './unannounced.ts'
import { wordsIn, type Words } from './words/index.ts'
import { writeGap, written, type Writing, type Written } from './written.ts'

/** Whether a question is answered with a list or ranking. */
export const isOfMany = (intent: Understanding['intent']): boolean => ['newest', 'list', 'extreme', 'bounded'].includes(intent)

/** An answer, with what it passes over of the question said before it. */
export function withCaveat(writing: Writing, write: (writing: Writing) => Written): Written {
  return isOfMany(writing.understanding.intent) ? ofMany(writing, write) : ofSome(writing, write)
}

/** What a list leaves aside stands before it. One that would tell the opposite of what is asked is not told. */
function ofMany(writing: Writing, write: (writing: Writing) => Written): Written {
  const { context, understanding, names } = writing
  const unheeded = [...unheededIn(understanding, names), ...alternativesIn(understanding)]
  if (unheeded.some(isNegation)) return writeGap(context, 'not-in-sources', formatList(unheeded, context.locale), [])
  // The time and the terms that a list is of are not those of the prices told of its releases.
  const answer = write({ ...writing, context: { ...context, period: undefined, terms: undefined } })
  if (unheeded.length === 0 || answer.kind !== 'answered') return answer
  const aside = wordsIn(context.locale).leftAside(formatList(unheeded, context.locale))
  return { ...answer, caveat: [aside, answer.caveat].filter(Boolean).join(' ') }
}

/** That others than a release named are alternatives to it, no source says. */
function alternativesIn({ text, intent, excluded }: Understanding): string[] {
  const typed = intent === 'list' && excluded ? alternativeIn(fold(text)) : undefined
  return typed === undefined ? [] : [typed]
}

/** "A model better than GPT-5.5": what there is of that one says nothing of others. */
export function writeBetter({ context, understanding, releases, names }: Writing): Written | undefined {
  const { text, comparative, bounds } = understanding
  const [named] = names.find(text).filter(({ kind }) => kind === 'release')
  if (!named || releases.length !== 1 || comparative || bounds.length > 0) return undefined
  const isMeasure = THAN.test(fold(text.slice(0, named.start))) || text.startsWith('より', named.end)
  if (!isMeasure || !BETTER.test(fold(text)) || !asksForOthers(understanding)) return undefined
  return written([], { kind: 'unanswered', gap: 'nothing-found', note: wordsIn(context.locale).noSingleBest() })
}

/** "Which lab released the most models": the sources hold some releases of each, and count those of none. */
export function writeMostReleases({ context, understanding: { text, intent, asksMaker } }: Writing): Written | undefined {
  const typed = asksMaker && isOfMany(intent) ? MOST_RELEASES.exec(fold(text))?.[0] : undefined
  return typed === undefined ? undefined : writeGap(context, 'not-in-sources', typed, [])
}

const MOST_RELEASES = anyWord(
  'most models|most llms|most releases|most new models|most open models|mas modelos|mas lanzamientos|meisten modelle|meisten veroffentlichungen|plus de modeles|mais modelos|mais lancamentos|最多模型|模型最多|最多的模型|最も多くのモデル|一番多く',
)

const THAN = /(?:\b(?:than|als|que)|比)\s*$/

/** Where the best, the better of two, or the price of another time is asked for, what there is does not say it. */
function ofSome(writing: Writing, write: (writing: Writing) => Written): Written {
  const answer = write(writing)
  const words = wordsIn(writing.context.locale)
  if (asksBest(writing)) return ofBest(ofTheirs(answer, writing), words)
  if (answer.kind !== 'answered') return answer
  if (isCalledBest(writing)) return { ...answer, caveat: words.noSingleBest() }
  const caveats = [...sayNoPriceThen(writing), asksBetter(writing) ? words.neitherBetter() : answer.caveat].filter(Boolean)
  return caveats.length > 0 ? { ...answer, caveat: caveats.join(' ') } : answer
}

/** The best of one maker's: what is said of others' is beside it. */
function ofTheirs(answer: Written, { context: { corpus }, understanding: { developers } }: Writing): Written {
  if (developers.length === 0) return answer
  const isTheirs = (id: ReleaseId) => developers.includes(corpus.releases.get(id)?.developer ?? '')
  return { ...answer, told: answer.told.filter(({ evidence }) => evidence.some(({ about }) => about.some(isTheirs))) }
}

/** Only what claims some rank has to do with it. */
function ofBest(answer: Written, words: Words): Written {
  if (answer.kind !== 'answered') return answer.gap === 'nothing-found' ? { ...answer, note: words.noSingleBest(), choices: [] } : answer
  const told = answer.told.filter(({ english, evidence }) => evidence.some(({ fact }) => fact) || CLAIMS_RANK.test(english))
  if (told.length > 0) return { ...answer, told, caveat: words.noSingleBest() }
  return { ...answer, kind: 'unanswered', gap: 'nothing-found', told: [], note: words.noSingleBest() }
}

const CLAIMS_RANK =
  /\b(?:best|fastest|smartest|strongest|quickest|highest|top|leads?|leading|leadership|ahead of|beats?|outperforms?|state of the art|record|most \w{4,}|flagship)\b/i

function asksBest({ releases, understanding: { intent, text, families, fields } }: Writing): boolean {
  const isOfNone = releases.length === 0 && (intent === 'open' || intent === 'why')
  const isOfFamily = families.length > 0 && (intent === 'overview' || intent === 'why') && fields.length === 0
  const asksHighest = fields.includes('benchmark') && HIGHEST.test(fold(text))
  return (isOfNone || isOfFamily) && (asksForQuality(fold(text)) || asksHighest)
}

/** "Is GPT-5.5 the best model?" */
function isCalledBest({ releases, understanding: { intent, text } }: Writing): boolean {
  return releases.length === 1 && intent === 'overview' && BETTER.test(fold(text))
}

/** Better by no measure, or by scores of whatever kind. */
function asksBetter({ understanding: { intent, text, fields, comparative, benchmark } }: Writing): boolean {
  const hasMeasure = comparative !== undefined || benchmark !== undefined || fields.some((field) => field !== 'benchmark')
  return intent === 'compare' && !hasMeasure && BETTER.test(fold(text))
}
