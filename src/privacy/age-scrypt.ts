import { scrypt } from 'node:crypto'

const label = Buffer.from('age-encryption.org/v1/scrypt')

/**
 * What wraps the key of a file under a passphrase, by the engine's own scrypt: a second in place of the library's five.
 *
 * @param work N of scrypt is 2 to this power
 * @see https://c2sp.org/age#the-scrypt-recipient-type
 */
export const scryptKey = (passphrase: string, salt: Uint8Array, work: number): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const N = 2 ** work
    scrypt(passphrase, Buffer.concat([label, salt]), 32, { N, r: 8, p: 1, maxmem: 2 * 128 * N * 8 }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    )
  })
