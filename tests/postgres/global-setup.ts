import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { createPostgresServer } from './start-server.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** A PostgreSQL server for this run of the tests. */
    postgres: { url: string; schemaPrefix: string }
  }
}

/** The server in TEST_DATABASE_URL, or one of our own for as long as the tests run. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const schemaPrefix = `footnote_test_${Date.now()}_${process.pid}_`
  const given = process.env['TEST_DATABASE_URL']
  if (given) {
    project.provide('postgres', { url: given, schemaPrefix })
    return () => dropSchemas(given, schemaPrefix)
  }
  const server = await createPostgresServer()
  await server.start()
  project.provide('postgres', { url: server.url, schemaPrefix })
  return () => server.remove()
}

async function dropSchemas(url: string, prefix: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ name: string }>(
    'select schema_name as name from information_schema.schemata where starts_with(schema_name, $1)',
    [prefix],
  )
  for (const { name } of rows) await client.query(`drop schema ${client.escapeIdentifier(name)} cascade`)
  await client.end()
}
