import { FootnoteError } from '../../core/errors.ts'
import { nearestLocale } from '../../core/locale.ts'
import type { Log } from '../../core/ports.ts'
import { sayFailure, sentences } from '../messages.ts'
import { referenceOf } from '../reference.ts'
import { discordWordsIn } from '../words/index.ts'
import type { AtOnce } from './at-once.ts'
import { type Answerable, type FootnoteFor, localeOf } from './interaction.ts'

export type TurnAway = ReturnType<typeof createTurningAway>

/** What is said in place of an answer. */
export function createTurningAway({ footnoteFor, atOnce, log }: { footnoteFor: FootnoteFor; atOnce: AtOnce; log: Log }) {
  return {
    /** The command or button is of an earlier version. */
    async outdated(interaction: Answerable): Promise<void> {
      const ref = referenceOf(interaction.id)
      const words = discordWordsIn(localeOf(interaction, await footnoteFor(interaction)))
      log('info', 'interaction-outdated', { ref })
      await atOnce.say(interaction, sentences([words.outdated, words.reference(ref)]))
    },

    async tooOften(interaction: Answerable, retryAfterS: number): Promise<void> {
      const ref = referenceOf(interaction.id)
      const tooOften = new FootnoteError('asked-too-often', 'somebody asked too often', { retryAfterS })
      await atOnce.say(interaction, sayFailure(tooOften, ref, localeOf(interaction, await footnoteFor(interaction))))
      log('info', 'interaction-refused', { ref, code: tooOften.code })
    },

    /** Left alone it would look broken for as long as the restart takes. */
    async restarting(interaction: Answerable): Promise<void> {
      const ref = referenceOf(interaction.id)
      const words = discordWordsIn(nearestLocale(interaction.locale))
      log('info', 'interaction-turned-away', { ref })
      await atOnce.say(interaction, sentences([words.operating.restarting, words.reference(ref)]))
    },
  }
}
