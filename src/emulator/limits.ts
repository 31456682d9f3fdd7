/** Time to acknowledge an interaction, ms. Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback */
export const ACKNOWLEDGE_WITHIN_MS = 3_000
/** Life of an interaction token, ms. Source: https://discord.com/developers/docs/interactions/receiving-and-responding#followup-messages */
export const TOKEN_LIVES_MS = 15 * 60_000
/** Time between two heartbeats, ms. Source: https://discord.com/developers/docs/topics/gateway#hello-event */
export const HEARTBEAT_INTERVAL_MS = 41_250
/** Events a client may send to the gateway in 60 s. Source: https://discord.com/developers/docs/topics/gateway#rate-limiting */
export const GATEWAY_EVENTS_PER_MINUTE = 120
/** Guilds that one shard may hear of. Source: https://discord.com/developers/docs/topics/gateway#sharding */
export const GUILDS_PER_SHARD = 2_500
/** Time in which `max_concurrency` clients may identify, ms. Source: https://discord.com/developers/docs/topics/gateway#rate-limiting */
export const IDENTIFY_WINDOW_MS = 5_000
/** REST calls in 1 s over all routes. Source: https://discord.com/developers/docs/topics/rate-limits#global-rate-limit */
export const GLOBAL_CALLS_PER_SECOND = 50
/** Edits of one message in one window, as Discord's `X-RateLimit-Limit` says. Source: https://discord.com/developers/docs/topics/rate-limits#header-format */
export const EDITS_PER_WINDOW = 5
/** Window of the edits above, ms. Source: https://discord.com/developers/docs/topics/rate-limits#header-format */
export const EDIT_WINDOW_MS = 5_000

/** Characters in one message's content. Source: https://discord.com/developers/docs/resources/message#create-message */
export const CONTENT_LENGTH = 2_000
/** Characters over all embeds of a message. Source: https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
export const EMBEDS_LENGTH = 6_000
/** Components of a message, nested ones counted. Source: https://discord.com/developers/docs/components/reference#component-object */
export const COMPONENTS_IN_MESSAGE = 40
/** Action rows of a message without Components V2. Source: https://discord.com/developers/docs/components/reference#legacy-message-component-behavior */
export const ACTION_ROWS_IN_MESSAGE = 5
/** Characters over all text displays of a message. Source: https://discord.com/developers/docs/components/reference#text-display */
export const TEXT_DISPLAYS_LENGTH = 4_000
/** Top-level components of a modal. Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-modal */
export const COMPONENTS_IN_MODAL = 5
/** Bytes of one uploaded file. Source: https://discord.com/developers/docs/reference#uploading-files */
export const FILE_BYTES = 10 * 1_024 * 1_024
/** Files in one message. Source: https://discord.com/developers/docs/reference#uploading-files */
export const FILES_IN_MESSAGE = 10

/** Characters of a string choice's value. Source: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE_VALUE_LENGTH = 100
/** Characters of a string option's value. Source: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-structure */
export const STRING_OPTION_LENGTH = 6_000
/** Slash commands of an application, per scope. Source: https://discord.com/developers/docs/interactions/application-commands#registering-a-command */
export const SLASH_COMMANDS = 100
/** User commands, and message commands, of an application, per scope. Source: https://discord.com/developers/docs/interactions/application-commands#registering-a-command */
export const CONTEXT_MENU_COMMANDS = 15
/** Characters over a command's names, descriptions and values. Source: https://discord.com/developers/docs/interactions/application-commands#slash-commands */
export const COMMAND_LENGTH = 8_000
/** Names of slash commands and options. Source: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-naming */
export const SLASH_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
/** Languages Discord knows. Source: https://discord.com/developers/docs/reference#locales */
export const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(' ')

/** Message flags. Source: https://discord.com/developers/docs/resources/message#message-object-message-flags */
export const MessageFlag = {
  SuppressEmbeds: 1 << 2,
  Ephemeral: 1 << 6,
  Loading: 1 << 7,
  SuppressNotifications: 1 << 12,
  ComponentsV2: 1 << 15,
} as const

/** Component types. Source: https://discord.com/developers/docs/components/reference#component-object-component-types */
export const ComponentType = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
  RadioGroup: 21,
  CheckboxGroup: 22,
  Checkbox: 23,
} as const
