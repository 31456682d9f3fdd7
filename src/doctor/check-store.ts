import { access, constants, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { inspectDatabase } from '../adapters/database/inspect-database.ts'
import type { Config } from '../config.ts'
import { FootnoteError } from '../core/errors.ts'
import { type Finding, ok, problem, warning } from './finding.ts'

const MEBIBYTE = 2 ** 20
const FULL_BYTES = 100 * MEBIBYTE
const NEARLY_FULL_BYTES = 500 * MEBIBYTE

export async function checkStore(config: Config): Promise<Finding[]> {
  const folder = config.databaseUrl === undefined ? await checkFolder(config.dataDir) : []
  return folder.some(({ state }) => state === 'problem') ? folder : [...(await checkDatabase(config)), ...folder]
}

async function checkDatabase(config: Config): Promise<Finding[]> {
  const engine = config.databaseUrl === undefined ? `embedded, in ${config.dataDir}` : 'PostgreSQL'
  try {
    const { version, newest } = await inspectDatabase(config)
    if (version > newest)
      return [problem('store', `${engine}: written by a newer Footnote (schema ${version}; this one knows ${newest}). Run that one.`)]
    if (version === 0) return [ok('store', `${engine}: nothing kept yet; set up at the first start`)]
    const upgrade = version < newest ? `, brought to ${newest} at the next start: take a backup before` : ''
    return [ok('store', `${engine}: opens, sound, can be written, schema ${version}${upgrade}`)]
  } catch (error) {
    if (!(error instanceof FootnoteError)) throw error
    return [problem('store', error.message)]
  }
}

/** The folder, or the nearest one above it in which it would be made. */
async function checkFolder(dataDir: string): Promise<Finding[]> {
  const folder = await nearestFolder(dataDir)
  const isWritable = await access(folder, constants.W_OK | constants.X_OK).then(
    () => true,
    () => false,
  )
  if (!isWritable)
    return [problem('store', `${folder} cannot be written by this user. Give it to them, or set DATA_DIR to another folder.`)]
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const told = `${Math.round(free / MEBIBYTE)} MiB free for ${dataDir}`
  if (free < FULL_BYTES) return [problem('disk', `${told}. Make room, or set DATA_DIR to another disk.`)]
  return [free < NEARLY_FULL_BYTES ? warning('disk', `${told}. Make room soon.`) : ok('disk', told)]
}

async function nearestFolder(path: string): Promise<string> {
  const isThere = await access(path).then(
    () => true,
    () => false,
  )
  return isThere || dirname(path) === path ? path : nearestFolder(dirname(path))
}
