import { readFileSync } from 'node:fs'
import { DataError } from '../model/error.ts'
import type { SavedMappings } from '../model/mapping.ts'
import type { ThisProcess } from '../model/world.ts'
import { openOutput, whatIs } from './beside.ts'
import { reading } from './fault.ts'

/**
 * The mappings saved in a file; undefined when there is no such file.
 *
 * @throws {DataError} when it can't be read, or holds something else
 */
export function readMappings(path: string): SavedMappings | undefined {
  if (whatIs(path) === 'nothing') return undefined
  const text = reading(path, () => readFileSync(path, 'utf8'))
  try {
    const saved = JSON.parse(text) as SavedMappings
    const sound =
      saved.version === 1 &&
      saved.mappings.every(({ fingerprint, columns }) => typeof fingerprint === 'string' && typeof columns === 'object')
    if (sound) return saved
  } catch {
    /* said below */
  }
  throw new DataError({ fault: 'bad-mapping', about: { path } })
}

export function writeMappings(path: string, saved: SavedMappings, self: ThisProcess): void {
  const writer = openOutput(path, self)
  writer.write(Buffer.from(`${JSON.stringify(saved, undefined, 2)}\n`))
  writer.commit()
}
