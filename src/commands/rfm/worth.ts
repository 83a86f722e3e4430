import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { worthMargin } from '../../orders/by-margin.ts'
import type { WorthOptions } from '../orders/options.ts'
import { readOrdersTable, type OrdersTable } from '../orders/read.ts'

/**
 * Reads orders; by margin, that is their money from here on.
 *
 * @throws {CommanderError} when there is no margin to go by
 */
export async function readWorth(input: string, options: WorthOptions, context: Context): Promise<OrdersTable> {
  const table = await readOrdersTable(input, options, context)
  return options.by === 'margin' ? byMargin(table, context) : table
}

/** @throws {CommanderError} when there is no margin to go by */
export function byMargin(table: OrdersTable, { words }: Pick<Context, 'words'>): OrdersTable {
  const orders = worthMargin(table.orders)
  if (orders === undefined) throw usageFault(words.tiers.usage.noMargin)
  return { ...table, orders, by: 'margin' }
}
