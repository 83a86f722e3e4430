import { gzipSync } from 'node:zlib'
import { cellChange } from './csv/excel.ts'
import { csvEncoder } from './csv/write.ts'
import type { EncodedRecords } from './sqlite/record.ts'
import { recordEncoder } from './sqlite/record.ts'

/** The form in which rows leave a worker: plain data. */
export type RowForm =
  | { readonly as: 'records' }
  | {
      readonly as: 'csv'
      readonly delimiter: string
      readonly eol: '\n' | '\r\n'
      readonly gzip: boolean
      readonly excel: boolean
      /** Text that a spreadsheet would run as a formula has an apostrophe before it; all else is exact. */
      readonly guarded?: boolean
    }
  | { readonly as: 'ndjson' | 'json'; readonly header: readonly string[]; readonly gzip: boolean }
  | { readonly as: 'rows' }

/** Rows in one of these forms. */
export type Encoded =
  | { readonly records: EncodedRecords; /** For a second table, row by row. */ readonly second?: EncodedRecords }
  | { readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly rows: readonly (readonly string[])[] }

export interface RowEncoder {
  /** Numbers only in `records`. */
  add(cells: readonly (string | number)[]): void
  /** All rows since the last call. */
  take(): Encoded
}

/** The encoder of a form. */
export function rowEncoder(form: RowForm): RowEncoder {
  if (form.as === 'records') {
    const { add, take } = recordEncoder()
    return { add, take: () => ({ records: take() }) }
  }
  if (form.as === 'csv') return csvRows(form)
  if (form.as === 'rows') {
    let rows: (readonly string[])[] = []
    return {
      add: (cells) => void rows.push(cells as readonly string[]),
      take() {
        const taken = rows
        rows = []
        return { rows: taken }
      },
    }
  }
  return jsonRows(form.header, form.as === 'json', form.gzip)
}

/** The buffers in which encoded rows lie, to be handed over to another thread. */
export function buffersOf(encoded: Encoded): ArrayBuffer[] {
  if ('records' in encoded)
    return [encoded.records, encoded.second].flatMap((records) =>
      records === undefined ? [] : [records.bytes.buffer, records.lengths.buffer],
    )
  return 'bytes' in encoded ? [encoded.bytes.buffer] : []
}

function csvRows(form: RowForm & { as: 'csv' }): RowEncoder {
  const { delimiter, eol, gzip } = form
  const change = cellChange(form)
  const open = (): ReturnType<typeof csvEncoder> => csvEncoder({ delimiter, eol })
  let encoder = open()
  let parts: Buffer[] = []
  return {
    add(cells) {
      const row = cells as readonly string[]
      const full = encoder.add(change === undefined ? row : row.map(change))
      if (full !== undefined) parts.push(full)
    },
    take() {
      const text = Buffer.concat([...parts, encoder.end()])
      encoder = open()
      parts = []
      return { bytes: packed(text, gzip) }
    },
  }
}

/** An object a row. In an array every row but the file's first follows a comma, which the sink takes off that one. */
function jsonRows(header: readonly string[], inArray: boolean, gzip: boolean): RowEncoder {
  const keys = header.map((name) => `${JSON.stringify(name)}:`)
  let lines: string[] = []
  return {
    add(cells) {
      const row = keys.map((key, i) => key + JSON.stringify(cells[i] ?? '')).join(',')
      lines.push(inArray ? `,\n{${row}}` : `{${row}}\n`)
    },
    take() {
      const bytes = packed(Buffer.from(lines.join('')), gzip)
      lines = []
      return { bytes }
    },
  }
}

/** Bytes in memory of their own. Gzip files may be laid end to end, so each part of one is compressed by itself. */
export function packed(bytes: Uint8Array, gzip: boolean): Uint8Array<ArrayBuffer> {
  return new Uint8Array(gzip && bytes.length > 0 ? gzipSync(bytes) : bytes)
}
