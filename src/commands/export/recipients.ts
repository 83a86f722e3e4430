import { askSecret } from '../../cli/ask-secret.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { readTextLines } from '../../io/text-file.ts'
import { leadsToFile } from '../../io/beside.ts'
import { unreadable } from '../../io/fault.ts'
import { readSecret } from '../../io/secret.ts'
import { ageEncrypter, isAgeKey, type Encrypt } from '../../privacy/age.ts'
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
      ? { passphrase: passphraseFile === undefined ? await askTwice(context) : passphraseOf(passphraseFile, context) }
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

function passphraseOf(path: string, { words }: Context): string {
  const bytes = readSecret(path)
  if (bytes === undefined) throw unreadable(path, Object.assign(new Error('none'), { code: 'ENOENT' }))
  const passphrase = bytes.toString('utf8').replace(/\r?\n[\s\S]*$/, '')
  if (passphrase === '') throw usageFault(words.export.usage.emptyPassphrase)
  return passphrase
}

async function askTwice(context: Context): Promise<string> {
  const { usage, ask } = context.words.export
  const typed = await askSecret(ask.passphrase, context)
  if (typed === undefined) throw usageFault(usage.noTerminal)
  if (typed === '') throw usageFault(usage.emptyPassphrase)
  if ((await askSecret(ask.again, context)) !== typed) throw usageFault(usage.otherPassphrase)
  return typed
}
