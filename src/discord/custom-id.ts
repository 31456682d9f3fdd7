import type { ReleaseId } from '../core/release.ts'
import { CUSTOM_ID_LENGTH } from './limits.ts'

/** What a button does: `ask:choose:deepseek/deepseek-v4-pro`. Everything it needs stands in it or in its message. */
export type CustomId = { command: string; action: string; argument: string }

/** The custom id of a button; undefined if it would be longer than Discord takes. */
export function writeCustomId({ command, action, argument }: CustomId): string | undefined {
  const id = `${command}:${action}:${argument}`
  return id.length <= CUSTOM_ID_LENGTH ? id : undefined
}

export function readCustomId(id: string): CustomId | undefined {
  const [, command, action, argument] = /^([^:]+):([^:]+):([\s\S]*)$/.exec(id) ?? []
  return command && action && argument !== undefined ? { command, action, argument } : undefined
}

/** The custom id of a release to choose. The chat model goes along where it fits; without it, the default one writes. */
export function writeChoice(command: string, release: ReleaseId, chatModel: string | undefined): string | undefined {
  const bare = { command, action: 'choose', argument: release }
  const full = chatModel && writeCustomId({ ...bare, argument: `${release} ${chatModel}` })
  return full || writeCustomId(bare)
}

export function readChoice(argument: string): { release: ReleaseId; chatModel?: string | undefined } {
  const [release = '', chatModel] = argument.split(' ')
  return { release, chatModel }
}
