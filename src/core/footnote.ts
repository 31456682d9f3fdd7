import type { Answer } from './answer.ts'
import type { Asker } from './asker.ts'
import { checkWritten } from './ask.ts'
import { type CheckedText, createClaimCheck } from './check-claims.ts'
import { answerComparison } from './compare.ts'
import { ASPECTS, isAspect } from './writing/comparison.ts'
import { wordsIn } from './writing/words/index.ts'
import type { Corpus } from './corpus.ts'
import { type Day, dayOf } from './dates.ts'
import { createSourceSearch, type FindSources } from './find-sources.ts'
import { type Span, writeDigest } from './digest.ts'
import { createFeedback } from './feedback.ts'
import { createFollowUp } from './follow-up.ts'
import type { ForgetPerson } from './forget-person.ts'
import { fold } from './understanding/name-tokens.ts'
import { keepReceipts, type Keeping, type Receipts } from './keep-receipts.ts'
import type { Locale } from './locale.ts'
import { createInsights, type TellInsights } from './insights.ts'
import { createNameIndex } from './understanding/names.ts'
import type { ChatModel, Clock, Ledger, Log, RetoldStore, ServerStore, VoteStore } from './ports.ts'
import { writeRelease } from './describe.ts'
import { writeLatest, writeTimeline } from './latest.ts'
import type { ComparisonQuestion, LatestQuestion, Question, ReleaseQuestion, TimelineQuestion } from './question.ts'
import type { AnswerId, Receipt } from './receipt.ts'
import { createRetriever } from './search/retrieve.ts'
import { createServerDesk, type ServerDesk } from './server-desk.ts'
import { DEFAULT_SETTINGS, offeredChatModels, type ServerSettings } from './server-settings.ts'
import { createSettingsReader } from './settings-reader.ts'
import type { Caps, Payer, Spend } from './spending.ts'
import { createRetelling, type Retold } from './retelling.ts'
import { createReleaseSuggestions } from './suggest.ts'
import { createNoteTaking, type Observe } from './trace.ts'
import { withExclusions } from './understanding/exclusions.ts'
import { fieldsIn } from './understanding/fields-asked.ts'
import { createUnderstanding } from './understanding/understand.ts'
import { createVerifier } from './verify/verify.ts'
import { createWriter } from './writing/write.ts'
import type { Written } from './writing/written.ts'
import type { Vote } from './vote.ts'

/** A choice offered while a member types: at most 100 characters each. */
export type Suggestion = { name: string; value: string }

/** What Footnote can do, whichever door asks: Discord, the terminal, the page. */
export type Footnote = {
  corpus: Corpus
  /** Those of the server it is bound to; the defaults where it is bound to none. */
  settings: ServerSettings
  /** Where the settings of that server are changed; absent where it is bound to none, or none are kept. */
  server?: ServerDesk
  /** What its members did with Footnote; absent where it is bound to none, or nothing is kept. */
  insights?: TellInsights
  /** Who is sent questions, with the evidence for them, so that a chat model can write. */
  recipients: readonly string[]
  /**
   * Deletes all that is kept of the asker it is bound to; absent where nothing is.
   * @throws FootnoteError `store-unusable`
   */
  forgetMe?: () => Promise<void>
  /** The same for one asker, by the rules of the server in which is asked. Never fails for a store that does. */
  as(asker: Asker): Promise<Footnote>
  /** Yields ever fuller answers; the last has `isFinal`. Never throws for what a model or a question does. */
  ask(question: Question, signal?: AbortSignal): AsyncIterable<Answer>
  compare(question: ComparisonQuestion, signal?: AbortSignal): AsyncIterable<Answer>
  /** The card of one release. Written without a model. */
  describe(question: ReleaseQuestion): Answer
  /** The newest releases, newest first. Written without a model. */
  latest(question: LatestQuestion): Answer
  /** The releases of a time, oldest first. Written without a model. */
  timeline(question: TimelineQuestion): Answer
  /** The sources a query or a release leads to. */
  findSources: FindSources
  /** What was new in some days; unanswered if that is nothing. Written without a model. */
  digest(span: Span, locale: Locale): Answer
  /** What follows up an earlier answer, as a question that stands alone. */
  followUp(text: string, earlier: Receipt, locale: Locale): Question
  /** Checks the claims about releases in what somebody wrote, given without markup. */
  checkClaims(text: string): CheckedText
  /**
   * What is behind an answer; undefined if that was too long ago, or nothing is kept.
   * @throws FootnoteError `store-unusable`
   */
  findReceipt(id: AnswerId): Promise<Receipt | undefined>
  /** The same, but nothing is kept of what it answers: to show again what was answered before. */
  withoutReceipts(): Footnote
  /**
   * Counts what the asker thinks of an answer, in place of what they thought before.
   * @returns false if the answer was too long ago, or no votes are kept
   * @throws FootnoteError `store-unusable`
   */
  vote(id: AnswerId, opinion: Vote['opinion'], note?: string): Promise<boolean>
  /** Notes which message shows an answer, where the server wants it marked if its sources change. Never fails for a store that does. */
  notePlace(id: AnswerId, place: NonNullable<Receipt['place']>): Promise<void>
  /** At most 25, best first; an empty text gives what people ask about most. */
  suggestReleases(typed: string): Suggestion[]
  suggestAspects(typed: string, locale: Locale): Suggestion[]
  suggestDevelopers(typed: string): Suggestion[]
  suggestChatModels(typed: string): Suggestion[]
}

