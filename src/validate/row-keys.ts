import { cellAt, type Cut } from '../model/cut.ts'
import { packedText, TextPacker, type PackedTexts } from '../text/packed-texts.ts'
import { printSize, writePrint } from '../text/print.ts'
import type { CutView } from './cut-view.ts'
import { keysOf } from './keys.ts'
import type { ValidatePlan } from './plan.ts'
import type { ValidateSettings } from './settings.ts'

/** The keys of some rows, each as its print; three zeros where a row has none. */
export interface RowKeys {
  readonly lines: Uint32Array<ArrayBuffer>
  /** `printSize` numbers a row, by key. */
  readonly prints: readonly Uint32Array<ArrayBuffer>[]
  /** The cells that the keys are of, by key: undefined where they aren't wanted, and for a key of the whole row. */
  readonly cells: readonly (PackedTexts | undefined)[]
}

/**
 * The keys of the rows of a cut that was judged.
 *
 * @param wantsCells whether the cells of keys are kept, and not only their prints
 */
export type KeyReader = (cut: Cut, wantsCells: boolean) => RowKeys

export function keyReader(plan: ValidatePlan, settings: Pick<ValidateSettings, 'own'>, view: CutView): KeyReader {
  const keys = keysOf(plan, settings)
  const scratch = new Scratch()
  return (cut, wantsCells) => ({
    lines: cut.lines.slice(0, cut.rows),
    prints: keys.map(({ column }) => printsOf(column, cut, view, scratch)),
    cells: keys.map(({ column }) => (wantsCells && column !== -1 ? cellsOf(view.columns[column]!, cut) : undefined)),
  })
}

function printsOf(column: number, cut: Cut, view: CutView, scratch: Scratch): Uint32Array<ArrayBuffer> {
  const { text, rows } = cut
  const bytes = new DataView(text.buffer, text.byteOffset, text.length)
  const prints = new Uint32Array(printSize * rows)
  for (let row = 0; row < rows; row++) {
    view.go(row)
    if (column !== -1 && view.isAsItStands(column)) {
      const place = cellAt(cut, view.columns[column]!, row)
      writePrint(bytes, cut.cells[place]!, cut.cells[place + 1]!, prints, printSize * row)
    } else if (column === -1 || view.isFilled(column)) {
      scratch.write(column === -1 ? view.cells.join('\0') : view.value(column))
      writePrint(scratch.view, 0, scratch.length, prints, printSize * row)
    }
  }
  return prints
}

function cellsOf(column: number, cut: Cut): PackedTexts {
  const { text, cells, rows } = cut
  let length = 0
  for (let row = 0; row < rows; row++) length += cells[cellAt(cut, column, row) + 1]!
  const packer = new TextPacker(rows, length)
  for (let row = 0; row < rows; row++) {
    const place = cellAt(cut, column, row)
    packer.add(text, cells[place]!, cells[place]! + cells[place + 1]!)
  }
  return packer.texts
}

/** The cell of which a row's key is, by the place of the key; '' where cells weren't wanted. */
export function keyCell({ cells }: Pick<RowKeys, 'cells'>, key: number, row: number): string {
  const texts = cells[key]
  return texts === undefined ? '' : packedText(texts, row)
}

/** A text in UTF-8. */
class Scratch {
  view = new DataView(new ArrayBuffer(1 << 10))
  length = 0
  readonly #encoder = new TextEncoder()

  write(text: string): void {
    if (3 * text.length > this.view.byteLength) this.view = new DataView(new ArrayBuffer(6 * text.length))
    this.length = this.#encoder.encodeInto(text, new Uint8Array(this.view.buffer)).written
  }
}
