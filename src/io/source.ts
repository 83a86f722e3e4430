import type { Readable } from 'node:stream'
import type { ThisProcess } from '../model/world.ts'
import { DataError } from '../model/error.ts'
import { openBytes, type Bytes } from './bytes.ts'
import { openCsv, type CsvFile, type CsvGiven } from './csv/open.ts'
import type { RowSource } from './rows.ts'

/** An input that was understood far enough to be read. */
export interface Source {
  readonly path: string
  /** What a base calls it, where that is not the name of its file. */
  readonly name?: string
  /** Bytes on the disk, for progress. */
  readonly size: number
  /** Is the file compressed as a whole? */
  readonly compressed?: true
  readonly content: ({ readonly form: 'csv' } & CsvFile) | RowSource
  close(): void
}

export interface SourceGiven extends CsvGiven {
  /** The sheet of a workbook or the table of a database. */
  readonly part?: string | undefined
  /** What comes through a pipe is kept in memory, so that nothing of it lands on a disk. */
  readonly inMemory?: true
}

/**
 * Opens any input: CSV of any dialect, also compressed; XLSX; JSON, NDJSON; a table of a SQLite file; `-` for standard
 * input. The format is told from the first bytes, not from the name.
 *
 * @throws {DataError} when it can't be read
 */
export async function openSource(path: string, given: SourceGiven, stdin: Readable, self: ThisProcess): Promise<Source> {
  return sourceOf(await openBytes(path, stdin, self, { inMemory: given.inMemory }), given)
}

/**
 * The same of bytes that are open: they are closed with the source, and at once when there is none.
 *
 * @throws {DataError} when they can't be read
 */
export async function sourceOf(bytes: Bytes, given: SourceGiven): Promise<Source> {
  const { path } = bytes
  try {
    const content = await openContent(path, bytes, given)
    return { path, size: bytes.size, ...(bytes.compressed && { compressed: true }), content, close: () => bytes.close() }
  } catch (error) {
    bytes.close()
    throw error
  }
}

async function openContent(path: string, bytes: Bytes, given: SourceGiven): Promise<Source['content']> {
  const start = await firstBytes(bytes)
  if (start.toString('latin1', 0, 15) === 'SQLite format 3')
    return (await import('./sqlite/table.ts')).openTable(path, given.part)
  if (start.toString('latin1', 0, 4) === '\u00d0\u00cf\u0011\u00e0')
    throw new DataError({ fault: 'old-workbook', about: { path } })
  if (/^(?:%PDF-|\{\\rtf)/.test(start.toString('latin1', 0, 5))) throw new DataError({ fault: 'not-a-table', about: { path } })
  if (start.toString('latin1', 0, 4) === 'PK\u0003\u0004') return (await import('./xlsx.ts')).openXlsx(bytes, given.part)
  const json = given.delimiter === undefined && given.encoding === undefined && (await import('./json.ts'))
  if (json !== false && json.looksLikeJson(start)) return json.openJson(bytes, given.part)
  return { form: 'csv', ...(await openCsv(bytes, given)) }
}

async function firstBytes(bytes: Bytes): Promise<Buffer> {
  for await (const block of bytes.blocks()) return block
  return Buffer.alloc(0)
}