/**
 * What the core is given to work with. The first chat model is the default; with none, answers are extractive. Where the
 * one asked fails, the fallback is. Without `receipts` nothing is kept, and answers have no id; without `servers` all
 * servers have the default settings; without `spend` nobody minds what is spent; without `retold` nothing is told again;
 * without `observe` nothing is noted of how answers come about;
 * without `votes` nobody can vote, and without them and the `ledger` there are no insights.
 */
export type FootnoteParts = {
  corpus: Corpus
  chatModels: readonly ChatModel[]
  fallback?: ChatModel
  clock: Clock
  log: Log
  receipts?: Receipts
  servers?: ServerStore
  spend?: Spend
  /** Lets only so many calls run at once. */
  queue?: (chatModel: ChatModel) => ChatModel
  retold?: RetoldStore
  observe?: Observe
  votes?: VoteStore
  /** What `spend` books in. */
  ledger?: Ledger
  /** What the operator lets each server spend. */
  serverCaps?: Caps
  /** Who is sent what chat models are asked, as people know them. */
  recipients?: readonly string[]
  forgetPerson?: ForgetPerson
}

/** Joins the steps from a question to a checked answer over one corpus. Indexing takes a moment; asking does not. */
export function createFootnote(parts: FootnoteParts): Footnote {
  const {
    corpus,
    chatModels,
    fallback,
    clock,
    log,
    receipts,
    servers,
    serverCaps,
    observe,
    votes,
    ledger,
    recipients = [],
    forgetPerson,
  } = parts
  const chatModelNames = chatModels.map(({ name }) => name)
  const names = createNameIndex(corpus.releases.values())
  const retrieve = createRetriever(corpus)
  const verify = createVerifier((text) => names.find(text))
  const understand = withExclusions(createUnderstanding(corpus, names), names)
  const write = createWriter(corpus, retrieve, names)
  const checkClaims = createClaimCheck({ corpus, names, retrieve, verify, understand })
  const followUp = createFollowUp(corpus, understand)
  const suggestReleases = createReleaseSuggestions(corpus, names)
  const findSources = createSourceSearch(corpus, names, retrieve)
  const reader = createSettingsReader({ servers, clock, log })
  const retell = createRetelling({ ...parts, retrieve, verify })
  const takeNotes = createNoteTaking(clock, observe)
  const feedback = createFeedback({ answers: receipts?.store, votes, log })
  const today = (): Day => dayOf(clock.now())

  /** The first paint, then the chat model's telling of it where one is asked and there is something to tell. */
  async function* tell(written: Written, asked: Asked, signal: AbortSignal): AsyncGenerator<Answer> {
    const firstPaint = checkWritten(written, asked.locale, verify)
    const offered = offeredTo(asked.by)
    const chosen = asked.chatModel ?? offered[0]
    const chatModel = chatModels.find(({ name }) => name === chosen && offered.includes(name))
    const isUnconfigured = asked.chatModel !== undefined && !chatModel
    if (isUnconfigured) yield { ...firstPaint, failure: 'chat-model-not-configured' }
    else if (!chatModel || firstPaint.kind !== 'answered') yield firstPaint
    else {
      yield { ...firstPaint, isFinal: false }
      yield* retell(firstPaint, written, { ...asked, chatModel }, signal)
    }
  }

  const offeredTo = ({ settings }: Payer): string[] => offeredChatModels(settings, chatModelNames)

  async function* withTime(answers: AsyncIterable<Answer>, startedAt: Date): AsyncGenerator<Answer> {
    for await (const answer of answers) yield answer.isFinal ? { ...answer, tookMs: clock.now().getTime() - startedAt.getTime() } : answer
  }

  const deskFor = (asker: Asker): Pick<Footnote, 'server'> => {
    const { server } = asker
    if (!servers || server === undefined) return {}
    const allowable = [...new Set([...chatModelNames, ...(fallback ? [fallback.name] : [])])]
    const about = { servers, answers: receipts?.store, clock, caps: serverCaps, chatModels: chatModelNames, allowable, hold: reader.hold }
    return { server: createServerDesk(server, asker, about) }
  }

  const meFor = (asker: Asker): Pick<Footnote, 'forgetMe'> => (forgetPerson ? { forgetMe: () => forgetPerson(asker) } : {})

  const insightsFor = ({ asker, settings }: Payer): Pick<Footnote, 'insights'> => {
    if (asker?.server === undefined || !receipts || !votes || !ledger) return {}
    return { insights: createInsights(asker.server, settings, { answers: receipts.store, votes, ledger, clock, corpus, caps: serverCaps }) }
  }

  /** @param into where receipts of its answers go, if anywhere */
  function bind(by: Payer, into: Receipts | undefined): Footnote {
    const { settings, asker } = by
    const kept = (answers: AsyncIterable<Answer>, { question, ...about }: Pick<Keeping, 'story' | 'releases' | 'fields' | 'question'>) => {
      const startedAt = clock.now()
      const timed = withTime(answers, startedAt)
      const where = { ...(asker?.server !== undefined && { server: asker.server, ...(settings.keepsQuestions && { question }) }) }
      const notes = { ...about, ...where, answeredAt: startedAt.toISOString() }
      return into ? keepReceipts(timed, { ...notes, receipts: into, corpus, log }) : timed
    }
    const spoken = <T extends { locale: Locale }>(asked: T): T => ({ ...asked, locale: settings.locale ?? asked.locale })
    return {
      corpus,
      settings,
      recipients,
      ...insightsFor(by),
      as: async (another) => ({
        ...bind({ asker: another, settings: await reader.read(another.server) }, into),
        ...deskFor(another),
        ...meFor(another),
      }),
      ask(question, signal = new AbortController().signal) {
        const notes = takeNotes({ story: 'ask', question: question.text })
        const understanding = understand(spoken(question), today())
        const { locale, releases, fields } = understanding
        const told = tell(write(understanding, today()), { ...question, locale, releases, by, notes }, signal)
        return notes.follow(kept(told, { story: 'ask', releases, fields, question: question.text }))
      },
      compare(question, signal = new AbortController().signal) {
        const { locale, aspect } = spoken(question)
        const typed = asTyped(question.modelA, question.modelB, aspect)
        const notes = takeNotes({ story: 'compare', question: typed })
        const written = answerComparison({ corpus, locale, today: today() }, names, question)
        const releases = written.comparison?.releases.map(({ release }) => release) ?? []
        const told = tell(written, { ...question, locale, text: comparisonText(question, written), releases, by, notes }, signal)
        return notes.follow(kept(told, { story: 'compare', releases, fields: aspect ? fieldsIn(aspect) : [], question: typed }))
      },
      describe(question) {
        const { name, locale } = spoken(question)
        const notes = takeNotes({ story: 'describe', question: name })
        return notes.answered(checkWritten(writeRelease({ corpus, locale, today: today() }, names, retrieve, name), locale, verify))
      },
      latest(question) {
        const { locale } = spoken(question)
        const notes = takeNotes({ story: 'latest', question: asTyped(question.developer, question.since, question.kind) })
        return notes.answered(checkWritten(writeLatest({ corpus, locale, today: today() }, question), locale, verify))
      },
      timeline(question) {
        const { locale } = spoken(question)
        return checkWritten(writeTimeline({ corpus, locale, today: today() }, question), locale, verify)
      },
      findSources,
      digest: (span, locale) => checkWritten(writeDigest({ corpus, locale, today: today() }, span), locale, verify),
      followUp: (text, earlier, locale) => followUp(text, earlier, spoken({ locale }), today()),
      checkClaims: (text) => checkClaims(text, today()),
      findReceipt: async (id) => receipts?.store.find(id),
      withoutReceipts: () => bind(by, undefined),
      vote: (id, opinion, note) => feedback.vote(asker, id, { opinion, note }),
      notePlace: (id, place) => feedback.notePlace(settings, id, place),
      suggestReleases,
      suggestDevelopers: (typed) => suggest(asTheyAre(developersOf(corpus)), typed),
      suggestAspects: (typed, locale) => suggest(aspectsIn(spoken({ locale }).locale), typed),
      suggestChatModels: (typed) => suggest(asTheyAre(offeredTo(by)), typed),
    }
  }

  return bind({ settings: DEFAULT_SETTINGS }, receipts)
}

