/** Characters over all text displays of a message. Source: https://discord.com/developers/docs/components/reference#text-display */
export const TEXT_LENGTH = 4_000
/** Buttons of one action row. Source: https://discord.com/developers/docs/components/reference#action-row */
export const BUTTONS_IN_ROW = 5
/** Characters of a button's label. Source: https://discord.com/developers/docs/components/reference#button */
export const LABEL_LENGTH = 80
/** Characters of a custom id. Source: https://discord.com/developers/docs/components/reference#anatomy-of-a-component */
export const CUSTOM_ID_LENGTH = 100
/** Characters of a link button's address. Source: https://discord.com/developers/docs/components/reference#button */
export const BUTTON_URL_LENGTH = 512
/** Choices of an autocompletion. Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-autocomplete */
export const CHOICES = 25
/** Characters of a choice's name, and of its value. Source: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-choice-structure */
export const CHOICE_LENGTH = 100
/** Time to acknowledge an interaction, less a margin for the way there and back (Discord gives 3,000 ms). Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback */
export const ACKNOWLEDGE_WITHIN_MS = 2_500
/** Longest time from a question to the end of its answer. */
export const ANSWER_WITHIN_MS = 75_000
/** Edits of one message in one window, until Discord's headers say otherwise. Source: https://discord.com/developers/docs/topics/rate-limits#header-format */
export const EDITS_PER_WINDOW = 5
/** Window of the edits above, ms. */
export const EDIT_WINDOW_MS = 5_000
