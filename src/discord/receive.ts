import type { Interaction } from 'discord.js'
import type { Footnote } from '../core/footnote.ts'
import type { Clock, DrawChart, Log, RateLimiter } from '../core/ports.ts'
import { askerOf } from './asker.ts'
import type { Command } from './command.ts'
import type { InteractionApi } from './interaction-api.ts'
import { createAdmission } from './receive/admission.ts'
import { createAtOnce } from './receive/at-once.ts'
import { createContinuing } from './receive/continue-story.ts'
import { createForms } from './receive/forms.ts'
import { type CommandNamed, type FootnoteFor, isAnswerable, isComponent } from './receive/interaction.ts'
import { createPressing } from './receive/press.ts'
import { createRunning } from './receive/run-command.ts'
import { createSuggesting } from './receive/suggest.ts'
import { createTelling } from './receive/tell.ts'
import { createTurningAway } from './receive/turn-away.ts'
import { createRecent } from './recent.ts'
import { referenceOf, underReference } from './reference.ts'
import { createStoryRunner } from './story.ts'
import type { ChannelOf } from './threads.ts'
import type { UserKey } from './user-key.ts'

/** Interactions remembered, so that one delivered twice is answered once. */
const REMEMBERED_INTERACTIONS = 2_000

type ReceiverParts = {
  commands: readonly Command[]
  footnote: Footnote
  userKey: UserKey
  channelOf: ChannelOf
  /** Absent: nobody asks too often. */
  rateLimiter?: RateLimiter | undefined
  api: InteractionApi
  draw: DrawChart
  log: Log
  clock: Clock
}

/** Takes interactions from the gateway to the commands they are for. */
export function createReceiver({ commands, footnote: anywhere, userKey, channelOf, rateLimiter, api, draw, log, clock }: ReceiverParts) {
  const commandNamed: CommandNamed = (name) => commands.find(({ data }) => data.name === name)
  const footnoteFor: FootnoteFor = (interaction) => anywhere.as(askerOf(interaction, userKey))
  const seen = createRecent<true>(REMEMBERED_INTERACTIONS)
  const stories = createStoryRunner({ api, draw, log, clock })
  const telling = createTelling(stories)
  const atOnce = createAtOnce({ api, log })
  const turnAway = createTurningAway({ footnoteFor, atOnce, log })
  const admit = createAdmission({ commandNamed, userKey, rateLimiter })
  const suggest = createSuggesting({ api, log })
  const run = createRunning({ commandNamed, footnoteFor, channelOf, telling, turnAway })
  const continuing = createContinuing({ footnoteFor, telling })
  const forms = createForms({ commandNamed, footnoteFor, continuing, atOnce, turnAway })
  const press = createPressing({ commandNamed, telling, continuing, forms, atOnce, turnAway })
  let isClosing = false

  async function receive(interaction: Interaction): Promise<void> {
    if (seen.get(interaction.id)) return
    seen.set(interaction.id, true)
    await underReference(referenceOf(interaction.id), () => answer(interaction))
  }

  async function answer(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return suggest(interaction, commandNamed(interaction.commandName), await footnoteFor(interaction))
    if (!isAnswerable(interaction)) return log('warn', 'interaction-unknown', { ref: referenceOf(interaction.id), type: interaction.type })
    if (isClosing) return turnAway.restarting(interaction)
    const retryAfterS = await admit(interaction)
    if (retryAfterS !== undefined) return turnAway.tooOften(interaction, retryAfterS)
    if (interaction.isChatInputCommand()) return run.typed(interaction)
    if (interaction.isMessageContextMenuCommand()) return run.chosen(interaction)
    return isComponent(interaction) ? press(interaction) : forms.sent(interaction)
  }

  /** Takes nothing new, and waits for the answers on their way; those that take longer than `drainMs` end with a word why. */
  async function close(drainMs: number): Promise<void> {
    isClosing = true
    await stories.close(drainMs)
    await atOnce.ended()
  }

  return { receive, close }
}
