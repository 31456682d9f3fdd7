/**
 * What is said of a release in words that exclude or add to each other. `said`: how a claim says it; `borne`: what
 * evidence says for it. Properties of one kind and different sides are rivals: a release in preview is not generally
 * available. `isFact`: a plan for it does not bear it.
 */
export type Property = { kind: Kind; side: string; name: string; said: RegExp; borne: RegExp; isFact?: true }
type Kind =
  | 'weights'
  | 'stage'
  | 'licence'
  | 'architecture'
  | 'modality'
  | 'reasoning'
  | 'channel'
  | 'charge'
  | 'role'
  | 'default'
  | 'switch'

const licence = (name: string, said: RegExp): Property => ({ kind: 'licence', side: name, name, said, borne: said })
const channel = (name: string, said: RegExp): Property => ({ kind: 'channel', side: 'offered', name, said, borne: said, isFact: true })

/** A licence that goes by its own name: "the Qwen License". */
export const OWN_LICENCE = 'licence of its own'

export const PROPERTIES: readonly Property[] = [
  {
    kind: 'weights',
    side: 'open',
    name: 'open source',
    said: /\bopen[- ]?sourc(?:e|ed|ing)\b/giu,
    borne: /\bopen[- ]?sourc(?:e|ed|ing)\b/giu,
    isFact: true,
  },
  {
    kind: 'weights',
    side: 'open',
    name: 'open weights',
    said: /\bopen[- ]?weights?\b|\bweights (?:of [^.,;]{1,40} )?are (?:open|public)\b|\bopen (?:language |reasoning |foundation )?(?:models?|LLMs?)\b|\b(?:publish|releas|open|shar)\p{L}* (?:the |its |with |with its )?(?:model )?weights\b|\bdownloadable\b/giu,
    borne:
      /\bopen[- ]?(?:weights?|sourc\p{L}+)\b|\bopen (?:\p{Ll}+ )?(?:models?|LLMs?)\b|\bweights (?:(?:of|for) [^.;]{1,50} )?(?:are |were |have been |is |has been )?(?:\p{L}+ )?(?:open|public|available|published|released|free|download|out\b|on Hugging)|\b(?:publish|releas|open|shar|download|put|make|made)\p{L}* (?:\p{L}+ )?(?:the |its |with |with its )?(?:model )?weights\b|\bdownloadable\b|\b(?:available for download|can be downloaded|download (?:it|them|from|on))\b|\bdownload\p{L}* .{0,30}weights\b|\b(?:MIT|Apache)\b/giu,
    isFact: true,
  },
  {
    kind: 'weights',
    side: 'closed',
    name: 'closed weights',
    said: /\bclosed(?:[- ](?:source|weights?))?\b|\bproprietary\b/giu,
    borne: /\bclosed\b|\bproprietary\b|\bnot (?:open|publish|releas)\p{L}*|\bAPI[- ]only\b/giu,
  },
  {
    kind: 'weights',
    side: 'closed',
    name: 'closed weights',
    said: /\bclosed[- ]weights?\b|\bweights (?:are|were|stay|remain) closed\b/giu,
    borne:
      /\bclosed[- ](?:weights?|sourc\p{L}+)\b|\bweights? (?:(?:is|are|was|were|remains?|stays?|kept|being|being kept|still) ){1,2}(?:closed|proprietary|private|secret)\b|\b(?:is|are|was|were|remains?|stays?|kept|an?) (?:\p{L}+ )?(?:closed|proprietary)\b|\bproprietary licen[cs]e|\b(?:not|never|no|without) (?:\p{L}+ ){0,3}?(?:open|publish|releas|weights)\p{L}*|\bwithh(?:eld|old)|\bAPI[- ]only\b|\bonly (?:\p{L}+ ){0,3}API\b/giu,
  },
  {
    kind: 'weights',
    side: 'closed',
    name: 'only through the API',
    said: /\bAPI[- ]only\b|\bonly (?:\p{L}+ ){0,2}(?:through|via|in|over) (?:the |an |its )?API\b|\b(?:through|via|in|over) (?:the |an |its )?API only\b/giu,
    borne:
      /\bAPI[- ]only\b|\bonly (?:\p{L}+ ){0,3}API\b|\bAPI (?:only|alone)\b|\bnot (?:open|publish|releas)\p{L}*|\bclosed\b|\bproprietary\b/giu,
  },
  {
    kind: 'stage',
    side: 'preview',
    name: 'preview',
    said: /\bpreview\b/giu,
    borne: /\bpreviews?\b|\bbeta\b|\bearly access\b|\btrailer\b/giu,
  },
  {
    kind: 'stage',
    side: 'general',
    name: 'general availability',
    said: /\bgeneral(?:ly)? availab(?:le|ility)\b|\bGA\b/gu,
    borne:
      /\b[Gg]eneral(?:ly)? [Aa]vailab(?:le|ility)\b|\bGA\b|\b[Oo]fficial(?:ly)? (?:release|version|launch)\p{L}*|\b[Ff]ull release\b|\b[Ss]table (?:release|version)\b/gu,
    isFact: true,
  },
  {
    kind: 'stage',
    side: 'general',
    name: 'final release',
    said: /\bfinal (?:release|version)\b|\bstable (?:release|version)\b/giu,
    borne: /\bfinal\b|\bstable\b|\bgeneral(?:ly)? availab(?:le|ility)\b|\bGA\b|\bofficial\b/giu,
  },
  { kind: 'stage', side: 'ended', name: 'deprecated', said: /\bdeprecat\p{L}+/giu, borne: /\bdeprecat\p{L}+/giu },
  {
    kind: 'stage',
    side: 'ended',
    name: 'retired',
    said: /\b(?:was|were|been) retired\b|\bretired\b(?! (?:from|as|in|at|after|player|footballer))|\bshut down\b|\bdiscontinued\b/giu,
    borne:
      /\bretire\p{L}*|\bshut(?:s|ting)?\b[^,;]{0,60}\bdown\b|\bshutdown\b|\bdiscontinu\p{L}+|\bsunset\b|\bend[- ]of[- ]life\b|\bclos(?:ed|ure|ing)\b|\bceas\p{L}+|\bend(?:s|ed)?\b|\bstop\p{L}*|\bswitched off\b/giu,
  },
  {
    kind: 'stage',
    side: 'ended',
    name: 'withdrawn',
    said: /\bwithdrawn\b|\bwithdrew\b/giu,
    borne:
      /\bwithdr[ae]w\p{L}*|\bpull(?:ed|s|ing)?\b|\btak(?:en?|ing) (?:down|offline|back)\b|\bremov\p{L}+|\bretract\p{L}*|\brecall\p{L}*|\brevok\p{L}+|\bstep\p{L}*|\bquit|\bleft\b|\bcancel\p{L}*|\bdropp\p{L}+/giu,
  },
  {
    kind: 'charge',
    side: 'free',
    name: 'free of charge',
    said: /\bfree of charge\b|\bfor free\b|\bat no cost\b/giu,
    borne: /\bfree\b|\bno (?:cost|charge)\b|\bwithout charge\b|[$€£]0(?![.\d])/giu,
  },
  licence('Apache licence', /\bApache\b/gu),
  licence('modified MIT licence', /\b(?:modified|adapted|amended|customi[sz]ed)[- ]MIT\b|\bMIT[- ](?:style|based|like)\b/giu),
  licence(
    'MIT licence',
    /(?<!\b(?:modified|adapted|amended|customi[sz]ed)[- ])\bMIT\b(?![- ](?:style|based|like|researchers?|professor|study|team))/gu,
  ),
  licence('GPL', /\b[AL]?GPL\b/gu),
  licence('Creative Commons licence', /\bCC[- ]BY\b|\bCreative Commons\b/gu),
  licence('research licence', /\b(?:non-?commercial|research(?:[- ]only)?|non-?production) licen[cs]e/giu),
  licence(
    OWN_LICENCE,
    /\b(?:licen[cs]e of \S{1,20} own|own (?:\p{L}+ )?(?:licen[cs]e|terms))\b|\b(?:under|licen[cs]e (?:of .{1,40} )?is) (?:the |an? )?(?!MIT|Apache|BSD|[AL]?GPL|CC\b|CC-|Creative)\p{Lu}[\p{L}\d-]{3,}(?: terms\b)?|(?<![\p{L}\d.-])(?!MIT|Apache|BSD|CC\b|BY\b|The|This|Its)\p{Lu}[\p{L}\d.-]*(?: (?!MIT|Apache|BSD|CC\b|BY\b)[\p{Lu}\d][\p{L}\d.-]*){0,4} [Ll]icen[cs]e\b/gu,
  ),
  {
    kind: 'architecture',
    side: 'dense',
    name: 'dense',
    said: /\bdense\b/giu,
    borne: /\bdense\b/giu,
  },
  {
    kind: 'architecture',
    side: 'sparse',
    name: 'mixture of experts',
    said: /\bmixtures?[- ]of[- ]experts\b|\bMoEs?\b/giu,
    borne: /\bmixtures?[- ]of[- ]experts\b|\bMoEs?\b|\bsparse\b|\bexperts\b/giu,
  },
  {
    kind: 'modality',
    side: 'several',
    name: 'multimodal',
    said: /\bmulti-?modal\b/giu,
    borne: /\bmulti-?modal\p{L}*|\b(?:image|audio|video|picture|vision|speech)s?\b/giu,
  },
  {
    kind: 'modality',
    side: 'one',
    name: 'text only',
    said: /\btext[- ]only\b(?! (?:output|answers?|responses?|results?))/giu,
    borne: /\btext[- ]only\b|\btext alone\b|\b(?:only|just|limited to|restricted to) text\b|\b(?:in|out)puts?: text(?=[.;])/giu,
  },
  {
    kind: 'reasoning',
    side: 'modes',
    name: 'thinking mode',
    said: /(?<!\bnon-?)\b(?:thinking|reasoning) (?:modes?|steps?|model)\b|(?<=\b(?:are|were|both|all|as) )(?:thinking|reasoning) models\b/giu,
    borne: /(?<!\bnon-?)\b(?:thinking|reasoning)\b|\breasons\b|\bhybrid\b/giu,
  },
  {
    kind: 'reasoning',
    side: 'modes',
    name: 'non-thinking mode',
    said: /\bnon-?(?:thinking|reasoning)\b/giu,
    borne: /\bnon-?(?:thinking|reasoning)\b|\bwithout (?:a |any )?(?:thinking|reasoning)\b|\bhybrid\b|\binstant\b/giu,
  },
  { kind: 'role', side: 'flagship', name: 'flagship', said: /\bflagships?\b/giu, borne: /\bflagships?\b/giu },
  {
    kind: 'default',
    side: 'default',
    name: 'default',
    said: /\bby default\b/giu,
    borne: /\bdefaults?\b(?! (?:context|window|output|length|temperature)\b)/giu,
  },
  {
    kind: 'switch',
    side: 'always on',
    name: 'always on',
    said: /\balways (?:on|active|enabled)\b|\bcan(?:not|'t) be (?:(?:switched|turned) off|disabled)\b/gu,
    borne: /\balways (?:\p{L}+ )?(?:on|active|enabled|thinks|reasons)\b|\bcan(?:not|'t) be (?:(?:switched|turned) off|disabled)\b/gu,
  },
  {
    kind: 'switch',
    side: 'optional',
    name: 'can be switched off',
    said: /\bcan be (?:(?:switched|turned) (?:on (?:and|or) )?off|disabled)\b/gu,
    borne:
      /\b(?:can|may) be (?:(?:switched|turned) (?:on (?:and|or) )?off|disabled|set to none)\b|\boptional(?:ly)?\b|\b(?:off|on) by default\b/gu,
  },
  channel('Amazon Bedrock', /\bBedrock\b/gu),
  channel('Vertex AI', /\bVertex(?: AI)?\b/gu),
  channel('Microsoft Foundry', /\bFoundry\b/gu),
  channel('Azure', /\bAzure\b/gu),
  channel('Hugging Face', /\bHugging ?Face\b/gu),
  { ...channel('ChatGPT', /\bin ChatGPT\b/gu), borne: /\bChatGPT\b/gu },
  { ...channel('the API', /\b(?:through|via|in|over) (?:the|its|an) API\b(?! (?:name|price|docs|documentation))/gu), borne: /\bAPI\b/gu },
  channel('GitHub Copilot', /\bCopilot\b/gu),
]
