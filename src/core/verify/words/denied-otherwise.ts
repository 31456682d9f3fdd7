/** Ways to deny, and the words without a "not" by which evidence says the same. */
const OTHERWISE: readonly { said: RegExp; borne: RegExp }[] = [
  {
    said: /\b(?:no longer (?:available|usable|supported|accessible|sold|offered|in|on|be|callable|works?)|(?:\b(?:not|cannot)|n't)\b[^,;]{0,40}\b(?:any ?more|any longer|available|accessible|usable|offered))\b/i,
    borne:
      /\b(?:switched off|turned off|shut ?down|retired|removed|discontinued|withdrawn|taken (?:off|down)|sunset|ended|gone|pulled|replaced|expired|unavailable)\b/i,
  },
  {
    said: /\bwithout\b[^,;]{0,24}\b(?:chang|increas|rais)\p{L}*|(?:\b(?:no|not|never)|n't)\b[^,;]{0,24}\b(?:chang|differ|affect|touch)\p{L}*/iu,
    borne: /\b(?:same|unchanged|stays?|stayed|kept|keeps|remains?|identical|as before|still)\b/i,
  },
  {
    said: /(?:\b(?:not|never|no)|n't)\b[^;]{0,80}\b(?:until|till|before|earlier than|sooner than)\b/i,
    borne:
      /\b(?:first|from|since|became|becomes|followed|came later|not (?:sooner|before|earlier)|no (?:sooner|earlier)|at the earliest)\b/i,
  },
  { said: /\b(?:never|no)\b[^;]{0,80}\b(?:before|until|previous|earlier)\b/i, borne: /\bfirst\b|\bnew(?:ly)?\b/i },
  { said: /(?:\b(?:not|no|without)|n't)\b[^,;]{0,20}\bopen\b/i, borne: /\b(?:closed|proprietary|API[- ]only|withheld|not released)\b/i },
  {
    said: /(?:\b(?:not|cannot|unable|unlike)|n't)\b(?![^,;]{0,24}\b(?:remov|drop|retir|end|shut|switch|withdr|discontinu|cancel))/i,
    borne:
      /\b(?:limited to|restricted to|confined to|(?:text|API|chat|speech)[- ]only|nothing (?:but|else)|solely|excluded|except(?:ed)?|drop(?:s|ped)|removed|leaves? out|lacks?|without|none|supports? only|only (?:for|to|in|on|with))\b/i,
  },
  {
    said: /(?:\b(?:not|no|nobody)|n't)\b[^;]{0,30}\b(?:agree\p{L}*|consensus|clear|certain|known|settled|say for sure|consistent|sure)\b/iu,
    borne:
      /\b(?:contested|disput\p{L}+|disagree\p{L}*|differ\p{L}*|conflict\p{L}*|while|another|according to|others?|says?|speaks?|dates?|lists?)\b/iu,
  },
  {
    said: /(?:\b(?:not|never)|n't)\b[^;]{0,40}\b(?:go|goes|went|gone|rise|raise\p{L}*|increase\p{L}*|happen\p{L}*|come|came)\b/iu,
    borne: /\b(?:cancel\p{L}+|call(?:ed|s) off|dropped|scrapped|abandoned|revers\p{L}+|withdr[ae]w\p{L}*|is off)\b/iu,
  },
  {
    said: /(?:\b(?:not)|n't)\b[^,;]{0,24}\b(?:licen[cs]ed?|Apache|MIT)\b/i,
    borne: /\b(?:own|custom|special|community|research|modified|proprietary|non-commercial|another)\b[^.;]{0,40}\blicen[cs]e\b/i,
  },
  {
    said: /(?:\b(?:not|no|never)|n't)\b[^;]{0,60}\b(?:weekends?|Saturdays?|Sundays?)\b|\b(?:weekends?|Saturdays?|Sundays?)\b[^;]{0,60}(?:\b(?:not|no)|n't)\b/i,
    borne: /\bweekdays?\b|\bMonday to Friday\b|\bworking days\b/i,
  },
]

/** Whether evidence says without a "not" what a clause denies: "no longer available" of "switched off", "never before" of "first". */
export const isDeniedOtherwise = (clause: string, evidence: readonly string[]): boolean =>
  OTHERWISE.some(({ said, borne }) => said.test(clause) && evidence.some((text) => borne.test(text)))

/** "Audio" where the evidence lists what is taken or given, and audio is not among it. */
export const isLeftOut = (word: string, evidence: readonly string[]): boolean => {
  const own = MODALITIES.find((modality) => modality.test(word))
  return own !== undefined && !evidence.some((text) => own.test(text)) && evidence.some((text) => LISTED.test(text))
}
const MODALITIES = [
  /\b(?:images?|pictures?|photos?|visual\p{L}*|vision|multimodal\p{L}*|screenshots?|charts?)\b/iu,
  /\b(?:audio|speech|sounds?|voices?|spoken|hear\p{L}*|listen\p{L}*|omni\p{L}*|music)\b/iu,
  /\b(?:videos?|clips?|footage|films?)\b/iu,
]
const LISTED =
  /\b(?:inputs?|modalit\p{L}+|accepts?|supports?|takes?|reads?|process(?:es)?|understands?|limited to|outputs?)\b[^.;]{0,40}\b(?:text|images?|audio|video)\b/iu
