import { textBefore } from '../reading/plain-text.ts'
import { remembered } from '../reading/remembered.ts'
import { overlaps, sentenceAt, type Reading, type Span } from '../reading/reading.ts'
import { onlookersIn } from '../words/vendors.ts'

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
  sentence: number
  scope: Span
}

const SAYS = String.raw`says?|said|saying|reports|reported(?! by)|measured|f(?:inds|ound)|claim(?:s|ed)?(?! to\b)|confirm(?:s|ed)|stat(?:es|ed)|estimat(?:es|ed)|not(?:es|ed)|announc(?:es|ed)|advertis(?:es|ed)|warn(?:s|ed)|t(?:ells|old)|writes|wrote|adds|added|points out|pointed out|explain(?:s|ed)|tested|evaluated|benchmarked|observed|recorded|clocked|calculat(?:es|ed)|describ(?:es|ed)|conclud(?:es|ed)|disclosed|revealed|verified|determined|quotes|cites|shows|showed|saw|sees|ranks?|ranked|plac(?:es?|ed)|puts?|giv(?:es?)|gave|rat(?:es?|ed)|lists?|listed|count(?:s|ed)|sp(?:eaks?|oke) of|ran`
const PAPERS = String.raw`reports?|figures|numbers|results?|tests?|testing|evaluations?|measurements?|benchmarks?|benchmarking|runs|account|data|statements?|estimates?|materials|papers?|blog|posts?|announcement|cards?|documentation|docs|survey|arena|leaderboard|index|rankings?|trials?|study|analysis|assessment|audit|claims?`
const BETWEEN = String.raw`(?:\s(?:has|have|had|also|now|itself|themselves|only|still|since|later|first|then|officially|publicly|independently|team|researchers?|testers?|engineers?|spokes\p{L}+|staff|executives?)){0,3}`
const TELLS = new RegExp(String.raw`^(?:,[^,.;]{1,50},)?${BETWEEN}\s(?:${SAYS})\b`, 'u')
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
  String.raw`\b(?:the|its|their)\s(?:own\s)?(?:company|vendor|developers?|makers?|labs?|start-?up|creators?|firm)(?='s\b|\s|[.,;)]|$)|\b(?:self|vendor|company|developer)-reported\b|\b(?:its|their)\sown\s(?=(?:[\p{L}-]+\s)?(?:${PAPERS})\b)`,
  'giu',
)
const MOST = 12

/** All sources of a text, each with its scope. */
export const sourcesIn = remembered(findSources)

function findSources(reading: Reading): Source[] {
  const found = [...namedSources(reading), ...calledSources(reading)].toSorted((a, b) => a.start - b.start)
  return withScopes(reading, joined(reading, found.slice(0, MOST)))
}

type Found = Omit<Source, 'scope'>

function namedSources(reading: Reading): Found[] {
  const { text } = reading
  const speakers = speakersIn(reading)
  return speakers.flatMap((name, index) => {
    const next = speakers[index + 1]
    // "CAISI at NIST measured", "Epoch AI and METR found": both.
    const between = next && text.slice(name.end, next.start)
    const isLinked =
      between !== undefined && (/^\s(?:at|of|and)\s$/.test(between) || (between === ', ' && !LEADS_IN.test(textBefore(text, name.start))))
    const after = text.slice(name.end, name.end + 120)
    const isSilent = SILENT.test(after)
    const isSource = isSilent || isSpeaking(reading, name) || (isLinked && isSpeaking(reading, next!))
    if (!isSource) return []
    return [{ ...placed(reading, name), tokens: name.tokens, isIndependent: false, isMaker: false, isSilent }]
  })
}

/** In "On Terminal-Bench, Z.ai reports" the test reports nothing. */
const LEADS_IN = /\b(?:on|in|at|for|with)\s(?:the\s)?$/i

/** Words at the head of a sentence that name nobody. */
const NOBODY = new Set(['research', 'data', 'evidence', 'tests', 'work', 'experience', 'people', 'some', 'several', 'gpu', 'api'])
type Speaker = Span & { tokens: readonly string[] }

function speakersIn({ text, actors }: Reading): Speaker[] {
  const others = onlookersIn(text).filter((onlooker) => !actors.some((name) => overlaps(name, onlooker)))
  const named = others.map(({ text: own, start, end }) => ({ start, end, tokens: own.toLowerCase().split(' ') }))
  return [...actors.filter(({ tokens }) => !NOBODY.has(tokens.join(' '))), ...named].toSorted((a, b) => a.start - b.start)
}

/** "xAI reports", "xAI's own numbers", "according to xAI"; a release says nothing itself. */
function isSpeaking(reading: Reading, name: Speaker): boolean {
  if (RESTS_ON.test(textBefore(reading.text, name.start))) return true
  if (reading.models.some(({ start }) => start === name.start)) return false
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
        /-reported$|\sown\s$/i.test(own) ||
        TELLS.test(after) ||
        OWNS.test(after) ||
        RESTS_ON.test(textBefore(text, start))
      return isSource ? [{ ...placed(reading, { start, end }), tokens: [], isIndependent, isMaker: !isIndependent, isSilent }] : []
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
      /^(?:'s)?(?:,?\s[\p{L}-]+){0,2},?\s?$/u.test(between) &&
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

/** "by Baidu's figures, Labnotes reports": one tells of the other's figures. */
const OF_ANOTHER = new RegExp(String.raw`\s(?:${PAPERS}),\s$`)
/** What tells, whatever is told. */
export const isTellingVerb = (word: string): boolean => TELLING.test(word)
const TELLING = new RegExp(String.raw`^(?:${SAYS})$`)

const BORDER = /\b(?:while|whereas|but|though|although|however)\b|;/i
const ANY_BORDER = /\b(?:while|whereas|but|though|although|however)\b|[;,]/gi

/** Each source bears its sentence, or where others speak in it, its own part: "CAISI measured 74%, while DeepSeek gives 80.6%". */
function withScopes({ text, sentences }: Reading, found: readonly Found[]): Source[] {
  return found.map((source, index) => {
    const sentence = sentences[source.sentence]!
    const isBeside = (other: Found | undefined): other is Found => other?.sentence === source.sentence
    const [before, after] = [found[index - 1], found[index + 1]]
    const rest = text.slice(source.end, sentence.end)
    const isReporter = (isLast(rest) || /^ \p{Ll}+,/u.test(rest)) && /,\s(?:as\s)?(?:the\s)?$/i.test(textBefore(text, source.start))
    const start = isReporter
      ? sentence.start
      : isBeside(before)
        ? borderBetween(text, before, source)
        : isLast(rest)
          ? sentence.start
          : (lastBorder(text, sentence.start, source.start, BORDER) ?? sentence.start)
    return { ...source, scope: { start, end: isBeside(after) ? borderBetween(text, source, after) : sentence.end } }
  })
}

/** "…, Anthropic says." speaks for all before it. */
const isLast = (rest: string): boolean => /^(?:\s\p{L}+){0,2}[.!?"')]*$/u.test(rest)

const borderBetween = (text: string, a: Span, b: Span): number => lastBorder(text, a.end, b.start, ANY_BORDER) ?? b.start

function lastBorder(text: string, from: number, to: number, pattern: RegExp): number | undefined {
  const last = [...text.slice(from, to).matchAll(new RegExp(pattern.source, 'gi'))].at(-1)
  return last && from + last.index
}
