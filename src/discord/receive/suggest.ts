import type { AutocompleteInteraction } from 'discord.js'
import type { Footnote, Suggestion } from '../../core/footnote.ts'
import type { Log } from '../../core/ports.ts'
import type { Command } from '../command.ts'
import type { InteractionApi } from '../interaction-api.ts'
import { ACKNOWLEDGE_WITHIN_MS, CHOICE_LENGTH, CHOICES } from '../limits.ts'
import { clipWords } from '../markdown.ts'
import { referenceOf } from '../reference.ts'
import { codeOf } from '../story.ts'

/** Offers what fits the option being typed. Nothing is offered where that fails: the next key typed asks again. */
export function createSuggesting({ api, log }: { api: InteractionApi; log: Log }) {
  function suggestionsFor(interaction: AutocompleteInteraction, command: Command | undefined, footnote: Footnote): Suggestion[] {
    try {
      const found = command && 'autocomplete' in command ? (command.autocomplete?.(interaction, footnote) ?? []) : []
      return found
        .filter(({ value }) => value.length > 0 && value.length <= CHOICE_LENGTH)
        .map(({ name, value }) => ({ name: clipWords(name, CHOICE_LENGTH), value }))
    } catch (error) {
      log('error', 'suggestions-failed', { ref: referenceOf(interaction.id), command: interaction.commandName, ...codeOf(error) })
      return []
    }
  }

  return async (interaction: AutocompleteInteraction, command: Command | undefined, footnote: Footnote): Promise<void> => {
    const choices = suggestionsFor(interaction, command, footnote).slice(0, CHOICES)
    const signal = AbortSignal.timeout(ACKNOWLEDGE_WITHIN_MS)
    await api.suggest(interaction, choices, signal).catch((error: unknown) => {
      log('debug', 'suggestions-lost', { ref: referenceOf(interaction.id), command: interaction.commandName, ...codeOf(error) })
    })
  }
}
