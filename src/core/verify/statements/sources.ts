import { textBefore } from '../reading/plain-text.ts'
import { remembered } from '../reading/remembered.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { tellersIn, type Mention } from './publishers.ts'
import { overlaps, sentenceAt, type Reading, type Span } from '../reading/reading.ts'
import { PAPERS, PUBLICATIONS, SAYS } from '../words/telling-words.ts'
import { onlookersIn } from '../words/vendors.ts'
import { BORDER, withScopes, type Found } from './scopes.ts'
import { isTold, tellingOf } from './telling.ts'

/** Who is said to say, find or measure something, and the stretch of the sentence that rests on them. */
export type Source = Span & {
  text: string
  /** The pieces of the names; empty where only a kind is told: "independent testers", "the company". */
  tokens: readonly string[]
  isIndependent: boolean
  /** Only called the maker: "its developer", "self-reported". */
  isMaker: boolean
  /** Said to have kept silent: "declined to comment". */
  isSilent: boolean
  /** The publishers of cited evidence that may be meant; empty where it is none. */
  of: readonly string[]
  /** The words in which it is named and said to tell: "according to the vLLM project", "models.dev, too, lists". */
  telling: Span
  sentence: number
  scope: Span
}

const BETWEEN = String.raw`(?:\s(?:has|have|had|also|now|itself|themselves|only|still|since|later|first|then|officially|publicly|independently|team|researchers?|testers?|engineers?|spokes\p{L}+|staff|executives?)){0,3}`
const TELLS = new RegExp(String.raw`^(?:,[^,.;]{1,50},)?(?:\swho)?${BETWEEN}\s(?:${SAYS})\b`, 'u')
const OWNS = new RegExp(String.raw`^'s?(?:\s[\p{L}\d.'-]+){0,4}?\s(?:${PAPERS})\b`, 'u')
const RESTS_ON = new RegExp(
  String.raw`\b(?:according to|(?<=^|[,;]\s)per|(?:reported|measured|tested|found|confirmed|estimated|verified|evaluated|conducted|run|claimed|stated|published|ranked|benchmarked) by|(?:${PAPERS})\s(?:by|from|of|at|inside)|,\s(?:says|said|reports|claims|writes|notes))\s(?:the\s|its\s|maker\s|developer\s){0,3}$`,
  'iu',
)
const SILENT =
  /^(?:'s)?(?:\s\p{L}+){0,3}?\s(?:declined|refused|did not|didn't|has not|hasn't|would not|wouldn't|denied|denies|has yet|(?:gives?|gave|publish(?:es|ed)|names?|states?) no|says? nothing)\b/u
const INDEPENDENT =
  /(?<!\b(?:no|not|not been|n't been|without|lacks?|yet to be)\s)\b(?:independent|third[- ]party|external|outside)\s(?!an?\b|the\b|of\b)(?:[\p{L}-]+\s){0,3}?(?:testers?|tests?|testing|benchmarks?|evaluations?|evaluators?|measurements?|labs?|reviewers?|analysts?|researchers?|audits?|auditors?|arenas?|rankings?|leaderboards?|verification|firms?|results?|experts|institutes?|parties)\b|(?<!\b(?:not|not been|n't been|yet to be)\s)\bindependently\s(?:tested|verified|measured|confirmed|benchmarked|evaluated|reproduced)\b|\bthird[- ]part(?:y|ies)\b/giu
const MAKER = new RegExp(
  String.raw`\b(?:the|its|their)\s(?:own\s)?(?:company|vendor|developers?|makers?|labs?|start-?up|creators?|firm)(?='s\b|\s|[.,;)]|$)|\b(?:self|vendor|company|developer)-reported\b|(?<=\b(?:by|in|from|on) )(?:vendor|developer|maker)(?:'s)?(?=\s(?:${PAPERS})\b)|\bthe (?:[\p{L}\d.-]+ ){0,3}(?:(?:model|system)\scard|technical\sreport)\b|\bofficial\s(?=(?:[\p{L}-]+\s){0,2}(?:prices?|rates?|${PAPERS}|${PUBLICATIONS})\b)|\b(?:its|their)\sown\s(?=(?:[\p{L}-]+\s)?(?:${PAPERS}|${PUBLICATIONS})\b)`,
  'giu',
)
const MOST = 12

/** All sources of a text, each with its scope. */
export const sourcesIn = remembered((reading: Reading) => findSources(reading, []))

/** The same of a piece of evidence, whose publisher is known. */
export const sourcesOfPiece = remembered((piece: Piece) => findSources(piece, tellersIn(piece, piece.publisher ? [piece.publisher] : [])))

/** @param mentions where the text names those who tell things, as publishers do: in more ways than a name nobody knows */
export function findSources(reading: Reading, mentions: readonly Mention[]): Source[] {
  const found = [...namedSources(reading, mentions), ...calledSources(reading)].toSorted((a, b) => a.start - b.start)
  return withScopes(reading, joined(reading, withoutNested(found).slice(0, MOST)))
}

/** In "Apidog, which writes from the announcement of Moonshot AI, lists" it is Apidog who tells. */
const withoutNested = (found: readonly Found[]): Found[] =>
  found.filter((source) => !found.some((other) => other.of.length > 0 && source.start >= other.end && source.end <= other.telling.end))

