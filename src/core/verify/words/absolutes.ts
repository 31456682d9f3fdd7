/** Words that claim a rank or leave no exception, with what bears them. */
export const ABSOLUTES: readonly { said: RegExp; borne: RegExp }[] = [
  {
    said: /\b(?:the|its|his|her|their|\p{L}+'s) (?:very )?first\b(?! (?:half|quarter|time|name|lady|and|place|round|floor|step|party|of all|year|day|week|month|marriage|season))|\b(?:rank(?:s|ed|ing)?|comes?|coming|came|plac(?:es?|ed)|finish(?:es|ed)?|puts?|lists?|lands?|landed)\s(?:\S+\s){0,4}first\b|\bfirst (?:place|overall)\b|\bfirst[- ]ever\b|\bfirst to\b|\bfor the first time\b/iu,
    borne:
      /\bfirst\b|\b1st\b|\bdebut\p{L}*|\binaugural\b|\bmaiden\b|\bpioneer\p{L}*|\binitial\p{L}*|\boriginal\p{L}*|\bbefore any\b|\bearliest\b|\bNo\. 1\b/iu,
  },
  {
    said: /(?<!not )\b(?:only|solely|exclusively|sole)\b(?! (?:\$|€|£)?\d| (?:later|then|afterwards|came|became|reached|arrived|followed|got|started|began|(?:in|on|from|since) (?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d))| \p{Ll}+(?:ed|t) (?:[^,;.]|\.(?=\d)){0,120}\b(?:after|once)\b| (?:in |an? )(?:\p{L}+ )?(?:preview|beta)\b| (?:\p{L}+ )?(?:about |around |up to |some )?[\d$€£]| (?:about|around|some|two|three|four|five|six|seven|eight|nine|ten|a |half|one)| (?:[\p{L}\d.-]+ ){0,3}?(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|\p{L}+teenth|\d+(?:st|nd|rd|th))\b)/iu,
    borne:
      /\bonly\b|\bsole(?:ly)?\b|\bexclusive(?:ly)?\b|\balone\b|\bjust\b|\bno other\b|\bunique(?:ly)?\b|\bsingle\b|\blimited to\b|\brestricted to\b|\bmerely\b|\b(?:later|afterwards|text-only|no others?)\b/i,
  },
  {
    said: /\b(?:the|its|their|\p{L}+'s) (?:only|sole)\b(?! (?:\p{L}+ )?(?:preview|beta)\b)/iu,
    borne:
      /\b(?:the|its|their|\p{L}+'s|is|are|was|were|as) (?:only|sole|single|unique|one)\b|\bno(?:ne)? other\b|\bunique(?:ly)?\b|\bonly (?:one|the|\p{Lu})|\balone\b|\b(?:all|none of the) others?\b/u,
  },
  {
    said: /(?<!\b(?:text|stand|input|output)[ -])\balone\b(?! (?:can|could|may)\b)/i,
    borne: /\b(?:alone|only|solely|sole|just|exclusive(?:ly)?|single(?:-handed(?:ly)?)?|by (?:it|them)sel(?:f|ves))\b/i,
  },
  {
    said: /(?<!\b(?:not|never|hardly|without|if|whether|no|nor|no longer|than)\b(?: \S+){0,5} )(?<!n't\b(?: \S+){0,5} )\bany\b(?! (?:more|longer|further)\b)/i,
    borne:
      /\b(?:an?y\p{L}*|all|every\p{L}*|each|whatever|whichever|always|regardless|no matter|unlimited|unrestricted|no (?:limits?|restrictions?|conditions?)|whole|entire|throughout|both|highest|best|\p{L}{3,}est|most|first)\b/iu,
  },
  {
    said: /(?<!(?:\b(?:not|without)|n't)\b(?: \S+){0,3} )\b(?:anyone|anybody|everyone|everybody)\b/i,
    borne:
      /\b(?:any\p{L}*|every\p{L}*|all|each|public\p{L}*|free\p{L}*|open\p{L}*|general\p{L}*|nobody|no one|none|without|universal\p{L}*|download\p{L}*)\b/iu,
  },
  { said: /\b(?:largest|biggest|greatest)\b/i, borne: /\b(?:largest|biggest|greatest|highest|most)\b/i },
  { said: /\bsmallest\b/i, borne: /\b(?:smallest|tiniest|least|lowest|most compact)\b/i },
  { said: /\bhighest\b/i, borne: /\b(?:highest|top|tallest|best|greatest|most|largest|record|peak|leader|leading)\b/i },
  { said: /\blowest\b/i, borne: /\b(?:lowest|least|smallest|cheapest|worst|record low)\b/i },
  {
    said: /\b(?:best|top-performing|strongest|leading(?! to\b)|state-of-the-art)\b(?!-| possible\b)/i,
    borne:
      /\b(?:best|top|strongest|leading|leads?|state-of-the-art|sota|highest|first|most capable|number one|no\. 1|outperform\p{L}*)\b/iu,
  },
  {
    said: /\b(?:good|high|strong|solid|excellent|great|impressive|top) (?:scores?|marks?|grades?|ratings?|results?|showing|performance)\b|\b(?:did|does|scored|scores|performed|performs|fared) (?:\p{L}+ )?(?:well|strongly)\b/iu,
    borne:
      /\b(?:good|well|better|best|high(?:er|est|ly)?|strong\p{L}*|solid|excel\p{L}*|great|impressive|top|lead\p{L}*|beat\p{L}*|ahead|outperform\p{L}*|outscor\p{L}*|first|record|state-of-the-art)\b|\d ?%|\d percent|\d points|\d\.\d/iu,
  },
  {
    said: /\b(?:bad|poor|weak|low|disappointing|mediocre) (?:scores?|marks?|grades?|ratings?|results?|showing|performance)\b|\b(?:did|does|scored|scores|performed|performs|fared) (?:\p{L}+ )?(?:poorly|badly)\b/iu,
    borne:
      /\b(?:bad\p{L}*|worse|worst|poor\p{L}*|weak\p{L}*|low(?:er|est)?|disappoint\p{L}*|mediocre|trail\p{L}*|behind|last|fail\p{L}*)\b|\d ?%|\d percent|\d points|\d\.\d/iu,
  },
  { said: /\bworst\b/i, borne: /\b(?:worst|lowest|poorest|weakest)\b/i },
  { said: /\b(?:latest|newest|most recent)\b/i, borne: /\b(?:latest|newest|most recent|new|last|recent(?:ly)?|successor|just)\b/i },
  { said: /\boldest\b/i, borne: /\b(?:oldest|earliest|first)\b/i },
  { said: /\byoungest\b/i, borne: /\byoungest\b/i },
  { said: /\b(?:fastest|quickest)\b/i, borne: /\b(?:fastest|quickest|record)\b/i },
  { said: /\blongest\b/i, borne: /\blongest\b/i },
  { said: /\bshortest\b/i, borne: /\bshortest\b/i },
  { said: /\btallest\b/i, borne: /\b(?:tallest|highest)\b/i },
  { said: /\b(?:cheapest|least expensive)\b/i, borne: /\b(?:cheapest|least expensive|lowest[- ]pric|lowest cost|most affordable)\b/i },
  {
    said: /\bmost (?!of\b|people\b|recent\b|notabl|likely\b)\p{L}+(?:ed|ing|ful|ive|ous|able|al|ant|ent|ic|ar|ly)?\b/iu,
    borne: /\b(?:most|\p{L}{3,}est|best|top|greatest|majority|mainly|mostly|record)\b/iu,
  },
  { said: /\b(?:never)\b/i, borne: /\b(?:never|first|no|not|none|nor|without)\b|n't\b/i },
  {
    said: /\b(?:always|every|(?<!, )all(?! (?:time|day|over|of (?:this|these|that)|about)\b)|, all (?!(?:under|at|with|from|on|in|by|for|released|licensed|available|priced)\b)\p{L}+|each)\b(?! (?:day|week|month|year|season|other|(?<=each )of|two|three|four|five|six|few|[\d.]+[KM]?\b|(?:million|thousand|hundred|token|image|picture|second|minute|hour|request|call|query|month|page|question|prompt|message|layer|turn|run|time)\b|(?<=each )(?:as )?(?:measured|reported|given|according)\b))/iu,
    borne:
      /\b(?:always|every\p{L}*|all|each|any|both|entire(?:ly)?|whole|throughout|universal\p{L}*|default|shares?|unanimous\p{L}*|without exception|no \p{L}+ (?:without|lacks?)|regardless)\b/iu,
  },
  {
    said: /\b(?:at any (?:time|hour)|at all (?:times|hours)|around the clock|any time of (?:the )?day|day and night|no matter (?:what|which|who|when|where|how)|regardless of|irrespective of|whatever|whichever)\b/i,
    borne:
      /\b(?:any|all|always|around the clock|flat|every\p{L}*|whichever|regardless|no matter|independent(?:ly)? of|irrespective|same|uniform\p{L}*|without exception)\b/iu,
  },
  {
    said: /\b(?:entirely|completely|fully|exclusively)\b/i,
    borne: /\b(?:entire(?:ly)?|complete(?:ly)?|full(?:y)?|exclusive(?:ly)?|all|only|whole|wholly|total(?:ly)?|100 ?%|100 percent)\b/i,
  },
  {
    said: /\b(?:permanent(?:ly)?|forever|for good|indefinitely)\b(?! (?:resident|member|staff|home))/i,
    borne:
      /\b(?:permanent(?:ly)?|forever|for good|indefinite(?:ly)?|lasting|irreversibl[ey]|once and for all|no end date|unlimited|to stay)\b/i,
  },
  {
    said: /(?<!\b(?:not|n't|never|yet) (?:been )?)\bindependently\b/i,
    borne: /\b(?:independent(?:ly)?|third[- ]party|external(?:ly)?|outside)\b/i,
  },
  {
    said: /\b(?:(?:the|its|their) (?:whole|entire)|(?:its|their) full)\b(?! (?:version|release|name|list)\b)/i,
    borne: /\b(?:whole|entire(?:ly)?|full(?:y)?|all|complete(?:ly)?|every\p{L}*|total)\b/iu,
  },
  {
    said: /\b(?:guarantee[sd]?|proves?|proven|proved|definitely|certainly)\b/i,
    borne: /\b(?:guarantee|prove[sdn]?|proof|definite|certain|conclusive|confirm|(?:not|no) (?:sooner|earlier|before))/i,
  },
]
