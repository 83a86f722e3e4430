import { borderFinder, type Piece } from '../../../src/io/csv/borders.ts'
import { chunkReader } from '../../../src/io/csv/chunk.ts'
import { openCsv, type CsvFile, type CsvGiven } from '../../../src/io/csv/open.ts'
import { emptyCut, rowTaker } from '../../../src/io/columns/cut.ts'
import { Interner } from '../../../src/io/columns/interner.ts'
import type { ReadTable } from '../../../src/io/columns/read.ts'
import { addRemarks } from '../../../src/io/columns/remarks.ts'
import { valueText } from '../../../src/io/columns/text.ts'
import type { Source } from '../../../src/io/source.ts'
import type { ValueColumn } from '../../../src/model/columns.ts'
import type { Reject, RowRemarks } from '../../../src/model/row.ts'
import { inMemory } from '../in-memory.ts'

/** What a table says, as one can look at it. */
export interface SeenTable {
  readonly cells: readonly (readonly string[])[]
  readonly lines: readonly number[]
  readonly read: number
  readonly blank: number
  readonly rejected: number
  readonly rejects: readonly (Omit<Reject, 'bytes'> & { bytes: string })[]
  readonly remarks: RowRemarks
}

export function seen({ rows, columns, lines, rejects, read, blank, rejected, remarks }: ReadTable): SeenTable {
  return {
    cells: Array.from({ length: rows }, (_, row) => columns.map(({ values, ids }) => valueText(values, ids[row]!))),
    lines: [...lines],
    read,
    blank,
    rejected,
    rejects: rejects.map(legible),
    remarks,
  }
}

/** The same by way of strings: what the columns must agree with. */
export async function seenAsText(file: CsvFile): Promise<SeenTable> {
  const cells: string[][] = []
  const lines: number[] = []
  const rejects: Reject[] = []
  let [read, blank] = [0, 0]
  const remarks: RowRemarks = {}
  const readChunk = chunkReader(file.setting)
  for await (const chunk of file.chunks()) {
    const found = readChunk(chunk, (row, line) => {
      cells.push(row.map((cell) => Buffer.from(cell).toString())) // half a pair has no UTF-8
      lines.push(line)
    })
    read += found.read
    blank += found.blank
    rejects.push(...found.rejects)
    addRemarks(remarks, found.remarks)
  }
  return { cells, lines, read, blank, rejected: read - blank - cells.length, rejects: rejects.map(legible), remarks }
}

const legible = (reject: Reject): Omit<Reject, 'bytes'> & { bytes: string } => ({
  ...reject,
  bytes: Buffer.from(reject.bytes).toString('latin1'),
})

/** A column of these cells, which come so many at a time. */
export function columnOf(cells: readonly string[], atOnce = cells.length): ValueColumn {
  const interner = new Interner()
  const cut = emptyCut(1)
  for (let from = 0; from < cells.length; from += atOnce) {
    const taker = rowTaker(cut, 1)
    cut.rows = 0
    for (const cell of cells.slice(from, from + atOnce)) taker.add([cell], 0)
    interner.add(cut, 0)
  }
  return interner.column()
}

/** A CSV source that never saw a disk. */
export async function csvSource(content: string | Uint8Array, given: CsvGiven = {}): Promise<Source & { content: CsvFile }> {
  const file = await openCsv(inMemory(content), given)
  return { path: 'memory', size: Buffer.byteLength(content), content: { form: 'csv', ...file }, close() {} }
}

/** The same file in chunks of another size. */
export function inChunks(file: CsvFile, target: number, longest = 1 << 20): CsvFile {
  const { dialect, delimiterBytes } = file.setting
  return {
    ...file,
    async *chunks() {
      const finder = borderFinder(dialect, { delimiter: delimiterBytes, target, longest })
      const pieces: Piece[] = []
      let line = 0
      let skip = 0
      for await (const chunk of file.chunks()) {
        if (line === 0) ({ line, skip } = chunk)
        pieces.push(...finder.push(chunk.bytes))
      }
      pieces.push(...finder.end())
      for (const [k, { bytes, holds }] of pieces.entries()) {
        const chunk = { bytes: bytes as Uint8Array<ArrayBuffer>, holds, line, skip, last: k === pieces.length - 1 }
        line += bytes.toString('latin1').split(/\r\n|\r|\n/).length - 1
        skip = 0
        yield chunk
      }
    },
  }
}
