import type { Context } from '../../../cli/context.ts'
import type { DonePlace } from '../../../forget/certificate.ts'
import type { RecordEdit } from '../../../io/csv/cutout.ts'
import { writeCsvWithout } from '../../../io/erasing/csv.ts'
import type { Encoding } from '../../../io/encodings/encoding.ts'
import { openBytes } from '../../../io/bytes.ts'
import { withoutIdentifiers } from '../../../forget/files/plan.ts'
import { writeXlsxWithout } from '../../../io/erasing/xlsx.ts'
import { ZipFault } from '../../../io/zip/read.ts'
import type { Wanted } from '../../../model/wanted.ts'
import { writeJsonWithout } from '../../../io/erasing/json.ts'
import { openReplacement, type OldBlocks, type Replacement } from '../../../io/replace.ts'
import { eraseRows, openForeign, refusedWriting, type TableErasure } from '../../../io/erasing/sqlite.ts'
import type { Database } from '../../../io/sqlite/driver.ts'
import { DataError } from '../../../model/error.ts'
import { purge } from '../../../base/purge.ts'
import { openSource } from '../../../io/source.ts'
import type { ForgetOptions } from '../../forget.ts'
import { textOfValue } from './text-of.ts'
import type { LookedFile, LookedPart } from './look.ts'
import type { PlannedFile } from './plan.ts'
import type { TablePlan } from '../../../forget/files/plan.ts'

/** What was done to a file. */
export interface ErasedFile {
  readonly places: readonly DonePlace[]
  readonly old: OldBlocks
  /** Of a database: search indexes with words that can't be told apart by person, and which stay. */
  readonly indexes: readonly string[]
}

/**
 * Does what was planned for a database of somebody else's: in one transaction, and then its bytes are made to go: what a run left
 * that was cut off goes too.
 *
 * @throws {DataError} when another program holds it, or it can't be written
 */
export function eraseFromDatabase({ file: { path, kind, parts }, tables }: PlannedFile): ErasedFile {
  const erasures = tables.flatMap(({ changes }, at): TableErasure[] => {
    const { part, table } = parts[at]!
    const rowOf = (row: number): string[] => table.columns.map(({ cells }) => textOfValue(cells, cells.ids[row]!))
    if (part === undefined || changes.length === 0) return []
    return [{ table: part, rows: changes.map(({ row, cells }) => ({ row: rowOf(row), cells })) }]
  })
  const database = openForeign(path)
  try {
    const done = eraseRows(path, database, erasures)
    const { busy, indexes } = purgeForeign(path, database)
    if (busy) throw new DataError({ fault: 'held-open', about: { path } })
    return { places: done.map((one): DonePlace => ({ path, kind, ...one, kept: 0 })), old: 'overwritten', indexes }
  } finally {
    database.close()
  }
}

function purgeForeign(path: string, database: Database): ReturnType<typeof purge> {
  try {
    return purge(database)
  } catch (cause) {
    throw refusedWriting(path, cause)
  }
}

/**
 * Does what was planned for a file: written anew beside it, given its name, and the old contents overwritten.
 *
 * @throws {DataError} when the file was changed since it was looked at, or can't be written
 */
export async function eraseFromFile(
  { file, tables }: PlannedFile,
  people: readonly Wanted[],
  options: ForgetOptions,
  context: Context,
): Promise<ErasedFile> {
  const edits = tables.map((plan, at) => editsOf(plan, file.parts[at]!))
  const replacement = openReplacement(file.state, context.self)
  try {
    if (file.kind === 'csv') await writeCsv(file, edits[0]!, replacement, options, context)
    else if (file.kind === 'xlsx') await writeXlsx(file, edits, people, replacement, context)
    else await writeJson(file, edits, replacement, context)
    const old = replacement.commit()
    return { places: tables.flatMap((plan, at) => doneIn(plan, file.path, file.kind, file.parts[at]!.part)), old, indexes: [] }
  } catch (error) {
    replacement.abandon()
    throw error
  }
}

async function writeCsv(
  { path }: LookedFile,
  edits: readonly RecordEdit[],
  to: Replacement,
  { delimiter, encoding }: ForgetOptions,
  { stdin, self }: Context,
): Promise<void> {
  const source = await openSource(path, { delimiter, encoding: encoding as Encoding | undefined }, stdin, self)
  try {
    if (source.content.form === 'csv') await writeCsvWithout(source.content, source.compressed === true, edits, to)
  } finally {
    source.close()
  }
}

async function writeXlsx(
  { path, parts }: LookedFile,
  edits: readonly (readonly RecordEdit[])[],
  people: readonly Wanted[],
  to: Replacement,
  { stdin, self }: Context,
): Promise<void> {
  const bytes = await openBytes(path, stdin, self)
  try {
    const blocks: Buffer[] = []
    for await (const block of bytes.blocks()) blocks.push(block)
    const scrub = (text: string): string => people.reduce((rest, person) => withoutIdentifiers(rest, person), text)
    await writeXlsxWithout(Buffer.concat(blocks), new Map(parts.map(({ part }, at) => [part ?? '', edits[at]!])), scrub, to)
  } catch (cause) {
    if (cause instanceof ZipFault) throw new DataError({ fault: 'unwritable', about: { path, why: cause.code } }, { cause })
    throw cause
  } finally {
    bytes.close()
  }
}

async function writeJson(
  { path, parts }: LookedFile,
  edits: readonly (readonly RecordEdit[])[],
  to: Replacement,
  { stdin, self }: Context,
): Promise<void> {
  const bytes = await openBytes(path, stdin, self)
  const byList = <T>(of: (part: LookedPart, at: number) => T): Map<string, T> =>
    new Map(parts.map((part, at) => [part.part ?? '', of(part, at)]))
  try {
    await writeJsonWithout(
      bytes,
      byList((_, at) => edits[at]!),
      byList(({ table }) => table.columns.map(({ header }) => header)),
      to,
    )
  } finally {
    bytes.close()
  }
}

function editsOf({ changes }: TablePlan, { lines }: LookedPart): RecordEdit[] {
  return changes.map(({ row, cells }) => {
    const line = lines[row]!
    return { line, cells: cells?.map((cell) => ({ line, ...cell })) }
  })
}

function doneIn({ changes }: TablePlan, path: string, kind: string, table: string | undefined): DonePlace[] {
  if (changes.length === 0) return []
  const deleted = changes.filter(({ cells }) => cells === undefined).length
  return [{ path, kind, table, deleted, anonymised: changes.length - deleted, kept: 0 }]
}
