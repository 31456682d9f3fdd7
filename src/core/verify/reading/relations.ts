import { isTellingVerb } from '../words/telling-words.ts'
import {
  chunksOf,
  isReduced,
  leadsToBy,
  leadsToVerb,
  opensClause,
  type Chunk,
  type Mood,
  type NounChunk,
  type Phrase,
  type VerbChunk,
} from './chunks.ts'
import { remembered } from './remembered.ts'
import type { Reading } from './reading.ts'
import { tokensIn, type Token } from './tags.ts'

export type { Phrase } from './chunks.ts'

/**
 * Who does what, clause by clause, a passive turned round: `agent` does `verb` to `object`, `subject` is the grammatical one, and
 * `parts` are what follows a preposition. What nobody is named for has no agent.
 */
export type Relation = {
  verb: Token
  subject: readonly Phrase[]
  agent: readonly Phrase[]
  object: readonly Phrase[]
  parts: readonly { preposition: string; phrase: Phrase }[]
  isDenied: boolean
  isPassive: boolean
  isPast: boolean
  mood: Mood
}
type Draft = { -readonly [Key in keyof Relation]: Relation[Key] extends readonly (infer Item)[] ? Item[] : Relation[Key] }
/** What a sentence has said so far: its clauses, who may do the next, and what stands before its verb. */
type State = {
  done: Draft[]
  current: Draft | undefined
  subjects: (readonly Phrase[])[]
  outer: Phrase[][]
  waiting: Phrase[]
  loose: Draft['parts']
  last: Phrase | undefined
  fronted: Phrase | undefined
  mood: Mood
  link: { from: Draft; word: string } | undefined
}

const SPEAKER = /^(?:i|we|you|one)$/
const PLANS = /^(?:plan|intend|want|expect|promis|propos|schedul|aim|hope|due|set|suppos|meant)/
const FAILS = /^(?:fail|refus|declin)/
const LINKS = /^(?:before|after|until|since|when|if|unless|once|because)$/

/** The relations of a text, sentence by sentence; what a pronoun stands for is the subject before it. */
export const relationsIn = remembered((reading: Reading): readonly Relation[] => {
  let topic: readonly Phrase[] = []
  return reading.sentences.flatMap((sentence) => {
    const found = parse(chunksOf(tokensIn(reading, sentence)), topic)
    topic = topicOf(found) ?? topic
    return found
  })
})

/** What a text goes on about: the subject of its sentence, or the model that this does something to. */
function topicOf(found: readonly Relation[]): readonly Phrase[] | undefined {
  const first = found.find(({ subject }) => subject.length > 0)
  const hasModel = (phrases: readonly Phrase[]) => phrases.some(({ own }) => own.some(({ isModel }) => isModel))
  return first && !hasModel(first.subject) && hasModel(first.object) ? first.object : first?.subject
}

/** Puts clauses together: who stands before a verb does it, what stands behind it is done to. */
function parse(chunks: readonly Chunk[], topic: readonly Phrase[]): Relation[] {
  const state: State = {
    done: [],
    current: undefined,
    subjects: [topic],
    outer: [],
    waiting: [],
    loose: [],
    last: undefined,
    fronted: undefined,
    mood: 'told',
    link: undefined,
  }
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind === 'noun') addNoun(state, chunks, at, chunk)
    else if (chunk.kind === 'verb') addVerb(state, chunks, at, chunk)
    else addLink(state, chunks, at, chunk)
  }
  return [...state.done, ...verbless(state)].map(active)
}

/** "A above B", of which who says it is told elsewhere. */
function verbless({ done, waiting, loose }: State): Draft[] {
  const [first] = waiting
  if (done.length > 0 || !first || loose.length === 0) return []
  const verb = being(first.head)
  return [
    { verb, subject: waiting, agent: waiting, object: [], parts: loose, isDenied: false, isPassive: false, isPast: false, mood: 'told' },
  ]
}

