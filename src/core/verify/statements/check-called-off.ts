import type { Piece } from '../reading/evidence-reading.ts'
import { DONE } from './check-certainty.ts'
import { bearsMoment } from '../reading/moments.ts'
import { isMoment, type MomentValue, type Reading } from '../reading/reading.ts'

const PLANNED = /\b(?:would|will|was to|were to|plan(?:s|ned|ning)?|scheduled|due to|expect(?:s|ed)|intend(?:s|ed)|set to|wanted)\b/i
const CALLED_OFF =
  /\b(?:call(?:ed|s|ing) (?:it |this |that )?off|cancel(?:l?ed|s|l?ing|lation)|withdr(?:ew|awn) (?:the|that|this|its) (?:plan|decision)|scrapp(?:ed|ing)|abandon(?:ed|s)|drop(?:ped|s) (?:the|that|this|its) plans?|revers(?:ed|es) (?:the|that|this|its|course)|postpon(?:ed|es))\b/i

/** "V4 was shut down on 14 September" where the evidence says it would be, and then that this was called off. */
export function checkCalledOff(claim: Reading, pieces: readonly Piece[]): string[] {
  return claim.values.filter(isMoment).flatMap((said) => {
    const { start, end } = claim.sentences[said.sentence]!
    const text = claim.text.slice(start, end)
    if (!DONE.test(text) || PLANNED.test(text) || CALLED_OFF.test(text)) return []
    return pieces.some((piece) => isCalledOff(said, piece)) ? [`says ${claim.text.slice(said.start, said.end)} of what was called off`] : []
  })
}

/** Every sentence with that date speaks of a plan, and the same sentence or a later one calls it off. */
function isCalledOff(said: MomentValue, { text, sentences, values }: Piece): boolean {
  const years = new Set(values.filter(isMoment).flatMap(({ year }) => year ?? []))
  const dated = values.filter(isMoment).filter((known) => bearsMoment(said, known, years))
  const isPlan = ({ sentence }: MomentValue) => PLANNED.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end))
  return dated.length > 0 && dated.every(isPlan) && CALLED_OFF.test(text.slice(dated[0]!.end))
}
