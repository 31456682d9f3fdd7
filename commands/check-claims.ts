import { ApplicationCommandType } from 'discord.js'
import { LOCALES } from '../src/core/locale.ts'
import { renderChecked } from '../src/discord/checked.ts'
import type { Command } from '../src/discord/command.ts'
import { renderNotice } from '../src/discord/page.ts'
import { discordWordsIn } from '../src/discord/words/index.ts'

/** Discord knows Spanish by its countries. */
const SPANISH = ['es-ES', 'es-419']
const names = LOCALES.filter((locale) => locale !== 'en').flatMap((locale) => {
  const tags = locale === 'es' ? SPANISH : [locale]
  return tags.map((tag) => [tag, discordWordsIn(locale).checkClaims])
})

export const checkClaims = {
  data: {
    type: ApplicationCommandType.Message,
    name: discordWordsIn('en').checkClaims,
    name_localizations: Object.fromEntries(names),
  },
  async *executeOn(text, locale, footnote) {
    yield text.trim() === ''
      ? renderNotice(discordWordsIn(locale).nothingToRead)
      : renderChecked(footnote.checkClaims(text), footnote.corpus, locale)
  },
} satisfies Command
