import type { Span } from '../reading/reading.ts'

const MARKS =
  /(?<in>\b(?:accept|take|read|ingest|understand|process|see|analy[sz]e|interpret)\p{L}*)|(?<out>\b(?:generat|return|produc|creat|give|write|synthesi[sz]|render|draw)\p{L}*)|(?<way>\b(?:input|output)s?\b)|(?<any>\b(?:handl|support|work|perform)\p{L}*)|\b(?<noun>text|image|picture|photo|vision|audio|video|speech|music)s?\b|(?<end>[.;])/giu

/** A kind of content that goes in or comes out; `only`: all that does, where the text says that there is no more. */
export type Flow = Span & { noun: string; way: 'in' | 'out' | undefined; only: readonly string[] }

/** Which kinds of content go in and which come out; "as input" speaks for the nouns before it. */
export function flowsIn(text: string): Flow[] {
  const flows: Flow[] = []
  let way: Flow['way']
  let from = 0
  for (const { groups = {}, index, 0: mark } of text.matchAll(MARKS)) {
    if (groups['noun']) flows.push({ start: index, end: index + mark.length, noun: nounOf(groups['noun']), way, only: [] })
    else if (groups['way']) {
      way = /^in/i.test(groups['way']) ? 'in' : 'out'
      for (const flow of flows.slice(from)) flow.way = way
      from = flows.length
    } else {
      way = groups['in'] ? 'in' : groups['out'] ? 'out' : undefined
      from = flows.length
    }
  }
  return withOnly(text, flows)
}

const nounOf = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/picture|photo|vision/, 'image')
    .replace('speech', 'audio')

const JOINED = /^(?:s?,)?\s?(?:and|or|&|,|as well as)?\s?$/i
const ONLY_BEFORE = /\b(?:only|nothing but|limited to|restricted to)\s(?:\p{L}+\s){0,2}$|\b(?:input|output)s?:\s$/iu
const ONLY_AFTER = /^[\s-](?:\p{L}+\s)?(?:only|alone)\b/iu

/** "takes text and images only", "Input: audio, text": a list that names all there is. */
function withOnly(text: string, flows: readonly Flow[]): Flow[] {
  const lists: Flow[][] = []
  for (const flow of flows) {
    const last = lists.at(-1)?.at(-1)
    if (last && JOINED.test(text.slice(last.end, flow.start))) lists.at(-1)!.push(flow)
    else lists.push([flow])
  }
  return lists.flatMap((list) => {
    const before = text.slice(Math.max(0, list[0]!.start - 40), list[0]!.start)
    const isAll = ONLY_BEFORE.test(before) || ONLY_AFTER.test(text.slice(list.at(-1)!.end, list.at(-1)!.end + 24))
    return isAll ? list.map((flow) => ({ ...flow, only: list.map(({ noun }) => noun) })) : list
  })
}

export const canShareWay = (a: Flow, b: Flow): boolean => a.way === undefined || b.way === undefined || a.way === b.way
