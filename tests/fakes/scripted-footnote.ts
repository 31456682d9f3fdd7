import type { Answer, Claim } from '../../src/core/answer.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { factEvidence, passageEvidence, type Evidence } from '../../src/core/evidence.ts'
import type { Footnote } from '../../src/core/footnote.ts'
import type { ComparisonQuestion, Question } from '../../src/core/question.ts'
import { DEFAULT_SETTINGS, ServerSettings } from '../../src/core/server-settings.ts'
import { smallCorpus } from './small-corpus.ts'

/** One story: answers to yield in turn, or a function that tells it. */
type Script<Asked> = Answer[] | ((question: Asked, signal: AbortSignal) => AsyncIterable<Answer>)

export type ScriptedFootnote = Footnote & { asked: (Question | ComparisonQuestion)[] }

/** A Footnote that answers as told, and remembers what it was asked. */
export function createScriptedFootnote(
  script: { ask?: Script<Question>; compare?: Script<ComparisonQuestion>; corpus?: Corpus; settings?: Partial<ServerSettings> } = {},
): ScriptedFootnote {
  const asked: ScriptedFootnote['asked'] = []
  const tell = <Asked extends Question | ComparisonQuestion>(told: Script<Asked> | undefined) =>
    async function* (question: Asked, signal: AbortSignal = new AbortController().signal) {
      asked.push(question)
      if (typeof told === 'function') yield* told(question, signal)
      else for (const answer of told ?? [anAnswer()]) yield answer
    }
  const settings = ServerSettings.parse({ ...script.settings })
  const footnote: ScriptedFootnote = {
    asked,
    corpus: script.corpus ?? smallCorpus(),
    settings,
    recipients: [],
    as: async (asker) => (script.settings && asker.server === undefined ? { ...footnote, settings: DEFAULT_SETTINGS } : footnote),
    ask: tell(script.ask),
    compare: tell(script.compare),
    describe: () => anAnswer(),
    digest: () => anAnswer(),
    withoutReceipts: () => footnote,
    vote: async () => false,
    notePlace: async () => undefined,
    latest: () => anAnswer(),
    timeline: () => anAnswer(),
    followUp: (text, _, locale) => ({ text, locale }),
    findSources: () => ({ kind: 'found', sources: [] }),
    findReceipt: async () => undefined,
    checkClaims: () => ({ claims: [], unchecked: 0 }),
    suggestDevelopers: suggest('developer'),
    suggestReleases: suggest('release'),
    suggestAspects: suggest('aspect'),
    suggestChatModels: suggest('model'),
  }
  return footnote
}

const suggest = (kind: string) => (typed: string) =>
  [1, 2].map((number) => ({ name: `${kind} ${typed}${number}`, value: `${kind}-${typed}${number}` }))

const corpus = smallCorpus()

/** Evidence of the small corpus: every fact of its first release, then its passages. */
export const smallEvidence: Evidence[] = [
  ...[...corpus.releases.values()].slice(0, 2).flatMap((release) => release.facts.map((fact) => factEvidence(corpus, release, fact))),
  ...[...corpus.passages.values()].map((passage) => passageEvidence(corpus, passage)),
]

/** A claim that cites the pieces of `smallEvidence` at these places. */
export function aClaim(text = 'DeepSeek V4-Pro has a context window of 1,000,000 tokens.', places = [0]): Claim {
  return { text, citations: places.map((place) => smallEvidence[place]!.id) }
}

/** A final, extractive answer of one claim, with the given parts. */
export function anAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    kind: 'answered',
    isFinal: true,
    locale: 'en',
    claims: [aClaim()],
    choices: [],
    evidence: new Map(smallEvidence.map((piece) => [piece.id, piece])),
    writer: { kind: 'extractive' },
    withheld: [],
    ...parts,
  }
}

const cell = (place: number, text: string) => [{ text, citations: [smallEvidence[place]!.id] }]

/** A comparison of the small corpus's first two releases with rows of the given size. */
export function aComparison(rowCount = 3): NonNullable<Answer['comparison']> {
  return {
    releases: [
      { release: 'deepseek/deepseek-v4-pro', name: 'DeepSeek V4-Pro' },
      { release: 'deepseek/deepseek-v4-flash', name: 'DeepSeek V4-Flash' },
    ],
    rows: Array.from({ length: rowCount }, (_, index) => ({
      field: 'context-window' as const,
      label: `Row ${index + 1}`,
      cells: [cell(0, `${index + 1},000,000 tokens`), index % 3 === 2 ? [] : cell(1, `${index + 1}28,000 tokens`)],
    })),
  }
}

/** So many sentences that were not shown. */
export function someWithheld(count: number): Answer['withheld'] {
  return Array.from({ length: count }, (_, index) => ({ text: `Untrue ${index}.`, reasons: ['says what nobody says'], citations: [] }))
}
