import { createHmac } from 'node:crypto'

/**
 * What a tag stands for: an address as it is compared, the mailbox that its provider makes of it, a phone in E.164, what a
 * source calls a customer, and a phone with a name, where others have the phone too.
 */
export type TagKind = 'email' | 'mailbox' | 'phone' | 'id' | 'named'

/** Of the rules by which identifiers get their one spelling. They are never changed in place: tags can't be made again. */
export const tagVersion = 1

/**
 * What a keyed list has in place of an identifier: HMAC-SHA-256 of kind ‖ 0x00 ‖ canonical identifier, in 43 letters. Without
 * the key, nobody can try identifiers against it: all French mobile numbers are hashed in seconds.
 *
 * @see RFC 2104
 */
export function tagOf(key: Uint8Array, kind: TagKind, canonical: string): string {
  return createHmac('sha256', key).update(kind).update('\0').update(canonical).digest('base64url')
}