/** Developers by how many releases the corpus has of them. */
function developersOf(corpus: Corpus): string[] {
  const groups = Map.groupBy(corpus.releases.values(), ({ developer }) => developer)
  return [...groups].toSorted((a, b) => b[1].length - a[1].length).map(([developer]) => developer)
}

type Asked = Omit<Retold, 'chatModel'> & { chatModel?: string | undefined }

/** Options as one line. */
function asTyped(...options: (string | undefined)[]): string {
  return options.filter(Boolean).join(' · ')
}

function comparisonText({ aspect }: ComparisonQuestion, { comparison }: Written): string {
  const [a, b] = comparison?.releases.map(({ name }) => name) ?? []
  return `What differs between ${a} and ${b}${aspect ? `, as to ${aspect}` : ''}? Answer in at most three sentences.`
}

function aspectsIn(locale: Locale): Suggestion[] {
  const { aspects } = wordsIn(locale)
  const known = Object.keys(ASPECTS).filter(isAspect)
  return known.map((aspect) => ({ name: aspects[aspect], value: aspect }))
}

const asTheyAre = (values: readonly string[]): Suggestion[] => values.map((value) => ({ name: value.slice(0, 100), value }))

/** Those whose name or value holds what is typed. */
function suggest(suggestions: readonly Suggestion[], typed: string): Suggestion[] {
  const begun = fold(typed.trim())
  return suggestions.filter(({ name, value }) => fold(name).includes(begun) || fold(value).includes(begun)).slice(0, 25)
}
