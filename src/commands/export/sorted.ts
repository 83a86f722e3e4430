import type { Context } from '../../cli/context.ts'
import { readColumns } from '../../io/columns/read.ts'
import { eachText, valueText } from '../../io/columns/text.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { Source } from '../../io/source.ts'
import type { Dictionary, ValueColumn } from '../../model/columns.ts'
import type { Row } from '../../model/row.ts'
import { kindOf, plainReader } from '../../rule/cell-values.ts'
import { requireColumns } from '../given-columns.ts'
import { rowsSource } from './rows-source.ts'

const pageRows = 4096

/** Rows in order, and how many could not be taken. */
interface Sorted {
  readonly source: Source
  readonly rejected: number
}

/**
 * The rows of a source in the order of some columns, as a source of its own. Columns are read as rules read them: numbers by
 * size, days by the calendar, text without case and accents; what is empty comes last, and rows that are equal stay as they were.
 * Holds the table, each distinct cell once.
 *
 * @param fields names of columns, with a hyphen before those that go downwards
 * @param limit no more than so many rows
 * @throws {CommanderError} when a column is not there
 */
export async function sortedRows(source: Source, fields: readonly string[], limit: number, context: Context): Promise<Sorted> {
  const { names } = sourceColumns(source)
  const keys = fields.map((field) => {
    const isDown = field.startsWith('-') && !names.includes(field)
    return { name: isDown ? field.slice(1) : field, isDown }
  })
  requireColumns(
    keys.map(({ name }) => name),
    names,
    context,
  )
  const table = await readColumns(source, { cores: 1, stop: context.stop, progress: () => {} })
  const ranked = keys.map(({ name, isDown }) => {
    const { values, ids } = table.columns[names.indexOf(name)]!
    return { ids, ranks: ranksOf(values, isDown) }
  })
  const order = Uint32Array.from({ length: table.rows }, (_, row) => row).toSorted((a, b) => {
    for (const { ids, ranks } of ranked) {
      const difference = ranks[ids[a]!]! - ranks[ids[b]!]!
      if (difference !== 0) return difference
    }
    return a - b
  })
  // oxlint-disable-next-line require-await -- a generator of batches, whatever they come from
  async function* batches(): AsyncGenerator<readonly Row[]> {
    for (let at = 0; at < order.length && at < limit; at += pageRows)
      yield Array.from(order.subarray(at, Math.min(at + pageRows, limit)), (row) => rowOf(table.columns, row, table.lines[row]!))
  }
  return { rejected: table.rejected, source: rowsSource(source, batches) }
}

const rowOf = (columns: readonly ValueColumn[], row: number, line: number): Row => ({
  cells: columns.map(({ values, ids }) => valueText(values, ids[row]!)),
  line,
})

/** The place of each value among all; equal ones have the same. */
function ranksOf(values: Dictionary, isDown: boolean): Uint32Array {
  const texts: string[] = []
  eachText(values, (text, id) => void (texts[id] = text))
  const read = plainReader[kindOf(texts.filter((text) => text !== ''))]
  const keys = texts.map((text) => (text === '' ? undefined : read(text)))
  const sign = isDown ? -1 : 1
  const compare = (a: number, b: number): number => {
    const [one, other] = [keys[a], keys[b]]
    if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined)
    return one === other ? 0 : one < other ? -sign : sign
  }
  const sorted = Uint32Array.from(texts, (_, id) => id).toSorted((a, b) => compare(a, b) || a - b)
  const ranks = new Uint32Array(texts.length)
  let rank = 0
  for (const [at, id] of sorted.entries()) {
    if (at > 0 && compare(sorted[at - 1]!, id) !== 0) rank++
    ranks[id] = rank
  }
  return ranks
}
