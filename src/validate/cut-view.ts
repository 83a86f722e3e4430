import { cellSize, type Cut } from '../model/cut.ts'
import { textOf } from '../text/bytes-text.ts'
import type { ColumnJudge } from './cells/column-judge.ts'
import type { RowView } from './row-view.ts'

/** The rows of a cut, one after another. */
export class CutView implements RowView {
  line = 0
  row = 0
  readonly columns: readonly number[]
  readonly judges: readonly ColumnJudge[]
  /** By column of the plan: the numbers of the rows' situations, where rows differ. */
  readonly situations: (Uint16Array | undefined)[]
  #cut!: Cut
  #originals: readonly (readonly string[])[] | undefined

  constructor(judges: readonly ColumnJudge[]) {
    this.judges = judges
    this.columns = judges.map(({ column }) => column.index)
    this.situations = judges.map(() => undefined)
  }

  /** @param originals its rows, where they came as cells */
  begin(cut: Cut, originals: readonly (readonly string[])[] | undefined): void {
    this.#cut = cut
    this.#originals = originals
  }

  /** Goes to a row of the cut. */
  go(row: number): void {
    this.row = row
    this.line = this.#cut.lines[row]!
  }

  get cells(): readonly string[] {
    const original = this.#originals?.[this.row]
    if (original !== undefined) return original
    const { text, cells, capacity } = this.#cut
    const buffer = Buffer.from(text.buffer, text.byteOffset, text.length)
    const width = cells.length / (cellSize * capacity)
    return Array.from({ length: width }, (_, column) => {
      const place = cellSize * (column * capacity + this.row)
      return textOf(buffer, cells[place]!, cells[place]! + cells[place + 1]!)
    })
  }

  isFilled(column: number): boolean {
    return this.judges[column]!.numbers[this.row] !== 0
  }

  isSound(column: number): boolean {
    return this.judges[column]!.isSound(this.row)
  }

  cell(column: number): string {
    return this.judges[column]!.cell(this.row)
  }

  value(column: number): string {
    return this.judges[column]!.value(this.row, this.situationOf(column))
  }

  /** Is its canonical value the cell as it stands, and not blank? */
  isAsItStands(column: number): boolean {
    return this.judges[column]!.isAsItStands(this.row, this.situationOf(column))
  }

  remember(column: number): void {
    this.judges[column]!.remember(this.row, this.situationOf(column))
  }

  letters(column: number): number {
    return this.judges[column]!.letters(this.row, this.situationOf(column))
  }

  situationOf(column: number): number {
    return this.situations[column]?.[this.row] ?? 0
  }
}
