import type { SettingName } from '../../core/server-settings.ts'

/** What settings are sorted by on the panel. */
export type SettingsTopic = 'answers' | 'chatModels' | 'budget' | 'notices' | 'curators' | 'questions'

/** The words of `/settings`. Names begin a line or stand alone; values stand behind a colon. */
export type SettingsWords = {
  heading: string
  topics: Record<SettingsTopic, string>
  /** What a topic is about, in one or two sentences. */
  hints: Record<SettingsTopic, string>
  /** At most 45 characters, as two of them label the form of the budget. */
  names: Record<SettingName, string>

  public: string
  private: string
  everyChannel: string
  nowhere: string
  nobody: string
  membersOwn: string
  operatorsChoice: string
  allModels: string
  noModels: string
  noModelConfigured: string
  noOwnLimit: string
  /** Instead of a limit of its own, and beside one that is higher. */
  operatorAllows(cap: string): string
  yes: string
  no: string
  more(count: number): string

  /** Of values that no longer fit: they do nothing. */
  deleted: string
  notOffered: string
  notAllowed: string

  change: string
  turnOn: string
  turnOff: string
  overview: string
  /** @param what as in "Language: German" */
  changed(what: string): string

  /** Under a field of the form of the budget: at most 100 characters. */
  usdHint: string
  usdHintUpTo(cap: string): string
  notAnAmount(typed: string): string
  overCap(amount: string, cap: string): string

  changes: string
  noChanges: string

  reset: string
  resetQuestion: string
  resetNow: string
  resetDone: string
}
