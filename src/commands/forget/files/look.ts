import type { Context } from '../../../cli/context.ts'
import { readColumns, type ReadTable } from '../../../io/columns/read.ts'
import type { Encoding } from '../../../io/encodings/encoding.ts'
import { ownTables } from '../../../io/erasing/sqlite.ts'
import { fileState, type FileState } from '../../../io/replace.ts'
import { openSource } from '../../../io/source.ts'
import { DataError } from '../../../model/error.ts'
import type { PeopleTable } from '../../../forget/files/people-table.ts'
import type { ForgetOptions } from '../../forget.ts'
import { understandSource } from '../../understand.ts'

/** The formats of files from which people are erased. */
export type FileKind = 'csv' | 'xlsx' | 'json' | 'ndjson' | 'sqlite'

/** A file that was looked at, with all of its tables. */
export interface LookedFile {
  readonly path: string
  readonly state: FileState
  readonly kind: FileKind
  readonly parts: readonly LookedPart[]
}

/** A table of a file: the file itself, a sheet, a list, a table of a database. */
export interface LookedPart {
  readonly part: string | undefined
  /** Lines on which rows begin, or their numbers. */
  readonly lines: Uint32Array
  readonly table: PeopleTable
  /** Rows that could not be read. */
  readonly rejects: ReadTable['rejects']
}

/**
 * Reads all tables of a file into columns.
 *
 * @param known files, behind all links, that were looked at: one that is named twice is one
 * @throws {DataError} when it can't be read, or is a pipe
 */
export async function lookAtFile(
  path: string,
  known: readonly string[],
  options: ForgetOptions,
  context: Context,
): Promise<LookedFile | undefined> {
  if (path === '-') throw new DataError({ fault: 'no-file', about: { path } })
  const state = fileState(path)
  if (known.includes(state.path)) return undefined
  const first = await lookAtPart(path, options.table, options, context)
  const isAll = options.table === undefined
  const names = first.kind === 'sqlite' ? ownTables(path) : [first.looked.part, ...first.otherParts]
  const others = isAll ? names.filter((part) => part !== first.looked.part) : []
  const parts = names.includes(first.looked.part ?? '') || first.kind !== 'sqlite' ? [first.looked] : []
  for (const part of others) parts.push((await lookAtPart(path, part, options, context)).looked)
  return { path, state, kind: first.kind, parts }
}

interface Looked {
  readonly kind: FileKind
  readonly looked: LookedPart
  readonly otherParts: readonly string[]
}

async function lookAtPart(path: string, part: string | undefined, options: ForgetOptions, context: Context): Promise<Looked> {
  const given = { delimiter: options.delimiter, encoding: options.encoding as Encoding | undefined, part }
  const source = await openSource(path, given, context.stdin, context.self)
  try {
    const { content } = source
    const { understanding, country, names } = understandSource(source, {
      table: undefined,
      given: new Map(),
      country: options.country,
      region: context.region,
    })
    const { rows, columns, lines, rejects } = await readColumns(source, {
      cores: context.cores,
      stop: context.stop,
      progress: () => {},
    })
    const table: PeopleTable = {
      table: understanding.table,
      rows,
      country,
      columns: columns.map((cells, at) => ({
        header: names[at] ?? '',
        field: understanding.columns.find(({ index }) => index === at)?.field,
        cells,
      })),
    }
    const rowsHave = content.form === 'rows' ? content : undefined
    return {
      kind: rowsHave?.format ?? 'csv',
      looked: { part: rowsHave?.part, lines, table, rejects },
      otherParts: rowsHave?.otherParts ?? [],
    }
  } finally {
    source.close()
  }
}
