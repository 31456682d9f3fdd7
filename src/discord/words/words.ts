import type { ClaimVerdict } from '../../core/check-claims.ts'
import type { Tier } from '../../core/source.ts'
import type { FeedbackWords } from './feedback.ts'
import type { InsightsWords, NoticeWords } from './insights.ts'
import type { PrivacyWords } from './privacy.ts'
import type { SettingsWords } from './settings.ts'

/** What can have gone wrong, as far as a member can tell. */
export type Mishap =
  | 'setup'
  | 'store'
  | 'discord'
  | 'modelNotOffered'
  | 'modelUnreachable'
  | 'modelKey'
  | 'modelCredit'
  | 'modelBusy'
  | 'modelFailed'
  | 'modelSlow'
  | 'modelEmpty'
  | 'modelDeclined'
  | 'modelCutOff'
  | 'modelUnsupported'
  | 'tooLate'
  | 'userBudget'
  | 'serverBudget'
  | 'botBudget'
  | 'tooOften'
  | 'queueFull'
  | 'bug'
  | 'closing'

/** What was wrong with an option: which one it was. */
export type WrongOption = 'question' | 'name' | 'time' | 'other'

/** What Footnote says of its own in Discord, in one language, around what the core has to say. */
export type DiscordWords = {
  tiers: Record<Tier, string>
  newestSource(date: string): string
  writtenBy(chatModel: string): string
  extractive: string
  /** Of an answer in another language made of passages. */
  inEnglish: string
  /** Under an answer that has nothing to say. */
  seeHelp: string
  /** While a chat model is writing. */
  working: string
  /** The chat model's words are those of an earlier answer to the same question. */
  recalled: string
  withheld(count: number): string
  page(number: number, count: number): string
  more: string
  back: string

  /** On the buttons under an answer. */
  evidence: string
  anotherModel: string
  followUp: string
  /** Above the models to choose from, and above the follow-up to type. */
  chooseModel: string
  followUpLabel: string
  /** The receipt of an answer is too old. */
  forgotten: string
  evidenceHeading: string
  withheldHeading: string
  /** Of evidence that is no longer what it was. */
  changedSince: string

  verdicts: Record<ClaimVerdict, string>
  /** Before what contradicts a claim. */
  sourceSays: string
  noClaims: string
  /** Of a message without text. */
  nothingToRead: string
  unchecked(count: number): string
  /** The message command's name: 1 to 32 characters. */
  checkClaims: string

  /** What happened, as one sentence. */
  mishaps: Record<Mishap, string>
  /** What a member can do about it, as one sentence. */
  remedies: Record<'tryAgain' | 'later' | 'otherModel' | 'tellOperator', string>
  /** @param wait as in "in 12 seconds" */
  tryAgainAfter(wait: string): string
  /** After a mishap of the chat model: the answer above is the extractive one. */
  insteadShown: string
  reference(ref: string): string
  /** An option that is empty, too long, or not to be read as what it should be. */
  wrongOptions: Record<WrongOption, string>
  /** A button or command of an earlier version. */
  outdated: string

  fallback: {
    /** Behind who wrote: which chat model was asked first, and what happened to it, as one sentence. */
    insteadOf(chatModel: string, mishap: string): string
  }

  operating: {
    /** To those who ask while the bot is closing. */
    restarting: string
  }

  /** Around the sources that `/sources` found. */
  sources: {
    count(count: number): string
    none: string
    published(date: string): string
    read(date: string): string
    /** Whose facts rest on a source. */
    serves(names: string): string
    andMore(names: string, count: number): string
  }

  help: {
    intro: string
    how: string
    rules: readonly string[]
    /** Where the command of a message's menu is. */
    inApps(name: string): string
    /** What that command does, after its name. */
    checks: string
    /** Before the examples. */
    tryOne: string
    /** How much the corpus holds, and the day on which a source was last read. */
    stock(releases: string, sources: string, date: string): string
  }
  settings: SettingsWords
  feedback: FeedbackWords
  insights: InsightsWords
  notices: NoticeWords
  privacy: PrivacyWords
}
