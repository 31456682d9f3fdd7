import type { Corpus } from '../core/corpus.ts'
import { findUnchanged } from '../core/evidence.ts'
import type { Locale } from '../core/locale.ts'
import type { Receipt } from '../core/receipt.ts'
import { formatDate } from '../core/writing/format.ts'
import type { Button } from './command.ts'
import { writePage } from './custom-id.ts'
import { evidenceLines } from './evidence-lines.ts'
import { type Listing, renderListing } from './listing.ts'
import { clipWords, escapeText } from './markdown.ts'
import { type Reply, renderNotice } from './page.ts'
import { discordWordsIn } from './words/index.ts'

/** Characters of a claim, and of a reason, as repeated here; the answer has them whole. */
const CLAIM_LENGTH = 400
const REASON_LENGTH = 300
/** Markdown up to which a claim stands on one page with all its evidence. */
const TOGETHER_LENGTH = 1_500

/** The Evidence button: `<answer's id>`, or `<answer's id> <page>` for its pages. */
export const explain: Button = async function* ({ argument, quote, locale }, footnote) {
  const [id = '', page = '0'] = argument.split(' ')
  const receipt = await footnote.findReceipt(id)
  yield receipt ? renderEvidence(receipt, footnote.corpus, { quote, locale, page: Number(page) }) : sayForgotten(locale)
}

export function sayForgotten(locale: Locale): Reply {
  return renderNotice(discordWordsIn(locale).forgotten)
}

/** Each claim with what it rests on, then why sentences were withheld. */
function renderEvidence(receipt: Receipt, corpus: Corpus, { quote, locale, page }: { quote: string; locale: Locale; page: number }): Reply {
  const words = discordWordsIn(locale)
  const citing = createCiting(receipt, corpus, locale)
  const claims = receipt.claims.flatMap(({ text, citations }, index) =>
    together(`**${index + 1}.** ${escapeText(clipWords(text, CLAIM_LENGTH))}`, citing(citations)),
  )
  const withheld = receipt.withheld.flatMap(({ reasons, citations }) => {
    const why = reasons.map((reason) => escapeText(clipWords(reason, REASON_LENGTH))).join('; ')
    return together(`**${words.withheldHeading}:** ${why}`, citing(citations))
  })
  const byWhom = receipt.chatModel === undefined ? words.extractive : words.writtenBy(escapeText(receipt.chatModel))
  const listing: Listing = {
    heads: [quote, `**${words.evidenceHeading}**`],
    entries: [...claims, ...withheld],
    foot: `${formatDate(receipt.answeredAt.slice(0, 10), locale)} · ${byWhom}`,
    locale,
    pageId: (to) => ({ command: 'ask', action: 'evidence-page', argument: writePage(to, receipt.id) }),
  }
  return renderListing(listing, page)
}

/** The lines of cited evidence, with a word where the corpus no longer says the same. */
function createCiting({ evidence }: Receipt, corpus: Corpus, locale: Locale): (citations: readonly string[]) => string[] {
  return (citations) =>
    citations.flatMap((id) => {
      const kept = evidence.find((piece) => piece.id === id)
      if (!kept) return []
      const isSame = findUnchanged(corpus, kept) !== undefined
      return evidenceLines(kept, corpus, locale) + (isSame ? '' : ` · ${discordWordsIn(locale).changedSince}`)
    })
}

function together(head: string, lines: readonly string[]): string[] {
  const whole = [head, ...lines].join('\n')
  return whole.length <= TOGETHER_LENGTH ? [whole] : [head, ...lines]
}
