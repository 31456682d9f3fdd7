import { DATE, FIGURE, MODEL, NAME, patternOf, SHARE, type Masks } from './masks.ts'

const [S, D, F, P] = [patternOf(NAME), patternOf(DATE), patternOf(FIGURE), patternOf(SHARE)]
const M = patternOf(MODEL)
const N = String.raw`[\uE000-\uE3FF]`
const ANY = String.raw`[\uE000-\uEFFF]`
/** What a particle that stands behind it bears on: a name, a date, or a figure with what it counts. */
const CHUNK = String.raw`(?:(?:${N} 's )?${ANY}(?: ${N})*(?: (?:(?:input|output|cached|active|total) )?(?:tokens?|parameters|points|months?|weeks?|days|hours?|seconds|minutes))?|\S+)`

const DEGREES: Record<string, string> = {
  cheap: 'cheaper',
  expensive: 'more expensive',
  dear: 'dearer',
  large: 'larger',
  small: 'smaller',
  fast: 'faster',
  slow: 'slower',
  high: 'higher',
  low: 'lower',
  long: 'longer',
  short: 'shorter',
  many: 'more',
  less: 'fewer',
  new: 'newer',
}
const DEGREE = `(?:${[...Object.keys(DEGREES), ...Object.values(DEGREES), 'better', 'worse'].toSorted((a, b) => b.length - a.length).join('|')})`
const comparative = (degree = ''): string => DEGREES[degree] ?? degree
const EVENT = '(?:replaces|replaced|developed|released|published|launched|announced|retired|deprecated|measured|confirmed)'

type Rule = (text: string) => string
const rule = (pattern: string, by: string | ((...found: string[]) => string)): Rule => {
  const sought = new RegExp(pattern, 'gu')
  return typeof by === 'string' ? (text) => text.replace(sought, by) : (text) => text.replace(sought, by)
}

const RULES: readonly Rule[] = [
  rule(String.raw`\bthe (?=${M}|the )`, ''),
  // "将 A 描述为": Chinese puts before what it is done to what else says "will".
  rule(String.raw`\bwill be (?=${N})`, ''),
  rule(String.raw`\b(less|more) than ((?:the |its )?[a-z]+) 's (${F})`, '$1 than $3 of $2'),
  rule(String.raw`(?<!the )\bend of (?=${D})`, 'at the end of '),
  rule(String.raw`\bmore (cheap|large|small|fast|slow|high|low|long|short|new)\b`, (_, degree) => comparative(degree)),
  rule(String.raw`\b(?:says|states) ((?:up to |about |at most )?${F} tokens)`, 'writes $1'),
  rule(String.raw`(${M}) (?=next\b)`, '$1, '),
  // "64K <up_to", "2026 <from": Japanese and Chinese put behind what English puts before.
  rule(String.raw`(${F}(?: tokens?| parameters)?) <until\b`, 'up to $1'),
  rule(String.raw`(${F}[^<,;.]{0,12}) <(?:on|in)\b`, '$1'),
  rule(String.raw`(${CHUNK}) <(not|no)\b`, '$2 $1'),
  rule(
    String.raw`(${D}|API|platform|app|${S}(?: ${S})*|${M}) <(on|in)\b`,
    (_, own = '', lead = '') => `${new RegExp(D, 'u').test(own) ? 'on' : lead === 'on' ? 'in' : lead} ${own}`,
  ),
  // "@ <than high": "higher", where no other side stands before it.
  rule(String.raw`(^|[@,;.]|\b(?:is|a|the)) ?<than (${DEGREE})`, (_, before, degree) => `${before} ${comparative(degree)}`),
  // "A's input price @ B <than high": one side of a price, and the other.
  rule(String.raw`(${CHUNK}) <([a-z_]+)`, (_, own = '', lead = '') => `${lead.replaceAll('_', ' ')} ${own}`),
  rule(String.raw`<[a-z_]+`, ''),
  // "than B's $0.20 cheap": "is cheaper than B's $0.20".
  rule(String.raw`\bthan (${N}(?: ${N})* 's ${F}) (${DEGREE})\b`, (_, other, degree) => `is ${comparative(degree)} than ${other}`),
  // "than B 20% cheap", "than B cheap 20%", "20% cheap than B".
  rule(
    String.raw`\bthan (${N}(?: ${N})*)(?: is)? (${F}) (${DEGREE})(?: than)?\b`,
    (_, other, by, degree) => `is ${by} ${comparative(degree)} than ${other}`,
  ),
  rule(String.raw`\bthan (${N}(?: ${N})*) (${DEGREE}) (${F})`, (_, other, degree, by) => `is ${by} ${comparative(degree)} than ${other}`),
  // "than B cheap", "than B is cheaper": "cheaper than B".
  rule(
    String.raw`\bthan (${ANY}(?: [a-z]+)?) (?:is |far |much )?(${DEGREE})(?: than)?\b`,
    (_, other, degree) => `is ${comparative(degree)} than ${other}`,
  ),
  rule(String.raw`\bnot can\b`, 'cannot'),
  rule(String.raw`(${F}) (${DEGREE})(?= is\b| ?[,.;]|$)`, (_, by, degree) => `${by} ${comparative(degree)}`),
  rule(String.raw`\b(more|less|fewer|[a-z]+er|[a-z]+ expensive)\b([^,;]{0,40}?) (?:that|and|as) (?=${M})`, '$1$2 than '),
  rule(String.raw`(${N})'?(?: 's| price)* (twice|half|${F} times)\b`, '$2 $1'),
  // "by B replaced", "by OpenAI developed".
  rule(
    String.raw`\b(?:by|through|from) (${N}(?: ${N})*|the provider|the maker|the company) (${EVENT})\b`,
    (_, who, verb) => `${verb === 'replaces' ? 'replaced' : verb} by ${who}`,
  ),
  rule(String.raw`\breplaces (?:the )?(${N}) (?:by|with|for) (?:the )?(${N})`, 'has $1 replaced by $2'),
  rule(String.raw`\bby (?=[a-z])(?!the |its |an? |more |less )`, ''),
  // "tokens of input", "45 of output".
  rule(String.raw`\btokens? (?:of|in|for|at) (?:the )?(input|output)\b`, '$1 tokens'),
  rule(String.raw`(${P}) (?:of |in |for )?(?:the )?(cached input|input|output)(?! tokens?| price| ${F})`, '$1 $2 tokens'),
  rule(String.raw`(${P}) of `, '$1 '),
  rule(String.raw`(${F}) of (?=tokens?\b|parameters\b|active\b|total\b|context\b|input\b|output\b|points\b)`, '$1 '),
  rule(String.raw`\b(parameters|tokens) (active|in total|total)\b`, '$1 $2'),
  rule(String.raw`\bweights (?:that )?(?:are )?open\b`, 'weights are open'),
  // "the 5 May", "grew of 23T for 28T", "A of context".
  rule(String.raw`\bthe (?=${D})`, 'on '),
  rule(String.raw`\b(?:of|from) (${F}(?: [a-z]+){0,2}) (?:for|to|until|on|up to|a|in) (${F})`, 'from $1 to $2'),
  rule(String.raw`(${F}) the (?=${F})`, '$1 to '),
  rule(String.raw`(${N}) 's `, "$1's "),
  rule(String.raw` 's(?= )`, ''),
  // A date or figure that stands right before a name is none of its version.
  rule(String.raw`(${D}|${F}) (?=${M})`, '$1, '),
  rule(String.raw`\bbefore (?=${M}|the frontier)`, 'ahead of '),
  rule(String.raw`\bfrom (?=(?:the )?price\b)`, 'of '),
  rule(String.raw`\b(first\b[^,;.]*) from (?=the |${N})`, '$1 since '),
  rule(String.raw`\b([a-z]+|${F}) until ([a-z]+|${F}) (?=months|days|weeks|years|hours|times)`, '$1 to $2 '),
  rule(String.raw`(${M}|${S}) (?=${F})`, '$1, '),
  // "up to up to", "from from".
  rule(String.raw`\b(up to|from|as of|until|on|about|by|the|than|of|in) (?:\1|the|on|at|of)(?= (?:the )?${ANY})`, '$1'),
]

