/** Who makes models, by the names they and their people go by, and the families that stand for them ("Opus"). */
const VENDORS = `openai gpt chatgpt codex sora dall altman o1 o3 o4 oss|anthropic claude opus sonnet haiku mythos fable amodei|google deepmind gemini gemma veo imagen lyria genie
  pichai hassabis|meta llama muse fair zuckerberg|xai grok musk spacexai|deepseek v3 v4 r1|alibaba qwen qwq wan tongyi|moonshot kimi|zhipu z.ai zai glm chatglm|mistral mixtral
  magistral devstral codestral pixtral ministral voxtral|microsoft phi mai|nvidia nemotron|amazon aws nova titan|ibm granite|cohere command aya|ai21 jamba|bytedance seed doubao
  seedream seedance|tencent hunyuan hy|baidu ernie|minimax hailuo abab|xiaomi mimo|ai2 allen olmo tulu molmo|stepfun step|thinking inkling|stability stable|flux|falcon tii|
  databricks dbrx|snowflake arctic|huawei pangu|lg exaone|upstage solar|perplexity sonar|liquid lfm|inclusionai ant ling ring|meituan longcat|reka|runway|midjourney|apple|samsung`
const MAKERS = new Map(
  VENDORS.split('|').flatMap((line, vendor) =>
    line
      .trim()
      .split(/\s+/)
      .map((name): [string, number] => [name, vendor]),
  ),
)

/** Who measures the models of others. */
const EVALUATORS =
  /\b(?:CAISI|NIST|AISI|AI Security Institute|METR|Artificial Analysis|Apollo Research|Epoch(?: AI)?|LM ?Arena|Chatbot Arena|Vals(?: AI)?|Scale AI|ARC Prize|OpenRouter|LiveBench|SEAL|HELM|Stanford|Berkeley|Pangram|Irregular|Transluce|Andon Labs|Patronus|Vectara|Palisade|Gray Swan|Simon Willison)\b/i

/** Who tells of models without making or measuring any. */
const PRESS =
  /\b(?:The Information|Reuters|Bloomberg|The Verge|TechCrunch|Wired|Ars Technica|(?:Wall Street|New York|Financial|Washington|Los Angeles) (?:Journal|Times|Post)|WSJ|NYT|CNBC|Axios|Semafor|Fortune|Forbes|Business Insider|VentureBeat|The Decoder|Nikkei|South China Morning Post|Caixin|36Kr|BBC|CNN|The Guardian|404 Media|Platformer|Handelsblatt)\b/

/** Evaluators and papers in a text: they begin sentences without looking like names ("Reuters"). */
export const onlookersIn = (text: string): { text: string; start: number; end: number }[] =>
  [EVALUATORS, PRESS].flatMap((pattern) =>
    [...text.matchAll(new RegExp(pattern, `g${pattern.flags}`))].map(({ 0: own, index }) => ({
      text: own,
      start: index,
      end: index + own.length,
    })),
  )

/** Pieces of names that tell nobody from anybody. */
const COMMON = new Set(
  'ai research labs lab team institute the university group inc company technologies tech project contributors users community news blog weblog of at and s'.split(
    ' ',
  ),
)
/** Whether a piece that two names share is enough to take one for the other. */
export const isTelling = (token: string): boolean => token.length > 1 && !COMMON.has(token)

const COMPANIES = new Set([...VENDORS.split('|').map((line) => line.trim().split(/\s+/)[0]!), 'deepmind', 'z.ai'])
/** Whether a name is that of a maker rather than of what it makes: "Anthropic", but not "Sonnet". */
export const isCompany = (tokens: readonly string[]): boolean => [...tokens, tokens.join('.')].some((token) => COMPANIES.has(token))

/** The makers that pieces of a name stand for. */
export const makersOf = (tokens: readonly string[]): number[] => [...tokens, tokens.join('.')].flatMap((token) => MAKERS.get(token) ?? [])
export const isEvaluator = (text: string): boolean => EVALUATORS.test(text)
export const isPress = (text: string): boolean => PRESS.test(text)
