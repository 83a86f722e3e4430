import type { Decrypter, Identity } from 'age-encryption'
import { createDecipheriv } from 'node:crypto'
import { scryptKey } from './age-scrypt.ts'

/** What opens an age file: secret keys, `AGE-SECRET-KEY-1…`, or a passphrase. */
export type AgeSecrets = { readonly identities: readonly string[] } | { readonly passphrase: string }

/** Makes the clear bytes of an age file, binary or armoured, as they come. */
export type Decrypt = (sealed: ReadableStream<Uint8Array>, isArmoured: boolean) => Promise<ReadableStream<Uint8Array>>

/** An age file that does not open: none of the secrets is its own, or it is not as it was written. */
export class SealedFault extends Error {
  readonly why: 'secret' | 'broken'
  constructor(why: SealedFault['why'], cause: unknown) {
    super(why, { cause })
    this.name = 'SealedFault'
    this.why = why
  }
}

/**
 * Opens age files with secrets, as streams. Nothing is handed out that was not checked.
 *
 * @throws {SealedFault} from what it returns
 * @see https://age-encryption.org/v1
 */
export async function ageDecrypter(secrets: AgeSecrets): Promise<Decrypt> {
  const { Decrypter: New, armor } = await import('age-encryption')
  const decrypter = new New()
  if ('passphrase' in secrets) decrypter.addIdentity(passphraseIdentity(secrets.passphrase))
  else for (const identity of secrets.identities) decrypter.addIdentity(identity)
  return async (sealed, isArmoured) => {
    if (!isArmoured) return opened(decrypter, sealed)
    const pieces: Uint8Array[] = []
    for await (const piece of sealed) pieces.push(piece)
    let binary: Uint8Array
    try {
      binary = armor.decode(Buffer.concat(pieces).toString('latin1'))
    } catch (cause) {
      throw new SealedFault('broken', cause)
    }
    return opened(decrypter, ReadableStream.from([binary]))
  }
}

/** Is a text a secret key? */
export async function isAgeIdentity(text: string): Promise<boolean> {
  const { Decrypter: New } = await import('age-encryption')
  try {
    new New().addIdentity(text)
    return true
  } catch {
    return false
  }
}

async function opened(decrypter: Decrypter, sealed: ReadableStream<Uint8Array>): Promise<ReadableStream<Uint8Array>> {
  let clear: ReadableStream<Uint8Array>
  try {
    clear = await decrypter.decrypt(sealed)
  } catch (cause) {
    const isOther = cause instanceof Error && cause.message.startsWith('no identity matched')
    throw new SealedFault(isOther ? 'secret' : 'broken', cause)
  }
  return ReadableStream.from(checked(clear))
}

async function* checked(clear: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of clear) yield piece
  } catch (cause) {
    throw new SealedFault('broken', cause)
  }
}

/** A file that asks for more work than that would keep the machine busy for minutes: what the reference program takes at most. */
const mostWork = 22

/**
 * Unwraps the key of a file with a passphrase, by the engine's own scrypt.
 *
 * @see https://c2sp.org/age#the-scrypt-recipient-type
 */
const passphraseIdentity = (passphrase: string): Identity => ({
  async unwrapFileKey(stanzas) {
    const [stanza] = stanzas
    if (stanza?.args[0] !== 'scrypt') return null
    const [, salt = '', work = ''] = stanza.args
    if (stanzas.length > 1 || stanza.args.length !== 3 || stanza.body.length !== 32 || !/^[1-9]\d?$/.test(work))
      throw new Error('scrypt stanza')
    const bytes = Buffer.from(salt, 'base64')
    if (bytes.length !== 16 || Number(work) > mostWork) throw new Error('scrypt stanza')
    const cipher = createDecipheriv('chacha20-poly1305', await scryptKey(passphrase, bytes, Number(work)), Buffer.alloc(12), {
      authTagLength: 16,
    })
    cipher.setAuthTag(stanza.body.subarray(16))
    try {
      const key = cipher.update(stanza.body.subarray(0, 16))
      cipher.final()
      return new Uint8Array(key)
    } catch {
      return null // another passphrase
    }
  },
})
