import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { loadCorpus } from '../../src/adapters/corpus-files.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { createDraft, TRANSLATED } from '../../src/core/draft.ts'
import { Locale } from '../../src/core/locale.ts'
import type { Fact } from '../../src/core/release.ts'
import { createNameIndex } from '../../src/core/understanding/names.ts'
import { createVerifier, type Verify } from '../../src/core/verify/verify.ts'
import type { Figure, FigureName } from './figures.ts'

/** A piece of evidence as a chat model was given it; the corpus may say otherwise by now. */
const Piece = z.strictObject({
  id: z.string(),
  title: z.string(),
  text: z.string(),
  publisher: z.string(),
  date: z.string(),
  about: z.array(z.string()),
  fact: z.custom<Fact>().exactOptional(),
})
/**
 * A sentence as a chat model writes it: `[1]` is the first of `cites`. `english`: what it wrote before it, as what it
 * translates. `supported`: whether a reader of these finds it said there. `isClose`: written to the rules that ask for the
 * words and the order of the evidence.
 */
const Told = z.strictObject({
  id: z.string(),
  locale: Locale,
  english: z.string().exactOptional(),
  question: z.string(),
  text: z.string(),
  cites: z.array(z.string()).min(1),
  supported: z.boolean(),
  kind: z.string(),
  isClose: z.boolean().default(false),
})
type Told = z.infer<typeof Told>

const HALVES = ['tuned', 'next', 'unseen'] as const
type Half = (typeof HALVES)[number]
const MANNERS = ['close', 'free', 'other'] as const
/** English as the rules ask for it, freer English, and the other languages. */
type Manner = (typeof MANNERS)[number]
const mannerOf = ({ locale, isClose }: Told): Manner => (locale !== 'en' ? 'other' : isClose ? 'close' : 'free')
/** Shares from 0 to 1. */
type ToldScore = { right: number; rightWithheld: number; wrong: number; wrongShown: number }

/**
 * Runs sentences in the manner of chat models, written for questions from the evidence that a model is given, through what
 * stands between a model and a channel. Ids that begin with `tuned` served to find rules, those with `next` have been read
 * too, but few rules are made for them yet; of those with `unseen` only the totals were looked at. One that is taken apart is
 * shown if all its parts are.
 */
export function evaluateTold(corpus: Corpus): {
  score: (half: Half, manners: readonly Manner[]) => ToldScore
  misses: (Told & { reasons: string[]; evidence: string[] })[]
} {
  const pieces = new Map(read('evidence.jsonl', Piece).map((piece) => [piece.id, piece]))
  const names = createNameIndex(corpus.releases.values())
  const verify = createVerifier((text) => names.find(text))
  const judged = read('sentences.jsonl', Told).map((told) => ({ told, ...judge(told, pieces, verify) }))
  return {
    score: (half, manners) => scoreOf(judged.filter(({ told }) => told.id.startsWith(half) && manners.includes(mannerOf(told)))),
    misses: judged
      .filter(({ told, isShown }) => told.supported !== isShown)
      .map(({ told, reasons }) => ({
        ...told,
        reasons,
        evidence: told.cites.map((id) => `${pieces.get(id)!.text} (${pieces.get(id)!.publisher}, ${pieces.get(id)!.date})`),
      })),
  }
}

/** The shares of right English sentences withheld and of wrong ones shown: of those tuned on, and of those nobody read that were written to the present rules. */
export function toldFigures(corpus: Corpus): Record<'tuned' | 'unseen', Partial<Record<FigureName, Figure>>> {
  const { score } = evaluateTold(corpus)
  const figuresOf = ({ right, rightWithheld, wrong, wrongShown }: ToldScore): Partial<Record<FigureName, Figure>> => ({
    'told: right withheld': { value: rightWithheld, count: right },
    'told: wrong shown': { value: wrongShown, count: wrong },
  })
  return { tuned: figuresOf(score('tuned', ['close', 'free'])), unseen: figuresOf(score('unseen', ['close'])) }
}

function read<T>(file: string, schema: z.ZodType<T>): T[] {
  const lines = readFileSync(new URL(`told/${file}`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => schema.parse(JSON.parse(line)))
}

function judge(
  { text, english, locale, cites }: Told,
  pieces: ReadonlyMap<string, z.infer<typeof Piece>>,
  verify: Verify,
): { isShown: boolean; reasons: string[] } {
  const draft = createDraft(english !== undefined)
  const sentences = [...draft.push(english === undefined ? text : `${english} ${TRANSLATED} ${text}`), ...draft.end()]
  const reasons = sentences.flatMap(({ text: sentence, citations, english: original }) => {
    const cited = citations.map((number) => pieces.get(cites[number - 1]!)!)
    if (cited.length === 0) return ['cites no evidence it was given']
    const verdict = verify(sentence, cited, original === undefined ? undefined : { english: original, locale })
    return verdict.supported ? [] : verdict.reasons
  })
  return { isShown: sentences.length > 0 && reasons.length === 0, reasons }
}

function scoreOf(judged: readonly { told: Told; isShown: boolean }[]): ToldScore {
  const [right, wrong] = [judged.filter(({ told }) => told.supported), judged.filter(({ told }) => !told.supported)]
  const share = (some: typeof judged, all: typeof judged) => (all.length === 0 ? 0 : some.length / all.length)
  return {
    right: right.length,
    rightWithheld: share(
      right.filter(({ isShown }) => !isShown),
      right,
    ),
    wrong: wrong.length,
    wrongShown: share(
      wrong.filter(({ isShown }) => isShown),
      wrong,
    ),
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false }, part: { type: 'string', default: 'tuned' } } })
  const { score, misses } = evaluateTold(loadCorpus('corpus'))
  for (const half of HALVES)
    for (const manner of MANNERS) {
      const { right, rightWithheld, wrong, wrongShown } = score(half, [manner])
      const withheld = `right withheld ${(100 * rightWithheld).toFixed(1)} % of ${right}`
      console.log(`${half.padEnd(6)} ${manner.padEnd(5)}   ${withheld}   wrong shown ${(100 * wrongShown).toFixed(1)} % of ${wrong}`)
    }
  const isListed = ({ id }: Told) => id.startsWith(values.part) && !id.startsWith('unseen')
  for (const { id, kind, text, supported, reasons, evidence } of values.misses ? misses.filter(isListed) : [])
    console.log(
      [
        `${supported ? 'WITHHELD' : 'SHOWN   '} ${id} (${kind}): ${text}`,
        ...evidence.map((piece, index) => `    [${index + 1}] ${piece}`),
        `    ${reasons.join(' | ')}`,
      ].join('\n'),
    )
}
