import english from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { isTellingVerb } from '../words/telling-words.ts'
import { isStopWord, lemmaOf } from '../words/lemmas.ts'
import type { ProperName } from './proper-names.ts'
import { overlaps, type Reading, type Span, type Value } from './reading.ts'

/** A word, name, figure or mark with its part of speech: a universal tag, or the mark itself. */
export type Token = Span & {
  lower: string
  lemma: string
  tag: string
  isStop: boolean
  name?: ProperName
  isModel: boolean
  value?: Value
}

const nlp = winkNLP(english, ['sbd', 'pos'])
const TOKEN = /[\p{L}\p{M}]+?(?=n't\b)|n't\b|'s\b|[\p{L}\p{M}]+(?:'(?!s\b)\p{L}+)?|\d[\d.,]*\d|\S/gu

/** The tokens of a stretch of text; the tagger sees a plain name for each name and a plain number for each figure, which it knows. */
export function tokensIn(reading: Reading, { start, end }: Span): Token[] {
  const tokens: Token[] = []
  const masked: string[] = []
  for (let at = start; at < end;) {
    const bound = boundAt(reading, at)
    if (bound > 0) {
      at += bound
      continue
    }
    const whole = wholeAt(reading, at, end)
    TOKEN.lastIndex = at
    const word = whole ?? TOKEN.exec(reading.text)
    if (!word) break
    const span = 'start' in word ? { start: word.start, end: word.end } : { start: word.index, end: word.index + word[0].length }
    if (span.start >= end) break
    const text = reading.text.slice(span.start, span.end)
    const lower = text === "n't" ? 'not' : text.toLowerCase()
    const isCutOff = at === span.start && /\s{4}$/.test(reading.text.slice(Math.max(start, at - 4), at)) && isTellingVerb(lower)
    at = skipped(reading.text, span.end)
    if (isCutOff) continue
    tokens.push({
      ...span,
      lower,
      lemma: lemmaOf(lower),
      tag: 'X',
      isStop: isStopWord(lower),
      isModel: reading.models.some((model) => model === whole) && !/^\d/.test(text),
      ...held(whole),
    })
    masked.push(!whole ? (text === "n't" ? 'not' : text) : 'tokens' in whole ? 'Alice' : '5')
  }
  return repaired(tagged(tokens, masked))
}

const skipped = (text: string, at: number): number => at + (/\S/.exec(text.slice(at))?.index ?? text.length - at)
const held = (whole: ProperName | Value | undefined): Partial<Token> =>
  !whole ? {} : 'tokens' in whole ? { name: whole } : { value: whole }

/** How long "more than " is before a figure: the bound is the figure's own. */
function boundAt({ text, values }: Reading, at: number): number {
  const length = /^(?:(?:more|less|fewer) than|at (?:least|most)|up to) /i.exec(text.slice(at, at + 12))?.[0].length ?? 0
  return length > 0 && values.some(({ start }) => start === at + length) ? length : 0
}

/** The longest name or figure that begins here. */
function wholeAt({ names, models, values }: Reading, at: number, end: number): ProperName | Value | undefined {
  const name = [...models, ...names].filter((own) => own.start === at && own.end <= end).toSorted((a, b) => b.end - a.end)[0]
  return name ?? values.find((own) => own.start === at && own.end <= end && ![...names, ...models].some((other) => overlaps(other, own)))
}

function tagged(tokens: Token[], masked: readonly string[]): Token[] {
  const starts: number[] = []
  let length = 0
  for (const word of masked) {
    starts.push(length)
    length += word.length + 1
  }
  const text = masked.join(' ')
  const found = nlp.readDoc(text).tokens()
  const values = found.out()
  // oxlint-disable-next-line typescript/unbound-method -- how the library names a property
  const tags = found.out(nlp.its.pos)
  let [at, index] = [0, 0]
  for (const [place, value] of values.entries()) {
    at = text.indexOf(value, at)
    while (index + 1 < starts.length && starts[index + 1]! <= at) index++
    if (tokens[index]!.tag === 'X') tokens[index]!.tag = tags[place]!
    at += value.length
  }
  return tokens
}

const NOMINAL = /^(?:NOUN|PROPN|NUM)$/
const PREFIX = /^(?:post|pre|fine|re|co|open|over|out|under|self)$/
const POSSESSIVE = /^(?:its|their|his|her)$/
/** What the tagger most often takes for something else: verbs behind an article are nouns, "trains" behind a name is a verb. */
function repaired(tokens: Token[]): Token[] {
  for (const [index, token] of tokens.entries()) token.tag = tagOf(tokens, index)
  for (const [index, { tag, lower }] of tokens.entries())
    if (tag === 'VERB' && tokens[index - 1]?.lower === '-' && PREFIX.test(tokens[index - 2]?.lower ?? '') && lower.endsWith('ed'))
      for (const at of [index - 1, index - 2]) tokens[at]!.tag = 'ADV'
  giveVerbs(tokens)
  return tokens
}

