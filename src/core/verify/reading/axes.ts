import type { Fact } from '../../release.ts'

/** What a value is the value of, on axes whose labels exclude each other: input price against output price. */
export type Labels = Partial<Record<Axis, string>>
export type Axis = keyof typeof AXES

/** "$5 per million tokens in and $25 out". */
const sideOf = (word: 'in' | 'out'): RegExp =>
  new RegExp(
    `(?<=(?:\\b(?:tokens?|million|MTok|M|mio|cents?|dollars?)|[$€£¥]\\d[\\d.,]{0,9})\\s)${word}(?=\\s*(?:$|[,.;:)/]|(?:and|or|but|versus|against|while|plus|for|on|at|is|per|each|through|via|during)\\b))`,
    'giu',
  )

type Rule = { label: string; pattern: RegExp }
const AXES = {
  flow: [
    { label: 'input', pattern: /\bcache[- ]miss|缓存未命中/giu },
    {
      label: 'cached',
      pattern:
        /\bcach(?:ed|e|ing)\b(?![- ]miss)(?:[- ](?:hits?|reads?|(?:(?:text|image|audio|video) )?input|prompts?))*(?: (?:input|tokens))*|缓存(?!未)(?:命中)?(?:输入)?|キャッシュ(?:ヒット|入力)?|(?:entrada|entrée|Eingabe\p{L}*) (?:en|em|aus dem|\()\s?cach[eé]/giu,
    },
    { label: 'input', pattern: sideOf('in') },
    { label: 'output', pattern: sideOf('out') },
    { label: 'input', pattern: /\binputs?\b|\bprompt tokens\b|\bEingabe\p{L}*|\bentrée\b|\bentrada\b|输入|入力/giu },
    {
      label: 'output',
      pattern: /\boutputs?\b|\bcompletion tokens\b|\bgenerated tokens\b|\bAusgabe\p{L}*|\bsortie\b|\bsalida\b|\bsaída\b|输出|出力/giu,
    },
  ],
  size: [
    {
      label: 'active',
      pattern:
        /\bactiv(?:e|ate|ated|ates|ating)\b|\buses?\b(?= (?:\S+ ){1,6}(?:per|for (?:each|every)) token\b)|\b(?:work|act|run)s? on (?:a|each|every|one) token\b|\baktiv\p{L}*|\bactif\p{L}*|\bactivos\b|\bativos\b|激活|アクティブ/giu,
    },
    { label: 'total', pattern: /\b(?:in )?total\b|\boverall\b|\binsgesamt\b|\bgesamt\p{L}*|总/giu },
  ],
  phase: [
    {
      label: 'reading',
      pattern:
        /\b(?:reads?|reading|process(?:es|ing)?|tak(?:es|ing) in|prefill)\b(?: \p{L}+){0,3} (?:inputs?|prompts?|text)\b|(?<=\b(?:while|when) )reading\b|\bprefill(?:ing)?\b/giu,
    },
    {
      label: 'writing',
      pattern:
        /\b(?:writes?|writing|generat(?:es|ing)|produc(?:es|ing))\b(?: \p{L}+){0,3} (?:outputs?|answers?|text|tokens?|replies|reply|responses?)\b|(?<=\b(?:while|when) )writing\b|\bdecod(?:es|ing)\b|\bgeneration\b/giu,
    },
  ],
  window: [
    { label: 'training', pattern: /\b(?:pre-?)?train(?:ed|ing)\b|\btraining (?:corpus|data|set|tokens)\b/giu },
    {
      label: 'context',
      pattern:
        /\bcontext\b|\b(?<!output )window\b|\b(?:takes?|reads?|accepts?|handles?) (?:(?:at most|up to) )?(?=\d)|\bKontext\p{L}*|\bcontexte\b|\bcontexto\b|上下文|コンテキスト/giu,
    },
    {
      label: 'output',
      pattern:
        /\b(?:max(?:imum)? )?output\b|\bcan (?:write|generate|produce|return)\b|\bwrites? (?:(?:at most|up to) )?(?=\d)|\bAusgabe\p{L}*|输出|出力/giu,
    },
  ],
  event: [
    { label: 'preview', pattern: /\bpreviews?\b|\bbeta\b|\bVorschau\b|预览|プレビュー/giu },
    {
      label: 'ga',
      pattern:
        /\bgenera(?:l(?:ly)?) availab(?:le|ility)\b|\bavailable (?:to all|to every|for all|for every)\p{L}*\b|\bGA\b|\bfinal (?:release|version)\b|\bofficial (?:release|version)\b|\bstable (?:release|version)\b/gu,
    },
    { label: 'end of training data', pattern: /\b(?:training data|data (?:up to|until|through))\b|\bend of (?:the )?training\b/giu },
    { label: 'cutoff', pattern: /\bcut-?off\b|\bknowledge (?:ends|until|up to)\b/giu },
    {
      label: 'retired',
      pattern:
        /\bretire[ds]?\b|\bretirement\b|\bshut(?:s|ting)?(?: {0,60}| it )down\b|\bsunset\b|\bdiscontinued?\b|\bend[- ]of[- ]life\b|\bdecommission\p{L}*|\bwithdrawn\b|\bswitched off\b|\bstop(?:s|ped)? working\b|\b(?:go|goes|went|going) away\b|\bpull(?:ed)?\b|\bremov(?:ed|al) from\b|\btaken off\b|\bturned off\b|\bshut-?down\b|\b(?:leave|leaves|left)(?: (?:the (?:\p{L}+ )?API|ChatGPT)\b|(?=[.;]|$))/giu,
    },
    { label: 'in effect', pattern: /\b(?:tak(?:es?|ing)|took) effect\b|\beffective\b|\bin(?:to)? force\b|\bkick(?:s|ed)? in\b/giu },
    { label: 'deprecated', pattern: /\bdeprecat\p{L}+/giu },
    {
      label: 'first released',
      pattern: /\b(?:first|initially|originally) (?:released|launched|introduced|published|appeared|came out|(?:made )?available)\b/giu,
    },
    {
      label: 'released',
      pattern:
        /\breleas(?:e|ed|es|ing)\b|\blaunch(?:ed|es)?\b|\bunveil\p{L}*|\bintroduc\p{L}*|\bdebut\p{L}*|\bcame out\b|\bavailable since\b|\bavailable on\b/giu,
    },
    { label: 'announced', pattern: /\bannounc\p{L}+|\bnotif(?:y|ie[ds])\b/giu },
  ],
  hour: [
    {
      label: 'any hour',
      pattern: /\bat (?:any|all) (?:time|hour)s?\b|\b(?:a)?round the clock\b|\b(?:any|every) hour of the day\b|\bday and night\b/giu,
    },
    { label: 'off-peak', pattern: /\boff-?peak\b/giu },
    { label: 'peak', pattern: /(?<!off-|off )\bpeak\b/giu },
    { label: 'batch', pattern: /\bbatch\b/giu },
  ],
  tools: [
    { label: 'without', pattern: /\b(?:without|no)(?: \p{L}+){0,2} tools?\b|\btool-free\b/giu },
    { label: 'with', pattern: /\b(?:with|using|use|given|allowed|access to)(?: \p{L}+){0,1} tools?\b|\btool-enabled\b/giu },
  ],
  precision: [
    { label: 'full precision', pattern: /\b(?:BF16|FP16|FP32|unquanti[sz]ed|full[- ]precision|(?:16|sixteen)[- ]bits?)\b/giu },
    { label: 'eight bits', pattern: /\b(?:FP8|INT8|Q8_0|(?:8|eight)[- ]bits?)\b/giu },
    { label: 'four bits', pattern: /\b(?:FP4|NVFP4|MXFP4|INT4|Q4_\p{L}+|(?:4|four)[- ]bits?)\b/giu },
  ],
  level: ['xhigh', 'minimal', 'low', 'medium', 'high', 'maximum'].map((label) => ({
    label,
    pattern: new RegExp(
      `\\b${label === 'maximum' ? 'max(?:imum)?' : label === 'xhigh' ? '(?:x-?|extra[ -])high' : label}(?= (?:(?:search|reasoning|thinking) )?(?:context|effort|reasoning|thinking|settings?|mode|quality|resolution|level)\\b)|(?<=\\bat )${label}\\b`,
      'giu',
    ),
  })),
  sum: [
    { label: 'valuation', pattern: /\bvalu(?:ed|ation|ations|es|ing)\b|\bmarket (?:value|cap(?:itali[sz]ation)?)\b/giu },
    { label: 'funding', pattern: /\brais(?:ed|es|ing)\b(?! (?:the |its )?prices?)|\bfunding\b|\binvest(?:s|ed|ing|ment|ments)\b/giu },
    { label: 'revenue', pattern: /\brevenues?\b|\bsales\b|\bturnover\b/giu },
    { label: 'profit', pattern: /\bprofits?\b|\bnet income\b|\bearnings\b/giu },
    { label: 'loss', pattern: /\bloss(?:es)?\b|\blost\b/giu },
  ],
  room: [
    {
      label: 'weights',
      pattern: /\b(?:weights|checkpoints?|files?|download)\b[^,;]{0,60}?\b(?:takes?|occup\p{L}+|is|are|comes? to)\b/giu,
    },
    { label: 'machine', pattern: /\bwith (?=\d[\d.]* ?[GT]B\b)|(?<=\d ?[GT]B )(?:GPU|card|machine|laptop|Mac|computer)s?\b/giu },
  ],
  life: [
    { label: 'born', pattern: /\bborn\b|\bbirth\b/giu },
    { label: 'died', pattern: /\bdied\b|\bdeath\b|\bdies\b/giu },
    { label: 'divorced', pattern: /\bdivorced?\b/giu },
    { label: 'married', pattern: /\bmarri(?:ed|age)\b|\bwed\b/giu },
    { label: 'founded', pattern: /\bfounded\b|\bestablished\b|\bfounding\b/giu },
    { label: 'closed', pattern: /\bclosed\b|\bdissolved\b|\bdefunct\b|\bdemolished\b/giu },
    { label: 'opened', pattern: /\bopened\b|\binaugurated\b/giu },
  ],
} satisfies Record<string, Rule[]>

export const AXIS_NAMES = Object.keys(AXES).filter((axis): axis is Axis => axis in AXES)

/** Every label of one axis in a text, in order. */
export function labelsIn(text: string, axis: Axis): { label: string; start: number; end: number }[] {
  const found: { label: string; start: number; end: number }[] = []
  for (const { label, pattern } of AXES[axis]) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (!found.some((other) => start < other.end && other.start < end)) found.push({ label, start, end })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Two things of one axis that a text sets against each other: "output costs twice as much as input". */
export function contrastIn({ text }: { text: string }): { axis: Axis; first: string; second: string } | undefined {
  for (const axis of ['flow', 'hour', 'phase', 'size', 'window'] as const) {
    const labels = labelsIn(text, axis)
    const other = labels.find(({ label }) => label !== labels[0]!.label)
    const between = other && text.slice(labels[0]!.end, other.start)
    if (
      between &&
      /\b(?:as|than|times|twice|double|half|versus|against)\b/i.test(between) &&
      !/\bbut\b|;|,\sand\b|\band (?:twice|double|half|\S+ times)\b/.test(between)
    )
      return { axis, first: labels[0]!.label, second: other.label }
  }
  return undefined
}

/** The axes that say something of a value: money flows, dates are events. */
export function axesFor(dimension: string, counted: string | undefined): readonly Axis[] {
  if (dimension === 'moment') return ['event', 'life']
  if (dimension === 'money') return ['flow', 'hour', 'level', 'sum']
  if (counted === 'parameter') return ['size', 'phase']
  if (dimension === 'bytes') return ['precision', 'room']
  if (dimension === 'count')
    return counted === 'token' ? ['window'] : counted === undefined ? ['size', 'phase', 'window', 'tools', 'level'] : []
  return dimension === 'percent' ? ['tools', 'level'] : []
}

/** Labels whose dates people take for one another: a model is announced and released on one day. */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['released', 'announced']),
  new Set(['released', 'preview']),
  new Set(['announced', 'preview']),
  new Set(['released', 'ga']),
  new Set(['first released', 'released']),
  new Set(['first released', 'announced']),
  new Set(['first released', 'preview']),
  new Set(['announced', 'ga']),
  new Set(['cutoff', 'end of training data']),
]

