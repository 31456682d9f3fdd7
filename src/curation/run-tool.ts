import { dayOf } from '../core/dates.ts'
import { reportFailure } from '../terminal/report-failure.ts'

/** Runs a curator's tool. A failure of the world or a wrong argument ends it with 1 and in words; a bug rises. */
export async function runTool(tool: () => void | Promise<void>): Promise<void> {
  try {
    await tool()
  } catch (error) {
    reportFailure(error)
  }
}

/** Today in UTC. */
export function currentDay(): string {
  return dayOf(new Date())
}
