import { scryptSync, timingSafeEqual } from 'node:crypto'

/** A code as it is kept: whoever reads it can't tell the code, nor try all codes in less than years. */
export interface HashedCode {
  readonly salt: Uint8Array
  readonly hash: Uint8Array
}

/** Crockford's base 32: no letter that is taken for a digit, or the other way round. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 50 bits: with five tries, nobody guesses it; with the hash, 2^50 times 50 ms. */
const characters = 10

/** A code to read out or type, such as `7K3FX-9QMVA`. @param random hands out bytes that nobody can guess */
export function newCode(random: (size: number) => Uint8Array): string {
  const code = Array.from(random(characters), (byte) => alphabet[byte % alphabet.length]!).join('') // 256 = 8 × 32: no letter is likelier
  return `${code.slice(0, characters / 2)}-${code.slice(characters / 2)}`
}

/** @param salt 16 bytes of its own */
export const hashCode = (code: string, salt: Uint8Array): HashedCode => ({ salt, hash: stretched(code, salt) })

/** Is this the code? It takes as long whatever is wrong with it. Case, spaces and hyphens don't count, nor O for 0, I and L for 1. */
export const isCode = (text: string, { salt, hash }: HashedCode): boolean => timingSafeEqual(stretched(text, salt), hash)

/** @see RFC 7914; N = 2^14, r = 8, p = 1: 16 MiB and some 50 ms a try. */
const stretched = (code: string, salt: Uint8Array): Uint8Array => scryptSync(tidy(code), salt, 32, { N: 16_384, r: 8, p: 1 })

function tidy(code: string): string {
  const folded = code.toUpperCase().replace(/[^0-9A-Z]/g, '')
  return folded.replaceAll('O', '0').replace(/[IL]/g, '1')
}