/** The axis on which two values are values of different things, if any. */
export function clashOf(said: Labels, known: Labels): Axis | undefined {
  return AXIS_NAMES.find((axis) => {
    const [a, b] = [said[axis], known[axis]]
    return a !== undefined && b !== undefined && a !== b && !ALIKE.some((pair) => pair.has(a) && pair.has(b))
  })
}

/** The labels that a fact's field and terms give its value, whatever the words beside it. */
export function labelsOfFact(fact: Fact): Labels {
  const hour = labelsIn(fact.condition ?? '', 'hour')[0]?.label
  const own = FIELD_LABELS[fact.field] ?? {}
  const stage = fact.field === 'status' && !('undisclosed' in fact) ? { event: STAGE_LABELS[fact.value] ?? fact.value } : {}
  return { ...own, ...stage, ...(hour && { hour }) }
}

const FIELD_LABELS: Partial<Record<Fact['field'], Labels>> = {
  'price-input': { flow: 'input' },
  'price-output': { flow: 'output' },
  'price-cached-input': { flow: 'cached' },
  'parameters-total': { size: 'total' },
  'parameters-active': { size: 'active' },
  'context-window': { window: 'context' },
  'output-limit': { window: 'output' },
  'training-tokens': { window: 'training' },
  released: { event: 'released' },
  'knowledge-cutoff': { event: 'cutoff' },
}
const STAGE_LABELS: Record<string, string> = { available: 'ga', withdrawn: 'retired' }
