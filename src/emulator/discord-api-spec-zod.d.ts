/**
 * Types for the schemas that we use of Discord's published API description. The package ships them as JavaScript only.
 * Source: https://github.com/discord/discord-api-spec
 */
declare module 'discord-api-spec/zod' {
  import type { ZodMiniType } from 'zod/mini'
  type CommandBody = import('./wire.ts').CommandBody
  type Json = import('./wire.ts').Json
  type MessageBody = import('./wire.ts').MessageBody
  type ModalBody = import('./wire.ts').ModalBody
  type ChoicesBody = { choices?: (import('./wire.ts').Choice | null)[] | null }

  export const ApplicationCommandCreateRequestSchema: ZodMiniType<CommandBody>
  export const ApplicationCommandPatchRequestPartialSchema: ZodMiniType<Partial<CommandBody>>
  export const ApplicationFormPartialSchema: ZodMiniType<Json>
  export const CreatePrivateChannelRequestSchema: ZodMiniType<{ recipient_id?: string | null }>
  export const IncomingWebhookInteractionRequestSchema: ZodMiniType<MessageBody>
  export const IncomingWebhookRequestPartialSchema: ZodMiniType<MessageBody>
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: ZodMiniType<MessageBody>
  export const IncomingWebhookUpdateRequestPartialSchema: ZodMiniType<MessageBody>
  export const InteractionApplicationCommandAutocompleteCallbackIntegerDataSchema: ZodMiniType<ChoicesBody>
  export const InteractionApplicationCommandAutocompleteCallbackNumberDataSchema: ZodMiniType<ChoicesBody>
  export const InteractionApplicationCommandAutocompleteCallbackStringDataSchema: ZodMiniType<ChoicesBody>
  export const MessageCreateRequestSchema: ZodMiniType<MessageBody>
  export const MessageEditRequestPartialSchema: ZodMiniType<MessageBody>
  export const ModalInteractionCallbackRequestDataSchema: ZodMiniType<ModalBody>
}
