import { amountNormaliser, type AmountReading } from '../../normalise/amount.ts'
import type { MarkElection } from '../../normalise/decimal-mark.ts'
import { fold, squeeze } from '../../text/fold.ts'
import type { Cluster } from './cluster.ts'
import { addDecimals, divideDecimal, toDecimal, writeDecimal, type Decimal } from './decimal.ts'
import { isBlank, isFiller } from './filler.ts'

/** A value made of several cells. */
export interface Computed {
  readonly value: string
  /** The members it was made of. */
  readonly from: readonly number[]
}

/** The members that hold a value in a column, those to prefer first; where none does, those that hold anything. */
export function holders(cluster: Cluster, column: number): readonly number[] {
  const filled = cluster.ranking().filter((member) => !isBlank(cluster.cell(member, column)))
  const real = filled.filter((member) => !isFiller(cluster.cell(member, column)))
  return real.length > 0 ? real : filled
}

/**
 * All that the column's cells hold, each value once: cells of many values first, then the preferred record's. A cell that was
 * joined before counts as what it was joined of, so that a union of unions grows only by what is new.
 */
export function union(cluster: Cluster, column: number, separator: string): Computed {
  const seen = new Set<string>()
  const from: number[] = []
  const parts: string[] = []
  const cut = (member: number): string[] => {
    const cell = cluster.cell(member, column)
    return separator === '' ? [cell] : cell.split(separator)
  }
  const cells = holders(cluster, column).map((member) => ({ member, pieces: cut(member) }))
  for (const { member, pieces } of cells.toSorted((a, b) => b.pieces.length - a.pieces.length)) {
    const fresh = pieces.filter((piece) => !isBlank(piece) && !seen.has(keyOf(piece)))
    if (fresh.length === 0) continue
    for (const piece of fresh) seen.add(keyOf(piece))
    from.push(member)
    parts.push(fresh.join(separator))
  }
  return { value: parts.join(separator), from }
}

const keyOf = (text: string): string => fold(squeeze(text))

/**
 * All distinct values as a JSON list of texts, the preferred record's first; a single value stays what it is. A cell that is
 * such a list counts as what is in it.
 */
export function keepAll(cluster: Cluster, column: number): Computed {
  const from: number[] = []
  const values = new Set<string>()
  for (const member of holders(cluster, column)) {
    const before = values.size
    for (const value of listIn(cluster.cell(member, column))) values.add(value)
    if (values.size > before) from.push(member)
  }
  const [first = ''] = values
  return { value: values.size === 1 ? first : JSON.stringify([...values]), from }
}

function listIn(cell: string): readonly string[] {
  if (!cell.startsWith('["') || !cell.endsWith('"]')) return [cell]
  try {
    const list: unknown = JSON.parse(cell)
    return Array.isArray(list) && list.every((value) => typeof value === 'string') ? list : [cell]
  } catch {
    return [cell]
  }
}

/** Adds up, or averages, the numbers of a column in the column's own notation. */
export type Calculate = (cluster: Cluster, column: number) => Computed | undefined

/**
 * Prepares `sum` and `average`: exact, with as many digits behind the mark as the finest number has. A currency or percent
 * sign that all numbers have stays. Undefined when there are no numbers, or of several currencies: those can't be added.
 */
export function calculator(rule: 'sum' | 'average', mark: MarkElection): Calculate {
  const read = amountNormaliser(mark)
  return (cluster, column) => {
    const readings: AmountReading[] = []
    const numbers: Decimal[] = []
    const from: number[] = []
    for (const member of holders(cluster, column)) {
      const reading = read(cluster.cell(member, column))
      const number = toDecimal(reading.value)
      if (number === undefined) continue
      readings.push(reading)
      numbers.push(number)
      from.push(member)
    }
    if (numbers.length === 0 || readings.some(({ currency }) => currency !== readings[0]!.currency)) return undefined
    const sum = addDecimals(numbers)
    const result = rule === 'sum' ? sum : divideDecimal(sum, numbers.length)
    const cells = from.map((member) => cluster.cell(member, column))
    return { value: dress(writeDecimal(result, markIn(cells, mark)), cells), from }
  }
}

/** The decimal mark that the cells have; where none has any, the column's. */
export function markIn(cells: readonly string[], { decimalMark, certain }: MarkElection): '.' | ',' {
  if (cells.some((cell) => comma.test(cell))) return ','
  return cells.some((cell) => point.test(cell)) || !certain ? '.' : decimalMark
}
const comma = /,\d+\D*$/
const point = /\.\d+\D*$/

/** Puts around the number what stands around all of them: `12,50 €`. The brackets of a negative amount are a sign. */
function dress(number: string, cells: readonly string[]): string {
  const [before, behind] = around(cells[0] ?? '')
  const alike = cells.every((cell) => cell.startsWith(before) && around(cell).join('0') === `${before}0${behind}`)
  return alike && !before.includes('(') ? before + number + behind : number
}

function around(cell: string): readonly [string, string] {
  const from = cell.search(/[-\d]/)
  const to = cell.search(/\D*$/)
  return [cell.slice(0, Math.max(0, from)), cell.slice(to)]
}
