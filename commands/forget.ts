import { ApplicationCommandOptionType as Option } from 'discord.js'
import { FootnoteError } from '../src/core/errors.ts'
import { nearestLocale } from '../src/core/locale.ts'
import type { Command } from '../src/discord/command.ts'
import { named } from '../src/discord/localised.ts'
import { renderForgetDone, renderForgetQuestion } from '../src/discord/privacy.ts'
import { forgetWords } from './words/forget.ts'

export const forget = {
  data: {
    ...named(forgetWords.command),
    options: [{ type: Option.Subcommand, ...named(forgetWords.me) }],
  },
  isPrivate: true,
  async *execute({ locale }) {
    yield renderForgetQuestion(nearestLocale(locale))
  },
  buttons: {
    async *ask({ argument }) {
      yield renderForgetQuestion(nearestLocale(argument))
    },
    async *now({ argument }, { forgetMe }) {
      if (!forgetMe) throw new FootnoteError('store-unusable', 'somebody was to be forgotten where nothing is kept')
      await forgetMe()
      yield renderForgetDone(nearestLocale(argument))
    },
  },
} satisfies Command
