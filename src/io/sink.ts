import type { Writable } from 'node:stream'
import { gunzipSync, gzipSync } from 'node:zlib'
import { DataError } from '../model/error.ts'
import type { ThisProcess } from '../model/world.ts'
import type { Encrypt } from '../privacy/age.ts'
import { beside, openOutput, tryOutput } from './beside.ts'
import type { Encoded, RowForm } from './encode.ts'
import { rowEncoder } from './encode.ts'
import { encryptedWriter, type SlowWriter } from './encrypted.ts'
import { unwritable } from './fault.ts'
import { markdownSink } from './markdown-sink.ts'
import { createBulkDatabase, type BulkDatabase } from './sqlite/bulk.ts'
import { quoteName } from './sqlite/driver.ts'
import type { ColumnType } from './xlsx/typed.ts'

/** Where rows go: they come encoded, part by part, in order. */
export interface Sink {
  /** The form in which it takes rows. */
  readonly form: RowForm
  append(rows: Encoded): Promise<void>
  /** Has what comes next go on a sheet of this name, in formats that have sheets. */
  sheet?(name: string): void
  /** Gives the output its name. */
  commit(): Promise<void>
  /** Leaves nothing behind; what stood there before stays. */
  abandon(): void
}

export interface SinkOptions {
  /** As French Excel opens files on a double click: byte order mark, `;`, CRLF. */
  readonly excel?: boolean
  /** Text that a spreadsheet would run as a formula gets an apostrophe in CSV and TSV. */
  readonly guarded?: boolean
  /** What the cells of each column are in a workbook: text where nothing is said. */
  readonly types?: readonly ColumnType[] | undefined
  /** The table of a SQLite output, the sheet of a workbook. */
  readonly table?: string
  /** The output is an age file, whose name ends in .age: nothing else touches the disk. */
  readonly encrypt?: Encrypt | undefined
}

/**
 * Tries whether `openSink` could open an output, before the work for it is begun.
 *
 * @throws {DataError} as that does
 */
export function trySink(target: string, self: ThisProcess): void {
  formatOf(target)
  tryOutput(target, self)
}

/** How an output's format is told from its name. */
const formats = ['csv', 'tsv', 'ndjson', 'json', 'sqlite', 'db', 'xlsx', 'md'] as const
type Format = (typeof formats)[number]

/**
 * Opens an output by the ending of its name; `-` is CSV on standard output.
 *
 * @throws {DataError} when the ending is none we know, or the file can't be written
 */
export async function openSink(
  target: string,
  header: readonly string[],
  stdout: Writable,
  self: ThisProcess,
  options: SinkOptions = {},
): Promise<Sink> {
  const { encrypt } = options
  const { format, gzip } = formatOf(encrypt === undefined ? target : clearName(target))
  if (format === 'sqlite' || format === 'db') return sqliteSink(target, header, self, options.table ?? 'customers')
  const excel = options.excel === true
  const guarded = options.guarded === true
  if (format === 'xlsx')
    return (await import('./xlsx-sink.ts')).xlsxSink(target, header, self, {
      sheet: options.table ?? 'customers',
      types: options.types,
      encrypt,
    })
  if (format === 'md') return markdownSink(openWriter(target, stdout, self, encrypt), header)
  const form: RowForm =
    format === 'json' || format === 'ndjson'
      ? { as: format, header, gzip }
      : { as: 'csv', delimiter: format === 'tsv' ? '\t' : excel ? ';' : ',', eol: excel ? '\r\n' : '\n', gzip, excel, guarded }
  return textSink(openWriter(target, stdout, self, encrypt), form, header)
}

/**
 * @throws {DataError} when the ending names no format
 */
function formatOf(target: string): { format: Format; gzip: boolean } {
  if (target === '-') return { format: 'csv', gzip: false }
  const gzip = /\.gz$/i.test(target)
  const ending = /\.([a-z0-9]+)$/i.exec(gzip ? target.slice(0, -3) : target)?.[1]?.toLowerCase()
  const format = formats.find(
    (known) => known === ending || (ending === 'jsonl' && known === 'ndjson') || (ending === 'txt' && known === 'tsv'),
  )
  if (format === undefined || (gzip && (format === 'sqlite' || format === 'db' || format === 'xlsx' || format === 'md')))
    throw new DataError({ fault: 'unknown-format', about: { path: target } })
  return { format, gzip }
}

/** The name of an age file as it would be in clear: its format is told from that. */
const clearName = (target: string): string => target.replace(/\.age$/i, '')

