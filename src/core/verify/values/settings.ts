import { isInside, isMoment, type Reading, type Span, type Value } from '../reading/reading.ts'

/** What a figure was reached on or with, in words: its test, whether with tools, whether thinking. */
export type Kind = 'test' | 'tools' | 'thinking' | 'mode' | 'resolution' | 'channel'
export type Setting = Span & { value: string; text: string }

/** Benchmarks as sentences name them; a version or part belongs to the name. */
const TESTS =
  /\b(?:SWE-?[Bb]ench(?: (?:Verified|Pro|Lite|Multilingual|Multimodal))?|LiveCodeBench(?: v\d)?|Terminal-?Bench(?: \d(?:\.\d)?)?|Humanity's Last Exam|HLE|GPQA(?: Diamond)?|MMLU(?:-Pro|-Redux)?|MMMU(?:-Pro)?|AIME(?: ?'?\d{2,4})?|BrowseComp|Codeforces|HumanEval\+?|ARC-AGI(?:-\d)?|MATH(?:-500)?|GSM8K|OSWorld(?: \d(?:\.\d)?)?|IFEval|MRCR|Aider(?: Polyglot)?|\p{Lu}[\p{L}\d-]{1,20}(?:Bench|Eval|Score|QA|Arena)|\p{Lu}[\p{L}\d]{1,20}-Bench)(?: \d\.\d)?(?![\p{L}\d-])/gu
