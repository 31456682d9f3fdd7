import { ApplicationCommandType } from 'discord.js'
import { renderChecked } from '../src/discord/checked.ts'
import type { Command } from '../src/discord/command.ts'
import { localizations } from '../src/discord/localised.ts'
import { renderNotice } from '../src/discord/page.ts'
import { discordWordsIn } from '../src/discord/words/index.ts'

export const checkClaims = {
  data: {
    type: ApplicationCommandType.Message,
    name: discordWordsIn('en').checkClaims,
    name_localizations: localizations((locale) => discordWordsIn(locale).checkClaims),
  },
  async *executeOn(text, locale, footnote) {
    yield text.trim() === ''
      ? renderNotice(discordWordsIn(locale).nothingToRead)
      : renderChecked(footnote.checkClaims(text), footnote.corpus, locale)
  },
} satisfies Command
