import type { ValueColumn } from '../../model/columns.ts'
import { readBaseOrderLines, type Manner, type OrderLinesTable } from '../orders/read.ts'

/** A base whose orders are to be read. */
export interface OrdersJob {
  readonly path: string
  readonly manner: Manner
}

/** Orders as they were read, and their cells: of those nothing is copied, whichever thread looks at them. */
export interface OrdersRead {
  readonly table: OrderLinesTable
  readonly names: readonly string[]
  readonly columns: readonly ValueColumn[]
}

/** Reads the orders of a base, in whatever thread. */
export function readOrdersJob({ path, manner }: OrdersJob): OrdersRead {
  let cells: Pick<OrdersRead, 'names' | 'columns'> = { names: [], columns: [] }
  const table = readBaseOrderLines(path, manner, { look: (names, columns) => void (cells = { names, columns }) })
  return { table, ...cells }
}
