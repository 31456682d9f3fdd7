import { type APIButtonComponentWithURL, ButtonStyle, ComponentType } from 'discord.js'
import type { CitedSource } from '../core/answer.ts'
import { firstDay } from '../core/dates.ts'
import type { Locale } from '../core/locale.ts'
import { formatDate } from '../core/writing/format.ts'
import { BUTTON_URL_LENGTH, LABEL_LENGTH } from './limits.ts'
import { clipWords, escapeText, small, safeUrl, sourceMark } from './markdown.ts'
import { discordWordsIn } from './words/index.ts'

/** Characters of a title in the list. */
const TITLE_LENGTH = 80
/** Sources that have a button besides their line: a row of a phone holds two or three. */
const MOST_BUTTONS = 3

/**
 * The sources of a page as compact lines: number, publisher, title, date, kind. The numbers are links if there is room
 * for all of them (in the text above they always are); then come whole lines as far as they fit.
 */
export function listSources(sources: readonly CitedSource[], locale: Locale, mostCharacters: number): string {
  const linked = sources.map((source) => lineOf(sourceMark(source.number, source.url), source, locale))
  if (lengthOf(linked) <= mostCharacters) return linked.join('\n')
  const plain = plainLines(sources, locale)
  while (plain.length > 0 && lengthOf(plain) > mostCharacters) plain.pop()
  return plain.join('\n')
}

/** Characters that the sources of a page take at least. */
export function shortestList(sources: readonly CitedSource[], locale: Locale): number {
  return lengthOf(plainLines(sources, locale))
}

function plainLines(sources: readonly CitedSource[], locale: Locale): string[] {
  return sources.map((source) => lineOf(`\\[${source.number}\\]`, source, locale))
}

function lineOf(mark: string, { publisher, title, date, tier }: CitedSource, locale: Locale): string {
  const parts = [
    escapeText(publisher),
    escapeText(clipWords(title, TITLE_LENGTH)),
    formatDate(date, locale),
    discordWordsIn(locale).tiers[tier],
  ]
  return small(`${mark} ${parts.join(' · ')}`)
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.length + 1, 0)
}

/** Buttons that open the first few sources of a page. */
export function sourceButtons(sources: readonly CitedSource[]): APIButtonComponentWithURL[] {
  return sources
    .filter(({ url }) => safeUrl(url).length <= BUTTON_URL_LENGTH)
    .slice(0, MOST_BUTTONS)
    .map(({ number, publisher, url }) => ({
      type: ComponentType.Button,
      style: ButtonStyle.Link,
      label: clipWords(`${number} · ${publisher}`, LABEL_LENGTH),
      url: safeUrl(url),
    }))
}

/** The date of the newest of some sources, as precise as it is known; undefined if there are none. */
export function newestDate(sources: readonly CitedSource[]): string | undefined {
  return sources
    .map(({ date }) => date)
    .toSorted((a, b) => firstDay(a).localeCompare(firstDay(b)))
    .at(-1)
}
