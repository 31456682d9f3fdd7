import { heldOn, type Release } from '../release.ts'
import { anyWord } from '../understanding/any-word.ts'
import { fold } from '../understanding/name-tokens.ts'
import { type TellContext, type Told } from './tell.ts'
import { tellGiven } from './tell-given.ts'
import { written, type Writing, type Written } from './written.ts'

/** Asks where sources differ. */
const DISPUTES = anyWord(
  'disagree~|dispute~|conflicting|contradict~|discrepanc~|contested|inconsisten~|desacuerdo~|en disputa|en litigio|em disputa|en litige|discrepan~|contradic~|disputad~|widersprech~|widerspruch~|uneinig~|umstritten~|strittig~|desaccord~|contredi~|divergen~|discordan~|conteste~|矛盾|分歧|争议|不一致|食い違',
)

/** "What do sources disagree on about V4-Pro": what is disputed of it, each beside what holds. */
export function writeDisputes({ context, understanding, releases }: Writing): Written | undefined {
  if (understanding.fields.length > 0 || !DISPUTES.test(fold(understanding.text))) return undefined
  const told = releases.flatMap((release) => tellDisputes(context, release))
  return told.length > 0 ? written(told) : undefined
}

function tellDisputes(context: TellContext, release: Release): Told[] {
  const disputed = release.facts.filter((fact) => fact.disputed && heldOn(fact, context.today))
  return tellGiven(context, release, disputed)
}
