import type { CheckedClaim, CheckedText, ClaimVerdict } from '../core/check-claims.ts'
import type { Corpus } from '../core/corpus.ts'
import type { Locale } from '../core/locale.ts'
import { keepEvidence } from '../core/receipt.ts'
import { evidenceLines } from './evidence-lines.ts'
import { renderListing } from './listing.ts'
import { escapeText } from './markdown.ts'
import { renderNotice, type Reply } from './page.ts'
import { discordWordsIn } from './words/index.ts'

const MARKS: Record<ClaimVerdict, string> = { supported: '✅', contradicted: '❌', 'not-in-sources': '❔' }
/** Markdown up to which a claim stands on one page with all its evidence. */
const TOGETHER_LENGTH = 2_000

/** Each claim of a message as it was written, the verdict, and the evidence for that. */
export function renderChecked({ claims, unchecked }: CheckedText, corpus: Corpus, locale: Locale): Reply {
  const words = discordWordsIn(locale)
  if (claims.length === 0) return renderNotice(words.noClaims)
  return renderListing({
    heads: [`**${words.checkClaims}**`],
    entries: claims.flatMap((claim) => entriesOf(claim, corpus, locale)),
    foot: unchecked > 0 ? words.unchecked(unchecked) : '',
    locale,
    pageId: (page) => ({ command: discordWordsIn('en').checkClaims, action: 'page', argument: String(page) }),
  })
}

function entriesOf({ text, verdict, evidence }: CheckedClaim, corpus: Corpus, locale: Locale): string[] {
  const words = discordWordsIn(locale)
  const head = `${MARKS[verdict]} **${words.verdicts[verdict]}** · “${escapeText(text)}”`
  const lines = evidence.map((piece) => evidenceLines(keepEvidence(piece), corpus, locale))
  const said = verdict === 'contradicted' ? [words.sourceSays, ...lines] : lines
  const whole = [head, ...said].join('\n')
  return whole.length <= TOGETHER_LENGTH ? [whole] : [head, ...said]
}
