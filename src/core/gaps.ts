import { type Gap, GAPS } from './answer.ts'
import type { Corpus } from './corpus.ts'
import type { ReceiptHead } from './receipt.ts'
import type { ReleaseId } from './release.ts'
import { isWeighty } from './writing/write-facts.ts'

/** What was asked for and not told: of which release and which field, as far as that is known, and how often. */
export type CountedGap = {
  gap: Gap
  release?: ReleaseId
  field?: string
  count: number
  /** As asked, where servers keep that: the latest few, each once. */
  questions: string[]
}

/** Questions remembered of one gap. */
const MOST_QUESTIONS = 20

/** Counts what the corpus lacks, answer by answer. */
export function createGapCount(corpus: Corpus) {
  const counted = new Map<string, CountedGap>()

  function count(gap: Gap, { release, field }: Lack, question: string | undefined): void {
    const key = JSON.stringify([gap, release, field])
    const known = counted.get(key) ?? { gap, ...(release && { release }), ...(field && { field }), count: 0, questions: [] }
    known.count++
    if (question !== undefined) known.questions = [question, ...known.questions.filter((one) => one !== question)].slice(0, MOST_QUESTIONS)
    counted.set(key, known)
  }

  return {
    /** Heads come oldest first. */
    add(head: ReceiptHead): void {
      const gap = head.gap ?? 'not-in-sources'
      for (const lack of head.gap ? lacksOf(head) : untoldIn(head, corpus)) count(gap, lack, head.question)
    },
    /** The most frequent first. */
    list: (): CountedGap[] =>
      [...counted.values()].toSorted(
        (a, b) => b.count - a.count || GAPS.indexOf(a.gap) - GAPS.indexOf(b.gap) || order(a).localeCompare(order(b)),
      ),
  }
}

type Lack = { release?: ReleaseId; field?: string }

/** What an unanswered question asked for. Only a gap in the sources is one of certain fields. */
function lacksOf({ gap, about, fields }: ReceiptHead): Lack[] {
  if (gap !== 'not-in-sources' && gap !== 'not-yet') return [{}]
  const releases = about.length > 0 ? about.map((release) => ({ release })) : [{}]
  const asked = weightyOf(fields)
  return asked.length > 0 ? releases.flatMap((of) => asked.map((field) => ({ ...of, field }))) : releases
}

/** What an answer said the sources are silent on, beside what it told. */
function untoldIn({ kind, about, fields }: ReceiptHead, corpus: Corpus): Lack[] {
  if (kind !== 'answered') return []
  return about.flatMap((release) => {
    const facts = corpus.releases.get(release)?.facts
    const untold = facts ? fields.filter((field) => isWeighty(field) && !facts.some((fact) => fact.field === field)) : []
    return untold.map((field) => ({ release, field }))
  })
}

function weightyOf(fields: readonly string[]): readonly string[] {
  const weighty = fields.filter(isWeighty)
  return weighty.length > 0 ? weighty : fields
}

const order = ({ release = '', field = '' }: CountedGap): string => `${release} ${field}`
