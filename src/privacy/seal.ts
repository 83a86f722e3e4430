import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto'

/** Of AES-256-GCM: bytes of the nonce and of the mark that tells whether anything was changed. */
export const nonceBytes = 12
const markBytes = 16

const cipher = 'aes-256-gcm'
const keyFor = (key: Uint8Array, purpose: string): Buffer => createHmac('sha256', key).update(`seal\0${purpose}`).digest()

/**
 * A text that only who has the key can read, and nobody can change.
 *
 * @param nonce bytes that were never used before with this key
 */
export function seal(key: Uint8Array, purpose: string, nonce: Uint8Array, text: string): Uint8Array {
  const sealing = createCipheriv(cipher, keyFor(key, purpose), nonce)
  const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()])
  return new Uint8Array(Buffer.concat([nonce, sealing.getAuthTag(), body]))
}

/** The text; undefined when it was sealed with another key, or changed. */
export function unseal(key: Uint8Array, purpose: string, sealed: Uint8Array): string | undefined {
  try {
    const opening = createDecipheriv(cipher, keyFor(key, purpose), sealed.subarray(0, nonceBytes))
    opening.setAuthTag(sealed.subarray(nonceBytes, nonceBytes + markBytes))
    return Buffer.concat([opening.update(sealed.subarray(nonceBytes + markBytes)), opening.final()]).toString('utf8')
  } catch {
    return undefined
  }
}
