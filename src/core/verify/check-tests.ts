import type { Piece } from './evidence-reading.ts'
import { isQuantity, type Reading } from './reading.ts'

/** Benchmarks as sentences name them; a version or part belongs to the name. */
const TESTS =
  /\b(?:SWE-?bench(?: (?:Verified|Pro|Lite|Multilingual|Multimodal))?|LiveCodeBench(?: v\d)?|Terminal-?Bench(?: \d(?:\.\d)?)?|Humanity's Last Exam|HLE|GPQA(?: Diamond)?|MMLU(?:-Pro|-Redux)?|MMMU(?:-Pro)?|AIME(?: ?'?\d{2,4})?|BrowseComp|Codeforces|HumanEval\+?|ARC-AGI(?:-\d)?|MATH(?:-500)?|GSM8K|OSWorld(?: \d(?:\.\d)?)?|SimpleQA|IFEval|MRCR|Aider)(?![\p{L}\d-])/gu

/** A score on one test where the cited passage gives it of another: "93.5 on SWE-bench" of "On LiveCodeBench it reaches 93.5". */
export function checkTests(claim: Reading, pieces: readonly Piece[]): string[] {
  return claim.sentences.flatMap(({ start, end }, index) => {
    const [own, ...others] = testsIn(claim.text.slice(start, end))
    if (own === undefined || others.length > 0) return []
    const known = pieces.flatMap((piece) => scoresIn(piece))
    const said = claim.values.filter((value) => value.sentence === index).filter(isQuantity)
    return said.flatMap(({ value, start: from, end: to }) => {
      const same = known.filter((score) => score.value === value && score.tests.length > 0)
      if (same.length === 0 || same.some(({ tests }) => tests.some((test) => isWithin(test, own)))) return []
      return [`says ${claim.text.slice(from, to)} of ${own}; the cited passage gives it of ${same[0]!.tests.join(' and ')}`]
    })
  })
}

/** The figures of each sentence, with the tests that are named in it. */
function scoresIn({ text, sentences, values }: Piece): { value: number; tests: string[] }[] {
  const tests = sentences.map(({ start, end }) => testsIn(text.slice(start, end)))
  return values.filter(isQuantity).map(({ value, sentence }) => ({ value, tests: tests[sentence] ?? [] }))
}

export const testsIn = (text: string): string[] => [...new Set([...text.matchAll(TESTS)].map(([name]) => name))]

/** "SWE-bench" is said of "SWE-bench Verified" too. */
const isWithin = (test: string, other: string): boolean => {
  const [a, b] = [test, other].map((name) =>
    name
      .toLowerCase()
      .replace(/^humanity's last exam$/, 'hle')
      .replace(/[^a-z\d]/g, ''),
  )
  return a!.startsWith(b!) || b!.startsWith(a!)
}
