import { cellAt, cellSize, type Cut } from '../model/cut.ts'
import type { CutView } from './cut-view.ts'
import { fingerprint, keysOf } from './keys.ts'
import type { ValidatePlan } from './plan.ts'
import type { ValidateSettings } from './settings.ts'

/** The keys of some rows, each as two fingerprints; 0 and 0 where a row has none. */
export interface RowKeys {
  readonly lines: Uint32Array<ArrayBuffer>
  /** Two numbers a row, by key. */
  readonly prints: readonly Uint32Array<ArrayBuffer>[]
  /** The cells that the keys are of, by key, where they are wanted: '' for a key of the whole row. */
  readonly cells: readonly (readonly string[])[]
}

/** Notes the keys of rows. */
export interface KeyLog {
  part(cut: Cut, view: CutView): void
  /** The keys since the last call. */
  take(): RowKeys
}

/** @param wantsCells whether the cells of keys are kept, and not only their fingerprints */
export function keyLogger(plan: ValidatePlan, settings: ValidateSettings, wantsCells: boolean): KeyLog {
  const keys = keysOf(plan, settings)
  const prints = keys.map(() => new Numbers())
  const lines = new Numbers()
  let cells: string[][] = keys.map(() => [])
  return {
    part(cut, view) {
      lines.reserve(cut.rows)
      for (let row = 0; row < cut.rows; row++) lines.numbers[lines.length++] = cut.lines[row]!
      for (const [i, { column }] of keys.entries()) {
        const log = prints[i]!
        log.reserve(2 * cut.rows)
        for (let row = 0; row < cut.rows; row++) {
          view.go(row)
          const key = column === -1 ? view.cells.join('\0') : view.value(column)
          if (key === '') log.numbers[log.length] = log.numbers[log.length + 1] = 0
          else fingerprint(key, log.numbers, log.length)
          log.length += 2
          if (wantsCells) cells[i]!.push(column === -1 ? '' : view.cell(column))
        }
      }
    },
    take() {
      const taken = cells
      cells = keys.map(() => [])
      return { lines: lines.take(), prints: prints.map((log) => log.take()), cells: taken }
    },
  }
}

/** Numbers that become more. */
class Numbers {
  numbers = new Uint32Array(1 << 12)
  length = 0

  /** Makes room for so many more. */
  reserve(more: number): void {
    if (this.length + more <= this.numbers.length) return
    const larger = new Uint32Array(2 * (this.length + more))
    larger.set(this.numbers)
    this.numbers = larger
  }

  take(): Uint32Array<ArrayBuffer> {
    const taken = this.numbers.slice(0, this.length)
    this.length = 0
    return taken
  }
}
