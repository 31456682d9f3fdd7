import { z } from 'zod'

const A_DATABASE = "must be postgres://user:password@host:port/database, with the password's special characters percent-encoded (@ as %40)"

export const databaseAddress = z.string().refine(isPostgresAddress, A_DATABASE)

/** An unencoded @ or / of a password would make the rest of it look like the server or the database. */
function isPostgresAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, pathname, password } = new URL(text)
  return /^postgres(ql)?:$/.test(protocol) && hostname !== '' && /^\/[^/@]+$/.test(pathname) && decoded(password) !== undefined
}

/** An address of PostgreSQL, and its password as it is written there and as it is. */
export function secretsOf(databaseUrl: string | undefined): (string | undefined)[] {
  if (databaseUrl === undefined) return []
  const { password } = new URL(databaseUrl)
  return [databaseUrl, password, decoded(password)]
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}
