import { askSecret } from '../../cli/ask-secret.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { readTextLines } from '../../io/text-file.ts'
import { leadsToFile } from '../../io/beside.ts'
import { ageEncrypter, isAgeKey, type Encrypt } from '../../privacy/age.ts'
import { askPassphrase, passphraseIn } from '../age-secrets.ts'
import type { ExportOptions } from '../export.ts'

/** How the output is to be encrypted, and its name; undefined and the name as it is when it is not. */
export interface EncryptedTarget {
  readonly target: string
  readonly encrypt: Encrypt | undefined
}

/**
 * Reads to whom the output is to be encrypted: keys, files of keys, or a passphrase from a file or a terminal. Its name gets the
 * ending `.age` if it has not got it.
 *
 * @throws {CommanderError} when a key is none, nobody can be asked, or the format would touch the disk in clear
 * @throws {DataError} when a file of keys or the passphrase can't be read
 */
export async function encryptedTarget(options: ExportOptions, context: Context): Promise<EncryptedTarget> {
  const { encrypt, passphrase, passphraseFile } = options
  const { usage } = context.words.export
  const target = options.output ?? '-'
  if (encrypt === undefined && passphrase === undefined && passphraseFile === undefined) return { target, encrypt: undefined }
  if (encrypt !== undefined && (passphrase !== undefined || passphraseFile !== undefined)) throw usageFault(usage.keyOrPassphrase)
  if (/\.(?:sqlite|db)(?:\.age)?$/i.test(target)) throw usageFault(usage.noClearDatabase(target))
  const to =
    encrypt === undefined
      ? { passphrase: passphraseFile === undefined ? await askTwice(context) : passphraseIn(passphraseFile, context) }
      : { keys: await keysOf(encrypt, context) }
  return {
    target: target === '-' || /\.age$/i.test(target) ? target : `${target}.age`,
    encrypt: await ageEncrypter(to),
  }
}

async function keysOf(given: readonly string[], { words }: Context): Promise<string[]> {
  const keys = given.flatMap((text) => (leadsToFile(text) ? readTextLines(text).map((line) => line.trim()) : [text]))
  const some = keys.filter((line) => line !== '' && !line.startsWith('#'))
  if (some.length === 0) throw usageFault(words.export.usage.noKey(given[0]!))
  for (const key of some) if (!(await isAgeKey(key))) throw usageFault(words.export.usage.noKey(key))
  return some
}

async function askTwice(context: Context): Promise<string> {
  const typed = await askPassphrase(context)
  const { secrets } = context.words
  if ((await askSecret(secrets.again, context)) !== typed) throw usageFault(secrets.otherPassphrase)
  return typed
}