function open(state: State, { verb, isDenied, isPassive, isPast, mood }: VerbChunk, agent: readonly Phrase[]): void {
  const { fronted, loose, link } = state
  const object = fronted ? [fronted] : []
  const own = mood === 'told' ? state.mood : mood
  const draft: Draft = { verb, subject: [...agent], agent: [...agent], object, parts: loose, isDenied, isPassive, isPast, mood: own }
  if (link) link.from.parts.push({ preposition: link.word, phrase: phraseOf(draft) })
  Object.assign(state, { waiting: [], loose: [], fronted: undefined, link: undefined })
  add(state, draft)
}
const add = (state: State, draft: Draft): void => {
  state.current = draft
  state.done.push(draft)
}

function addNoun(state: State, chunks: readonly Chunk[], at: number, { phrase, isPronoun }: NounChunk): void {
  const { current, waiting, subjects } = state
  const before = chunks[at - 1]
  const own = { ...(isPronoun && !SPEAKER.test(phrase.head.lower) ? antecedent(subjects, current, phrase) : phrase) }
  if (before?.kind === 'preposition') return addPart(state, before.word, own)
  const isApart = before?.kind !== 'verb' && before?.kind !== 'noun'
  if (!current || (isApart && leadsToVerb(chunks, at))) {
    state.current = undefined
    waiting.push(own)
  } else if (before?.kind === 'and' || (before?.kind === 'border' && before.word === ',')) addJoined(state, current, chunks, at, own)
  else addObject(current, own)
  state.last = own
}

function addPart(state: State, preposition: string, phrase: Phrase): void {
  const { current, waiting, last } = state
  if (preposition === 'of' && last) {
    last.terms = [...last.terms, ...phrase.terms]
    return
  }
  ;(current?.parts ?? state.loose).push({ preposition, phrase })
  // "The attention in V4 compresses …": of V4.
  const bearer = waiting.at(-1)
  if (!current && bearer && bearer === last) bearer.terms = [...bearer.terms, ...phrase.terms]
  state.last = phrase
}

/** What a comma or "and" joins: a clause whose verb is left out, one more part, or one more object. */
function addJoined(state: State, current: Draft, chunks: readonly Chunk[], at: number, own: Phrase): void {
  const next = chunks[at + 1]
  const cut = splitAt(own, current.object)
  const part = current.parts.find(({ phrase }) => phrase === state.last)
  if (next?.kind === 'noun' || (current.isPassive && leadsToBy(chunks, at)))
    add(state, { ...current, subject: [own], agent: [own], object: [], parts: [] })
  else if (repeatsFrame(current, own, next)) add(state, { ...current, object: [own], parts: [] })
  else if (cut > 0) {
    const [agent, object] = [own.terms.slice(0, cut), own.terms.slice(cut)]
    const who = { ...own, head: agent.at(-1)!, own: agent, terms: agent }
    state.done.push({ ...current, subject: [who], agent: [who], object: [{ ...own, own: object, terms: object }], parts: [] })
  } else if (part) current.parts.push({ preposition: part.preposition, phrase: own })
  else addObject(current, own)
}

/** "A method called X" is X. */
function addObject({ verb, object, subject, isPassive }: Draft, own: Phrase): void {
  object.push(own)
  const [named] = isPassive && /^(?:call|name)/.test(verb.lemma) ? subject : []
  if (named) Object.assign(named, { own: [...named.own, ...own.own], terms: [...named.terms, ...own.terms] })
}

