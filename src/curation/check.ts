import { parseArgs } from 'node:util'
import { readCorpus, type CorpusFault } from '../adapters/corpus-files.ts'
import type { Corpus } from '../core/corpus.ts'
import type { Day } from '../core/dates.ts'
import { checkContradictions } from './rules/contradictions.ts'
import { checkDates } from './rules/dates.ts'
import { checkFigures } from './rules/figures.ts'
import type { Rule } from './rules/finding.ts'
import { checkNames } from './rules/names.ts'
import { checkOrders } from './rules/orders.ts'
import { checkRanges } from './rules/ranges.ts'
import { checkUpkeep } from './rules/upkeep.ts'
import { currentDay, runTool } from './run-tool.ts'

const HELP = `Check the corpus: form, names, dates, ranges, contradictions, orders to readers, and figures without a fact.

  npm run corpus:check                 the corpus in corpus/
  npm run corpus:check -- <dir>        another one
  npm run corpus:check -- --quiet      faults only, no warnings

Each fault is one line, file:line: what is wrong and what to do. Ends with 1 if there is any.
Warnings ask for a second look and change nothing. docs/curating.md explains every key.`

const RULES: readonly Rule[] = [checkNames, checkDates, checkRanges, checkContradictions, checkUpkeep, checkOrders, checkFigures]

/** What a check found, each in the order of files and lines. `corpus` is there where the form is sound. */
type CheckResult = { faults: CorpusFault[]; warnings: CorpusFault[]; corpus?: Corpus }

/** Checks a corpus directory as of a day. Rules are asked only of a corpus whose form is sound. */
export function checkCorpus(dir: string, today: Day): CheckResult {
  const reading = readCorpus(dir)
  if ('faults' in reading) return { faults: reading.faults, warnings: [] }
  const { corpus, locate } = reading
  const findings = RULES.flatMap((rule) => rule(corpus, today)).map(({ place, message, isFault }) => ({
    isFault,
    fault: { ...locate(place), message },
  }))
  const inOrder = findings.toSorted((a, b) => a.fault.file.localeCompare(b.fault.file) || a.fault.line - b.fault.line)
  return {
    faults: inOrder.filter(({ isFault }) => isFault).map((finding) => finding.fault),
    warnings: inOrder.filter(({ isFault }) => !isFault).map((finding) => finding.fault),
    corpus,
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, quiet: { type: 'boolean', short: 'q' } },
  })
  if (values.help) return console.log(HELP)
  const { faults, warnings, corpus } = checkCorpus(positionals[0] ?? 'corpus', currentDay())
  if (!values.quiet) for (const warning of warnings) console.log(lineOf(warning, 'warning: '))
  for (const fault of faults) console.log(lineOf(fault, ''))
  console.log(summaryOf(faults.length, warnings.length, corpus))
  if (faults.length > 0) process.exitCode = 1
}

function lineOf({ file, line, message }: CorpusFault, mark: string): string {
  return `${file}:${line}: ${mark}${message}`
}

function summaryOf(faults: number, warnings: number, corpus: Corpus | undefined): string {
  const found = `${faults} faults, ${warnings} warnings`
  if (!corpus) return `${found}. The other rules are asked once the form is sound.`
  const facts = [...corpus.releases.values()].reduce((sum, release) => sum + release.facts.length, 0)
  const size = `${corpus.releases.size} releases, ${facts} facts, ${corpus.sources.size} sources, ${corpus.passages.size} passages as of ${corpus.asOf}`
  return faults === 0 ? `The corpus is sound: ${size} (${found}).` : `${found} in ${size}.`
}

if (import.meta.main) await runTool(main)
