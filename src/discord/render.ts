import { type APIButtonComponent, type APIComponentInContainer, ComponentType } from 'discord.js'
import { citeSources, type Answer, type Claim } from '../core/answer.ts'
import type { Corpus } from '../core/corpus.ts'
import type { LogFields } from '../core/ports.ts'
import { formatDate, formatSeconds } from '../core/writing/format.ts'
import { accentColour } from './accent-colour.ts'
import { blocksOf, type Block, type Cited } from './blocks.ts'
import { actionRows, button, buttonFor, pageButtons, type Place } from './buttons.ts'
import { writeChoice, writePage } from './custom-id.ts'
import { feedbackButtons } from './feedback.ts'
import { BUTTONS_IN_ROW, LABEL_LENGTH, TEXT_LENGTH } from './limits.ts'
import { cleanText, clipWords, escapeText, small } from './markdown.ts'
import { sayInsteadOf, sayModelFailure } from './messages.ts'
import { type Page, type Reply, textDisplay } from './page.ts'
import { layPages } from './paging.ts'
import { listSources, newestDate, shortestList, sourceButtons } from './source-list.ts'
import { discordWordsIn } from './words/index.ts'

/** What an answer is rendered for: the command whose buttons continue it, and the question quoted on top. */
type Asked = {
  command: string
  quote: string
  /** The reference under which the log has more. */
  ref: string
  chatModel?: string | undefined
  /** The command has the button that lets another chat model tell it, and there is another. */
  canRetell?: boolean
  /** The picture stands above what is claimed, not below. */
  startsWithPicture?: boolean
}

/** Under which reference an answer is told, and which of its pages is shown first. */
export type Telling = { ref: string; shown?: number }

/** Kept free on every page for a notice that may follow what was shown, and for the page's own number. */
const RESERVE = 400
/** Characters that a page's sources may claim before its blocks move to the next page. */
const SOURCES_LENGTH = 1_400

/** Makes a message of an answer: as many pages as it takes to cut nothing. While it is not final, the first one. */
export function renderAnswer(answer: Answer, corpus: Corpus, asked: Asked): Reply {
  const cited = citeSources(answer, corpus)
  const footer = footerOf(answer, cited, asked.ref, { index: 0, count: 1 })
  const room = TEXT_LENGTH - RESERVE - asked.quote.length - footer.length
  const sourcesLength = (numbers: readonly number[]) => Math.min(SOURCES_LENGTH, shortestList(sourcesOf(numbers, cited), answer.locale))
  const laid = layPages(blocksOf(answer, cited), { room, sourcesLength })
  const shown = answer.isFinal ? laid : laid.slice(0, 1)
  const accent = accentColour(answer, corpus)
  const pages = shown.map((blocks, index): Page => {
    const place = { index, count: shown.length }
    const components = pageOf(blocks, { answer, asked, cited, room, place })
    const hasClaims = blocks.some(({ kind }) => kind !== 'row')
    return { accentColour: accent, components, pictureAt: hasClaims && !asked.startsWithPicture ? 2 : 1 }
  })
  const [first = { accentColour: accent, components: [textDisplay(asked.quote)] }, ...others] = pages
  return { pages: [first, ...others], notes: notesOf(answer), ...(answer.id && { answer: answer.id }) }
}

type Parts = {
  answer: Answer
  asked: Asked
  cited: Cited
  room: number
  place: Place
}

function pageOf(blocks: readonly Block[], parts: Parts): APIComponentInContainer[] {
  const { answer, asked, cited, place } = parts
  const texts = textsOf(blocks)
  const sources = sourcesOf([...new Set(blocks.flatMap(({ numbers }) => numbers))], cited)
  const list = listSources(sources, answer.locale, parts.room - texts.join('').length)
  const footer = footerOf(answer, cited, asked.ref, place)
  return [
    textDisplay(asked.quote),
    ...texts.map(textDisplay),
    ...actionRows(choiceButtons(answer, asked)),
    ...(list ? [{ type: ComponentType.Separator as const }, textDisplay(list)] : []),
    ...(footer ? [textDisplay(footer)] : []),
    ...actionRows(sourceButtons(sources)),
    ...actionRows([...turningButtons(parts), ...leadingOn(answer, asked)]),
    ...actionRows(feedbackButtons(answer)),
  ]
}