function openWriter(target: string, stdout: Writable, self: ThisProcess, encrypt: Encrypt | undefined): SlowWriter {
  const writer = target === '-' ? streamWriter(stdout) : openOutput(target, self)
  return encrypt === undefined ? writer : encryptedWriter(writer, encrypt)
}

/** Where bytes go as they are. */
export interface ByteSink {
  /** Are they compressed before they come? */
  readonly gzip: boolean
  write(bytes: Uint8Array): void | Promise<void>
  commit(): void
  abandon(): void
}

/**
 * Opens an output for bytes that are a file already; `-` is standard output.
 *
 * @throws {DataError} when it can't be written
 */
export function openByteSink(target: string, stdout: Writable, self: ThisProcess): ByteSink {
  const writer = target === '-' ? streamWriter(stdout) : openOutput(target, self)
  return {
    gzip: /\.gz$/i.test(target),
    write: (bytes) => writer.write(bytes),
    commit: () => writer.commit(),
    abandon: () => writer.abandon(),
  }
}

/**
 * The same for a file that may be encrypted as it is written, and then ends in `.age`.
 *
 * @throws {DataError} when it can't be written
 */
export function openSealedSink(
  target: string,
  stdout: Writable,
  self: ThisProcess,
  encrypt: Encrypt | undefined,
): SlowWriter & Pick<ByteSink, 'gzip'> {
  const { write, commit, abandon } = openWriter(target, stdout, self, encrypt)
  return { gzip: /\.gz$/i.test(encrypt === undefined ? target : clearName(target)), write, commit, abandon }
}

function streamWriter(stdout: Writable): SlowWriter & Pick<ByteSink, 'commit'> {
  return {
    write: (bytes) => (stdout.write(bytes) || stdout.destroyed ? undefined : untilItTakesMore(stdout)),
    commit: () => {},
    abandon: () => {},
  }
}

/** Waits until a stream takes more, or never will. */
function untilItTakesMore(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const events = ['drain', 'close', 'error']
    const goOn = (): void => {
      for (const event of events) stream.off(event, goOn) // a pipe is waited for a thousand times in a run
      resolve()
    }
    for (const event of events) stream.once(event, goOn)
  })
}

function textSink(writer: SlowWriter, form: RowForm & { as: 'csv' | 'json' | 'ndjson' }, header: readonly string[]): Sink {
  const put = (text: string): void | Promise<void> => writer.write(form.gzip ? gzipSync(text) : Buffer.from(text))
  let begun = false
  async function begin(): Promise<void> {
    begun = true
    if (form.as === 'csv' && header.length > 0) {
      const encoder = rowEncoder({ ...form, gzip: false, excel: false, guarded: form.excel || form.guarded === true })
      encoder.add(header)
      await put((form.excel ? '\ufeff' : '') + Buffer.from((encoder.take() as { bytes: Uint8Array }).bytes).toString())
    } else if (form.as === 'json') await put('[')
  }
  let first = form.as === 'json'
  return {
    form,
    async append(rows) {
      if (!begun) await begin()
      if (!('bytes' in rows) || rows.bytes.length === 0) return
      // Behind the bracket the first row has no comma before it.
      const bytes =
        first && !form.gzip ? rows.bytes.subarray(1) : first ? gzipSync(gunzipSync(rows.bytes).subarray(1)) : rows.bytes
      first = false
      await writer.write(bytes)
    },
    async commit() {
      if (!begun) await begin()
      if (form.as === 'json') await put('\n]\n')
      await writer.commit()
    },
    abandon: () => writer.abandon(),
  }
}

function sqliteSink(target: string, header: readonly string[], self: ThisProcess, table: string): Sink {
  if (header.length > 2000)
    throw new DataError({ fault: 'too-many-columns', about: { path: target, columns: header.length, most: 2000 } })
  const place = beside(target, self)
  // A file in which nothing was found has no columns, and SQLite no table without one.
  const columns = (header.length === 0 ? ['col1'] : header).map((name) => `${quoteName(name)} text`)
  const guarded = <T>(work: () => T): T => {
    try {
      return work()
    } catch (cause) {
      throw unwritable(target, cause)
    }
  }
  const create = (): BulkDatabase => {
    try {
      return createBulkDatabase(place.path, `create table ${quoteName(table)} (${columns.join(', ')})`)
    } catch (cause) {
      place.abandon()
      throw cause
    }
  }
  const bulk = guarded(create)
  const rows = bulk.tables.get(table)!
  return {
    form: { as: 'records' },
    append: async (encoded) => guarded(() => void ('records' in encoded && rows.append(encoded.records))),
    async commit() {
      guarded(() => bulk.finish())
      place.commit()
    },
    abandon() {
      bulk.abandon()
      place.abandon()
    },
  }
}
