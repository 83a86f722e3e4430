import { basename } from 'node:path'
import type { Context } from '../../cli/context.ts'
import { nameable } from '../../report/unseen.ts'
import type { OrdersTable } from '../orders/read.ts'

/** What a page calls its input. */
export function inputName({ table: { path } }: { readonly table: Pick<OrdersTable, 'path'> }, { words }: Context): string {
  return nameable(path === '-' ? words.rfmReport.standardInput : basename(path))
}
