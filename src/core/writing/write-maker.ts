import type { Release } from '../release.ts'
import { anyWord } from '../understanding/any-word.ts'
import { fold } from '../understanding/name-tokens.ts'
import { isOfMany } from './caveats.ts'
import { factsAsked } from './facts.ts'
import { tellFrom, type TellContext, type Told } from './tell.ts'
import { wordsIn } from './words/index.ts'
import { writeFacts } from './write-facts.ts'
import { written, type Writing, type Written } from './written.ts'

/** Most releases of which the maker is told. */
const MOST_TOLD = 4

/** Who made the releases named, or those of a family, before whatever else is asked of them. */
export function writeMaker(writing: Writing): Written | undefined {
  const { context, understanding, releases } = writing
  const { intent, fields: asked, comparative, superlative } = understanding
  const asksOther = isOfMany(intent) || comparative || superlative || (intent === 'compare' && asked.length > 0)
  if (!understanding.asksMaker || asksOther) return undefined
  const named = understanding.families.length > 0 ? onePerMaker(writing) : releases
  const told = named.slice(0, MOST_TOLD).flatMap((release) => tellMaker(context, release))
  if (told.length === 0) return undefined
  const isWhen = WHEN.test(fold(understanding.text))
  const fields = asked.filter((field) => field !== 'released' || isWhen)
  if (fields.length === 0 || releases.length === 0) return written(told, noteOn(writing))
  const { note, told: facts } = writeFacts({ ...writing, understanding: { ...understanding, fields } })
  return written([...told, ...facts], note ? { note } : {})
}

/** "Who released it" asks for no day. */
const WHEN = anyWord('when|date|cuando|fecha|wann|datum|quand|quando|data|什么时候|何时|日期|いつ|日')

/** Of a family the newest of each maker, and those named. */
function onePerMaker({ context, understanding, releases }: Writing): Release[] {
  const inFamilies = new Set(understanding.families.flatMap((family) => family.releases))
  const others = releases.filter(({ id }) => !inFamilies.has(id))
  const members = [...inFamilies].flatMap((id) => context.corpus.releases.get(id) ?? [])
  const makers = new Set(members.map(({ developer }) => developer))
  return [...others, ...[...makers].map((maker) => members.find(({ developer }) => developer === maker)!)]
}

/** Who is behind a maker stands in no source. */
function noteOn({ context, understanding }: Writing): Partial<Written> {
  const [maker] = understanding.families.flatMap(({ developer }) => developer ?? [])
  const asksBehind = maker !== undefined && BEHIND.test(fold(understanding.text))
  return asksBehind ? { note: wordsIn(context.locale).gap['not-in-sources'](maker) } : {}
}

const BEHIND = anyWord('behind|detras|hinter|derriere|tras|背后|背後')

function tellMaker(context: TellContext, release: Release): Told[] {
  const witness = factsAsked(context, release, 'released')[0]
  return witness ? [tellFrom(context, release, [witness], (words) => words.madeBy(release.name, release.developer))] : []
}
