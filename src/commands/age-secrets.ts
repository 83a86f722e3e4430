import { askSecret } from '../cli/ask-secret.ts'
import type { Context } from '../cli/context.ts'
import { usageFault } from '../cli/usage.ts'
import { unreadable } from '../io/fault.ts'
import { readSecret } from '../io/secret.ts'
import { ageDecrypter, isAgeIdentity, type Decrypt } from '../privacy/age-open.ts'

/** What was said of how age files open. */
export interface SecretOptions {
  readonly identity?: readonly string[]
  readonly passphrase?: true
  readonly passphraseFile?: string
}

/**
 * What opens age files: files of secret keys, or a passphrase; undefined where nothing was said.
 *
 * @throws {CommanderError} when a key is none, or nobody can be asked
 * @throws {DataError} when a file can't be read, or others may read it
 */
export async function decryptBy(
  { identity, passphrase, passphraseFile }: SecretOptions,
  context: Context,
): Promise<Decrypt | undefined> {
  const { secrets } = context.words
  if (identity === undefined && passphrase === undefined && passphraseFile === undefined) return undefined
  if (identity !== undefined && (passphrase !== undefined || passphraseFile !== undefined))
    throw usageFault(secrets.identityOrPassphrase)
  if (identity !== undefined) return ageDecrypter({ identities: await identitiesIn(identity, context) })
  return ageDecrypter({
    passphrase: passphraseFile === undefined ? await askPassphrase(context) : passphraseIn(passphraseFile, context),
  })
}

async function identitiesIn(paths: readonly string[], { words }: Context): Promise<string[]> {
  const all: string[] = []
  for (const path of paths) {
    const lines = secretText(path)
      .split(/\r?\n/)
      .map((line) => line.trim())
    const some = lines.filter((line) => line !== '' && !line.startsWith('#'))
    const areKeys = await Promise.all(some.map(isAgeIdentity))
    if (some.length === 0 || areKeys.includes(false)) throw usageFault(words.secrets.noIdentity(path))
    all.push(...some)
  }
  return all
}

/**
 * The passphrase in the first line of a file.
 *
 * @throws {CommanderError} when it is empty
 * @throws {DataError} when it can't be read, or others may read it
 */
export function passphraseIn(path: string, { words }: Context): string {
  const passphrase = secretText(path).replace(/\r?\n[\s\S]*$/, '')
  if (passphrase === '') throw usageFault(words.secrets.emptyPassphrase)
  return passphrase
}

function secretText(path: string): string {
  const bytes = readSecret(path)
  if (bytes === undefined) throw unreadable(path, Object.assign(new Error('none'), { code: 'ENOENT' }))
  return bytes.toString('utf8')
}

/**
 * A passphrase that is typed.
 *
 * @throws {CommanderError} when there is nobody to ask
 */
export async function askPassphrase(context: Context): Promise<string> {
  const { secrets } = context.words
  const typed = await askSecret(secrets.passphrase, context)
  if (typed === undefined) throw usageFault(secrets.noTerminal)
  if (typed === '') throw usageFault(secrets.emptyPassphrase)
  return typed
}
