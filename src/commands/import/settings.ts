import type { Context } from '../../cli/context.ts'
import { readMappings, writeMappings } from '../../io/mappings.ts'
import { DataError } from '../../model/error.ts'
import type { FieldName, TableName } from '../../model/field.ts'
import { addMapping, applySavedMapping, findMapping } from '../../normalise/fingerprint.ts'
import type { ImportOptions } from '../import.ts'
import type { Understood } from './understand.ts'

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
