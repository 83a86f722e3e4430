import { basename } from 'node:path'
import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { openBytes } from '../../io/bytes.ts'
import { sourceOf, type Source } from '../../io/source.ts'
import { fieldsOf, type FieldName, type TableName } from '../../model/field.ts'
import type { Decrypt } from '../../privacy/age-open.ts'
import type { ImportOptions } from '../import.ts'
import { openInput, sourceGiven } from '../open-input.ts'
import { bundleTables } from './bundle.ts'

/** An input to be opened: what was named, or a table of a bundle that was. */
export interface Input {
  readonly path: string
  /** What it holds, under names that are ours: nobody has to find out which column is what. */
  readonly table?: TableName
  open(): Promise<Source>
}

/**
 * The inputs that a path stands for: the tables of a person's bundle, else the one file that it is. Age files are opened.
 *
 * @throws {DataError} when it can't be read
 */
export async function inputsAt(
  path: string,
  decrypt: Decrypt | undefined,
  options: ImportOptions,
  context: Context,
): Promise<Input[]> {
  if (options.table === undefined && isBase(path)) return [{ path, open: () => openInput(path, options, context) }]
  const bytes = await openBytes(path, context.stdin, context.self, { decrypt })
  const tables = await bundleTables(bytes)
  if (tables === undefined) return [{ path, open: () => sourceOf(bytes, sourceGiven(options)) }]
  bytes.close()
  // Under the name of the bundle: two people's have tables of the same names.
  const name = basename(path).replace(/\.age$/i, '')
  return tables.map(({ table, bytes: own }) => ({
    path: own.path,
    table,
    open: async () => ({ ...(await sourceOf(own, sourceGiven(options))), name }),
  }))
}

/** What columns of ours are: fields by their own names, all others custom. */
export const ownFields = (names: readonly string[], table: TableName): ReadonlyMap<string, FieldName | ''> =>
  new Map(names.map((name) => [name, name in fieldsOf[table] ? (name as FieldName) : '']))
