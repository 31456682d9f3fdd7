import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabase } from '../../../src/adapters/database/open-database.ts'
import type { Database } from '../../../src/adapters/database/tables.ts'
import { aPostgresUrl } from '../../postgres/a-postgres-url.ts'

/** A place for a store of its own, which can be opened by several at once, in this process or by its settings in another. */
export type Place = { open(): Database; settings: { DATA_DIR: string; DATABASE_URL?: string } }

export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'footnote-data-'))
}

/** New places of each engine, by the engine's name. */
export const ENGINES: Record<string, () => Promise<Place>> = {
  'the embedded database': async () => placeAt({ DATA_DIR: join(aFolder(), 'made', 'when missing') }),
  PostgreSQL: async () => placeAt({ DATA_DIR: '/nowhere', DATABASE_URL: await aPostgresUrl() }),
}

function placeAt(settings: Place['settings']): Place {
  const { DATA_DIR: dataDir, DATABASE_URL: databaseUrl } = settings
  return { settings, open: () => openDatabase({ dataDir, ...(databaseUrl && { databaseUrl }) }) }
}
