import { Random, Stream } from '../random.ts'
import type { Table } from '../table.ts'

/** What a cell becomes, for a share of the rows whoever stands in them; undefined leaves it. */
export interface Spoiling {
  readonly seed: number
  readonly column: string
  /** Share of rows, 0..1. */
  readonly share: number
  /** The values it becomes, equally often. */
  readonly values: readonly string[]
}

/** The table with one column spoilt. */
export function spoilt(table: Table, { seed, column, share, values }: Spoiling): Table {
  const at = table.columns.indexOf(column)
  return {
    columns: table.columns,
    *rows() {
      let row = 0
      for (const { cells, person } of table.rows()) {
        const random = new Random(seed, Stream.cells, row++)
        yield { cells: random.chance(share) ? cells.with(at, random.pick(values)) : cells, person }
      }
    },
  }
}

/** Only these columns of a table. */
export function only(table: Table, columns: readonly string[]): Table {
  const places = columns.map((column) => table.columns.indexOf(column))
  return {
    columns,
    *rows() {
      for (const { cells, person } of table.rows()) yield { cells: places.map((at) => cells[at]!), person }
    },
  }
}

/** The first row of a table, again and again. */
export function repeated(table: Table, size: number): Table {
  return {
    columns: table.columns,
    *rows() {
      for (const row of table.rows()) {
        for (let left = size; left > 0; left--) yield row
        return
      }
    },
  }
}
