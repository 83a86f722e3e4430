import type { ChunkSetting } from '../../io/csv/chunk.ts'
import { cellSplicer, type CellEdit } from '../../io/csv/splice.ts'
import { utf8ToUtf16, type Utf16 } from '../../io/csv/utf16.ts'
import { packed, rowEncoder, type Encoded, type RowForm } from '../../io/encode.ts'
import type { Part } from '../parts.ts'

/**
 * How a mended file is written: the file itself with some of its cells changed, its rows in another form, or only the changes,
 * for whoever makes them elsewhere.
 */
export type MendForm =
  | { readonly as: 'file'; readonly setting: ChunkSetting; readonly utf16: Utf16 | undefined; readonly gzip: boolean }
  | { readonly as: 'rows'; readonly form: RowForm }
  | { readonly as: 'changes' }

/** A cell that is to be another, and why. */
export interface CellChange extends CellEdit {
  readonly rule: string
  readonly confidence: number
}

/** What a part became. */
export interface Mended {
  readonly rows: Encoded
  /** Cells that were changed. */
  readonly changed: number
}

/** Changes cells of a source, part by part. */
export interface Mender {
  /** A cell of the row at hand, or of the one that comes next, is to be another. */
  edit(edit: CellChange): void
  /** The row at hand is done; undefined where nobody need know. */
  readonly row: ((cells: readonly string[]) => void) | undefined
  take(part: Part): Mended
}

/** @param exact whether rows of a file that have more or fewer cells than it has columns are left to a person */
export function mender(form: MendForm, exact: boolean): Mender {
  if (form.as === 'changes') return changeCollector()
  return form.as === 'file' ? fileMender(form, exact) : rowMender(form.form)
}

function fileMender({ setting, utf16, gzip }: MendForm & { as: 'file' }, exact: boolean): Mender {
  const splice = cellSplicer(setting, exact)
  let edits: CellEdit[] = []
  return {
    edit: (edit) => void edits.push(edit),
    row: undefined,
    take(part) {
      if (!('bytes' in part)) throw new Error('the parts of a file are bytes')
      const { bytes, changed } = part.holds === 'records' ? splice(part, edits) : { bytes: Buffer.from(part.bytes), changed: 0 }
      edits = []
      return { rows: { bytes: packed(utf16 === undefined ? bytes : utf8ToUtf16(bytes, utf16), gzip) }, changed }
    },
  }
}

function rowMender(form: RowForm): Mender {
  const encoder = rowEncoder(form)
  let edits: CellEdit[] = []
  let changed = 0
  return {
    edit: (edit) => void edits.push(edit),
    row(cells) {
      if (edits.length === 0) return encoder.add(cells)
      const mended = [...cells]
      for (const { column, before, after } of edits) {
        if (mended[column] !== before) continue
        mended[column] = after
        changed++
      }
      edits = []
      encoder.add(mended)
    },
    take() {
      const taken = { rows: encoder.take(), changed }
      changed = 0
      return taken
    },
  }
}

/** Hands on the changes, the first of each cell: its line and column, before, after, rule and confidence. */
function changeCollector(): Mender {
  let rows: string[][] = []
  const cells = new Set<number>()
  let at = 0
  return {
    edit({ line, column, before, after, rule, confidence }) {
      if (line !== at) cells.clear()
      at = line
      if (cells.has(column)) return
      cells.add(column)
      rows.push([String(line), String(column), before, after, rule, String(confidence)])
    },
    row: undefined,
    take() {
      const taken = rows
      rows = []
      return { rows: { rows: taken }, changed: taken.length }
    },
  }
}

/** The change that such a row is of. */
export function toChange([line, column, before, after, rule, confidence]: readonly string[]): CellChange {
  return {
    line: Number(line),
    column: Number(column),
    before: before!,
    after: after!,
    rule: rule!,
    confidence: Number(confidence),
  }
}
