import type { Encrypter, Recipient } from 'age-encryption'
import { createCipheriv, randomBytes } from 'node:crypto'
import { scryptKey } from './age-scrypt.ts'

/** To whom a file is encrypted: to each of some public keys, or to whoever knows a passphrase. */
export type AgeRecipients = { readonly keys: readonly string[] } | { readonly passphrase: string }

/** Makes an age file of the bytes of a stream, as they come. */
export type Encrypt = (plain: ReadableStream<Uint8Array>) => Promise<ReadableStream<Uint8Array>>

/**
 * Encrypts to recipients, as streams. Each file gets a key of its own.
 *
 * @see https://age-encryption.org/v1
 */
export async function ageEncrypter(to: AgeRecipients): Promise<Encrypt> {
  const encrypter = await newEncrypter()
  if ('passphrase' in to) encrypter.addRecipient(await passphraseRecipient(to.passphrase))
  else for (const key of to.keys) encrypter.addRecipient(key)
  return (plain) => encrypter.encrypt(plain)
}

/** Is a text a public key, `age1…`? */
export async function isAgeKey(text: string): Promise<boolean> {
  const encrypter = await newEncrypter()
  try {
    encrypter.addRecipient(text)
    return true
  } catch {
    return false
  }
}

/** Loaded at the first need: only few runs encrypt. */
const newEncrypter = async (): Promise<Encrypter> => new (await import('age-encryption')).Encrypter()

/** Of scrypt: N is 2 to this power. What the reference program takes where a second is bearable. */
const workFactor = 18

/**
 * Wraps the key of a file with a passphrase, as the library does, but by the engine's own scrypt.
 *
 * @see https://c2sp.org/age#the-scrypt-recipient-type
 */
async function passphraseRecipient(passphrase: string): Promise<Recipient> {
  const { Stanza } = await import('age-encryption')
  return {
    async wrapFileKey(fileKey) {
      const salt = randomBytes(16)
      const key = await scryptKey(passphrase, salt, workFactor)
      const cipher = createCipheriv('chacha20-poly1305', key, Buffer.alloc(12), { authTagLength: 16 }) // a key is used once
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()])
      const encoded = salt.toString('base64').replace(/=+$/, '')
      return [new Stanza(['scrypt', encoded, String(workFactor)], new Uint8Array(body))]
    },
  }
}
