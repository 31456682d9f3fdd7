/** Which values a figure stands for besides its own. */
export type Bound = 'more' | 'less' | 'justOver' | 'justUnder' | 'atLeast' | 'atMost' | 'about' | 'almost'

const BOUNDS: readonly [RegExp, Bound][] = [
  [/\b(?:just|slightly|(?:a )?(?:bit|little|shade|touch|hair)) (?:over|above|more than|after)\s*(?:a |an |the )?\D{0,4}$/i, 'justOver'],
  [
    /\b(?:just|slightly|(?:a )?(?:bit|little|shade|touch|hair)) (?:under|below|less than|short of|before)\s*(?:a |an |the )?\D{0,4}$/i,
    'justUnder',
  ],
  [
    /\b(?:at least|(?:prompt|input|request|context)s? reach(?:es)?|no fewer than|no less than|minimum of|a minimum of|not less than|mindestens|au moins|al menos)\s*\D{0,4}$/i,
    'atLeast',
  ],
  [
    /\b(?:at most|(?<!\b(?:go|goes|going|went|gone|mov(?:e|es|ed|ing)|ris(?:e|es|en|ing)|rose|jump(?:s|ed)?|climb(?:s|ed)?) )up to|no more than|maximum of|not more than|as much as|as many as|limited to|capped at|within|bis zu|höchstens|jusqu'à|hasta|até)\s*(?:a |an |the )?\D{0,4}$/i,
    'atMost',
  ],
  [
    /(?:\b(?:more than|(?<!\b(?:turned|turning|handed) )over|greater than|above|beyond|(?:(?:go|get|run|grow)(?:es|s|ing)?|is|are) past|exceeds?|exceeding|exceeded|surpass(?:es|ing|ed)|upwards of|in excess of|larger than|higher than|longer than|older than|better than|mehr als|über|plus de|más de|mais de)|>)\s*(?:a |an |the )?\D{0,4}$/i,
    'more',
  ],
  [
    /(?:\b(?:less than|not quite|fewer than|under|below|lower than|smaller than|shorter than|younger than|weniger als|unter|moins de|menos de)|<)\s*(?:a |an |the )?\D{0,4}$/i,
    'less',
  ],
  [/\b(?:nearly|almost|close to|approaching|(?<!\bas )fast|quase|casi|presque)\s*(?:a |an |the )?\D{0,4}$/i, 'almost'],
  [
    /(?:\b(?:about|around|approximately|roughly|some|circa|ca\.?|approx\.?|estimated(?: at)?|or so|etwa|rund|ungefähr|environ|unos|cerca de|aproximadamente)|~|≈)\s*(?:a |an |the )?\D{0,4}$/i,
    'about',
  ],
]

const CLOCK_BOUNDS: readonly [RegExp, Bound][] = [
  [/\bbefore\s$/i, 'less'],
  [/\bafter\s$/i, 'more'],
]

/** What "well below its 80%" is compared with is no bound. */
const OWNED = /\b(?:its|their|his|her|our)\s\D{0,3}$/i

/** What "a third less than the $3" is less than, and "below the $3 of B", is no bound either. */
const COMPARED =
  /\b(?:more|less|fewer|lower|higher|cheaper|dearer|larger|smaller|longer|shorter)\sthan\sthe\s[$€£¥]?$|\b(?:below|above|under|over)\sthe\s[$€£¥]$|\b(?:half|thirds?|quarters?|fifths?|tenths?|%|percent|times|twice|much|far|\d(?:[\d.,]{0,8}\d)?[KMBT]?)\s(?:less|more|lower|higher|cheaper)\sthan\s\D{0,6}$/i

/** "200K tokens and more", "30 days or less". */
const BEHIND: readonly [RegExp, Bound][] = [
  [
    /^(?:\s\p{Ll}+){0,2},? (?:(?:and|or) (?:more|above|over|up|upwards?|longer|larger|higher)|on(?:wards?)?(?=,))\b(?! (?:\p{Ll}+ )?than\b| to\b)/u,
    'atLeast',
  ],
  [/^(?:\s\p{Ll}+){0,2},? or (?:less|fewer|below|under|lower|shorter|smaller)\b(?! (?:\p{Ll}+ )?than\b)/u, 'atMost'],
]

/** What the words around a figure make of it: "more than", "just under", "about", "or more". */
export function boundOf(before: string, isClock: boolean, after: string): { bound?: Bound } {
  if (OWNED.test(before) || COMPARED.test(before)) return {}
  const bound =
    BOUNDS.find(([pattern]) => pattern.test(before))?.[1] ??
    (isClock ? CLOCK_BOUNDS.find(([pattern]) => pattern.test(before))?.[1] : undefined) ??
    BEHIND.find(([pattern]) => pattern.test(after))?.[1]
  return bound ? { bound } : {}
}
