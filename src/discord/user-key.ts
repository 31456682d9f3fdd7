import { createHmac } from 'node:crypto'
import type { AnswerId } from '../core/receipt.ts'

/**
 * What users' ids are turned into before anything is stored of them: the same person, for as long as the bot's token holds. On
 * each answer a person is somebody else.
 */
export type UserKey = (userId: string, on?: AnswerId) => string

/** Keyed by the bot's token, which every process of a bot has and no store holds. */
export function createUserKey(token: string): UserKey {
  return (userId, on) => {
    const name = on === undefined ? `user ${userId}` : `voter ${userId} ${on}`
    return createHmac('sha256', token).update(name).digest('base64url').slice(0, 22)
  }
}
