import {
  IncomingWebhookInteractionRequestSchema,
  IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema,
  InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema,
  InteractionApplicationCommandAutocompleteCallbackNumberDataSchema,
  InteractionApplicationCommandAutocompleteCallbackStringDataSchema,
  ModalInteractionCallbackRequestDataSchema,
} from 'discord-api-spec/zod'
import { OptionType } from './command-rules.ts'
import { modalProblems } from './component-rules.ts'
import { type FormProblem, invalidForm } from './discord-error.ts'
import { parseForm, requiredProblem, tooLongProblem } from './form.ts'
import { CallbackType, type Interaction, InteractionType } from './interactions.ts'
import { CHOICE_VALUE_LENGTH, MessageFlag } from './limits.ts'
import type { Messages } from './messages.ts'
import { type Choice, isJson, type Json, type ModalBody, type UploadedFile } from './wire.ts'

/** Which callbacks answer which interactions. */
const ALLOWED: Record<number, number[]> = {
  [InteractionType.Command]: [CallbackType.Message, CallbackType.DeferredMessage, CallbackType.Modal],
  [InteractionType.Component]: [4, 5, 6, 7, 9],
  [InteractionType.Autocomplete]: [CallbackType.Autocomplete],
  [InteractionType.ModalSubmit]: [CallbackType.Message, CallbackType.DeferredMessage],
}
/** A modal that a message's component opened may change that message. */
const ALLOWED_FROM_MESSAGE = [4, 5, 6, 7]

/**
 * Carries out the answer to an interaction, without marking it as acknowledged.
 *
 * @returns the callback's type
 * @throws DiscordError 50035 and the other refusals of a message
 */
export function carryOutCallback(
  messages: Messages,
  applicationId: string,
  interaction: Interaction,
  body: unknown,
  files: UploadedFile[],
): number {
  const callback = isJson(body) ? body : {}
  const data = callback['data'] ?? {}
  switch (callbackType(interaction, callback)) {
    case CallbackType.Message: {
      const message = parseForm(IncomingWebhookInteractionRequestSchema, data, ['data'])
      const isPrivate = ((message.flags ?? 0) & MessageFlag.Ephemeral) !== 0
      interaction.original = messages.create({
        ...responseMessage(interaction, applicationId, isPrivate),
        body: message,
        files,
        prefix: ['data'],
      })
      return CallbackType.Message
    }
    case CallbackType.DeferredMessage: {
      const { flags } = parseForm(IncomingWebhookInteractionRequestSchema, data, ['data'])
      const isPrivate = ((flags ?? 0) & MessageFlag.Ephemeral) !== 0
      interaction.original = messages.createThinking(responseMessage(interaction, applicationId, isPrivate))
      return CallbackType.DeferredMessage
    }
    case CallbackType.DeferredUpdate:
      interaction.original = interaction.source
      return CallbackType.DeferredUpdate
    case CallbackType.Update: {
      const schema = IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema
      const change = parseForm(schema, data, ['data'])
      if (interaction.source) messages.edit(interaction.source, change, files, ['data'])
      interaction.original = interaction.source
      return CallbackType.Update
    }
    case CallbackType.Autocomplete:
      interaction.onAnswer?.({ choices: parseChoices(interaction, data) })
      return CallbackType.Autocomplete
    default:
      interaction.onAnswer?.({ modal: parseModal(data) })
      return CallbackType.Modal
  }
}

function callbackType(interaction: Interaction, callback: Json): number {
  const { type } = callback
  const isFromMessage = interaction.type === InteractionType.ModalSubmit && interaction.source
  const allowed = isFromMessage ? ALLOWED_FROM_MESSAGE : (ALLOWED[interaction.type] ?? [])
  if (type === undefined) throw invalidForm([requiredProblem(['type'])])
  if (typeof type === 'number' && allowed.includes(type)) return type
  const message = `Value must be one of {${allowed.join(', ')}}.`
  throw invalidForm([{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }])
}

/** What a message that answers an interaction has besides its body. */
export function responseMessage(interaction: Interaction, applicationId: string, isPrivate: boolean) {
  return {
    channel: interaction.channel,
    authorId: applicationId,
    webhookToken: interaction.token,
    visibleTo: isPrivate ? interaction.userId : undefined,
    extra: {
      application_id: applicationId,
      webhook_id: applicationId,
      interaction_metadata: interaction.metadata,
      ...interaction.messageExtra,
    },
  }
}

function parseModal(data: unknown): ModalBody {
  const modal = parseForm(ModalInteractionCallbackRequestDataSchema, data, ['data'])
  const problems = modalProblems(modal, ['data', 'components'])
  if (problems.length > 0) throw invalidForm(problems)
  return modal
}

function parseChoices(interaction: Interaction, data: unknown): Choice[] {
  const schema =
    interaction.optionType === OptionType.Integer
      ? InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema
      : interaction.optionType === OptionType.Number
        ? InteractionApplicationCommandAutocompleteCallbackNumberDataSchema
        : InteractionApplicationCommandAutocompleteCallbackStringDataSchema
  const { choices } = parseForm(schema, data, ['data'])
  const given = (choices ?? []).filter((choice) => choice !== null)
  const problems: FormProblem[] = given.flatMap((choice, index) =>
    typeof choice.value === 'string' && choice.value.length > CHOICE_VALUE_LENGTH
      ? [tooLongProblem(['data', 'choices', index, 'value'], CHOICE_VALUE_LENGTH)]
      : [],
  )
  if (problems.length > 0) throw invalidForm(problems)
  return given
}
