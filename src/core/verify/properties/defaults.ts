import type { Span } from '../reading/reading.ts'

/** What a setting is by default: "high as the default" -> high. */
export type Default = Span & { option: string }

const OPTION = 'none|minimal|low|medium|high|xhigh|max(?:imum)?|on|off|enabled|disabled'
const BEFORE = new RegExp(
  String.raw`\b(?<option>${OPTION})(?: (?:reasoning|thinking))?(?: (?:effort|mode|level))?,? (?:(?:as|is|being|was) (?:the |its )?(?:\p{L}+ )?default|by default|\(default\))`,
  'giu',
)
const AFTER = new RegExp(
  String.raw`\bdefault(?:s|ed)?\b(?:[^,;.]|\.\d){0,60}?\b(?:is|to|of|at|being|was) (?:the )?(?<option>${OPTION})\b`,
  'giu',
)

/** "It reasons by default". */
const ACTS = /\b(?<option>reasons|thinks) by default\b/giu

const optionOf = (word: string): string =>
  word
    .replace('imum', '')
    .replace(/enabled|reasons|thinks/, 'on')
    .replace('disabled', 'off')

/** The defaults a text gives: "uses high by default", "the default effort is medium". */
export const defaultsIn = (text: string): Default[] =>
  [BEFORE, AFTER, ACTS].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: own, groups }) => ({
      start: index,
      end: index + own.length,
      option: optionOf(groups!['option']!.toLowerCase()),
    })),
  )

export const areRivals = (a: Default, b: Default): boolean => a.option !== b.option
