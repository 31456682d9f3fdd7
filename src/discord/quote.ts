import { ComponentType, type TopLevelComponent } from 'discord.js'
import { escapeText, small, unescapeText } from './markdown.ts'

/** A question on top of its answer, for those who read along and for the buttons that continue it. */
export function quoteQuestion(text: string): string {
  return small(`“${escapeText(text)}”`)
}

/** The question that `quoteQuestion` quoted; undefined if a line is no such quote. */
export function readQuestion(line: string): string | undefined {
  const quoted = /^-# “([\s\S]*)”$/.exec(line)?.[1]
  return quoted === undefined ? undefined : unescapeText(quoted)
}

type QuotedComparison = { modelA: string; modelB: string; aspect?: string }

/** Two names and an aspect on top of their comparison. An escaped text holds no bare `*`, so the parts stay apart. */
export function quoteComparison({ modelA, modelB, aspect }: QuotedComparison): string {
  const names = `**${escapeText(modelA)}** ↔ **${escapeText(modelB)}**`
  return small(aspect ? `${names} · ${escapeText(aspect)}` : names)
}

/** What `quoteComparison` quoted; undefined if a line is no such quote. */
export function readComparison(line: string): QuotedComparison | undefined {
  const part = String.raw`((?:\\.|[^\\*])+)`
  const [, modelA, modelB, aspect] = new RegExp(`^-# \\*\\*${part}\\*\\* ↔ \\*\\*${part}\\*\\*(?: · (.+))?$`, 'su').exec(line) ?? []
  if (modelA === undefined || modelB === undefined) return undefined
  const names = { modelA: unescapeText(modelA), modelB: unescapeText(modelB) }
  return aspect === undefined ? names : { ...names, aspect: unescapeText(aspect) }
}

type QuotedSources = { query?: string | undefined; release?: string | undefined }

/** What sources were looked for, on top of them; in its place what stands for all. */
export function quoteSources({ query, release }: QuotedSources, everything: string): string {
  const parts = [
    ...(query === undefined ? [] : [`“${escapeText(query)}”`]),
    ...(release === undefined ? [] : [`**${escapeText(release)}**`]),
  ]
  return small(parts.join(' · ') || everything)
}

/** What `quoteSources` quoted; nothing in particular if a line is no such quote. */
export function readSources(line: string): QuotedSources {
  const found = /^-# (?:“([\s\S]*)”)?(?: · |(?=\*))?(?:\*\*((?:\\.|[^\\*])+)\*\*)?$/u.exec(line)
  const [, query, release] = found ?? []
  return { ...(query !== undefined && { query: unescapeText(query) }), ...(release !== undefined && { release: unescapeText(release) }) }
}

/** The first line of text of a message of ours: the quote, where it has one. */
export function quoteOf(components: readonly TopLevelComponent[]): string | undefined {
  for (const component of components) {
    if (component.type !== ComponentType.Container) continue
    const text = component.components.find((inner) => inner.type === ComponentType.TextDisplay)
    if (text && 'content' in text) return text.content
  }
  return undefined
}
