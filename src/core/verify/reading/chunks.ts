import type { Token } from './tags.ts'

/**
 * A noun phrase: its last noun, its own words of content, names and figures, and beside them those of what it is "of" (`terms`).
 * `isDenied`: "no price", "not in the app"; `isPronoun`: what a pronoun stands for.
 */
export type Phrase = { head: Token; own: readonly Token[]; terms: readonly Token[]; isDenied: boolean; isPronoun?: boolean }
/** How far a clause falls short of fact. */
export type Mood = 'told' | 'planned' | 'possible'
export type NounChunk = { kind: 'noun'; phrase: Phrase; isPronoun: boolean }
/** A verb with its auxiliaries; `isBare`: it is one itself. */
export type VerbChunk = {
  kind: 'verb'
  verb: Token
  isPassive: boolean
  isDenied: boolean
  isPast: boolean
  mood: Mood
  form: 'finite' | 'participle' | 'infinitive'
  isBare: boolean
}
export type Chunk = NounChunk | VerbChunk | { kind: 'preposition' | 'denial' | 'border' | 'and' | 'relative' | 'subordinate'; word: string }

const IN_NOUN = /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON|POS|SYM|X)$/
const PRONOUN = /^(?:it|they|he|she|them|him|itself|themselves|this|these|both|i|we|you|one|that|those)$/
const SUBORDINATE = /^(?:while|whereas|because|although|though|if|when|where|unless|until|since|once|before|after|as|than|so|whether|that)$/
const PARTICLE = /^(?:off|down|up|out|over|back|away)$/
const POSSIBLE = /^(?:may|might|could|can)$/
const DENIES = /^(?:no|neither|nor|none|not|nobody|nothing)$/

/** Noun phrases, verb groups and what stands between them. */
export function chunksOf(tokens: readonly Token[]): Chunk[] {
  const chunks: Chunk[] = []
  let isDenying = false
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at]!
    const end = verbEnd(tokens, at)
    if (end > at) {
      const chunk = verbChunk(tokens.slice(at, end), tokens[end])
      chunks.push({ ...chunk, isDenied: chunk.isDenied || isDenying })
      isDenying = false
      at = end
    } else if (
      !/^(?:neither|nor)$/.test(token.lower) &&
      IN_NOUN.test(token.tag) &&
      !(token.tag === 'X' && !/\p{L}/u.test(token.lower)) &&
      !/^(?:that|what)$/.test(token.lower)
    ) {
      const to = nounEnd(tokens, at)
      const own = tokens.slice(at, to)
      const terms = own.filter(isContent)
      const head = terms.at(-1) ?? own.at(-1)!
      const phrase = { head, own: terms, terms, isDenied: DENIES.test(own[0]!.lower) || isDenying }
      isDenying = false
      chunks.push({ kind: 'noun', phrase, isPronoun: own.length === 1 && PRONOUN.test(token.lower) })
      at = to
    } else {
      const chunk = linkOf(token, tokens[at + 1], chunks.at(-1))
      if (chunk?.kind === 'denial') isDenying = true
      else if (chunk) {
        if (chunk.kind !== 'preposition' || chunk.word === 'without') isDenying = chunk.kind === 'preposition'
        chunks.push(chunk)
      }
      at++
    }
  }
  return chunks.filter((_, index) => !isEither(chunks, index) && !isEither(chunks, index - 1))
}

/** "At or above" is above. */
const isEither = (chunks: readonly Chunk[], at: number): boolean =>
  chunks[at]?.kind === 'preposition' && chunks[at + 1]?.kind === 'and' && chunks[at + 2]?.kind === 'preposition'

const isContent = (token: Token): boolean =>
  token.name !== undefined ||
  token.value !== undefined ||
  (/^\p{L}/u.test(token.lower) &&
    (!token.isStop || /^(?:first|last|other|only|every|each|all|some|both|more|most|less|fewer|own|same|single)$/.test(token.lower)))

