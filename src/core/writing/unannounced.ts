import { firstDay } from '../dates.ts'
import { anyWord } from '../understanding/any-word.ts'
import { fold } from '../understanding/name-tokens.ts'
import { ENDINGS } from '../understanding/stages.ts'
import { factsAsked, isPricedIn, stagesOf } from './facts.ts'
import type { Told } from './tell.ts'
import { wordsIn } from './words/index.ts'
import type { Writing } from './written.ts'

/** What a question asks of a time to come, or of an end, where nothing is announced: what holds today is no answer to it. */
export function sayUnannounced(writing: Writing, told: readonly Told[]): string[] {
  return [...sayNoEnd(writing), ...sayNoPrice(writing, told)]
}

/** "When does it retire?" of one of whose end the sources know nothing. */
function sayNoEnd({ context, understanding, releases }: Writing): string[] {
  const { stage, isAhead, fields, text } = understanding
  if (!stage || !ENDINGS.has(stage) || !fields.includes('status') || !(isAhead || WHEN.test(fold(text)))) return []
  const words = wordsIn(context.locale)
  const endless = releases.filter((release) => {
    const { current, ahead, ended } = stagesOf(context, release)
    return ![...current, ...ahead, ...ended].some(({ value }) => ENDINGS.has(value))
  })
  return endless.map(({ name }) => words.gap['not-in-sources'](`${name}: ${words.stages[stage]}`))
}

const WHEN = anyWord('when|whens|date|cuando|fecha|wann|datum|quand|quando|data|什么时候|何时|日期|いつ|日付')

/** "What did it cost in 2023?" of one whose price is known for no day of that time: the one that is known says nothing of it. */
export function sayNoPriceThen({ context, understanding: { fields, period }, releases }: Writing): string[] {
  const asked = fields.filter((field) => field.startsWith('price'))
  const isOver = period?.until !== undefined && period.until < context.today
  if (!isOver || period.text === '' || asked.length === 0) return []
  const words = wordsIn(context.locale)
  const known = releases.filter((release) => asked.some((field) => factsAsked(context, release, field).length > 0))
  const silent = known.filter((release) => !asked.some((field) => isPricedIn(release, field, period)))
  return silent.map(({ name }) => words.notInSources(words.aspects.price + words.terms({ condition: period.text }), name))
}

/** "What will it cost in 2027?" of one whose price is not known to change. */
function sayNoPrice({ context, understanding }: Writing, told: readonly Told[]): string[] {
  const { period, fields } = understanding
  const isToCome = period?.from !== undefined && period.text !== '' && period.from > context.today
  if (!isToCome || !fields.some((field) => field.startsWith('price'))) return []
  const isKnown = told.some(({ evidence }) => evidence.some(({ fact }) => fact?.from && firstDay(fact.from) > context.today))
  return isKnown ? [] : [wordsIn(context.locale).gap['not-yet'](period.text)]
}
