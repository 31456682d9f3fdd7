import type { APIModalInteractionResponseCallbackData } from 'discord.js'
import type { Log } from '../../core/ports.ts'
import { acknowledge } from '../acknowledge.ts'
import { type InteractionApi, UPDATE } from '../interaction-api.ts'
import { type Message, messageOf } from '../message.ts'
import { renderNotice } from '../page.ts'
import { referenceOf } from '../reference.ts'
import { codeOf } from '../story.ts'
import type { Answerable } from './interaction.ts'

export type AtOnce = ReturnType<typeof createAtOnce>

/** Answers of a single request, with no story behind them. */
export function createAtOnce({ api, log }: { api: InteractionApi; log: Log }) {
  const onTheirWay = new Set<Promise<void>>()

  async function answer(interaction: Answerable, post: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const answered = acknowledge(post).catch((error: unknown) => {
      log('error', 'interaction-lost', { ref: referenceOf(interaction.id), step: 'acknowledge', ...codeOf(error) })
    })
    onTheirWay.add(answered)
    await answered
    onTheirWay.delete(answered)
  }

  function show(interaction: Answerable, message: Message, isUpdate: boolean): Promise<void> {
    return answer(interaction, (signal) => api.respond(interaction, message, isUpdate, signal))
  }

  return {
    show,
    /** One sentence of ours to the one who acted alone. */
    say: (interaction: Answerable, sentence: string) => show(interaction, messageOf(renderNotice(sentence), { isEphemeral: true }), false),
    openForm: (interaction: Answerable, modal: APIModalInteractionResponseCallbackData) =>
      answer(interaction, (signal) => api.openModal(interaction, modal, signal)),
    /** Leaves all as it is. */
    passOver: (interaction: Answerable) => answer(interaction, (signal) => api.defer(interaction, UPDATE, signal)),
    ended: () => Promise.all(onTheirWay),
  }
}
