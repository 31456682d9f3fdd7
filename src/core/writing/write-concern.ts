import { passageEvidence, type Evidence } from '../evidence.ts'
import type { ReleaseId } from '../release.ts'
import { sourceDate, TIERS, type Passage } from '../source.ts'
import { concernIn, type Concern } from '../understanding/concerns.ts'
import { fold } from '../understanding/name-tokens.ts'
import { productIn } from '../understanding/products.ts'
import { tellPassages } from './passages.ts'
import { writeGap, written, type Writing, type Written } from './written.ts'

/** What a passage has to say to speak to a concern: its topic alone does not tell a ban from a test. */
const SPEAKS_OF: Record<Concern, (passage: Passage) => boolean> = {
  ban: ({ topic, text }) => (topic === 'safety' || topic === 'availability') && BANS.test(text),
  privacy: ({ text }) => PRIVACY.test(text),
  safety: ({ topic }) => topic === 'safety',
}
const BANS = /\bban(?:s|ned)?\b|\bblocked\b|halted downloads|suspended access|\bprohibit/i
const PRIVACY = /\bprivacy\b|personal data|user data|\bGDPR\b|data protection|train (?:\w+ ){0,3}on the prompts/i

/**
 * "Is DeepSeek safe to use?", "is it banned?", "privacy of Kimi": told from passages that speak to it, of any release of the
 * maker or family named. A passage that merely shares a word with the question is no answer.
 */
export function writeConcern({ context, understanding, releases }: Writing): Written | undefined {
  const asked = concernIn(fold(understanding.text))
  if (!asked || !isAnswerable(understanding, asked.concern)) return undefined
  const { families, developers, text } = understanding
  const product = productIn(fold(text))
  if (product !== undefined && releases.length + families.length + developers.length === 0)
    return writeGap(context, 'not-in-sources', `${product}: ${asked.typed}`, [])
  const isOfNamed = families.length + developers.length === 0
  // Of one release, passages are found by topic and by the words of a question in their language, best first.
  if (isOfNamed && (releases.length === 0 || (asked.concern === 'safety' && context.locale === 'en'))) return undefined
  const passages = passagesOn(asked.concern, meantBy({ context, understanding, releases }), context.corpus)
  const told = tellPassages(text, passages, undefined, (sentence) => asked.concern !== 'ban' || BANS.test(sentence))
  if (told.length > 0) return written(told)
  const subject = isOfNamed ? releases.map(({ name }) => name) : [...families.map((family) => family.text), ...developers]
  return writeGap(context, 'not-in-sources', `${[...new Set(subject)].join(', ')}: ${asked.typed}`, [])
}

/** A ban that is asked of as a status is told as one. */
function isAnswerable({ intent, fields, unknown }: Writing['understanding'], concern: Concern): boolean {
  const isPlain = ['why', 'overview', 'open', 'facts'].includes(intent) && unknown.length === 0
  return isPlain && fields.every((field) => concern === 'privacy' && field === 'training-tokens')
}

/** Every release that the names in a question may stand for. */
function meantBy({ context, understanding, releases }: Pick<Writing, 'context' | 'understanding' | 'releases'>): ReadonlySet<ReleaseId> {
  const { families, developers } = understanding
  const ofMakers = [...context.corpus.releases.values()].filter(({ developer }) => developers.includes(developer))
  return new Set([...releases, ...ofMakers].map(({ id }) => id).concat(families.flatMap((family) => family.releases)))
}

/** The most trusted first, of these the newest. */
function passagesOn(concern: Concern, about: ReadonlySet<ReleaseId>, corpus: Writing['context']['corpus']): Evidence[] {
  const sourceOf = (passage: Passage) => corpus.sources.get(passage.source)!
  const rank = (passage: Passage) => TIERS.indexOf(sourceOf(passage).tier)
  return [...corpus.passages.values()]
    .filter((passage) => passage.about.some((id) => about.has(id)) && SPEAKS_OF[concern](passage))
    .toSorted((a, b) => rank(a) - rank(b) || sourceDate(sourceOf(b)).localeCompare(sourceDate(sourceOf(a))))
    .map((passage) => passageEvidence(corpus, passage))
}
