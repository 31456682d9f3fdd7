import type { Command } from '../src/discord/command.ts'
import { ask } from './ask.ts'
import { compare } from './compare.ts'

export const commands: readonly Command[] = [ask, compare]
