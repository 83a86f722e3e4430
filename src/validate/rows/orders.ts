import type { FieldName } from '../../model/field.ts'
import { ofEach, type RowCheck } from './check.ts'

/** An order is somebody's, of a day, and of an amount: only where the file has columns for that. */
export function orderChecks(places: ReadonlyMap<FieldName, number>): RowCheck[] {
  const missing = (field: FieldName, rule: 'order_no_customer' | 'order_no_date' | 'order_no_amount'): RowCheck[] => {
    const column = places.get(field)
    if (column === undefined) return []
    return [ofEach([column], (row, tell) => void (!row.isFilled(column) && tell(rule, column)))]
  }
  return [
    ...missing('customer', 'order_no_customer'),
    ...missing('date', 'order_no_date'),
    // What has a quantity and a price has an amount.
    ...(places.has('unit_price') ? [] : missing('amount', 'order_no_amount')),
  ]
}
