import type { Command } from '../src/discord/command.ts'
import { ask } from './ask.ts'
import { checkClaims } from './check-claims.ts'
import { compare } from './compare.ts'
import { latest } from './latest.ts'
import { release } from './release.ts'
import { timeline } from './timeline.ts'

export const commands: readonly Command[] = [ask, compare, release, latest, timeline, checkClaims]