function addVerb(state: State, chunks: readonly Chunk[], at: number, chunk: VerbChunk): void {
  const { current, waiting, last } = state
  const [before, next] = [chunks[at - 1], chunks[at + 1]]
  const elided = chunk.isBare ? whoToo(waiting, before, next) : undefined
  const model = state.done.at(-1)
  if (elided && model) {
    add(state, { ...model, subject: elided, agent: elided, isDenied: chunk.isDenied, parts: [...model.parts] })
    state.waiting = []
  } else if ((chunk.form === 'participle' ? current : isReduced(chunks, at)) && last && before?.kind === 'noun')
    addReduced(state, chunk, last)
  else if (chunk.form !== 'finite' && current) addInfinitive(state, current, before, chunk)
  else if (current && before?.kind === 'noun' && current.object.length > 0) {
    const isClause = isTellingVerb(current.verb.lower) || chunks[at - 2]?.kind === 'noun'
    open(state, chunk, isClause ? [current.object.pop()!] : current.agent)
  } else addFinite(state, before, next, chunk)
  if (PLANS.test(chunk.verb.lower) && next?.kind === 'subordinate' && next.word === 'that') state.mood = 'planned'
}

/** "…, while B does not", "…, and so does B": who is said to do the same. */
function whoToo(waiting: readonly Phrase[], before: Chunk | undefined, next: Chunk | undefined): Phrase[] | undefined {
  if (before?.kind === 'subordinate' && before.word === 'so' && next?.kind === 'noun') return [next.phrase]
  return waiting.length > 0 && (!next || next.kind === 'border' || next.kind === 'and') ? [...waiting] : undefined
}

/** "The model trained on …", "a tool using …". */
function addReduced(state: State, chunk: VerbChunk, last: Phrase): void {
  const { current, waiting } = state
  const isPassive = /(?:ed|en|wn|lt|nt)$/.test(chunk.verb.lower) || chunk.form !== 'participle'
  if (!current) state.outer.push(waiting)
  const isPlan = current?.mood === 'planned' && chunk.form === 'participle'
  open(state, isPlan ? { ...chunk, isPassive, mood: 'planned' } : { ...chunk, isPassive }, [identified(last, current)])
}

/** "Plans to retire", "was to end", "has yet to say". */
function addInfinitive(state: State, current: Draft, before: Chunk | undefined, chunk: VerbChunk): void {
  const isDue = before?.kind === 'verb' || (before?.kind === 'noun' && /^(?:first|due)$/.test(before.phrase.head.lower))
  const plans = PLANS.test(current.verb.lower) || (current.verb.tag === 'AUX' && isDue)
  const isDenied = before?.kind === 'noun' ? before.phrase.isDenied : current.isDenied || FAILS.test(current.verb.lemma)
  const mood = plans && chunk.mood === 'told' ? 'planned' : chunk.mood
  open(state, { ...chunk, isDenied: chunk.isDenied || isDenied, mood }, current.isPassive && plans ? current.object : current.agent)
}

function addFinite(state: State, before: Chunk | undefined, next: Chunk | undefined, chunk: VerbChunk): void {
  const { waiting, outer, subjects } = state
  const resumed = waiting.length === 0 && before?.kind !== 'and' ? outer.pop() : undefined
  const agent = waiting.length > 0 ? waiting : (resumed ?? subjects.at(-1)!)
  const isInserted = isTellingVerb(chunk.verb.lower) && (!next || next.kind === 'border')
  if (agent !== subjects.at(-1) && !isInserted) subjects.push(agent)
  const isAside = chunk.form === 'participle' && before?.kind === 'border' && !chunk.verb.lower.endsWith('ing')
  if (isAside && waiting.length > 0) outer.push(waiting)
  open(state, isAside ? { ...chunk, isPassive: true } : chunk, agent)
}

