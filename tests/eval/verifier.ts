import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { createVerifier } from '../../src/core/verify/verify.ts'

const Pair = z.object({
  id: z.string(),
  claim: z.string(),
  evidence: z.union([z.string().transform((text) => [text]), z.array(z.string())]),
  supported: z.boolean(),
  kind: z.string(),
})
type Pair = z.infer<typeof Pair>

/** A pair the check judged otherwise than its label. */
type Miss = { id: string; kind: string; claim: string; supported: boolean; reasons: string[] }
/** Rates from 0 to 1; unsupported claims are what is looked for. */
type Score = { pairs: number; caught: number; falseAlarms: number; precision: number; recall: number }
type VerifierResult = { overall: Score; byHalf: Record<string, Score>; byKind: Record<string, Score>; misses: Miss[] }

/**
 * Runs the labelled pairs of `verifier.jsonl`. Those whose id begins with `tuned` served to find rules and thresholds;
 * those with `unseen` were written afterwards, and only their totals were looked at; those with `next` have been read since,
 * but few rules are made for them yet. `caught` is the share of unsupported claims that are withheld, `falseAlarms` the share
 * of supported ones.
 */
export function evaluateVerifier(): VerifierResult {
  const lines = readFileSync(new URL('verifier.jsonl', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  const verify = createVerifier()
  const judged = lines.map((line) => {
    const pair = Pair.parse(JSON.parse(line))
    return {
      pair,
      verdict: verify(
        pair.claim,
        pair.evidence.map((text) => ({ text })),
      ),
    }
  })
  const scoreBy = (keyOf: (pair: Pair) => string) =>
    Object.fromEntries([...Map.groupBy(judged, ({ pair }) => keyOf(pair))].map(([key, group]) => [key, scoreOf(group)]))
  const misses = judged.filter(({ pair, verdict }) => pair.supported !== verdict.supported)
  return {
    overall: scoreOf(judged),
    byHalf: scoreBy(({ id }) => id.split('-')[0]!),
    byKind: scoreBy(({ kind }) => kind),
    misses: misses.map(({ pair: { id, kind, claim, supported }, verdict: { reasons } }) => ({ id, kind, claim, supported, reasons })),
  }
}

function scoreOf(judged: readonly { pair: Pair; verdict: { supported: boolean } }[]): Score {
  const withheld = judged.filter(({ verdict }) => !verdict.supported)
  const unsupported = judged.filter(({ pair }) => !pair.supported)
  const rightly = withheld.filter(({ pair }) => !pair.supported).length
  const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole)
  return {
    pairs: judged.length,
    caught: share(rightly, unsupported.length),
    falseAlarms: judged.length === unsupported.length ? 0 : (withheld.length - rightly) / (judged.length - unsupported.length),
    precision: share(rightly, withheld.length),
    recall: share(rightly, unsupported.length),
  }
}

function print({ overall, byHalf, byKind, misses }: VerifierResult): void {
  const line = (name: string, { pairs, caught, falseAlarms, precision }: Score) =>
    console.log(
      `${name.padEnd(16)} ${String(pairs).padStart(4)} pairs   caught ${caught.toFixed(3)}   false alarms ${falseAlarms.toFixed(3)}   precision ${precision.toFixed(3)}`,
    )
  line('all', overall)
  for (const [half, score] of Object.entries(byHalf)) line(half, score)
  for (const [kind, score] of Object.entries(byKind).toSorted(([a], [b]) => a.localeCompare(b))) line(`  ${kind}`, score)
  for (const { id, kind, claim, supported, reasons } of misses.filter(({ id: own }) => !own.startsWith('unseen')))
    console.log(`${supported ? 'withheld' : 'shown   '} ${id} ${kind}: ${claim}${reasons.length > 0 ? ` (${reasons.join('; ')})` : ''}`)
}

if (import.meta.main) print(evaluateVerifier())
