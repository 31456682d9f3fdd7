import type { Piece } from './evidence-reading.ts'
import type { ProperName } from './proper-names.ts'
import type { Reading } from './reading.ts'
import { areSameModel } from './subjects.ts'

/** Terms that a reader takes for one another and must not: what a claim says, and what the evidence must then say. */
const TERMS: readonly { name: string; said: RegExp; borne: RegExp }[] = [
  { name: 'open source', said: /\bopen[- ]?sourc(?:e|ed|ing)\b/i, borne: /\bopen[- ]?sourc(?:e|ed|ing)\b/i },
  {
    name: 'open weights',
    said: /\bopen[- ]?weights?\b|\bweights are open\b/i,
    borne:
      /\bopen[- ]?(?:weights?|sourc\p{L}+)\b|\bweights (?:are |were |have been )?(?:open|public|available|published|released|free|download)|\b(?:publish|releas|open|shar|download)\p{L}* (?:\p{L}+ )?(?:the |its )?(?:model )?weights\b|\bdownload\p{L}* .{0,30}weights\b/iu,
  },
  {
    name: 'closed weights',
    said: /\bclosed(?:[- ](?:source|weights?))?\b|\bproprietary\b/i,
    borne: /\bclosed\b|\bproprietary\b|\bnot (?:open|publish|releas)|\bAPI[- ]only\b/i,
  },
  {
    name: 'closed weights',
    said: /\bclosed[- ]weights?\b|\bweights (?:are|were|stay|remain) closed\b/i,
    borne:
      /\bclosed[- ](?:weights?|sourc\p{L}+)\b|\bweights? (?:(?:is|are|was|were|remains?|stays?|kept|being|being kept|still) ){1,2}(?:closed|proprietary|private|secret)\b|\b(?:is|are|was|were|remains?|stays?|kept|an?) (?:\p{L}+ )?(?:closed|proprietary)\b|\bproprietary licen[cs]e|\b(?:not|never|no|without) (?:\p{L}+ ){0,3}?(?:open|publish|releas|weights)|\bwithh(?:eld|old)|\bAPI[- ]only\b|\bonly (?:\p{L}+ ){0,3}API\b/iu,
  },
  { name: 'preview', said: /\bpreview\b/i, borne: /\bpreview\b|\bbeta\b|\bearly access\b|\btrailer\b/i },
  {
    name: 'general availability',
    said: /\bgeneral(?:ly)? availab(?:le|ility)\b|\bGA\b/,
    borne:
      /\bgeneral(?:ly)? availab(?:le|ility)\b|\bGA\b|\bofficial(?:ly)? (?:release|version|launch)|\bfull release\b|\bstable (?:release|version)\b/i,
  },
  {
    name: 'final release',
    said: /\bfinal (?:release|version)\b|\bstable (?:release|version)\b/i,
    borne: /\bfinal\b|\bstable\b|\bgeneral(?:ly)? availab(?:le|ility)\b|\bGA\b|\bofficial\b/i,
  },
  { name: 'deprecated', said: /\bdeprecat\p{L}+/iu, borne: /\bdeprecat\p{L}+/iu },
  {
    name: 'retired',
    said: /\bretired\b(?! (?:from|as|in|at|after|player|footballer))|\bshut down\b|\bdiscontinued\b/i,
    borne:
      /\bretire|\bshut(?:s|ting)?[- ]?down\b|\bdiscontinu|\bsunset\b|\bend[- ]of[- ]life\b|\bclos(?:ed|ure|ing)\b|\bceas|\bend(?:s|ed)?\b|\bstop|\bswitched off\b/i,
  },
  {
    name: 'withdrawn',
    said: /\bwithdrawn\b|\bwithdrew\b/i,
    borne:
      /\bwithdr[ae]w|\bpull(?:ed|s|ing)?\b|\btak(?:en?|ing) (?:down|offline|back)\b|\bremov|\bretract|\brecall|\brevok|\bpulled\b|\bstep|\bquit|\bleft\b|\bcancel|\bdropp/i,
  },
  {
    name: 'free of charge',
    said: /\bfree of charge\b|\bfor free\b|\bat no cost\b/i,
    borne: /\bfree\b|\bno (?:cost|charge)\b|\bwithout charge\b|[$€£]0\b/i,
  },
  { name: 'per thousand', said: /\bper (?:thousand|1K|1,000) tokens\b/i, borne: /\bper\b|\//i },
]

/** Ends of a release's life, which may be called off, and how that is said. */
const ENDINGS = new Set(['deprecated', 'retired', 'withdrawn'])
const CALLED_OFF =
  /\b(?:call(?:s|ed|ing)? off|cancel\p{L}*|revers(?:ed?|es|al|ing)|postpon\p{L}+|scrapp\p{L}+|abandon\p{L}*|delay\p{L}*|suspend\p{L}*|put off|restor\p{L}+|reinstat\p{L}+|shelv\p{L}+)\b/iu

/** Which terms a claim uses that the evidence does not bear, or bears only of another release. */
export function checkTerms(claim: Reading, pieces: readonly Piece[]): string[] {
  return [
    ...TERMS.flatMap((term) => {
      const said = term.said.exec(claim.text)
      if (!said) return []
      const bearing = pieces.filter((piece) => term.borne.test(piece.text))
      if (bearing.length === 0) return [`says “${term.name}”, which the cited passage does not`]
      const owners = ownersOf(claim, said.index)
      if (owners.length === 0 || bearing.some((piece) => bears(piece, term, owners, claim))) return []
      return [`says “${term.name}” of ${owners[0]!.text}, which the cited passage does not`]
    }),
    ...checkWeekdays(claim, pieces),
  ]
}

const CLAUSE_END = /[,;:]|\b(?:while|whereas|but|unlike|although|though)\b/gi

/** The releases a term is said of: those named in its clause, or else anywhere in the claim. */
function ownersOf({ text, names }: Reading, at: number): ProperName[] {
  const releases = names.filter((name) => name.releases.length > 0)
  const borders = [...text.matchAll(CLAUSE_END)].map(({ index }) => index)
  const [start, end] = [borders.findLast((border) => border < at) ?? 0, borders.find((border) => border > at) ?? text.length]
  const inClause = releases.filter((name) => name.start >= start && name.end <= end)
  return inClause.length > 0 ? inClause : releases
}

/** A sentence of the piece says the term, of one of these releases, and not only that it came to nothing. */
function bears(piece: Piece, { name, borne }: (typeof TERMS)[number], owners: readonly ProperName[], claim: Reading): boolean {
  const isAbout = piece.about.length === 0 || owners.some(({ releases }) => releases.some((id) => piece.about.includes(id)))
  if (piece.fact) return isAbout || piece.names.some((other) => owners.some((owner) => areSameModel(owner, other)))
  return piece.sentences.some(({ start, end }) => {
    const text = piece.text.slice(start, end)
    if (!borne.test(text)) return false
    if (ENDINGS.has(name) && CALLED_OFF.test(text) && !CALLED_OFF.test(claim.text)) return false
    const named = piece.names.filter((other) => other.releases.length > 0 && other.start >= start && other.end <= end)
    if (named.length === 0 && start < piece.titleEnd) return false
    if (named.length === 0) return isAbout || piece.names.some((other) => owners.some((owner) => areSameModel(owner, other)))
    return named.some((other) => owners.some((owner) => areSameModel(owner, other)))
  })
}

const WEEKDAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g

/** Days of the week that the evidence does not name, where it names others. */
function checkWeekdays(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap((piece) => piece.text.match(WEEKDAYS) ?? [])
  const unknown = (claim.text.match(WEEKDAYS) ?? []).find((day) => !known.includes(day))
  return unknown !== undefined && known.length > 0 ? [`says ${unknown}; the cited passage says ${known[0]}`] : []
}
