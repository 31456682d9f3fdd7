import { type APIComponentInContainer, ComponentType } from 'discord.js'
import type { Answer } from '../../src/core/answer.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { safeUrl, unescapeText } from '../../src/discord/markdown.ts'
import type { Page } from '../../src/discord/page.ts'
import { renderAnswer } from '../../src/discord/render.ts'
import { quoteQuestion } from '../../src/discord/quote.ts'

/** One message as Discord gets it: its texts below the quoted question, and where its buttons lead. */
export type Message = { quote: string; texts: string[]; urls: string[]; labels: string[] }

/** Every page of an answer as a message. */
export function messagesOf(answer: Answer, corpus: Corpus, question: string): Message[] {
  return renderAnswer(answer, corpus, { command: 'ask', quote: quoteQuestion(question), ref: '7K2M' }).pages.map(messageOf)
}

function messageOf({ components }: Page): Message {
  const [quote = '', ...texts] = textsIn(components)
  const buttons = components.flatMap((component) => (component.type === ComponentType.ActionRow ? component.components : []))
  return {
    quote,
    texts,
    urls: buttons.flatMap((button) => ('url' in button ? [button.url] : [])),
    labels: buttons.flatMap((button) => ('label' in button ? [button.label ?? ''] : [])),
  }
}

const textsIn = (components: readonly APIComponentInContainer[]): string[] =>
  components.flatMap((component) => ('content' in component ? [component.content] : []))

/** Which of the forbidden things a text holds, however they are written. */
export function forbiddenIn(text: string, forbidden: readonly string[]): string[] {
  const seen = plainly(text)
  return forbidden.filter((entry) => {
    const pattern = /^\/([\s\S]+)\/([a-z]*)$/.exec(entry)
    return pattern ? new RegExp(pattern[1]!, pattern[2]).test(text) : seen.includes(plainly(entry))
  })
}

/** As somebody reads it: without escapes and unseen characters, in small letters and single blanks. */
function plainly(text: string): string {
  return unescapeText(text)
    .normalize('NFKC')
    .replace(/(?!\s)[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/\s+/g, ' ')
    .toLowerCase()
}

/** Which of the forbidden things a message shows below the question; its buttons know no markdown. */
export function forbiddenInMessage({ texts, labels, urls }: Message, forbidden: readonly string[]): string[] {
  const plain = forbidden.filter((entry) => !entry.startsWith('/'))
  return [...forbiddenIn(texts.join('\n'), forbidden), ...forbiddenIn([...labels, ...urls].join('\n'), plain)]
}

const MARK = /\[\[\d+\]\]\(<(https?:[^()<>\s]*)>\)/g

/** What no message may hold, whatever was asked; empty if it is sound. */
export function faultsOf(message: Message, corpus: Corpus): string[] {
  const known = knownUrls(corpus)
  const all = message.texts.join('\n')
  const links = [...[...all.matchAll(MARK)].map((match) => match[1]!), ...message.urls]
  const own = all
    .replace(MARK, '')
    .replace(/^-# /gm, '')
    .replace(/^\*\*[^*\n]+\*\*/gm, '')
    .replace(/(^|: )\*[^*\n]+\*$/gm, '')
  return [
    ...links.filter((url) => !known.has(url)).map((url) => `leads to ${url}`),
    ...(own.match(/(?<!\\)(?:\\\\)*(?:[[\]<>@#`_~|*]|:\/\/|\]\()/g) ?? []).map((mark) => `has a bare ${mark}`),
    ...(UNSEEN.test(`${all}${message.labels.join('')}`.replaceAll('\n', '')) ? ['has unseen characters'] : []),
    ...(all.match(/(?:^|\n)(?:#{1,3} |>|[-*+] |\d+[.)] ).*/g) ?? []).map((line) => `begins a line with ${line.slice(0, 8)}`),
  ]
}
const UNSEEN = /(?!\uFE0F)[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u

function knownUrls(corpus: Corpus): Set<string> {
  const remembered = known.get(corpus)
  if (remembered) return remembered
  const places = [...corpus.releases.values()].flatMap(({ facts }) =>
    facts.map(({ source, at }) => (corpus.sources.get(source)?.url ?? '') + (at ?? '')),
  )
  const urls = new Set([...places, ...[...corpus.sources.values()].map(({ url }) => url)].filter(Boolean).map(safeUrl))
  known.set(corpus, urls)
  return urls
}
const known = new WeakMap<Corpus, Set<string>>()

/** Lines in small print, below the question: the sources and the footer, which nothing else may look like. */
export function smallLines({ texts }: Message): string[] {
  return texts.flatMap((text) => text.split('\n')).filter((line) => line.startsWith('-#'))
}

/** Figures of the texts that claim something: neither the sources nor the footer. */
export function figuresIn(messages: readonly Message[]): Set<string> {
  const claims = messages.flatMap(({ texts }) => texts.flatMap((text) => text.split('\n')).filter((line) => !line.startsWith('-#')))
  const plain = claims.map((line) => unescapeText(line.replace(MARK, '')))
  return new Set(
    plain.flatMap((line) => line.match(/(?<![\p{L}\d.]|\p{L}-)\d[\d.,]*/gu) ?? []).map((figure) => figure.replace(/[.,]+$/, '')),
  )
}
