import { cellAt, cellSize, type Cut } from '../../model/cut.ts'
import type { Row, RowsRead } from '../../model/row.ts'
import { codeAt } from '../../text/code-at.ts'
import { bytesOver, grown } from './growing.ts'
import { hashOf } from './hash.ts'

/** Room for some rows; it grows. */
export function emptyCut(width: number): Cut {
  const capacity = Math.max(16, Math.min(256, Math.floor((1 << 16) / width)))
  return {
    text: new Uint8Array(new SharedArrayBuffer(1 << 14)),
    cells: new Int32Array(new SharedArrayBuffer(4 * cellSize * width * capacity)),
    lines: new Uint32Array(new SharedArrayBuffer(4 * capacity)),
    capacity,
    rows: 0,
  }
}

/** Makes room for so many bytes of text. */
export function widenText(cut: Cut, length: number): void {
  if (length <= cut.text.length) return
  cut.text = bytesOver(grown(cut.text.buffer, length))
}

/** Makes room for twice the rows. */
export function lengthenCut(cut: Cut, width: number): void {
  const { capacity, rows } = cut
  const wider = 2 * capacity
  cut.cells = new Int32Array(grown(cut.cells.buffer, 4 * cellSize * width * wider), 0, cellSize * width * wider)
  for (let column = width - 1; column > 0; column--)
    cut.cells.copyWithin(cellSize * column * wider, cellSize * column * capacity, cellSize * (column * capacity + rows))
  cut.lines = new Uint32Array(grown(cut.lines.buffer, 4 * wider), 0, wider)
  cut.capacity = wider
}

/** Takes rows whose cells are strings into a cut; their bytes go behind `textEnd`. */
export interface RowTaker {
  /** Where the text ends so far. */
  textEnd: number
  add(cells: readonly string[], line: number): void
}

/** Half a surrogate pair has no UTF-8 and becomes U+FFFD. Cells that a row lacks are empty, those it has too many are left out. */
export function rowTaker(cut: Cut, width: number): RowTaker {
  const taker: RowTaker = {
    textEnd: 0,
    add(row, line) {
      if (cut.rows === cut.capacity) lengthenCut(cut, width)
      for (let column = 0; column < width; column++) {
        const cell = row[column] ?? ''
        const place = cellAt(cut, column, cut.rows)
        const start = taker.textEnd
        widenText(cut, start + 3 * cell.length)
        const end = writeText(cut.text, start, cell)
        cut.cells[place] = start
        cut.cells[place + 1] = end - start
        cut.cells[place + 2] = hashOf(cut.text, start, end)
        taker.textEnd = end
      }
      cut.lines[cut.rows++] = line
    },
  }
  return taker
}

/** Cuts rows that come as cells; blank ones are only counted. */
export function cutRows(rows: readonly Row[], cut: Cut, width: number): RowsRead {
  const taker = rowTaker(cut, width)
  cut.rows = 0
  let blank = 0
  for (const { cells, line } of rows)
    if (cells.every((cell) => cell.trim() === '')) blank++
    else taker.add(cells, line)
  return { read: rows.length, blank, rejects: [], remarks: {} }
}

function writeText(bytes: Uint8Array<SharedArrayBuffer>, start: number, text: string): number {
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at)
    if (code >= 0x80) return start + Buffer.from(bytes.buffer).write(text, start)
    bytes[start + at] = code
  }
  return start + text.length
}
