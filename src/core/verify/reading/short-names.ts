import { nameTokens } from '../../understanding/name-tokens.ts'
import type { ProperName } from './proper-names.ts'
import { textBefore } from './plain-text.ts'
import { orderedReferences } from './references.ts'

type NameAt = (text: string, start: number, end: number, releases: readonly string[]) => ProperName

/** Last words of names that tell one model of a line from the others. */
const VARIANT_WORDS =
  /^(?:thinking|reasoning|instruct|base|chat|pro|flash|lite|mini|nano|micro|air|max|ultra|plus|turbo|small|medium|large|heavy|fast|code|coder|vision|vl|omni|preview)$/i

/** Names that are short for a model named elsewhere in the text, or lengthen it: "the 27B", "Scout", "the Air version of GLM-4.5". */
export function shortNames(text: string, names: readonly ProperName[], nameAt: NameAt): ProperName[] {
  const variants = [...variantNames(text, names), ...versionNames(text, names, nameAt)]
  const others = names.filter((name) => !variants.some((own) => own.start < name.end && name.start < own.end))
  const sizes = sizeNames(text, others, nameAt).map((name) => ({ ...name, isRelease: others.some(({ isRelease }) => isRelease) }))
  const all = [...others, ...variants, ...sizes, ...lastWords(text, others)].toSorted((a, b) => a.start - b.start)
  return [...all, ...orderedReferences(text, all)]
}

/** "the 27B model", "the 31B", "the 31B and 26B models"; but a figure in "is a 106B model" and "the 8B parameters". */
function sizeNames(text: string, names: readonly ProperName[], nameAt: NameAt): ProperName[] {
  return [...text.matchAll(SIZE)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const before = textBefore(text, start)
    const isModel =
      MODEL_WORD.test(text.slice(end, end + 32)) && !/\b(?:an?|its|[\d.]+B (?:dense )?(?:and|or))\s(?:\p{L}+\s)?$/iu.test(before)
    const isIt =
      /\b(?:the|both|either)\s$/i.test(before) &&
      !/^[\s-](?:parameters?|params|tokens?|weights?|active|total|of|context)/i.test(text.slice(end, end + 16))
    const isTaken = names.some((name) => start < name.end && name.start < end)
    return isTaken || !(isModel || isIt) ? [] : [nameAt(text, start, end, [])]
  })
}
const SIZE = /(?<![\p{L}\d.,$€£-])\d{1,4}(?:\.\d{1,2})?B(?![\p{L}\d-])/gu
const MODEL_WORD = /^(?:,? (?:and|or) \d{1,4}(?:\.\d)?B)? (?:model|variant|version|checkpoint|one)s?\b/

/** "Scout" after "Llama 4 Scout": the last word of a model's name stands for it where no other ends so. */
function lastWords(text: string, names: readonly ProperName[]): ProperName[] {
  const models = names.filter(({ isModel, text: own }) => isModel && /[\s-]\p{Lu}\p{L}{2,}$/u.test(own))
  const byEnd = Map.groupBy(models, ({ text: own }) => /\p{L}+$/u.exec(own)![0])
  return [...byEnd].flatMap(([end, sharing]) => {
    if (new Set(sharing.map(({ tokens }) => tokens.join(' '))).size > 1) return []
    return [...text.matchAll(new RegExp(`(?<![\\p{L}-])${end}(?![\\p{L}\\d])`, 'gu'))].flatMap((match) => {
      const [from, to] = [match.index, match.index + end.length]
      const isTaken = names.some((name) => from < name.end && name.start < to && name.tokens.length > 1)
      return isTaken ? [] : [{ ...sharing[0]!, text: end, start: from, end: to }]
    })
  })
}

/** "Version 1.1" after "Muse Spark": the name that the text opened with, and the version. */
function versionNames(text: string, names: readonly ProperName[], nameAt: NameAt): ProperName[] {
  return [...text.matchAll(/\b[Vv]ersion (?=\d+(?:\.\d+)?(?![\d.]*\d|\p{L}))/gu)].flatMap((match) => {
    const base = names.findLast(({ end }) => end <= match.index && names[0]!.end >= end)
    if (!base) return []
    const end = match.index + match[0].length + /^\d+(?:\.\d+)?/.exec(text.slice(match.index + match[0].length))![0].length
    const own = nameAt(text, match.index, end, [])
    return [{ ...own, tokens: [...base.tokens, ...own.tokens.slice(1)] }]
  })
}

/** "the Thinking variant" after "Qwen3-Next-80B-A3B-Instruct", "the Air version of GLM-4.5": the model's name with that word. */
function variantNames(text: string, names: readonly ProperName[]): ProperName[] {
  return [...text.matchAll(VARIANTS)].flatMap(({ index, 0: whole, 1: word }) => {
    const [start, to] = [index + 4, index + whole.length]
    const owner = whole.endsWith(' ') ? names.find((name) => name.isModel && name.start === to) : undefined
    const base = owner ?? names.findLast((name) => name.isModel && name.end <= start) ?? names.find(({ isModel }) => isModel)
    if (!base || !VARIANT_WORDS.test(word!)) return []
    const end = owner?.end ?? start + word!.length
    const own = base.tokens.filter((token, at) => at < base.tokens.length - 1 || !VARIANT_WORDS.test(token))
    const tokens = [...own, ...nameTokens(word!).map((token) => token.text)]
    return [{ ...base, text: text.slice(start, end), tokens, releases: [], start, end, isFamily: false }]
  })
}
const VARIANTS = /\b[Tt]he (\p{L}{2,10}) (?:variant|version|edition|one|model|snapshot)(?: of (?:the )?)?/gu