/** English words in the order in which English says them, masks and all. */
export function inEnglishOrder(text: string, masks: Masks): string {
  const ordered = withoutTopics(RULES.reduce((told, apply) => apply(told), withTold(text)))
  return withShares(withCurrency(withSourceLast(ordered), masks), masks)
}

/** "S, … that_announced": who says it, and when, stands before what is said. */
function withTold(text: string): string {
  const ends = new RegExp(String.raw`^(.*) (?:and|that) (${S}(?: ${S})*) ?@? (says|states|writes|announced|reports|explains)(.{0,8})$`, 'u')
  if (ends.test(text)) return text.replace(ends, '$2 $3 that $1$4')
  return text.replace(/^(.*?@(?: [\uE400-\uE7FF] <on)?),?\s(.*?) that_(\w+)/u, '$1 $3 that $2')
}

const withoutTopics = (text: string): string => text.replaceAll(/that_(\w+)/g, '$1').replaceAll(/ ?@/g, '')

/** "The successor of A is, according to S, B": the source at the end, as English has it. */
const withSourceLast = (text: string): string =>
  text.replace(new RegExp(String.raw`^(.+?),? (according to (?:the )?${S}(?: ${S})*),? ([^,;.!]+?)( ?[.!]?)$`, 'u'), '$1 $3, $2$4')

/** "$10 per million input tokens and 45 per million output tokens": the 45 are dollars too. */
function withCurrency(text: string, masks: Masks): string {
  let currency = ''
  return text.replace(new RegExp(`(${F})(?=( ${P})?)`, 'gu'), (figure: string, _: string, share: string | undefined) => {
    const own = masks.textOf(figure)
    const sign = /^[$€£¥]/.exec(own)?.[0]
    currency = sign ?? currency
    return share && !sign && currency !== '' && !own.endsWith('%') ? masks.add(FIGURE, currency + own) : figure
  })
}

/** "per million tokens input $1, output $2": English puts the share behind each amount. */
function withShares(text: string, masks: Masks): string {
  const share = new RegExp(String.raw`(${P}(?: (?:cached input|input|output|text|audio|image))?(?: tokens?)?)`, 'u')
  const parts = text.split(share)
  let lead = ''
  const isMoney = (mask: string) => /^[$€£¥]/.test(masks.textOf(mask))
  return parts
    .map((part, index) => {
      if (index % 2 === 0)
        return lead === '' ? part : part.replace(new RegExp(F, 'gu'), (mask) => (isMoney(mask) ? `${mask} ${lead}` : mask))
      const [before, after] = [parts[index - 1]!, parts[index + 1]!]
      const isBehind = new RegExp(String.raw`${F}(?: USD)?\s?\(?$`, 'u').test(before)
      const leads = !isBehind && (after.match(new RegExp(F, 'gu')) ?? []).some(isMoney)
      lead = leads ? (/token/.test(part) ? part : `${part} tokens`) : ''
      return leads ? '' : part
    })
    .join('')
}
