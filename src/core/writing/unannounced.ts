import { firstDay } from '../dates.ts'
import { anyWord } from '../understanding/any-word.ts'
import { fold } from '../understanding/name-tokens.ts'
import { ENDINGS } from '../understanding/stages.ts'
import { stagesOf } from './facts.ts'
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

/** "What will it cost in 2027?" of one whose price is not known to change. */
function sayNoPrice({ context, understanding }: Writing, told: readonly Told[]): string[] {
  const { period, fields } = understanding
  const isToCome = period?.from !== undefined && period.text !== '' && period.from > context.today
  if (!isToCome || !fields.some((field) => field.startsWith('price'))) return []
  const isKnown = told.some(({ evidence }) => evidence.some(({ fact }) => fact?.from && firstDay(fact.from) > context.today))
  return isKnown ? [] : [wordsIn(context.locale).gap['not-yet'](period.text)]
}
