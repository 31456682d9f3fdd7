import { anyWord } from './any-word.ts'

/** Asks for the oldest of many, whatever word for it stands there. */
const SUPERLATIVE = anyWord(
  'oldest|earliest|very first|alteste~|aelteste~|fruheste~|mas antigu~|primeros modelos|plus ancien~|mais antig~|最老|最早|最古|一番古い',
)
/** "The first model", where it is not said what it was the first to do. */
const FIRST = new RegExp(
  [
    String.raw`\bfirst(?: ever)?(?: (?:ai|open|open[\s-]weights?|open[\s-]source|language|public))* (?:models?|llms?|releases?)\b`,
    String.raw`\berstes? (?:\p{L}+ )?modell\b`,
    String.raw`\bprimer (?:modelo|lanzamiento)\b`,
    String.raw`\bpremier modele\b`,
    String.raw`\bprimeiro (?:modelo|lancamento)\b`,
    '第一[个款](?:开源|开放)?模型|首个模型|最初の(?:オーフン)?モテル',
  ]
    .map(
      (words) =>
        String.raw`(?:${words})(?!\s*,?\s*(?:to|that|with|for|which|in (?:the|its|this)|trained|built|mit|fur|das|der|welches|que|con|para|qui|avec|com|a)\b)`,
    )
    .join('|'),
  'u',
)

/** "The first Claude": a name leaves blanks. */
const FIRST_OF_NAME =
  /(?<!\p{L})(?:first(?: ever)?|erste[rs]?|primer|premier|primeiro)\s{3,}(?=(?:models?|modell|modelo|modele|releases?|versions?|released|launched|came|come|out|erschienen|sorti|lancado)(?!\p{L})|[\s?]*$)/u

/** What asks for the oldest of many, for folded text without names. */
export const OLDEST = new RegExp(`${SUPERLATIVE.source}|${FIRST.source}|${FIRST_OF_NAME.source}`, 'u')
