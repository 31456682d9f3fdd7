import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'

/** The address of an empty schema of the tests' PostgreSQL server, which nobody else uses. */
export async function aPostgresUrl(): Promise<string> {
  const { url, schemaPrefix } = inject('postgres')
  const schema = `${schemaPrefix}${randomUUID().slice(0, 8)}`
  await askPostgres(url, `create schema ${schema}`)
  const withSchema = new URL(url)
  withSchema.searchParams.set('options', `-c search_path=${schema}`)
  return withSchema.href
}

/** Runs SQL beside Footnote, as an operator might. */
export async function askPostgres(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows
  } finally {
    await client.end()
  }
}
