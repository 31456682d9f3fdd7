import type { Command } from '../src/discord/command.ts'
import { ask } from './ask.ts'
import { checkClaims } from './check-claims.ts'
import { compare } from './compare.ts'
import { forget } from './forget.ts'
import { createHelp } from './help.ts'
import { insights } from './insights.ts'
import { latest } from './latest.ts'
import { privacy } from './privacy.ts'
import { release } from './release.ts'
import { settings } from './settings.ts'
import { sources } from './sources.ts'
import { timeline } from './timeline.ts'

const answering: readonly Command[] = [ask, compare, release, latest, timeline, sources, checkClaims]

export const commands: readonly Command[] = [...answering, insights, settings, privacy, forget, createHelp(answering)]
