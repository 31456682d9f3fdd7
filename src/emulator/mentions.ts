import { walkComponents } from './component-rules.ts'
import type { AllowedMentions, Component, Json } from './wire.ts'
import type { World } from './world.ts'

/**
 * Whom a message notifies.
 *
 * @param allowed the body's `allowed_mentions`; absent allows everything, as Discord does
 */
export function mentionsOf(
  world: World,
  text: string,
  allowed: AllowedMentions | null | undefined,
): { mention_everyone: boolean; mentions: Json[]; mention_roles: string[] } {
  const parse = allowed ? (allowed.parse ?? []) : ['everyone', 'users', 'roles']
  const listed = (kind: 'users' | 'roles', id: string) => parse.includes(kind) || (allowed?.[kind] ?? []).includes(id)
  const userIds = new Set([...text.matchAll(/<@!?(\d{17,20})>/g)].map((match) => match[1] ?? ''))
  const roleIds = new Set([...text.matchAll(/<@&(\d{17,20})>/g)].map((match) => match[1] ?? ''))
  return {
    mention_everyone: parse.includes('everyone') && /@(everyone|here)\b/.test(text),
    mentions: [...userIds].filter((id) => world.knows(id) && listed('users', id)).map(world.user),
    mention_roles: [...roleIds].filter((id) => listed('roles', id)),
  }
}

/** All that people read in a message, where a mention can stand. */
export function textOf(content: string, components: Component[]): string {
  const texts = walkComponents(components).map(({ component }) => component.content ?? '')
  return [content, ...texts].join('\n')
}
