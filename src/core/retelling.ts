import type { Answer } from './answer.ts'
import { evidenceFor, tellWithModel } from './ask.ts'
import type { Corpus } from './corpus.ts'
import { type Evidence, findUnchanged } from './evidence.ts'
import { dayOf } from './dates.ts'
import type { FootnoteParts } from './footnote.ts'
import { createSourceWords } from './in-source-words.ts'
import type { Locale } from './locale.ts'
import type { ChatModel } from './ports.ts'
import { createPrompt } from './prompt.ts'
import { createRecall } from './recall.ts'
import type { KeptEvidence } from './receipt.ts'
import type { ReleaseId } from './release.ts'
import type { Retrieve } from './search/retrieve.ts'
import type { Payer } from './spending.ts'
import type { Notes } from './trace.ts'
import type { Verify } from './verify/verify.ts'
import type { Written } from './writing/written.ts'

/** What a chat model is to retell, and who asked for it. */
export type Retold = {
  text: string
  locale: Locale
  chatModel: ChatModel
  releases: readonly ReleaseId[]
  /** What an earlier answer rested on, to rest on again. */
  evidence?: readonly KeptEvidence[] | undefined
  by: Payer
  notes: Notes
}

type RetellingParts = FootnoteParts & { retrieve: Retrieve; verify: Verify }

/** Pieces of evidence a chat model gets to see for one question. */
const MOST_EVIDENCE = 14

/**
 * Lets a chat model retell a first paint: from what it said to the same before, or else anew, when its turn has come and as
 * far as the budgets allow.
 */
export function createRetelling(parts: RetellingParts) {
  const { corpus, fallback, clock, log, retrieve, verify, spend, queue, retold } = parts
  const recall = retold && createRecall({ retold, clock, log })

  function evidenceOf(written: Written, { text, releases, evidence }: Retold): Evidence[] {
    if (evidence) return unchanged(evidence, corpus)
    const found = retrieve({ text, releases }, MOST_EVIDENCE)
    return evidenceFor(written.told, [...written.cellEvidence, ...found], MOST_EVIDENCE)
  }

  /** A place in the queue comes first: what waits has nothing booked. */
  function metered(chatModel: ChatModel, { by, notes }: Retold): ChatModel {
    const watched = notes.watch(chatModel)
    const paid = spend ? spend(watched, by) : watched
    return queue ? queue(paid) : paid
  }

  return async function* (firstPaint: Answer, written: Written, asked: Retold, signal: AbortSignal): AsyncGenerator<Answer> {
    const { chatModel, by, notes } = asked
    const evidence = evidenceOf(written, asked)
    const prompt = createPrompt(asked.text, evidence, corpus, asked.locale, firstPaint.caveat)
    const inSourceWords = createSourceWords(verify, { corpus, locale: asked.locale, today: dayOf(clock.now()) })
    const telling = { prompt, evidence, verify, inSourceWords, clock, log, notes, signal }
    const recalled = await recall?.find(prompt, chatModel)
    if (recalled) {
      yield* tellWithModel({ ...firstPaint, isRecalled: true }, { ...telling, chatModel: notes.watch(recalled) })
      return
    }
    const allowed = fallback && (by.settings.allowedChatModels?.includes(fallback.name) ?? true) ? metered(fallback, asked) : undefined
    for await (const answer of tellWithModel(firstPaint, { ...telling, chatModel: metered(chatModel, asked), fallback: allowed })) {
      if (answer.isFinal && isWhole(answer, chatModel)) await recall?.keep(prompt, chatModel, answer.heard ?? [], evidence)
      yield answer
    }
  }
}

function isWhole({ writer, failure }: Answer, { name }: ChatModel): boolean {
  return !failure && writer.kind === 'chat-model' && writer.name === name
}

/** What an earlier answer rested on, as far as the corpus still says the same. */
function unchanged(kept: readonly KeptEvidence[], corpus: Corpus): Evidence[] {
  const same = kept.flatMap((piece) => findUnchanged(corpus, piece) ?? [])
  return same.slice(0, MOST_EVIDENCE)
}
