/** A language that is read into English: its words, and how it writes figures. */
export type Tongue = {
  /**
   * Lines of `English = form, form`: how it says what is said of releases. `a / b`: English knows several words, of which
   * the evidence's counts. `-`: adds nothing. A form stands for its inflections too; `lanz~` is a stem of a verb. `<from`
   * stands behind what English puts it before.
   */
  words: string
  /** Endings that a whole word may take. */
  endings: string
  /** Endings by which one form of a verb is found under another: `en>t` finds "nutzen" under "nutzt". */
  bends: string
  /** Endings of the stems of verbs. */
  verbEndings: string
  /** Words can be written together: "Kontextfenster". */
  hasCompounds?: true
  /** What verbs part with: the "an" of "kündigte … an". */
  particles?: string
  /** What stands inside a form of a word that is found without it: the "ge" of "ausgewählt". */
  inside?: RegExp
  /** Endings of a verb that say "would" or "will". */
  moods?: Partial<Record<'would' | 'will', RegExp>>
  /** The mark before thousands; the other one stands before decimals. */
  groups: '.' | ',' | ' '
  /** "nur" said by words that stand apart ("n'utilise que"), as a pattern whose first group stands between them. */
  onlyAround?: RegExp
  /** The plain word for that. */
  only?: string
  scales: Partial<Record<'thousand' | 'million' | 'billion' | 'trillion', string>>
  /** "per million", as a pattern. */
  share: RegExp
}
