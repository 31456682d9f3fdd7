import type { ReleaseId } from '../release.ts'
import { INTENTS } from './lexicon.ts'
import { fold } from './name-tokens.ts'
import type { Mention, NameIndex } from './names.ts'
import { specificWords } from './specific-words.ts'
import type { Understand, Understanding } from './understanding.ts'

/** Before a name that is not meant: "not from OpenAI", "except Google". */
const EXCEPT = new RegExp(
  String.raw`(?:\b(?:not|non|except|excluding|other than|besides|apart from|without|isn['’]?t|aren['’]?t|nicht|außer|ausser|ohne|keine?n?|excepto|menos|que no (?:sea|sean|es|son)|sin|sauf|hors|pas|exceto|que não (?:seja|sejam)|sem)(?:[\s-]+(?:for|from|by|of|made by|von|de|des|du|da|do|the|any|die|das))*[\s-]*|除了|除|不是|非)$`,
  'iu',
)
/** After it, in Japanese and Chinese. */
const BUT = /^\s*(?:以外|を除|除く|之外)/
/** Between two names of which the first is not meant. */
const AND = /^\s*(?:,|and|or|und|oder|y|o|et|ou|e|和|或|、|と|や)\s*$/iu
/** Which kinds of question can leave out some of many. */
const OF_MANY: ReadonlySet<Understanding['intent']> = new Set(['newest', 'list', 'extreme', 'bounded'])

/** Understands "the cheapest model not from OpenAI" as the question without those words, and what it leaves out. */
export function withExclusions(understand: Understand, names: NameIndex): Understand {
  return (question, today) => {
    const { rest, left } = exclusionsIn(question.text, names)
    if (left.length === 0) return understand(question, today)
    const understood = understand({ ...question, text: rest }, today)
    const intent = asksForTheRest(understood) ? 'list' : understood.intent
    const excluded = new Set<ReleaseId>(left.flatMap(({ releases }) => releases))
    return OF_MANY.has(intent) ? { ...understood, intent, excluded } : understand(question, today)
  }
}

/** "Which models are not from OpenAI" is a list of all others. */
function asksForTheRest({ intent, text, fields }: Understanding): boolean {
  const folded = fold(text)
  return intent === 'open' && fields.length === 0 && INTENTS.listNoun.test(folded) && specificWords(folded).length === 0
}

/** The names that a question leaves out, and the question without them. */
function exclusionsIn(text: string, names: NameIndex): { rest: string; left: Mention[] } {
  const left: Mention[] = []
  let rest = text
  for (const mention of names.find(text)) {
    if (mention.kind === 'unknown') continue
    const from = startOfExclusion(text, mention, left.at(-1))
    if (from === undefined) continue
    left.push(mention)
    const end = mention.end + (BUT.exec(text.slice(mention.end))?.[0].length ?? 0)
    rest = rest.slice(0, from) + ' '.repeat(end - from) + rest.slice(end)
  }
  return { rest, left }
}

function startOfExclusion(text: string, { start, end }: Mention, before: Mention | undefined): number | undefined {
  if (before && AND.test(text.slice(before.end, start))) return before.end
  const match = EXCEPT.exec(text.slice(0, start))
  if (match) return match.index
  return BUT.test(text.slice(end)) ? start : undefined
}
