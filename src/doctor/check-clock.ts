import { type Finding, ok, problem, warning } from './finding.ts'

/** Dates in answers are whole seconds, and take their time to arrive. */
const WARN_MS = 5_000
const WRONG_MS = 60_000

/** @param aheadMs by how much the clocks of others are ahead of ours */
export function checkClock(aheadMs: readonly number[]): Finding[] {
  const sorted = aheadMs.toSorted((a, b) => a - b)
  const median = sorted[Math.floor(sorted.length / 2)]
  if (median === undefined) return [ok('clock', 'not compared: nobody on the network was asked')]
  const seconds = Math.round(Math.abs(median) / 1000)
  const told = `this machine’s clock is ${seconds} s ${median > 0 ? 'behind' : 'ahead'}`
  const advice = 'Turn on time synchronisation (on Linux: timedatectl set-ntp true); budgets and limits count by the clock.'
  if (Math.abs(median) >= WRONG_MS) return [problem('clock', `${told}. ${advice}`)]
  if (Math.abs(median) >= WARN_MS) return [warning('clock', `${told}. ${advice}`)]
  return [ok('clock', 'right to within a few seconds')]
}
