import { nearestLocale } from '../src/core/locale.ts'
import type { Command } from '../src/discord/command.ts'
import { named } from '../src/discord/localised.ts'
import { renderPrivacy } from '../src/discord/privacy.ts'
import { privacyWords } from './words/privacy.ts'

export const privacy = {
  data: named(privacyWords.command),
  isPrivate: true,
  async *execute({ locale }, footnote) {
    yield renderPrivacy(footnote, nearestLocale(locale))
  },
} satisfies Command