function addLink(state: State, chunks: readonly Chunk[], at: number, { kind, word }: Exclude<Chunk, NounChunk | VerbChunk>): void {
  const { current, waiting, last, outer } = state
  const [before, next] = [chunks[at - 1], chunks[at + 1]]
  const isJoint = kind === 'border' || kind === 'and'
  if (kind === 'relative' || (kind === 'subordinate' && word === 'that' && before?.kind === 'noun')) {
    if (!current && waiting.length > 0) outer.push(waiting)
    const meant = last ? [identified(last, current)] : []
    Object.assign(state, next?.kind === 'verb' ? { waiting: meant, fronted: undefined } : { waiting: [], fronted: meant[0] })
    state.current = undefined
  } else if (kind === 'subordinate') {
    if (LINKS.test(word) && current) state.link = { from: current, word }
    Object.assign(state, { current: undefined, waiting: [], loose: [], mood: word === 'that' ? state.mood : 'told' })
  } else if (kind === 'and' && opensClause(chunks, at)) Object.assign(state, { current: undefined, waiting: [] })
  else if (kind === 'border' && /^[;:]$/.test(word)) Object.assign(state, { current: undefined, waiting: [], loose: [], mood: 'told' })
  else if (isJoint && next?.kind === 'verb' && next.form === 'finite') state.current = undefined
}

/** "Put A in P and B in Q": what is joined has a place of its own. */
const repeatsFrame = ({ object, parts }: Draft, own: Phrase, next: Chunk | undefined): boolean =>
  next?.kind === 'preposition' &&
  parts.some(({ preposition }) => preposition === next.word) &&
  own.own.some(({ isModel }) => isModel) &&
  object.some((phrase) => phrase.own.some(({ isModel }) => isModel))

/** "Every fourth uses full attention and the other 69 linear attention": where in the second phrase what is done to begins. */
function splitAt({ head, terms }: Phrase, objects: readonly Phrase[]): number {
  const at = terms.findIndex(({ value }) => value !== undefined) + 1
  const isAlike = objects.some((other) => other.head.lemma === head.lemma && other.terms.length > 1)
  return isAlike && at > 1 && terms.length - at > 1 ? at : 0
}

/** "A is the model that …": what is said of the model is said of A. */
const identified = (phrase: Phrase, current: Draft | undefined): Phrase =>
  current?.verb.tag === 'AUX' && current.object.includes(phrase)
    ? { ...phrase, terms: [...phrase.terms, ...current.agent.flatMap(({ terms }) => terms)] }
    : phrase

const phraseOf = ({ verb, agent }: Draft): Phrase => ({
  head: verb,
  own: [verb],
  terms: [...agent.flatMap(({ terms }) => terms), verb],
  isDenied: false,
})

/** What a pronoun stands for: the last subject, or behind a verb the last that is not its own. */
function antecedent(subjects: readonly (readonly Phrase[])[], current: Draft | undefined, pronoun: Phrase): Phrase {
  const found = subjects.findLast((phrases) => phrases.length > 0 && (!current || phrases[0]!.head.lemma !== current.agent[0]?.head.lemma))
  return found
    ? { ...found[0]!, own: found.flatMap(({ own }) => own), terms: found.flatMap(({ terms }) => terms), isPronoun: true }
    : pronoun
}

/** "A was cut by B" is B's doing; without a "by", nobody's that is known. */
function active(draft: Draft): Relation {
  if (!draft.isPassive) return saidOf(draft)
  const by = draft.parts.filter(({ preposition }) => preposition === 'by').map(({ phrase }) => phrase)
  return {
    ...draft,
    agent: by,
    object: [...draft.agent, ...draft.object],
    parts: draft.parts.filter(({ preposition }) => preposition !== 'by'),
  }
}

/** "X calls A the first B", "X reports A above B": A is it. */
function saidOf(draft: Draft): Relation {
  const [named, ...object] = draft.object
  const isSaid = /^(?:call|report)$/.test(draft.verb.lemma)
  if (!isSaid || !named?.own.some(({ isModel }) => isModel) || object.length + draft.parts.length === 0) return draft
  return { ...draft, verb: being(draft.verb), subject: [named], agent: [named], object }
}
const being = (verb: Token): Token => ({ ...verb, lower: 'is', lemma: 'be', tag: 'AUX', isStop: true })
