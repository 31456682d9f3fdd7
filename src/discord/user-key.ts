import { createHmac } from 'node:crypto'

/** What users' ids are turned into before anything is stored of them: the same person, for as long as the bot's token holds. */
export type UserKey = (userId: string) => string

/** Keyed by the bot's token, which every process of a bot has and no store holds. */
export function createUserKey(token: string): UserKey {
  return (userId) => createHmac('sha256', token).update(`user ${userId}`).digest('base64url').slice(0, 22)
}
