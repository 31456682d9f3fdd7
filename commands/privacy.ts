import { nearestLocale } from '../src/core/locale.ts'
import type { Command } from '../src/discord/command.ts'
import { renderPrivacy } from '../src/discord/privacy.ts'

export const privacy = {
  data: { name: 'privacy', description: 'What Footnote keeps here, for how long, and who is sent what.' },
  isPrivate: true,
  async *execute({ locale }, footnote) {
    yield renderPrivacy(footnote, nearestLocale(locale))
  },
} satisfies Command