function tagOf(tokens: readonly Token[], at: number): string {
  const { name, value, lower, tag } = tokens[at]!
  const [earlier, last, after, next] = [tokens[at - 2], tokens[at - 1], tokens[at + 1], tokens[at + 2]]
  if (name) return 'PROPN'
  if (lower === 'research') return 'NOUN'
  if ((lower === 'no' && after?.lower === 'longer') || (lower === 'longer' && last?.lower === 'no')) return 'ADV'
  if (value) return 'NUM'
  if (/^(?:which|who|whom|whose)$/.test(lower)) return 'REL'
  if (lower === "'s") return 'POS'
  if (/^costs?$/.test(lower) && after && /^(?:SYM|NUM)$/.test(after.tag)) return 'VERB'
  if (lower === 'part' && after?.lower === 'of') return 'NOUN'
  if (
    /^(?:after|before|since|until|as|than)$/.test(lower) &&
    after &&
    /^(?:it|they|he|she|this|these)$/.test(after.lower) &&
    next &&
    /^(?:VERB|AUX|ADV|NOUN)$/.test(next.tag) &&
    !(after.lower === 'it' && /^(?:are|were|have|do)$/.test(next.lower))
  )
    return 'SCONJ'
  if (last?.tag === 'REL' && /^(?:cast|cut|put|set|beat|let|hit|cost)s?$/.test(lower)) return 'VERB'
  if (!last) return tag === 'VERB' && after?.tag === 'NOUN' && next && /^(?:VERB|AUX)$/.test(next.tag) ? 'NOUN' : tag
  if (after?.lower === 'what' && last.tag === 'NOUN') return 'VERB'
  if (/^(?:first|earlier|later|newer|older)$/.test(lower) && last.tag === 'DET') return 'ADJ'
  if (isTellingVerb(lower) && (after?.lower === 'that' ? NOMINAL.test(last.tag) : last.tag === 'PROPN' && after?.name)) return 'VERB'
  // "Takes text and audio and answers in text": a second "and" joins a verb.
  const isListed = tokens.slice(Math.max(0, at - 4), at - 1).some((token) => token.lower === 'and')
  if (tag === 'NOUN' && last.lower === 'and' && isListed && /[^s]s$/.test(lower) && after?.tag === 'ADP' && after.lower !== 'of')
    return 'VERB'
  if (lower === 'that' && last.tag === 'VERB') return 'SCONJ'
  const isPast = /[a-z]{2}(?:ed|en)$/.test(lower)
  const leadsNoun =
    after !== undefined && (/^(?:NOUN|ADJ)$/.test(after.tag) || (after.tag === 'PROPN' && (!after.name || next?.tag === 'NOUN')))
  if (tag === 'VERB') {
    const isNominal =
      (/^(?:DET|ADP|POS|ADJ)$/.test(last.tag) && last.lower !== 'to' && !lower.endsWith('ing')) || POSSESSIVE.test(last.lower)
    if (isNominal) return isPast ? 'ADJ' : 'NOUN'
    if (lower.endsWith('s') && /[a-z]{3}ing$/.test(last.lower) && earlier?.tag === 'ADJ') return 'NOUN'
    if (lower.endsWith('ing') && leadsNoun && /^(?:DET|NUM|ADJ)$/.test(last.tag)) return 'ADJ'
    const isAttribute =
      /^(?:VERB|NUM)$/.test(last.tag) ||
      last.lower === '-' ||
      (last.tag === 'ADV' && (earlier?.tag === 'ADP' || earlier?.lower === 'first' || earlier?.tag === 'DET'))
    return isPast && leadsNoun && isAttribute ? 'ADJ' : 'VERB'
  }
  const isDone = isPast && /^(?:ADJ|NOUN|PROPN)$/.test(tag) && !leadsNoun && /^(?:NOUN|PROPN|AUX)$/.test(last.tag)
  return isDone ? 'VERB' : tag
}

/** A clause without a verb gets one: "CSA and HCA compress along …", "Alpha trains on …". */
function giveVerbs(tokens: readonly Token[]): void {
  let clause: number[] = []
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at]
    if (token && !endsClause(token, tokens[at + 1])) {
      clause.push(at)
      continue
    }
    const isVerb = (index: number) => /^(?:VERB|AUX)$/.test(tokens[index]!.tag) && tokens[index - 1]?.lower !== 'to'
    const verb = clause.some(isVerb) ? undefined : clause.findLast((index) => canBeVerb(tokens, index))
    if (verb !== undefined) tokens[verb]!.tag = 'VERB'
    clause = []
  }
}

const endsClause = ({ tag, lower }: Token, after: Token | undefined): boolean =>
  (/^(?:PUNCT|SCONJ|REL)$/.test(tag) && lower !== '-') ||
  lower === 'but' ||
  (tag === 'VERB' && isTellingVerb(lower)) ||
  (lower === 'and' && /^(?:VERB|AUX)$/.test(after?.tag ?? ''))

function canBeVerb(tokens: readonly Token[], at: number): boolean {
  const [last, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (token.tag !== 'NOUN' || token.name || UNIT.test(token.lower) || !last || !NOMINAL.test(last.tag) || !after) return false
  const [isPlural, isOwnPlural] = [/[^s]s$/.test(last.lower), /[^s]s$/.test(token.lower)]
  if (/^\d/.test(last.lower) && isOwnPlural) return false
  if (after.tag === 'NOUN') return !last.name && !isPlural && isOwnPlural
  return /^(?:ADP|DET|NUM|SYM|ADJ|ADV|PRON|PROPN|SCONJ|PART)$/.test(after.tag) && (last.name !== undefined || isPlural !== isOwnPlural)
}
const UNIT =
  /^(?:points?|times|percent|places?|layers?|experts?|seconds?|minutes?|hours?|days?|weeks?|months?|years?|tokens?|parameters?|weights?|models?|versions?)$/
