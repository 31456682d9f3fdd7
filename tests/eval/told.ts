import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { loadCorpus } from '../../src/adapters/corpus-files.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { createDraft, TRANSLATED } from '../../src/core/draft.ts'
import { Locale } from '../../src/core/locale.ts'
import type { Fact } from '../../src/core/release.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import { createSourceWords } from '../../src/core/in-source-words.ts'
import { checkSentence } from '../../src/core/model-sentences.ts'
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
/** Shares from 0 to 1: `rightSourced` passed and are told in their source's words; of those `rightLost` nothing is told. */
type ToldScore = { right: number; rightSourced: number; rightWithheld: number; rightLost: number; wrong: number; wrongShown: number }
/** What a reader sees of a sentence: it as it stands, what its source says (in place of one withheld, too), or nothing. */
type Outcome = { isShown: boolean; isWithheld: boolean; isLost: boolean; reasons: string[] }

/**
 * Runs sentences in the manner of chat models, written for questions from the evidence that a model is given, through what
 * stands between a model and a channel. Ids that begin with `tuned` served to find rules, those with `next` have been read
 * too, but few rules are made for them yet; of those with `unseen` only the totals were looked at.
 */
export function evaluateTold(corpus: Corpus): {
  score: (half: Half, manners: readonly Manner[]) => ToldScore
  misses: (Told & { reasons: string[]; evidence: string[] })[]
} {
  const pieces = new Map(read('evidence.jsonl', Piece).map((piece) => [piece.id, piece]))
  const names = createNameIndex(corpus.releases.values())
  const verify = createVerifier((text) => names.find(text))
  const judge = createJudge(corpus, pieces, verify)
  const judged = read('sentences.jsonl', Told).map((told) => ({ told, ...judge(told) }))
  return {
    score: (half, manners) => scoreOf(judged.filter(({ told }) => told.id.startsWith(half) && manners.includes(mannerOf(told)))),
    misses: judged
      .filter(({ told, isShown, isWithheld }) => (told.supported ? isWithheld : isShown))
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
  const figuresOf = ({ right, rightWithheld, rightLost, wrong, wrongShown }: ToldScore): Partial<Record<FigureName, Figure>> => ({
    'told: right withheld': { value: rightWithheld, count: right },
    'told: right lost': { value: rightLost, count: right },
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

/** One that is taken apart is shown if all its parts are, and withheld or lost if one of them is. */
function createJudge(corpus: Corpus, pieces: ReadonlyMap<string, z.infer<typeof Piece>>, verify: Verify) {
  return ({ text, english, locale, cites }: Told): Outcome => {
    const draft = createDraft(english !== undefined)
    const sentences = [...draft.push(english === undefined ? text : `${english} ${TRANSLATED} ${text}`), ...draft.end()]
    const evidence = cites.map((id) => evidenceOf(pieces.get(id)!))
    const checking = { evidence, verify, inSourceWords: createSourceWords(verify, { corpus, locale, today: corpus.asOf }) }
    const checked = sentences.map((sentence) => checkSentence(sentence, locale, checking))
    return {
      isShown:
        checked.length > 0 &&
        checked.every(({ sentence, told }) =>
          told.some(({ text: own, citations }) => own === sentence.text && citations.every((id) => sentence.citations.includes(id))),
        ),
      isWithheld: checked.length === 0 || checked.some(({ withheld }) => withheld),
      isLost: checked.length === 0 || checked.some(({ told }) => told.length === 0),
      reasons: checked.flatMap(({ withheld }) => withheld?.reasons ?? []),
    }
  }
}

const evidenceOf = (piece: z.infer<typeof Piece>): Evidence => ({ ...piece, source: piece.id.split('#')[0]!, url: '', score: 0 })

function scoreOf(judged: readonly ({ told: Told } & Outcome)[]): ToldScore {
  const [right, wrong] = [judged.filter(({ told }) => told.supported), judged.filter(({ told }) => !told.supported)]
  const share = (all: typeof judged, holds: (one: (typeof judged)[number]) => boolean) =>
    all.length === 0 ? 0 : all.filter(holds).length / all.length
  return {
    right: right.length,
    rightSourced: share(right, ({ isShown, isWithheld }) => !isShown && !isWithheld),
    rightWithheld: share(right, ({ isWithheld }) => isWithheld),
    rightLost: share(right, ({ isLost }) => isLost),
    wrong: wrong.length,
    wrongShown: share(wrong, ({ isShown }) => isShown),
  }
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false }, part: { type: 'string', default: 'tuned' } } })
  const { score, misses } = evaluateTold(loadCorpus('corpus'))
  for (const half of HALVES)
    for (const manner of MANNERS) {
      const { right, rightSourced, rightWithheld, rightLost, wrong, wrongShown } = score(half, [manner])
      const percent = (share: number) => `${(100 * share).toFixed(1)} %`
      const ofRight = `of ${right} right: in source's words ${percent(rightSourced)}, withheld ${percent(rightWithheld)}, lost ${percent(rightLost)}`
      console.log(`${half.padEnd(6)} ${manner.padEnd(5)}   ${ofRight}   of ${wrong} wrong: shown ${percent(wrongShown)}`)
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
