import type { Answer, Cell, CitedSource, Comparison, ComparisonRow } from '../core/answer.ts'
import type { EvidenceId } from '../core/evidence.ts'
import { wordsIn } from '../core/writing/words/index.ts'
import { cleanText, clipWords, escapeText, sourceMark, splitWords } from './markdown.ts'

/** A piece of an answer that stands on one page, whole. */
export type Block = {
  kind: 'claim' | 'row' | 'note'
  markdown: string
  /** Characters as read: without escapes and addresses. */
  length: number
  /** Sources it cites. */
  numbers: number[]
}

export type Cited = { sources: CitedSource[]; numbers: Map<EvidenceId, number> }

/** Markdown of one block, so that any block fits a page beside the longest question. */
const BLOCK_LENGTH = 1_500
/** Characters, as read, of one piece of a claim that is too long for a page. */
const PIECE_LENGTH = 600
/** Characters, as read, of a cell's entry in a row that is too long for a page. */
const ENTRY_LENGTH = 120

/**
 * An answer as blocks in reading order: what is claimed, what Footnote itself has to say, the comparison; a caveat before all
 * of it. The card of one release has its rows right after the first claim: they are what it was asked for.
 */
export function blocksOf(answer: Answer, cited: Cited): Block[] {
  const note = answer.note ? [textBlock('note', answer.note, [], cited)].flat() : []
  const caveat = answer.caveat ? textBlock('note', answer.caveat, [], cited) : []
  const claims = answer.claims.flatMap((claim) => textBlock('claim', claim.text, claim.citations, cited))
  const rows = answer.comparison ? rowBlocks(answer, answer.comparison, cited) : []
  const [first, ...others] = claims
  const isCard = answer.comparison?.releases.length === 1
  return isCard && first ? [...caveat, first, ...rows, ...others, ...note] : [...caveat, ...claims, ...note, ...rows]
}

function textBlock(kind: Block['kind'], text: string, citations: readonly EvidenceId[], cited: Cited): Block[] {
  const numbers = numbersOf(citations, cited)
  const linked = `${escapeText(text)}${marksOf(numbers, cited)}`
  if (linked.length <= BLOCK_LENGTH) return [{ kind, markdown: linked, length: text.length, numbers }]
  const pieces = splitWords(cleanText(text), PIECE_LENGTH)
  return pieces.map((piece, index) => {
    const isLast = index === pieces.length - 1
    const markdown = isLast ? `${escapeText(piece)}${plainMarks(numbers)}` : escapeText(piece)
    return { kind, markdown, length: piece.length, numbers: isLast ? numbers : [] }
  })
}

/** One block per fact with both values; facts of which the sources say nothing at all share the last line. */
function rowBlocks(answer: Answer, { releases, rows }: Comparison, cited: Cited): Block[] {
  const { silent } = wordsIn(answer.locale)
  const names = releases.map(({ name }) => name)
  const told = rows.filter((row) => row.cells.some((cell) => cell.length > 0))
  const untold = rows.filter((row) => row.cells.every((cell) => cell.length === 0))
  const blocks = told.flatMap((row) => rowBlock(row, names, silent, cited))
  if (untold.length === 0) return blocks
  const labels = untold.map(({ label }) => escapeText(label)).join(', ')
  const markdown = `**${labels}**\n*${silent}*`
  return [...blocks, { kind: 'row', markdown, length: markdown.length, numbers: [] }]
}

function rowBlock({ label, cells }: ComparisonRow, names: string[], silent: string, cited: Cited): Block[] {
  const head = `**${escapeText(label)}**`
  const [only] = cells
  if (only && cells.length === 1) return [onOneLine(head, lineOf('', only, silent, cited))]
  const lines = cells.map((cell, index) => lineOf(names[index] ?? '', cell, silent, cited))
  const whole = joinLines(head, lines)
  if (whole.markdown.length <= BLOCK_LENGTH) return [whole]
  return cells.map((cell, index) => {
    const short = cell.map((entry) => ({ ...entry, text: clipWords(entry.text, ENTRY_LENGTH) }))
    return joinLines(head, [lineOf(names[index] ?? '', short, silent, cited, plainMarks)])
  })
}

type Line = Pick<Block, 'markdown' | 'length' | 'numbers'>

function lineOf(name: string, cell: Cell, silent: string, cited: Cited, marks: Marks = marksOf): Line {
  const entries = cell.map(({ text, citations }, index) => {
    const own = numbersOf(citations, cited)
    const next = cell[index + 1]
    const isMarkedNext = next !== undefined && String(numbersOf(next.citations, cited)) === String(own)
    return escapeText(text) + (isMarkedNext ? '' : marks(own, cited))
  })
  const value = entries.length > 0 ? entries.join('; ') : `*${silent}*`
  const length = name.length + cell.reduce((sum, { text }) => sum + text.length, 0)
  const numbers = numbersOf(
    cell.flatMap((entry) => entry.citations),
    cited,
  )
  return { markdown: name ? `${escapeText(name)}: ${value}` : value, length, numbers }
}

/** The only value of a row stands beside its label. */
function onOneLine(head: string, { markdown, length, numbers }: Line): Block {
  return { kind: 'row', markdown: `${head}: ${markdown}`, length: head.length + length, numbers }
}

function joinLines(head: string, lines: Line[]): Block {
  return {
    kind: 'row',
    markdown: [head, ...lines.map(({ markdown }) => markdown)].join('\n'),
    length: lines.reduce((sum, { length }) => sum + length, head.length),
    numbers: lines.flatMap(({ numbers }) => numbers),
  }
}

type Marks = (numbers: readonly number[], cited: Cited) => string

function marksOf(numbers: readonly number[], { sources }: Cited): string {
  const marks = numbers.map((number) => sourceMark(number, sources[number - 1]?.url ?? ''))
  return marks.length > 0 ? ` ${marks.join('')}` : ''
}

/** Numbers without their links, where those would not fit: the list of sources has them. */
function plainMarks(numbers: readonly number[]): string {
  return numbers.length > 0 ? ` ${numbers.map((number) => `\\[${number}\\]`).join('')}` : ''
}

function numbersOf(citations: readonly EvidenceId[], { numbers }: Cited): number[] {
  return [...new Set(citations.flatMap((id) => numbers.get(id) ?? []))]
}
