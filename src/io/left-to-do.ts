import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { ThisProcess } from '../model/world.ts'
import { openOutput } from './beside.ts'
import { reading } from './fault.ts'
import { readSecret, shred } from './secret.ts'

/**
 * What a run over several files must still know if it is cut off, when some of them don't say it any more: beside the first of
 * them, for its owner alone, until all is done.
 *
 * @example `.clients.csv.forgetting`
 */
export interface LeftToDo {
  readonly path: string
  read(): Uint8Array | undefined
  /** @param state sealed: what waits for a person's erasure is not to be a trace of them */
  keep(state: Uint8Array): void
  /** Takes it away, bytes and all. */
  drop(): void
}

/** @throws {DataError} when there is no such file */
export function leftToDo(path: string, self: ThisProcess): LeftToDo {
  const real = reading(path, () => realpathSync(path))
  const place = join(dirname(real), `.${basename(real)}.forgetting`)
  return {
    path: place,
    read: () => readSecret(place),
    keep(state) {
      shred(place)
      const output = openOutput(place, self)
      try {
        output.write(state)
        output.commit()
      } catch (error) {
        output.abandon()
        throw error
      }
    },
    drop: () => shred(place),
  }
}
