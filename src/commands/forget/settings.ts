import type { Context } from '../../cli/context.ts'
import { plainSettings, readForgetSettings, type ForgetSettings } from '../../forget/settings.ts'
import { findSettings } from '../../io/settings-file.ts'
import { DataError } from '../../model/error.ts'

/**
 * The settings that hold where the command runs: what is kept for how long, and who answers for the data.
 *
 * @throws {DataError} when a file of settings can't be read, or says what can't be
 */
export function forgetSettings({ cwd }: Pick<Context, 'cwd'>): ForgetSettings {
  const found = findSettings(cwd)
  if (found === undefined) return plainSettings
  const read = readForgetSettings(found.json, found.path)
  if ('fault' in read) throw new DataError(read)
  return read
}
