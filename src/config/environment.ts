import { config as readDotenv } from 'dotenv'
import { FootnoteError } from '../core/errors.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * The process's environment, completed by a file of settings.
 *
 * @param path `.env` in the working directory if absent; there need be no such file
 * @throws FootnoteError `settings-invalid` if the file is there and cannot be read
 */
export function readEnvironment(path = '.env'): Environment {
  const { parsed, error } = readDotenv({ path, quiet: true, processEnv: {} })
  if (error && error.code !== 'ENOENT') {
    throw new FootnoteError('settings-invalid', `${path}: must be a file that can be read`)
  }
  return { ...parsed, ...process.env }
}