/** Sentences in one text and rows in another, in their order. */
function textsOf(blocks: readonly Block[]): string[] {
  const groups: Block[][] = []
  for (const block of blocks) {
    const group = groups.at(-1)
    if (group && (group[0]?.kind === 'row') === (block.kind === 'row')) group.push(block)
    else groups.push([block])
  }
  return groups.map((group) => group.map(({ markdown }) => markdown).join('\n'))
}

function sourcesOf(numbers: readonly number[], { sources }: Cited) {
  return sources.filter(({ number }) => numbers.includes(number))
}

/** As of when, who wrote it, what was left out, how long it took, which page; and why a chat model's words are missing. */
function footerOf(answer: Answer, { sources }: Cited, ref: string, { index, count }: Place): string {
  const words = discordWordsIn(answer.locale)
  const newest = newestDate(sources)
  const { writer, withheld, tookMs, locale } = answer
  const byWhom = writer.kind === 'chat-model' ? words.writtenBy(escapeText(writer.name)) : words.extractive
  const facts = [
    newest && words.newestSource(formatDate(newest, locale)),
    answer.claims.length > 0 && byWhom,
    answer.isRecalled && writer.kind === 'chat-model' && words.recalled,
    quotesEnglish(answer) && words.inEnglish,
    withheld.length > 0 && words.withheld(withheld.length),
    answer.claims.length > 0 && index === 0 && tookMs !== undefined && formatSeconds(tookMs, locale),
    count > 1 && words.page(index + 1, count),
  ].filter((fact) => typeof fact === 'string')
  const lines = [
    facts.join(' · '),
    sayInsteadOf(answer, ref),
    sayModelFailure(answer, ref),
    answer.isFinal ? '' : words.working,
    answer.kind === 'unanswered' ? escapeText(words.seeHelp) : '',
  ]
  return lines.filter(Boolean).map(small).join('\n')
}

/** Passages stand in English, whatever language the rest of an answer is in. */
function quotesEnglish({ writer, locale, claims, evidence }: Answer): boolean {
  const isQuote = ({ text, citations }: Claim) =>
    citations
      .flatMap((id) => evidence.get(id) ?? [])
      .some((piece) => !piece.fact && (writer.kind === 'extractive' || piece.text.includes(text)))
  return locale !== 'en' && claims.some(isQuote)
}

function choiceButtons({ kind, choices }: Answer, { command, chatModel }: Asked): APIButtonComponent[] {
  if (kind !== 'ambiguous') return []
  return choices.slice(0, BUTTONS_IN_ROW).flatMap(({ release, name }) => {
    const id = writeChoice(command, release, chatModel)
    return id === undefined ? [] : [button(id, clipWords(cleanText(name), LABEL_LENGTH))]
  })
}

function turningButtons({ answer, asked: { command }, place }: Parts): APIButtonComponent[] {
  return pageButtons(place, answer.locale, (page) => ({ command, action: 'page', argument: writePage(page, answer.id) }))
}

/** What an answer can be asked further: what it rests on, in another model's words, and what comes next. */
function leadingOn({ kind, id, locale }: Answer, { command, canRetell }: Asked): APIButtonComponent[] {
  if (kind !== 'answered' || id === undefined) return []
  const words = discordWordsIn(locale)
  return [
    ...buttonFor({ command: 'ask', action: 'evidence', argument: id }, words.evidence),
    ...(canRetell ? buttonFor({ command, action: 'another', argument: id }, words.anotherModel) : []),
    ...buttonFor({ command: 'ask', action: 'follow-up', argument: id }, words.followUp),
  ]
}

function notesOf({ kind, gap, claims, withheld, writer, calls = [], failure, insteadOf }: Answer): LogFields {
  const taken = (count: 'inputTokens' | 'outputTokens') => calls.reduce((sum, call) => sum + call[count], 0)
  const usage = calls.length > 0 && { inputTokens: taken('inputTokens'), outputTokens: taken('outputTokens') }
  const counts = { claims: claims.length, withheld: withheld.length, ...usage }
  return {
    kind,
    gap,
    chatModel: writer.kind === 'chat-model' ? writer.name : undefined,
    ...counts,
    failure,
    insteadOf: insteadOf?.chatModel,
  }
}
