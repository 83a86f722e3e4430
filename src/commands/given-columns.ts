import type { Context } from '../cli/context.ts'
import { usageFault } from '../cli/usage.ts'
import type { FieldName } from '../model/field.ts'
import { fieldsOf } from '../model/field.ts'
import { nearestName } from '../normalise/nearest.ts'

const allFields = new Set(Object.values(fieldsOf).flatMap((fields) => Object.keys(fields)))

/**
 * Reads `--map FIELD=COLUMN`. An empty field keeps a column as it is.
 *
 * @throws {CommanderError} when it can't be read, or a field is none of ours
 */
export function readMap(pairs: readonly string[], { words }: Context): ReadonlyMap<string, FieldName | ''> {
  const read = new Map(
    pairs.map((pair): [string, FieldName | ''] => {
      const at = pair.indexOf('=')
      const field = pair.slice(0, Math.max(0, at)).trim()
      if (at === -1 || (field !== '' && !allFields.has(field))) throw usageFault(words.usage.map(pair))
      return [pair.slice(at + 1), field as FieldName | '']
    }),
  )
  const fields = [...read.values()].filter((field) => field !== '')
  const twice = fields.find((field, i) => fields.indexOf(field) !== i)
  if (twice !== undefined) throw usageFault(words.usage.mapTwice(twice))
  return read
}

/**
 * Refuses a column that was named on the command line and that no input has.
 *
 * @param names the columns of all inputs
 * @throws {CommanderError} with the nearest name there is
 */
export function requireColumns(named: readonly string[], names: readonly string[], { words }: Context): void {
  const missing = named.find((column) => !names.includes(column))
  if (missing !== undefined) throw usageFault(words.usage.unknownColumn(missing, nearestName(missing, names)))
}
