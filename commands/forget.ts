import { ApplicationCommandOptionType as Option } from 'discord.js'
import { FootnoteError } from '../src/core/errors.ts'
import { nearestLocale } from '../src/core/locale.ts'
import type { Command } from '../src/discord/command.ts'
import { renderForgetDone, renderForgetQuestion } from '../src/discord/privacy.ts'

export const forget = {
  data: {
    name: 'forget',
    description: 'Delete what Footnote keeps of you.',
    options: [
      { type: Option.Subcommand, name: 'me', description: 'Delete all that Footnote keeps of you, in all servers. It asks first.' },
    ],
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
