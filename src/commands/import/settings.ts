import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { readMappings, writeMappings } from '../../io/mappings.ts'
import { DataError } from '../../model/error.ts'
import type { FieldName, TableName } from '../../model/field.ts'
import { fieldsOf } from '../../model/field.ts'
import { nearestName } from '../../normalise/nearest.ts'
import { addMapping, applySavedMapping, findMapping } from '../../normalise/fingerprint.ts'
import type { ImportOptions } from '../import.ts'
import type { Understood } from './understand.ts'

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
 * @throws {CommanderError} with the nearest name there is
 */
export function requireColumns(named: readonly string[], inputs: readonly Understood[], { words }: Context): void {
  if (inputs.length === 0) return
  const names = inputs.flatMap((input) => input.names)
  const missing = named.find((column) => !names.includes(column))
  if (missing !== undefined) throw usageFault(words.usage.unknownColumn(missing, nearestName(missing, names)))
}

/** What a saved mapping says of one header. */
export interface SavedColumns {
  readonly table: TableName
  readonly given: ReadonlyMap<string, FieldName | ''>
}

/** The saved mappings of a run: looked up while files are opened, written when they are imported. */
export interface Mappings {
  find(header: readonly string[]): SavedColumns | undefined
  save(understood: readonly Understood[]): void
}

/**
 * Opens `--mapping FILE`; `--save-mapping FILE` adds to a file that may hold others.
 *
 * @throws {DataError} when the file can't be read, or is no file of mappings
 */
export function openMappings({ mapping, saveMapping, dryRun }: ImportOptions, { self }: Context): Mappings {
  const known = mapping === undefined ? undefined : readMappings(mapping)
  if (mapping !== undefined && known === undefined)
    throw new DataError({ fault: 'unreadable', about: { path: mapping, why: 'ENOENT' } })
  return {
    find(header) {
      const found = known === undefined ? undefined : findMapping(known, header)
      return found && { table: found.table, given: applySavedMapping(found, header) }
    },
    save(understood) {
      if (saveMapping === undefined || dryRun === true) return
      let saved = readMappings(saveMapping) ?? { version: 1 as const, mappings: [] }
      for (const { plan } of understood) saved = addMapping(saved, plan.table, plan.columns)
      writeMappings(saveMapping, saved, self)
    },
  }
}
