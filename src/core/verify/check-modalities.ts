import type { Piece } from './evidence-reading.ts'
import type { Reading } from './reading.ts'

const MARKS =
  /(?<in>\b(?:accept|take|read|ingest|understand|process|handle|see|analy[sz]e|interpret)\p{L}*)|(?<out>\b(?:generat|return|produc|creat|give|write|synthesi[sz]|render|draw)\p{L}*)|(?<way>\b(?:input|output)s?\b)|\b(?<noun>text|image|picture|photo|audio|video|speech|music)s?\b|(?<end>[.;])/giu

type Flow = { noun: string; way: 'in' | 'out' | undefined }

/** "can generate video" where the evidence only says that it takes video. */
export function checkModalities(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap((piece) => flowsIn(piece.text))
  return flowsIn(claim.text).flatMap(({ noun, way }) => {
    const own = known.filter((flow) => flow.noun === noun && flow.way !== undefined)
    if (way === undefined || own.length === 0 || own.some((flow) => flow.way === way)) return []
    return [`says ${noun} as ${way}put; the cited passage gives it as ${own[0]!.way}put`]
  })
}

/** Which kinds of content go in and which come out; "as input" speaks for the nouns before it. */
function flowsIn(text: string): Flow[] {
  const flows: Flow[] = []
  let way: Flow['way']
  let from = 0
  for (const { groups = {} } of text.matchAll(MARKS)) {
    if (groups['noun']) flows.push({ noun: groups['noun'].toLowerCase().replace(/picture|photo/, 'image'), way })
    else if (groups['way']) {
      way = /^in/i.test(groups['way']) ? 'in' : 'out'
      for (const flow of flows.slice(from)) flow.way = way
      from = flows.length
    } else {
      way = groups['in'] ? 'in' : groups['out'] ? 'out' : undefined
      from = flows.length
    }
  }
  return flows
}
