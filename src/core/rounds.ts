import type { ServerId } from './asker.ts'

/** The round of a server's weekly digests: the Monday of the last one. */
export const digestRound = (server: ServerId): string => `digest:${server}`

/** The round of marking answers whose sources have changed: the corpus they were last held against. */
export const MARKING_ROUND = 'marking'
