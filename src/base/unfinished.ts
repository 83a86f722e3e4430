import { openOutput, whatIs } from '../io/beside.ts'
import { readSecret, shred } from '../io/secret.ts'
import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import { nonceBytes, seal, unseal } from '../privacy/seal.ts'
import { sideFiles } from './side-files.ts'

const purpose = 'erasing'

/**
 * Keeps what an erasure must still know when the rows are gone: beside the base, sealed with the key of its list, until all is
 * done. What stood there before is overwritten.
 *
 * @param state plain data for JSON
 */
export function keepUnfinished(
  base: string,
  key: Uint8Array,
  state: object,
  random: (bytes: number) => Uint8Array,
  self: ThisProcess,
): void {
  const output = openOutput(sideFiles(base).work, self)
  try {
    output.write(seal(key, purpose, random(nonceBytes), JSON.stringify(state)))
    output.commit()
  } catch (error) {
    output.abandon()
    throw error
  }
}

/**
 * What an erasure that was cut off has left to do; undefined when none was.
 *
 * @throws {DataError} when it was sealed with another key
 */
export function readUnfinished(base: string, key: Uint8Array | undefined): unknown {
  const { work, pepper } = sideFiles(base)
  const sealed = readSecret(work)
  if (sealed === undefined) return undefined
  const text = key === undefined ? undefined : unseal(key, purpose, sealed)
  if (text === undefined) throw new DataError({ fault: 'bad-pepper', about: { path: pepper } })
  return JSON.parse(text)
}

/** Was an erasure cut off here? No key is needed to tell. */
export function isUnfinished(base: string): boolean {
  return whatIs(sideFiles(base).work) !== 'nothing'
}

/** Takes it away, bytes and all: everything is done. */
export function dropUnfinished(base: string): void {
  shred(sideFiles(base).work)
}
