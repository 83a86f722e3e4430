import { ownCopy } from '../../text/own-copy.ts'
import { shapeOf } from '../../text/shape.ts'
import { fingerprint } from '../keys.ts'
import type { ValidatePlan } from '../plan.ts'
import type { RowView } from '../row-view.ts'
import { dayNumber } from './days.ts'
import { mostFrequent, type ColumnPortrait, type Portrait } from './portrait.ts'
import { StripLog } from './strips.ts'

/** Of a part so many cells and shapes are handed on: what is frequent in a file is among the most frequent of its parts. */
const valuesKept = 64
const shapesKept = 256
/** A longer cell is told apart by so many of its UTF-16 units: it is looked at, not compared. */
const lengthKept = 200

/** Draws what rows look like, one after another. */
export interface Portrayer {
  see(row: RowView): void
  /** What was seen since the last call. */
  take(): Portrait
}

/** Each cell is counted as it stands; all else is done once for each distinct one of a part. */
export function portrayer(plan: ValidatePlan): Portrayer {
  const isDate = plan.columns.map(({ kind }) => kind === 'date')
  const strips = new StripLog(plan.columns.length)
  let cells = plan.columns.map(() => new Map<string, number>())
  let days = plan.columns.map(() => new Map<string, number>())
  return {
    see(row) {
      const filled = strips.next()
      for (let at = 0; at < cells.length; at++) {
        if (!row.isFilled(at)) continue
        filled[at]!++
        count(cells[at]!, row.cell(at))
        if (isDate[at] === true && row.isSound(at)) count(days[at]!, row.value(at).slice(0, 10))
      }
    },
    take() {
      const taken = cells.map((counts, at) => portraitOf(counts, days[at]!))
      cells = plan.columns.map(() => new Map())
      days = plan.columns.map(() => new Map())
      return { columns: taken, strips: strips.take() }
    },
  }
}

function count(counts: Map<string, number>, text: string): void {
  counts.set(text, (counts.get(text) ?? 0) + 1)
}

function portraitOf(counts: ReadonlyMap<string, number>, days: ReadonlyMap<string, number>): ColumnPortrait {
  const prints = new Uint32Array(2 * counts.size)
  const shapes = new Map<string, number>()
  let at = 0
  for (const [text, times] of counts) {
    fingerprint(text, prints, at)
    at += 2
    const shape = shapeOf(text)
    shapes.set(shape, (shapes.get(shape) ?? 0) + times)
  }
  return {
    prints,
    values: mostFrequent(counts, valuesKept).map(([text, times]) => [ownCopy(text.slice(0, lengthKept)), times]),
    shapes: mostFrequent(shapes, shapesKept),
    days: Uint32Array.from([...days].flatMap(([day, times]) => [dayNumber(day), times])),
  }
}
