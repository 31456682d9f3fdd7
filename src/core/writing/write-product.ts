import { passageEvidence } from '../evidence.ts'
import { sentencesOf } from '../sentences.ts'
import { fold } from '../understanding/name-tokens.ts'
import { productIn } from '../understanding/products.ts'
import type { Told } from './tell.ts'
import { writeGap, written, type Writing, type Written } from './written.ts'

/** How passages say who makes an app. */
const MADE_BY = ' is made by '

/** "Who makes ChatGPT?": an app is no release, and passages that merely mention it do not say who makes it. */
export function writeProduct({ context, understanding, releases }: Writing): Written | undefined {
  const { asksMaker, text, families, unknown } = understanding
  const product = asksMaker ? productIn(fold(text)) : undefined
  if (product === undefined || unknown.length > 0) return undefined
  const told = tellMaker(context.corpus, product)
  if (told) return written([told])
  // Whose model it is that bears the name of the app can still be told.
  return releases.length + families.length > 0 ? undefined : writeGap(context, 'not-in-sources', product, [])
}

function tellMaker(corpus: Writing['context']['corpus'], product: string): Told | undefined {
  const says = (sentence: string) => sentence.includes(`${product}${MADE_BY}`)
  for (const passage of corpus.passages.values()) {
    const text = sentencesOf(passage.text).find(says)
    const evidence = [passageEvidence(corpus, passage)]
    if (text) return { claim: { text, citations: [passage.id] }, english: text, evidence }
  }
  return undefined
}
