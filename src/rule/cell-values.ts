import type { ValueKind } from '../model/rule-fault.ts'
import { codeAt } from '../text/code-at.ts'
import { fold } from '../text/fold.ts'
import { isDay } from './days.ts'

/** Reads filled cells as one kind of value or another; undefined where a cell holds none of that kind. */
export type CellValueReader = Readonly<Record<ValueKind, (cell: string) => number | string | boolean | undefined>>

/** As cells are written once they are canonical. A time of day is left out. */
export const plainReader: CellValueReader = {
  number: readNumber,
  day: (cell) => {
    const day = cell.length > 10 && /^[T ]/.test(cell.slice(10, 11)) ? cell.slice(0, 10) : cell
    return isDay(day) ? day : undefined
  },
  flag: (cell) => (cell === 'true' ? true : cell === 'false' ? false : undefined),
  text: fold,
}

/** Decimal digits with a point, a sign before them at most: no exponents, no `0x`, no spaces. */
function readNumber(cell: string): number | undefined {
  let digits = 0
  let points = 0
  for (let at = 0; at < cell.length; at++) {
    const code = codeAt(cell, at)
    if (code >= 0x30 && code <= 0x39) digits++
    else if (code === 0x2e) points++
    else if (at > 0 || (code !== 0x2d && code !== 0x2b)) return undefined
  }
  return digits === 0 || points > 1 ? undefined : Number(cell)
}

const written: readonly (readonly [ValueKind, (cell: string) => boolean])[] = [
  ['number', (cell) => readNumber(cell) !== undefined && !/^[+-]?0\d/.test(cell)],
  ['day', (cell) => plainReader.day(cell) !== undefined],
  ['flag', (cell) => cell === 'true' || cell === 'false'],
]

/**
 * What the cells of a column hold: numbers, days or truths where all filled ones do, else text. Digits that begin with a
 * needless 0 are text (`007`).
 */
export function kindOf(cells: Iterable<string>): ValueKind {
  let kinds = written
  let isFilled = false
  for (const cell of cells) {
    if (cell === '') continue
    isFilled = true
    if (kinds.some(([, isOne]) => !isOne(cell))) kinds = kinds.filter(([, isOne]) => isOne(cell))
    if (kinds.length === 0) return 'text'
  }
  return isFilled ? kinds[0]![0] : 'text'
}
