import type { AnswerId } from '../core/receipt.ts'
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

/** The page of an answer to turn to, and the answer's id where it has one: `<answer's id> <page>`, or `<page>`. */
export function writePage(page: number, id: AnswerId | undefined): string {
  return id === undefined ? String(page) : `${id} ${page}`
}

export function readPage(argument: string): { page: number; id?: AnswerId } {
  const [page = '', id] = argument.split(' ').toReversed()
  return { page: Number(page), ...(id !== undefined && { id }) }
}