function linkOf({ lower, tag }: Token, after: Token | undefined, last: Chunk | undefined): Chunk | undefined {
  if (/^(?:rather|instead)$/.test(lower) && /^(?:than|of)$/.test(after?.lower ?? '')) return { kind: 'denial', word: lower }
  if (/^(?:not|neither|nor|except)$/.test(lower)) return { kind: 'denial', word: lower }
  if (lower === 'what') return { kind: 'subordinate', word: lower }
  if (tag === 'REL') return { kind: 'relative', word: lower }
  if (/^(?:and|or|but|nor)$/.test(lower)) return { kind: 'and', word: lower }
  if (
    SUBORDINATE.test(lower) &&
    !after?.value &&
    !(tag === 'ADP' && /^(?:before|after|since|until|as|than)$/.test(lower)) &&
    !(lower === 'as' && after?.lower === 'of')
  )
    return { kind: 'subordinate', word: lower }
  if (PARTICLE.test(lower) && last?.kind === 'verb') return undefined
  if (tag === 'ADP' || /^(?:to|without)$/.test(lower) || SUBORDINATE.test(lower)) return { kind: 'preposition', word: lower }
  return /^[,;:()—–"]$/.test(lower) ? { kind: 'border', word: lower } : undefined
}

/** Where the verb group that begins here ends; an adverb alone is none. */
function verbEnd(tokens: readonly Token[], from: number): number {
  let at = from
  let hasVerb = false
  const isTo = tokens[from]!.lower === 'to' && /^(?:VERB|AUX)$/.test(tokens[from + 1]?.tag ?? '')
  if (isTo) at++
  for (; at < tokens.length; at++) {
    const { tag, lower } = tokens[at]!
    const isVerb = tag === 'VERB' || tag === 'AUX'
    if (hasVerb && isVerb && tokens[at - 1]!.tag === 'VERB') break
    if (isVerb) hasVerb = true
    else if (
      !(
        (tag === 'ADV' && !SUBORDINATE.test(lower)) ||
        (hasVerb && lower === 'since' && /^(?:VERB|AUX)$/.test(tokens[at + 1]?.tag ?? '')) ||
        (tag === 'PART' && lower !== 'to') ||
        lower === 'not' ||
        lower === 'never'
      )
    )
      break
  }
  return hasVerb ? at : from
}

function nounEnd(tokens: readonly Token[], from: number): number {
  let at = from + 1
  for (; at < tokens.length; at++) {
    const { tag, lower } = tokens[at]!
    const [last, after] = [tokens[at - 1]!, tokens[at + 1]]
    if (lower === 'that' || lower === 'what') break
    if (lower === '-' || lower === '/') continue
    if (
      last.value?.dimension === 'moment' ||
      (last.name && (tokens[at]!.value || tag === 'SYM')) ||
      (tokens[at]!.name && last.tag === 'NOUN' && /^(?:VERB|AUX|ADV|PART)$/.test(after?.tag ?? ''))
    )
      break
    if (/^(?:and|or)$/.test(lower) && last.tag === 'ADJ' && after?.tag === 'ADJ') continue
    // "The attention it uses", "every fourth full attention": a new phrase begins with its article.
    if ((tag === 'DET' || (tag === 'PRON' && last.tag !== 'DET')) && last.tag !== 'DET' && last.lower !== 'all') break
    if (IN_NOUN.test(tag)) continue
    const isInside =
      (tag === 'VERB' || tag === 'ADV') &&
      /^(?:DET|ADJ|POS)$/.test(last.tag) &&
      after !== undefined &&
      /^(?:NOUN|PROPN|ADJ)$/.test(after.tag)
    if (!isInside) break
  }
  return at
}

function verbChunk(tokens: readonly Token[], after: Token | undefined): VerbChunk {
  const verbs = tokens.filter(({ tag }) => tag === 'VERB' || tag === 'AUX')
  const verb = verbs.at(-1)!
  const lowers = tokens.map(({ lower }) => lower)
  const isBe = verbs.slice(0, -1).some(({ lower }) => /^(?:is|are|was|were|be|been|being|get|gets|got)$/.test(lower))
  const isPast = /(?:ed|en)$|^(?:took|gave|shut|came|went|began|became|made|built|put|cut|left|ran|rose|fell|won|beat|led|withdrew)$/.test(
    verb.lower,
  )
  const isParticiple = /(?:ed|en|wn|lt|nt|un|ut|ld|de|ne)$/.test(verb.lower)
  const hasAux = verbs.length > 1 && verbs[0]!.tag === 'AUX'
  return {
    kind: 'verb',
    verb,
    isPassive: isParticiple && verb.tag === 'VERB' && (isBe || after?.lower === 'by'),
    isDenied:
      lowers.some((lower) => /^(?:not|never|cannot|n't|neither)$/.test(lower)) ||
      (lowers.includes('yet') && after?.lower === 'to') ||
      (lowers.includes('no') && lowers.includes('longer')),
    isPast:
      /^(?:was|were|had|has|have|did)$/.test(lowers[0]!) ||
      (isPast && !lowers.some((lower) => /^(?:is|are|be|will|would|to|can|could|may|might)$/.test(lower))),
    mood: lowers.some((lower) => POSSIBLE.test(lower))
      ? 'possible'
      : lowers.some((lower) => /^(?:will|would|shall|should)$/.test(lower))
        ? 'planned'
        : 'told',
    form:
      lowers[0] === 'to'
        ? 'infinitive'
        : !hasAux &&
            (verb.lower.endsWith('ing') ||
              (isParticiple && after?.lower === 'by') ||
              (/(?:ed|en)$/.test(verb.lower) && tokens.length === 1 && after?.tag === 'ADP'))
          ? 'participle'
          : 'finite',
    isBare: verb.tag === 'AUX',
  }
}

/** "Clips made with A last ten seconds": the first verb only tells which clips. */
export function isReduced(chunks: readonly Chunk[], at: number): boolean {
  const [chunk, next] = [chunks[at]!, chunks[at + 1]]
  if (chunk.kind !== 'verb' || chunk.isBare || chunk.isPassive) return false
  const tellsWhich = next?.kind === 'preposition' && /(?:ed|en|wn|de|lt|ld|pt)$/.test(chunk.verb.lower)
  const names = next?.kind === 'noun' && /^(?:called|named)$/.test(chunk.verb.lower)
  const after = chunks.slice(at + 1).find(({ kind }) => kind !== 'noun' && kind !== 'preposition')
  return (tellsWhich || names) && after?.kind === 'verb' && after.form === 'finite'
}

/** "…, and in Q it replaced C", "…, but its price, which …, rose": what follows has a verb of its own. */
export function opensClause(chunks: readonly Chunk[], at: number): boolean {
  const [and, first, second, third] = chunks.slice(at, at + 4)
  if (and?.kind === 'and' && and.word === 'but')
    return chunks.slice(at).some((chunk) => chunk.kind === 'verb' && chunk.form === 'finite' && !chunk.isDenied)
  return first?.kind === 'preposition' && second?.kind === 'noun' && third?.kind === 'noun' && leadsToVerb(chunks, at + 3)
}

/** Whether a finite verb follows before the clause ends, past what is joined or attached to the noun. */
export function leadsToVerb(chunks: readonly Chunk[], from: number): boolean {
  for (let at = from + 1; at < chunks.length; at++) {
    const chunk = chunks[at]!
    if (chunk.kind === 'verb') return chunk.form === 'finite' && chunks[at - 1]!.kind !== 'and'
    const isAttached = chunk.kind === 'preposition' || chunk.kind === 'and' || (chunk.kind === 'noun' && chunks[at - 1]!.kind !== 'noun')
    if (!isAttached) return false
  }
  return false
}

/** "…, and requests for B by C": the verb of what stands before is left out. */
export function leadsToBy(chunks: readonly Chunk[], from: number): boolean {
  const rest = chunks.slice(from + 1)
  const end = rest.findIndex(({ kind }) => kind !== 'noun' && kind !== 'preposition')
  return rest.slice(0, end < 0 ? undefined : end).some((chunk) => chunk.kind === 'preposition' && chunk.word === 'by')
}
