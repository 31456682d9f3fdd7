import { anyWord } from './any-word.ts'
import { SUBJECT } from './lexicon.ts'
import { specificWords } from './specific-words.ts'

/** Asks for the best by a quality of which there are only opinions and tests. */
export const BEST = anyWord(
  'best|should i use|should we use|recommend~|which one should|good for|good at|good with|gut fur|gut in|bueno para|bon pour|bom para|适合|向いて|smartest|strongest|fastest|quickest|greatest|goat|sota|top|leading|most powerful|most capable|most intelligent|most advanced|state of the art|mejor|mejores|mas inteligente~|mas potente~|mas rapid~|beste|bester|bestes|besten|schnellste~|schlauste~|klugste~|starkste~|meilleur~|plus intelligent~|plus puissant~|plus rapide~|melhor|melhores|mais inteligente~|mais potente~|mais rapid~|最好|最强|最聪明|最快|推荐|最強|最速|一番いい|一番良い|一番賢い|一番速い|ベスト|おすすめ|最も優れ|最も賢い',
)

/** Asks for one that is good: "a fast model", "any decent open llm". */
const GOOD_ONE = /\b(?:good|great|decent|solid|fast|strong|smart|powerful)\s+(?:[\w-]+\s+){0,2}(?:model|llm|ai)\b/

/** Whether a question asks for what is best or good, by no measure. */
export const asksForQuality = (folded: string): boolean => BEST.test(folded) || GOOD_ONE.test(folded)

/** Asks for the highest score. */
export const HIGHEST = anyWord(
  'highest|top|best|most|leads|leader|leaderboard|tops|wins|mas alt~|mejor|mayor|hochste~|beste|bester|bestes|besten|plus eleve~|plus haut~|meilleur~|mais alt~|melhor|maior|最高|最好|最强|最强|一番|最も高い|トップ',
)

/** Asks which of two is better, by no measure in particular. */
export const BETTER = anyWord(
  'better|worse|best|smarter|stronger|superior|mejor|mejores|peor|peores|besser|bessere~|schlechter|schlauer|mieux|meilleur~|pire|melhor|melhores|pior|piores|更好|更强|哪个好|好用|いいですか|どっちがいい|どちらがいい|どちらが良い|優れ',
)

/** Words, and the benchmarks that they ask for. */
type Tested = { pattern: RegExp; benchmarks: RegExp }

/** Kinds of work, and the benchmarks that test for them. */
const WORK: readonly Tested[] = [
  {
    pattern: anyWord(
      'code|coding|coder|coders|programming|programmer|programar|programacion|codificar|codigo|programmier~|coden|codage|programmation|programacao|代码|编程|コーディング|コード|プログラミング',
    ),
    benchmarks: /^(?:SWE-bench (?:Verified|Pro)|Terminal-Bench.*)$/i,
  },
  {
    pattern: anyWord('math|maths|mathematics|matematica~|mathe|mathematik|mathematiques|数学'),
    benchmarks: /^AIME/i,
  },
]

const OPEN_CODE = /codigo (?:abierto|aberto)s?/g

/** The work that a question wants a model for; open code is none. */
export const workNamed = (folded: string): Tested | undefined => {
  const rest = folded.replace(OPEN_CODE, ' ')
  return WORK.find(({ pattern }) => pattern.test(rest))
}

/** Whether a question asks for a model, or for whatever is best at some work: "best code editor" asks for neither. */
export function isOfModels(folded: string): boolean {
  const rest = [BEST, ...WORK.map(({ pattern }) => pattern)].reduce(
    (text, { source }) => text.replace(new RegExp(source, 'gu'), ' '),
    folded,
  )
  return SUBJECT.test(folded) || specificWords(rest).length === 0
}
