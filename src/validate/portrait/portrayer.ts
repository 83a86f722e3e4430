import { cellAt, cellSize, type Cut } from '../../model/cut.ts'
import { isBefore } from '../../text/byte-runs.ts'
import { ByteMemory } from '../../text/byte-memory.ts'
import { textOf } from '../../text/bytes-text.ts'
import { printSize, writePrint } from '../../text/print.ts'
import { ShapeMemory } from '../../text/shape-memory.ts'
import type { CutView } from '../cut-view.ts'
import type { ValidatePlan } from '../plan.ts'
import { ByCell } from '../rows/remembered.ts'
import { dayNumber } from './days.ts'
import { mostFrequent, type ColumnPortrait, type Portrait, type Tallied } from './portrait.ts'
import { foremost } from './foremost.ts'
import { StripLog } from './strips.ts'

/** Of a part so many cells and shapes are handed on: what is frequent in a file is among the most frequent of its parts. */
const valuesKept = 64
const shapesKept = 256
/** A longer cell is told apart by so many of its UTF-16 units: it is looked at, not compared. */
const lengthKept = 200

/** Draws what the rows of a part look like, when all of it was judged. */
export type Portrayer = (cut: Cut, view: CutView) => Portrait

/** Each cell is counted by its bytes; all else is done once for each distinct one of a part. */
export function portrayer(plan: ValidatePlan): Portrayer {
  const strips = new StripLog(plan.columns.length)
  const shapes = new ShapeMemory()
  const tally = new CellTally()
  const days = plan.columns.map(({ kind }, at) =>
    kind === 'date' ? new ByCell(at, (row) => dayNumber(row.value(at).slice(0, 10))) : undefined,
  )

  function daysOf(column: number, view: CutView, rows: number): Uint32Array<ArrayBuffer> {
    const dayOf = days[column]
    if (dayOf === undefined) return new Uint32Array()
    const counts = new Map<number, number>()
    for (let row = 0; row < rows; row++) {
      view.go(row)
      if (!view.isSound(column)) continue
      const day = dayOf.of(view)
      counts.set(day, (counts.get(day) ?? 0) + 1)
    }
    return Uint32Array.from([...counts].flat())
  }

  return (cut, view) => {
    const filledIn = view.judges.map(({ numbers }) => numbers)
    for (let row = 0; row < cut.rows; row++) {
      const filled = strips.next()
      for (let column = 0; column < filledIn.length; column++) if (filledIn[column]![row] !== 0) filled[column]!++
    }
    const columns = filledIn.map((numbers, column): ColumnPortrait => {
      tally.count(cut, view.columns[column]!, numbers)
      return { ...tally.portrait(shapes), days: daysOf(column, view, cut.rows) }
    })
    return { columns, strips: strips.take() }
  }
}

/** How often each cell stands in one column of a part. Used again for column after column. */
class CellTally {
  readonly #memory = new ByteMemory()
  /** By distinct cell, from 1: how often it stands there, where its bytes are first, and how many. */
  #counts = new Int32Array(1 << 8)
  #starts = new Int32Array(1 << 8)
  #lengths = new Int32Array(1 << 8)
  #cut!: Cut

  /** @param numbers by row, 0 for a blank cell, which is not counted */
  count(cut: Cut, column: number, numbers: Int32Array): void {
    const { text, cells, rows } = cut
    const memory = this.#memory
    memory.clear()
    this.#cut = cut
    if (this.#counts.length <= rows) {
      this.#counts = new Int32Array(2 * rows)
      this.#starts = new Int32Array(2 * rows)
      this.#lengths = new Int32Array(2 * rows)
    }
    const view = new DataView(text.buffer, text.byteOffset, text.length)
    for (let row = 0, at = cellAt(cut, column, 0); row < rows; row++, at += cellSize) {
      if (numbers[row] === 0) continue
      const before = memory.count
      const number = memory.numberOf(view, cells[at]!, cells[at + 1]!, cells[at + 2]!)
      if (memory.count === before) {
        this.#counts[number]!++
        continue
      }
      this.#counts[number] = 1
      this.#starts[number] = cells[at]!
      this.#lengths[number] = cells[at + 1]!
    }
  }

  portrait(shapesOf: ShapeMemory): Omit<ColumnPortrait, 'days'> {
    const { text } = this.#cut
    const view = new DataView(text.buffer, text.byteOffset, text.length)
    const { count } = this.#memory
    const prints = new Uint32Array(printSize * count)
    const shapes = new Map<string, number>()
    for (let number = 1; number <= count; number++) {
      const start = this.#starts[number]!
      const length = this.#lengths[number]!
      writePrint(view, start, length, prints, printSize * (number - 1))
      const shape = shapesOf.shapeAt(text, start, start + length)
      shapes.set(shape, (shapes.get(shape) ?? 0) + this.#counts[number]!)
    }
    return { prints, values: this.#mostFrequent(), shapes: mostFrequent(shapes, shapesKept) }
  }

  #mostFrequent(): Tallied[] {
    const { text } = this.#cut
    const bytes = Buffer.from(text.buffer, text.byteOffset, text.length)
    const endOf = (number: number): number => this.#starts[number]! + this.#lengths[number]!
    const best = foremost(
      this.#memory.count,
      valuesKept,
      (a, b) =>
        this.#counts[a + 1]! > this.#counts[b + 1]! ||
        (this.#counts[a + 1] === this.#counts[b + 1] &&
          isBefore(text, this.#starts[a + 1]!, endOf(a + 1), this.#starts[b + 1]!, endOf(b + 1))),
    )
    return best.map((at) => {
      const cell = textOf(bytes, this.#starts[at + 1]!, endOf(at + 1))
      return [cell.slice(0, lengthKept), this.#counts[at + 1]!]
    })
  }
}
