import type { Field } from '../release.ts'
import { FRAME_WORDS, STOP_WORDS } from '../search/stop-words.ts'
import { anyWord } from './any-word.ts'
import { BEST } from './best.ts'
import { BOUND_PATTERNS, FREE_MODELS } from './bounds.ts'
import { COUNT_PATTERNS, LAST, TOP } from './how-many.ts'
import { LANGUAGE_MARKS } from './language.ts'
import { ASKED, INTENTS } from './lexicon.ts'
import { LICENCE } from './licences.ts'
import { fold, foldedWithPlaces } from './name-tokens.ts'
import type { NameIndex } from './names.ts'
import { OLDEST } from './oldest.ts'
import { CLOSED_WEIGHTS, GIVES, KIND_WORDS, OPEN_WEIGHTS, TAKES, TAKING } from './scope-words.ts'
import { SOLD_BY_PATTERNS } from './sold-by.ts'
import { AHEAD, STAGE_WORDS } from './stages.ts'
import { SUPERLATIVE_PATTERNS } from './superlatives.ts'
import type { Understanding } from './understanding.ts'
import { NOT_OPEN } from './weights.ts'

/** Most phrases worth quoting, and characters of one. */
const MOST_PHRASES = 3
const PHRASE_LENGTH = 60

/**
 * What a question for many releases asks for beyond what facts can tell, as typed: "for coding", "uncensored". Its words are
 * all those that nothing understood and that are no mere filling.
 *
 * @param asked fields whose words are understood as well
 */
export function unheededIn(understanding: Understanding, names: NameIndex, asked: readonly Field[] = []): string[] {
  const { text } = understanding
  const { folded, places } = foldedWithPlaces(withoutNames(text, names))
  const heeded = heededIn(folded, understanding, asked)
  const best = spansOf(BEST, folded)
  const groups: Word[][] = []
  let filled = 0
  for (const word of wordsIn(folded)) {
    const isHeeded = isWithin(word, heeded)
    const isDenied = filled === 0 && NEGATIONS.test(groups.at(-1)?.at(-1)?.text ?? '')
    if (isHeeded && !isDenied) filled = Infinity
    else if (!isDenied && !isWithin(word, best) && isFilling(word.text)) filled++
    else {
      const group = groups.at(-1)
      if (group && filled <= MOST_FILLING) group.push(word)
      else groups.push([word])
      filled = 0
    }
  }
  const phrases = groups.filter(isSaying).map((group) => text.slice(places[group[0]!.start], places[group.at(-1)!.end]).trim())
  return [...new Set(phrases)].slice(0, MOST_PHRASES).map((phrase) => phrase.slice(0, PHRASE_LENGTH))
}

/** Filling words that may stand within a phrase: "good at maths". */
const MOST_FILLING = 2

type Word = { text: string; start: number; end: number }

/** East Asian writing has no blanks; its signs count one by one. */
const SIGN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]`
const WORD = new RegExp(String.raw`${SIGN}|(?!${SIGN})[\p{L}\d](?:(?!${SIGN})[\p{L}\d]|[.'’+#/-](?=[\p{L}\d]))*`, 'gu')

function wordsIn(folded: string): Word[] {
  return [...folded.matchAll(WORD)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length }))
}

/** One sign alone is a particle. */
function isSaying(group: readonly Word[]): boolean {
  return group.length > 1 || !new RegExp(`^${SIGN}$`, 'u').test(group[0]!.text)
}

function withoutNames(text: string, names: NameIndex): string {
  let rest = text
  for (const { start, end } of names.find(text)) rest = rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end)
  return rest
}

type Span = [start: number, end: number]

const spansOf = (pattern: RegExp, text: string): Span[] =>
  [...text.matchAll(new RegExp(pattern.source, 'gu'))].map(({ 0: found, index }) => [index, index + found.length])

const isWithin = (word: Word, spans: readonly Span[]): boolean => spans.some(([start, end]) => word.start < end && word.end > start)

function heededIn(folded: string, understanding: Understanding, asked: readonly Field[]): Span[] {
  const spans = patternsHeeded(understanding, asked).flatMap((pattern) => spansOf(pattern, folded))
  const period = understanding.period?.text ?? ''
  const at = period ? folded.indexOf(period) : -1
  const unranked = [...folded.matchAll(UNRANKED)].map(({ index }) => index)
  const ranked = spans.filter(([start, end]) => !unranked.some((place) => place >= start && place < end))
  const heeded = [...ranked, ...(understanding.bounds.length > 0 ? spansOf(FREE_MODELS, folded) : [])]
  return at < 0 ? heeded : [...heeded, [at, at + period.length]]
}

/** Stand among the words for prices: free is a bound or nothing, and only prices in dollars are ranked. */
const UNRANKED = /\b(?:free|gratis|gratuit\p{L}*|yuan(?:e?s)?|cny|rmb|euros?)\b|免费|無料/gu