function namedSources(reading: Reading, mentions: readonly Mention[]): Found[] {
  const { text } = reading
  const speakers = speakersIn(reading, mentions)
  return speakers.flatMap((name, index) => {
    const next = speakers[index + 1]
    // "CAISI at NIST measured", "Epoch AI and METR found": both.
    const between = next && text.slice(name.end, next.start)
    const isLinked =
      between !== undefined &&
      !reading.models.some(({ start }) => start === name.start) &&
      (/^\s(?:at|of|and)\s$/.test(between) ||
        (between === ', ' && (name.of !== undefined || next!.of === undefined) && !LEADS_IN.test(textBefore(text, name.start))))
    const after = text.slice(name.end, name.end + 120)
    const isSilent = SILENT.test(after)
    const isSource = isSilent || isSpeaking(reading, name) || (isLinked && isSpeaking(reading, next!))
    if (!isSource) return []
    return [{ ...namedAt(reading, name), isSilent, telling: name.of?.length ? tellingOf(text, name) : name }]
  })
}

const namedAt = (reading: Reading, name: Speaker): Omit<Found, 'telling'> => ({
  ...placed(reading, name),
  tokens: name.tokens,
  of: name.of ?? [],
  isIndependent: false,
  isMaker: false,
  isSilent: false,
})

/** In "On Terminal-Bench, Z.ai reports" the test reports nothing. */
const LEADS_IN = /\b(?:on|in|at|for|with)\s(?:the\s)?$/i

/** Words at the head of a sentence that name nobody. */
const NOBODY = new Set(['research', 'data', 'evidence', 'tests', 'work', 'experience', 'people', 'some', 'several', 'gpu', 'api'])
/** `of`: undefined for a name of which nobody knows whether it tells anything. */
type Speaker = Span & { tokens: readonly string[]; of?: readonly string[] }

function speakersIn({ text, actors }: Reading, mentions: readonly Mention[]): Speaker[] {
  const names = actors.filter(({ tokens, ...name }) => !NOBODY.has(tokens.join(' ')) && !mentions.some((own) => overlaps(own, name)))
  const others = onlookersIn(text).filter((onlooker) => ![...names, ...mentions].some((name) => overlaps(name, onlooker)))
  const named = others.map(({ text: own, start, end }) => ({ start, end, tokens: own.toLowerCase().split(' ') }))
  return [...mentions, ...names, ...named].toSorted((a, b) => a.start - b.start)
}

/** "xAI reports", "xAI's own numbers", "according to xAI"; a release says nothing itself. */
function isSpeaking(reading: Reading, name: Speaker): boolean {
  if (name.of && isTold(reading.text, name, name.of.length > 0)) return true
  const isRelease = reading.models.some(({ start }) => start === name.start)
  if (isRelease && /\d/.test(reading.text.slice(name.start, name.end))) return false
  if (RESTS_ON.test(textBefore(reading.text, name.start))) return true
  if (isRelease) return false
  const after = reading.text.slice(name.end, name.end + 120)
  if (TELLS.test(after)) return true
  const owned = OWNS.exec(after)
  const end = name.end + (owned?.[0].length ?? 0)
  return owned !== null && !reading.models.some((model) => model.start >= name.end && model.end <= end)
}

function calledSources(reading: Reading): Found[] {
  const { text } = reading
  const called = (pattern: RegExp, isIndependent: boolean) =>
    [...text.matchAll(pattern)].flatMap(({ 0: own, index: start }) => {
      const end = start + own.length
      const after = text.slice(end, end + 120)
      const isSilent = !isIndependent && SILENT.test(after)
      const isSource =
        isIndependent ||
        isSilent ||
        /-reported$|\sown\s$|^official\s$|^(?:vendor|developer|maker)(?:'s)?$/i.test(own) ||
        TELLS.test(after.replace(/^\s(?:of|for)(?:\s[\p{L}\d.-]+){1,4}?(?=\s(?:gives|lists|says|puts|reports|states|shows)\b)/u, '')) ||
        OWNS.test(after) ||
        RESTS_ON.test(textBefore(text, start))
      return isSource
        ? [
            {
              ...placed(reading, { start, end }),
              tokens: [],
              isIndependent,
              isMaker: !isIndependent,
              isSilent,
              of: [],
              telling: { start, end },
            },
          ]
        : []
    })
  return [...called(INDEPENDENT, true), ...called(MAKER, false)]
}

const placed = ({ text, sentences }: Reading, { start, end }: Span) => ({
  text: text.slice(start, end),
  start,
  end,
  sentence: sentenceAt(sentences, start),
})

/** "The independent firm Artificial Analysis", "CAISI at NIST": one source. */
function joined({ text }: Reading, found: readonly Found[]): Found[] {
  const sources: Found[] = []
  for (const source of found) {
    const last = sources.at(-1)
    const between = last ? text.slice(last.end, source.start) : ''
    const isOne =
      last !== undefined &&
      last.sentence === source.sentence &&
      last.isSilent === source.isSilent &&
      (areOthers(last, source) && !/\sown\s$/.test(source.text) ? BESIDE : NEAR).test(between) &&
      !OF_ANOTHER.test(between) &&
      !BORDER.test(between)
    if (!isOne) sources.push(source)
    else
      sources[sources.length - 1] = {
        ...last,
        text: text.slice(last.start, source.end),
        end: Math.max(last.end, source.end),
        tokens: [...last.tokens, ...source.tokens],
        isIndependent: last.isIndependent || source.isIndependent,
        isMaker: last.isMaker && source.isMaker,
      }
  }
  return sources
}

/** Whether at least one is a known publisher, and the other not the same. */
const areOthers = (a: Found, b: Found): boolean => a.of.length + b.of.length > 0 && !a.of.some((publisher) => b.of.includes(publisher))
const NEAR = /^(?:'s)?(?:,?\s[\p{L}-]+){0,2},?\s?$/u
const BESIDE = /^(?:'s|,)?\s?$/
/** "by Baidu's figures, Labnotes reports": one tells of the other's figures. */
const OF_ANOTHER = new RegExp(String.raw`\s(?:${PAPERS}),\s$`)
