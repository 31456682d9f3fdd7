import type { Reading, Word } from '../reading/reading.ts'

/** The evidence says a word by others: a figure in money is a price, what is written "up to" a length has a limit. */
export const isSaidOtherwise = ({ lower }: Word, pieces: readonly Reading[]): boolean =>
  INSTEAD.some(({ said, borne }) => said.test(lower) && pieces.some(({ text }) => borne.test(text)))

const INSTEAD: readonly { said: RegExp; borne: RegExp }[] = [
  { said: /^(?:scor(?:e|es|ed|ing)|results?|reach(?:es|ed)?|achiev(?:es?|ed))$/, borne: /\d ?%|\bElo\b|\bpoints?\b/ },
  {
    said: /^(?:goes|leaves?|left|disappears?|disappeared)$/,
    borne: /\b(?:retire|shut|remov|switched off|turned off|discontinu|sunset|withdr)/i,
  },
  {
    said: /^(?:accepts?|takes?|reads?|supports?|handles?|process(?:es)?|understands?|input)$/,
    borne: /\bmodalit\p{L}+|\b(?:text|image|audio|video)s? in\b/iu,
  },
  { said: /^start(?:s|ed|ing)?$/, borne: /\bfrom [$€£¥]?\d/ },
  { said: /^licen[cs](?:e|es|ed)$/, borne: /\b(?:Apache|MIT|BSD|[AL]?GPL|CC[- ]BY|Licen[cs]e)\b/ },
  { said: /^(?:successors?|replac(?:es?|ed|ing)|succeed(?:s|ed)?)$/, borne: /\b(?:replac|success|succe[ed])/i },
  {
    said: /^(?:pric(?:e|es|ed|ing)|costs?|rates?|charg(?:e|es|ed)|pay(?:s|ing)?|paid|bill(?:s|ed)?|fees?|tariffs?)$/,
    borne: /[$€£¥]|\b(?:USD|EUR|CNY|RMB|yuan|dollars?|euros?|cents?)\b/i,
  },
  {
    said: /^(?:born|birth|birthday|died|dies|death|dead|lived)$/,
    borne: /\d{3,4}\)?\s?(?:-|—|to)\s?(?:\d{1,2}\s\p{L}+\s|\p{L}+\s\d{1,2},?\s)?\d{3,4}\)/u,
  },
  { said: /^(?:limits?|maximum|max|caps?|outputs?)$/, borne: /\b(?:up to|at most|no more than|writes?|generates?)\b/i },
  { said: /^(?:disclos|publish|reveal|shar|stat|giv|say)/, borne: /\b(?:withh[eo]ld|omit|secret|undisclosed|leaves? out|declin)/i },
  { said: /^(?:previous|prior|former|earlier|preceding)$/, borne: /\b(?:before|earlier|previous|prior|former|preceding|first|old)\b/i },
  {
    said: /^(?:comes?|came|arriv(?:es?|ed)|land(?:s|ed)|shipp(?:ed|ing)|ships)$/,
    borne: /\b(?:releas|launch|introduc|availab|publish|added|ship)/i,
  },
  { said: /^(?:sizes?|big|bigger|large|larger)$/, borne: /\bparameters\b/ },
  { said: /^(?:factor|multiple|ratio)$/, borne: /\b(?:half|twice|double[sd]?|times|quarter|third|-?fold)\b/i },
  {
    said: /^(?:needs?|requires?|consumes?)$/,
    borne: /\b(?:uses?|takes?)\s(?:\S+\s){0,2}(?:\d|fewer|less|more|half|a quarter|a third|as (?:much|many|little|few))/i,
  },
  { said: /^(?:past|exceed|cross|surpass)/, borne: /\b(?:over|above|more than)\b/i },
  { said: /^(?:reasons?|explains?|why)$/, borne: /\b(?:since|because|due to|so that|therefore|owing to)\b/i },
  { said: /^possible$/, borne: /\b(?:can|cannot|impossible|able|allows?|lets?)\b/i },
  { said: /^members?$/, borne: /\bmodels?\b/i },
  { said: /^(?:allow|permit)/, borne: /\b(?:bar|ban|forbid|prohibit|rul)(?:s|es|ned|red|den|ed)\b/i },
  {
    said: /^(?:stay(?:s|ed)?|keep(?:s|ing)?|kept|remain(?:s|ed)?)$/,
    borne:
      /\b(?:not|never)\s(?:\p{L}+\s){0,2}(?:retir|end|remov|shut|withdr|discontinu|switch)|n't\s(?:retir|end|remov|shut)|\bleft\b|\boff\b|\bunchanged\b|\bsame\b/iu,
  },
]
