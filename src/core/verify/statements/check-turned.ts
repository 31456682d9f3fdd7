import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, overlaps, type Reading, type Span } from '../reading/reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { areSameModel } from '../reading/subjects.ts'
import { areAlike, areOpposite } from '../words/lemmas.ts'
import { hasNegation } from '../words/negations.ts'

/** A word of content or a model, as it stands on one side of a relation. */
type Term = Span & { lemma: string; name?: ProperName }
/** What is put above, ahead of or before what: "reliability matters more than speed", "thinks before it answers". */
type Relation = {
  kind: 'degree' | 'preference' | 'choice' | 'order'
  degree: string
  isTurned: boolean
  left: readonly Term[]
  right: readonly Term[]
}

const CHOICE = /\b(?:rather than|instead of|(?:in|tak(?:es|ing) the|took the) place of)\b/gi
const BORDER = /[;:()]|,(?!\d)|\.\s|\b(?:and|but|while|whereas|although|where|which|who|one that)\b/i
const RELATIONS: readonly { kind: Relation['kind']; pattern: RegExp; isTurned: boolean }[] = [
  {
    kind: 'degree',
    pattern: /\b(?<degree>more|less|fewer|better|worse|\p{Ll}{2,}er)\b(?<of>(?:\s\p{Ll}+){0,2})\sthan\b(?!\s[$€£¥]?\d)/giu,
    isTurned: false,
  },
  {
    kind: 'preference',
    pattern: /(?<=\b(?:prefer|favou?r|chose|choos|pick|select)\p{L}*\s)(?<first>[^.;]{1,60}?)\s(?:to|over|rather than|instead of)\b/giu,
    isTurned: false,
  },
  { kind: 'choice', pattern: CHOICE, isTurned: false },
  { kind: 'order', pattern: /\b(?:before|prior to)\b/gi, isTurned: false },
  { kind: 'order', pattern: /\bafter(?:wards)?\b(?! that\b)/gi, isTurned: true },
]

/**
 * Two things that changed sides: "speed matters more than reliability", "answers before it thinks", "preferred B to A", where
 * the evidence has it the other way round.
 */
export function checkTurned(claim: Reading, pieces: readonly Piece[]): string[] {
  if (hasNegation(claim.text.replace(CHOICE, ' '))) return []
  const known = pieces.flatMap(relationsIn)
  return relationsIn(claim).flatMap((said) => {
    const there = known.filter(({ kind }) => kind === said.kind).map((other) => sidesOf(said, other))
    return there.includes('turned') && !there.includes('same') ? [TURNED] : []
  })
}
const TURNED = 'puts two things the other way round than the cited passage'

/** How the sides of two relations lie to each other, as far as they share terms. */
function sidesOf(said: Relation, known: Relation): 'same' | 'turned' | undefined {
  const turns = turnsOf(said, known)
  if (turns === undefined) return undefined
  const [left, right] = turns ? [known.right, known.left] : [known.left, known.right]
  const [ownLeft, ownRight] = [apart(said.left, said.right), apart(said.right, said.left)]
  const [isLeftTurned, isRightTurned] = [sharesOnly(ownLeft, right, left), sharesOnly(ownRight, left, right)]
  if ((isLeftTurned && isRightTurned) || (said.kind === 'preference' && (isLeftTurned || isRightTurned))) return 'turned'
  const [isLeftKept, isRightKept] = [sharesOnly(ownLeft, left, right), sharesOnly(ownRight, right, left)]
  return isLeftKept && isRightKept ? 'same' : undefined
}

/** Whether one points the other way: "before" and "after", "more" and "less"; undefined where they measure different things. */
function turnsOf(said: Relation, known: Relation): boolean | undefined {
  if (said.kind !== 'degree') return said.isTurned !== known.isTurned
  if (areAlike(said.degree, known.degree)) return false
  return areOpposite(said.degree, known.degree) ? true : undefined
}

/** One side has a term of the other text's side that its opposite side there has not. */
const sharesOnly = (own: readonly Term[], side: readonly Term[], opposite: readonly Term[]): boolean =>
  own.some((term) => has(side, term) && !has(opposite, term))

/** What stands on one side only. */
const apart = (own: readonly Term[], opposite: readonly Term[]): readonly Term[] => own.filter((term) => !has(opposite, term))

const has = (terms: readonly Term[], sought: Term): boolean =>
  terms.some((term) =>
    term.name && sought.name ? areSameModel(term.name, sought.name) : !term.name && !sought.name && areAlike(term.lemma, sought.lemma),
  )

const relationsIn = remembered((reading: Reading): readonly Relation[] => {
  const terms = termsOf(reading)
  return reading.sentences.flatMap((sentence) => {
    const text = reading.text.slice(sentence.start, sentence.end)
    return RELATIONS.flatMap(({ kind, pattern, isTurned }) =>
      [...text.matchAll(pattern)].flatMap((match): Relation[] => {
        const { degree = '', of = '', first = '' } = match.groups ?? {}
        const start = sentence.start + match.index
        const cue = { start: start + first.length, end: start + match[0].length }
        const from = kind === 'preference' ? start : kind === 'choice' ? sentence.start : undefined
        const sides = sidesAt(reading, sentence, cue, terms, from)
        return sides ? [{ kind, isTurned, ...sides, degree: lastWord(of) ?? degree.toLowerCase() }] : []
      }),
    )
  })
})
/** "More expensive than" is a degree of expensive; "more than" and "less than" of nothing else. */
const lastWord = (of: string): string | undefined => /\S+$/.exec(of)?.[0].toLowerCase()

/** The terms on either side of a cue in its clause, or from `lead` on; where it opens the sentence, what comes behind the first is the other side. */
function sidesAt(
  { text }: Reading,
  sentence: Span,
  cue: Span,
  terms: readonly Term[],
  lead: number | undefined,
): Pick<Relation, 'left' | 'right'> | undefined {
  const from = lead ?? sentence.start + lastBorder(text.slice(sentence.start, cue.start).replace(/,\s$/, ''))
  const border = BORDER.exec(text.slice(cue.end, sentence.end))
  const to = border ? cue.end + border.index : sentence.end
  const left = terms.filter((term) => isInside(term, { start: from, end: cue.start }))
  const right = terms.filter((term) => isInside(term, { start: cue.end, end: to }))
  if (lead !== undefined || left.some(({ name }) => !name) || left.length > 1) return right.length > 0 ? { left, right } : undefined
  const rest = terms.filter(({ start }) => start >= (border ? to : (right[0]?.end ?? to)) && start < sentence.end)
  return right.length > 0 && rest.length > 0 ? { left: rest, right: border ? right : right.slice(0, 1) } : undefined
}

const lastBorder = (lead: string): number => {
  const last = [...lead.matchAll(new RegExp(BORDER.source, 'gi'))].at(-1)
  return last ? last.index + last[0].length : 0
}

const termsOf = ({ words, models, values, text }: Reading): readonly Term[] => [
  ...words
    .filter(
      (word) =>
        !word.isStop && !/^(?:always|also|only|then)$/.test(word.lower) && ![...models, ...values].some((other) => overlaps(other, word)),
    )
    .map(({ start, end, lemma }) => ({ start, end, lemma })),
  ...models.map((name) => ({ start: name.start, end: name.end, lemma: text.slice(name.start, name.end), name })),
]
