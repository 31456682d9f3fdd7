import type { Corpus } from '../../src/core/corpus.ts'
import type { Day } from '../../src/core/dates.ts'
import { factEvidence, passageEvidence, type Evidence, type EvidenceId } from '../../src/core/evidence.ts'
import { createRetriever } from '../../src/core/search/retrieve.ts'
import { createNameIndex } from '../../src/core/understanding/names.ts'
import { createUnderstanding } from '../../src/core/understanding/understand.ts'
import { factSentence } from '../../src/core/writing/fact-sentence.ts'
import { makes } from './check-answer.ts'
import { nameKey, type GoldenQuestion, type Point } from './golden-question.ts'
import { ndcg, recall } from './metrics.ts'
import { plain } from './plain-figures.ts'

export type RetrievalCheck = {
  /**
   * Recall among the first 5, of at most 5 relevant pieces, and nDCG of the first 10. A piece is relevant, with one grade
   * per required point it makes, when it is about a release the question is about and at an address that may be cited.
   * NaN where the corpus holds no such piece.
   */
  rank(question: GoldenQuestion): { recall5: number; ndcg10: number }
  /** Releases the question is about that the corpus does not have. */
  absent(question: GoldenQuestion): string[]
  /** Whether any evidence about the question's releases makes a point. */
  holds(question: GoldenQuestion, point: Point): boolean
}

type Piece = { evidence: Evidence; plainText: string; about: ReadonlySet<string> }

/** Ranks as the product does: what is asked, and of which releases, comes from its own understanding of the words. */
export function createRetrievalCheck(corpus: Corpus, today: Day): RetrievalCheck {
  const understand = createUnderstanding(corpus, createNameIndex(corpus.releases.values()))
  const retrieve = createRetriever(corpus)
  const pieces = piecesOf(corpus)
  const known = new Set(pieces.flatMap(({ about }) => [...about]))
  const concerned = ({ about }: GoldenQuestion) => {
    const keys = about?.map(nameKey)
    return keys ? pieces.filter((piece) => keys.some((key) => piece.about.has(key))) : pieces
  }
  return {
    rank(question) {
      const relevant = judge(question, concerned(question))
      const { releases, fields } = understand({ text: question.question ?? '', locale: question.locale ?? 'en' }, today)
      const ranking = retrieve({ text: question.question ?? '', releases, fields }, 10).map(({ id }) => id)
      const places = Math.min(relevant.size, 5)
      return { recall5: (recall(ranking, relevant, 5) * relevant.size) / places, ndcg10: ndcg(ranking, relevant, 10) }
    },
    absent: ({ about = [] }) => about.filter((name) => !known.has(nameKey(name))),
    holds: (question, point) => concerned(question).some(({ plainText }) => makes(plainText, point)),
  }
}

function judge(question: GoldenQuestion, among: readonly Piece[]): Map<EvidenceId, number> {
  const graded = among
    .filter(({ evidence }) => question.cites?.some((part) => evidence.url.includes(part)))
    .map(({ evidence, plainText }) => [evidence.id, question.must.filter((point) => makes(plainText, point)).length] as const)
  return new Map(graded.filter(([, grade]) => grade > 0))
}

/** What a piece says, without the days between which a fact held: a date among those answers no question after a date. */
function saying({ text, fact, about }: Evidence, corpus: Corpus): string {
  if (!fact) return text
  const { from: _, until: __, asOf: ___, ...timeless } = fact
  return factSentence(corpus.releases.get(about[0]!)!, timeless, corpus.sources.get(fact.source)!)
}

function piecesOf(corpus: Corpus): Piece[] {
  const namesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => [corpus.releases.get(id)!].flatMap(({ name, aliases }) => [name, ...aliases].map(nameKey)))
  const facts = [...corpus.releases.values()].flatMap((release) => release.facts.map((fact) => factEvidence(corpus, release, fact)))
  const passages = [...corpus.passages.values()].map((passage) => passageEvidence(corpus, passage))
  return [...facts, ...passages].map((evidence) => ({
    evidence,
    plainText: plain(saying(evidence, corpus)),
    about: new Set(namesOf(evidence.about)),
  }))
}