/** "On Cybergym, it reaches": what a sentence opens with. */
const OPENING = /(?<=^["'(]?On (?:the )?)\p{Lu}[\p{L}\d.'-]*(?: [\p{Lu}\d][\p{L}\d.'-]*){0,3}(?=,\s)/gu

/** "In its Contemplating mode". */
const MODES = /(?<=\b(?:[Ii]n|[Ww]ith|[Uu]sing|on|for) (?:its |the |an? )?)\p{Lu}\p{L}+(?= modes?\b)/gu

const RULES: Record<Exclude<Kind, 'test' | 'mode'>, readonly { value: string; pattern: RegExp }[]> = {
  tools: [
    {
      value: 'without tools',
      pattern:
        /\b(?:without|no)(?: (?:any|external|the use of))? tools?\b|\btool-free\b|\bwithout(?: them| it| any)?(?=\s?(?:[.,;)]|$))/giu,
    },
    {
      value: 'with tools',
      pattern: /\b(?:with|using|uses?|use of|given|allowed)(?: (?:any|external|its|access to))? tools?\b|\btool-(?:enabled|assisted)\b/giu,
    },
  ],
  thinking: [
    {
      value: 'without thinking',
      pattern:
        /\bnon-?(?:thinking|reasoning)\b|\b(?:without|no)(?: (?:any|extended))? (?:thinking|reasoning)\b|\b(?:thinking|reasoning)(?: mode)?(?: is)?(?: switched| turned)? (?:off|disabled)\b/giu,
    },
    {
      value: 'with thinking',
      pattern:
        /\b(?:with|in|using)(?: (?:extended|the|its))? (?:thinking|reasoning)\b(?! (?:mode )?(?:is )?(?:switched |turned )?(?:off|disabled)\b)|\b(?:extended thinking|thinking mode)\b|\b(?:thinking|reasoning)(?: mode)?(?: is)?(?: switched| turned)? (?:on|enabled)\b/giu,
    },
  ],
  resolution: ['480p', '720p', '1080p', '1440p', '2K', '4K', '8K'].map((value) => ({
    value,
    pattern: new RegExp(String.raw`\b${value}\b(?!-|\s(?:tokens?|context|outputs?|inputs?|characters?)\b)`, 'gu'),
  })),
  channel: [
    { value: 'ChatGPT', pattern: /\bChatGPT\b/gu },
    { value: 'the API', pattern: /\bAPIs?\b/gu },
    { value: 'the app', pattern: /\bapps?\b/gu },
    { value: 'Bedrock', pattern: /\bBedrock\b/gu },
    { value: 'Vertex AI', pattern: /\bVertex\b/gu },
    { value: 'Azure', pattern: /\b(?:Azure|Foundry)\b/gu },
  ],
}
/** What a text has to contain to have a setting of a kind: cheap to look for. */
const HINTS: Record<Exclude<Kind, 'test'>, RegExp> = {
  tools: /tool|without/i,
  thinking: /thinking|reasoning/i,
  mode: / modes?\b/,
  resolution: /\d[pK]\b/,
  channel: /ChatGPT|API|app|Bedrock|Vertex|Azure|Foundry/,
}
export const KINDS: readonly Kind[] = ['test', 'tools', 'thinking', 'mode', 'resolution', 'channel']

/** Settings of readings by kind and sentence, kept as long as the reading is: each of its values asks for them. */
const remembered = new WeakMap<Reading, Map<Kind, Setting[][]>>()

/** Every setting of a kind in one sentence, in order. */
export function settingsIn(reading: Reading, sentence: number, kind: Kind): readonly Setting[] {
  const known = remembered.get(reading) ?? new Map<Kind, Setting[][]>()
  remembered.set(reading, known)
  const isThere = kind === 'test' || HINTS[kind].test(reading.text)
  const all = known.get(kind) ?? (isThere ? reading.sentences.map((span) => findSettings(reading.text, span, kind)) : [])
  known.set(kind, all)
  return all[sentence] ?? []
}

function findSettings(text: string, { start, end }: Span, kind: Kind): Setting[] {
  const own = text.slice(start, end)
  const rules = kind === 'test' ? testRules : kind === 'mode' ? modeRules : RULES[kind]
  const found = rules.flatMap(({ value, pattern }) =>
    [...own.matchAll(pattern)].map(({ index, 0: match }) => ({
      start: index + start,
      end: index + match.length + start,
      value: value || match,
      text: match,
    })),
  )
  const ordered = found.toSorted((a, b) => a.start - b.start)
  return ordered.filter((setting, index) => index === 0 || setting.start >= ordered[index - 1]!.end)
}
const testRules = [TESTS, OPENING].map((pattern) => ({ value: '', pattern }))
const modeRules = [{ value: '', pattern: MODES }]

/** Which settings of a kind can be said of a value: dates are bound to a channel, figures to all else. */
export const canHave = (value: Value, kind: Kind): boolean => isMoment(value) === (kind === 'channel')

/**
 * The setting of a value among those of its sentence; undefined where there is none or several may be meant. `isNear`: a
 * channel has to stand in the value's own stretch.
 */
export function settingOf(reading: Reading, value: Value, kind: Kind, isNear = false): Setting | undefined {
  const all = settingsIn(reading, value.sentence, kind)
  const [first, ...others] = all
  if (!first) return undefined
  const alike = reading.values.filter(
    (other) => other.sentence === value.sentence && other.dimension === value.dimension && !other.isInName,
  )
  if (others.every((other) => isSameSetting(other, first))) {
    const isBetween = first.start > alike[0]!.end && first.end < alike.at(-1)!.start
    if (isBetween && !isInside(first, value.slot) && !isAttached(reading.text, value, first)) return undefined
    return isNear && kind === 'channel' && !isInside(first, value.slot) ? undefined : first
  }
  const isRow = all.length === alike.length && all.at(-1)!.end <= alike[0]!.start && areListed(reading.text, all)
  if (isRow) return all[alike.indexOf(value)]
  const beside = [all.find(({ start }) => start >= value.end), all.findLast(({ end }) => end <= value.start)]
  const attached = beside.find((setting) => setting && isAttached(reading.text, value, setting))
  if (attached) return attached
  const inSlot = all.filter((setting) => isInside(setting, value.slot))
  return inSlot.length === 1 ? inSlot[0] : undefined
}

/** "on AIME 2025 and GPQA". */
const areListed = (text: string, settings: readonly Setting[]): boolean =>
  settings.every((setting, index) => index === 0 || areJoined(text, settings[index - 1]!, setting))
/** Two settings that are one, or stand in one breath. */
export function areJoined(text: string, a: Span, b: Span): boolean {
  const [first, last] = a.start <= b.start ? [a, b] : [b, a]
  return first.start === last.start || /^,?\s?(?:and|or|&)?\s?(?:on |in )?$/.test(text.slice(first.end, last.start))
}

/** "%", " GB of memory in ", " per second at ". */
const AFTER =
  /^\s?(?!(?:and|or|but|while)\b)[\p{L}%]*(?:\s(?!(?:and|or|but|while|on|in|at|with|using)\b)[\p{L}%]+){0,4}(?:\s(?:on|in|at|of|for|with|using))?\s?(?:the\s)?$/u

/** "80.2% on SWE-bench Verified", "SWE-bench Verified (80.2%)". */
function isAttached(text: string, value: Span, setting: Span): boolean {
  if (setting.start >= value.end) return AFTER.test(text.slice(value.end, setting.start))
  return /^(?: scores?| rating| result| accuracy)?(?:\s?[:(=]|\s(?:is|was|of|at|to|on|with|stands at))?\s?(?:about\s)?$/.test(
    text.slice(setting.end, value.start),
  )
}

/** "SWE-bench" is said of "SWE-bench Verified" too. */
export function isSameSetting({ value: a }: Setting, { value: b }: Setting): boolean {
  const [one, other] = [a, b].map((name) =>
    name
      .toLowerCase()
      .replace(/^humanity's last exam$/, 'hle')
      .replace(/[^a-z\d]/g, ''),
  )
  return one!.startsWith(other!) || other!.startsWith(one!)
}

/** The benchmarks a stretch of text names, once each. */
export const testsIn = (text: string): string[] => [...new Set([...text.matchAll(TESTS)].map(([name]) => name))]