/** The words by which lists and rankings go. */
function patternsHeeded(understanding: Understanding, asked: readonly Field[]): RegExp[] {
  const { superlative, soldBy, comparative, bounds, weights, kind, takes, gives, stage, licence } = understanding
  const measures = [superlative?.field, ...bounds.map(({ field }) => field)]
  const fields = new Set<string | undefined>([...measures, ...asked, 'released'])
  if (fields.has('price-input') || fields.has('price-output')) fields.add('price-input').add('price-output')
  if (weights || licence) fields.add('licence')
  if (stage) fields.add('status')
  return [
    ...ASKED.filter((known) => known.fields.some((field) => fields.has(field))).map(({ pattern }) => pattern),
    ...(superlative ? SUPERLATIVE_PATTERNS : []),
    ...(superlative && soldBy ? SOLD_BY_PATTERNS : []),
    ...(bounds.length > 0 ? BOUND_PATTERNS : []),
    ...(weights ? [NOT_OPEN, OPEN_WEIGHTS, CLOSED_WEIGHTS] : []),
    ...(comparative ? [comparative.pattern] : []),
    ...(licence ? [LICENCE] : []),
    ...KIND_WORDS.filter((known) => known.kind === kind).map(({ pattern }) => pattern),
    ...TAKES.filter(({ modality }) => modality === takes).map(({ pattern }) => pattern),
    ...(takes ? [TAKING] : []),
    ...GIVES.filter(({ modality }) => modality === gives).map(({ pattern }) => pattern),
    ...STAGE_WORDS.filter((known) => known.stage === stage).map(({ pattern }) => pattern),
    ...(understanding.isAhead ? [AHEAD] : []),
    ...(TELLS_NEWEST.has(understanding.intent) ? [INTENTS.newest] : []),
    INTENTS.listNoun,
    INTENTS.listVerb,
    INTENTS.whole,
    ...COUNT_PATTERNS,
    ...(superlative || understanding.intent === 'newest' ? [TOP] : []),
    ...(understanding.count === undefined ? [] : [LAST]),
    ...(understanding.isOldest ? [OLDEST] : []),
    FILLING,
  ]
}

/** A ranking by price or size passes over what is new. */
const TELLS_NEWEST: ReadonlySet<Understanding['intent']> = new Set(['newest', 'list', 'bounded'])

const NEGATIONS = /^(?:no|not|non|nor|without|cannot|ain|aren|isn|doesn|don|ohne|nicht|kein\p{L}*|sin|sans|pas|sem|nao)$/u
/** Whether a phrase turns round what follows it; what it asks for is then the opposite of what was heeded. */
export const isNegation = (phrase: string): boolean =>
  fold(phrase)
    .split(/[\s'’-]+/)
    .some((word) => NEGATIONS.test(word) || /^(?:aren|isn|doesn|don)t$/.test(word)) || /[不没沒]|ない|以外/u.test(phrase)

function isFilling(word: string): boolean {
  const [stemmed = word] = word.split(/['’]/)
  if (NEGATIONS.test(stemmed)) return false
  const isCommon = /^1?\d$/.test(word) || STOP_WORDS.has(stemmed) || FRAME_WORDS.has(stemmed) || FILLERS.has(stemmed)
  return isCommon || SIGNS.has(word) || Object.values(LANGUAGE_MARKS).some((marks) => marks.test(word))
}

const FILLING = anyWord(
  '输入|输出|入力|出力|context window~|output limit~|context length|context size|ctx window|token window|right now|at the moment|these days|on the market|in the market|in the world|of all|out there|so far|as of|up to date|look for|looking for|language model~|en este momento|ahora mismo|im moment|en ce moment|no momento|是什么|哪个|哪些|哪一个|什么|目前|现在|有没有|告诉我|请问|人工智能|大模型|モデル|です|ください|教えて|どれ|どの|なに|いま|現在|一番|最も',
)
const FILLERS = new Set(
  `alternative alternatives count counts als than que since until before after between ever works working de lista liste y e input output entrada salida saida eingabe ausgabe entree sortie order ordered chronological chronologically sorted dates model models modelo modelos modell modelle modellen modele modeles llm llms ai ais ki ia ias lm lms release releases version versions
  chat bot bots api apis token tokens eingabetoken eingabetokens ausgabetoken ausgabetokens mtok million millionen mio millon millones milhao milhoes usd price prices priced name names top list lists rank ranked ranking show give gimme lemme tell find want
  wanna gonna need needs got gotta get gets getting go going use used using usage run runs make makes made offer offers offered come comes came kam kamen vient viennent apres viene vienen vinieron despues vem veio vieram depois
  current currently nowadays lately take takes hold holds support supports supported already vs versus w db database corpus datenbank idea ideas option options company companies lab labs now today atm rn yet still actually really just also even well please pls plz thx thanks thank cheers hey hi hello yo
  lol lmao bro bruh dude guys man mate ok okay so um uh hmm btw tbh imo u ur r im ive id ill its it's thats whats what's wats wat wut whos
  whichs theres there's any some all every each one ones one two three four five six seven eight nine ten thing things stuff kind kinds type types sort available existing exist possible per
  via atleast least most more less than only overall general generally anyone anybody someone know knows looking currently
  mit raus heraus rausgekommen alle aller alles gibt existieren gib zeig zeige welches welche welcher welchen momentan aktuell aktuelle aktuellen derzeit bitte zu zum zur vom beim
  den dem des eines einer einem einen auf aus bei nach uber unter mir uns mich man neue neuen neuer wird wurden worden werden kann konnen konnt konnte haben habt euch euer
  dame dime muestra muestrame todos todas todo existen existe favor ahora actual actuales hay tienen tengo puedo me mi mas del al lo su sus uno unos unas nuevo nuevos nueva nuevas
  con sobre este esta estos ser son esta estan actualmente
  quoi donne moi montre tous toutes tout svp actuel actuels actuelle actuellement je tu vous nous on au aux ce cet cette ces se sa ses sur avec
  pour par plus en y d l qu c s n j ont avez faut peux nouveau nouveaux nouvelle nouvelles
  mostre existem todos todas agora atual atuais tem ha um uma uns umas dos das do no na nos nas ao aos com por pra pro mais esse essa este esta sao novo novos nova novas`
    .trim()
    .split(/\s+/),
)
/** Signs of Chinese and Japanese that carry grammar alone; folded. */
const SIGNS = new Set(
  '的了是在有我你他们个和与或吗呢吧啊请给最里中用可以能哪些什么一想要把被为对从到及于になのはがをでとてたもへやかしるすいうくさよねりれらまけどれあこそんつせ',
)
