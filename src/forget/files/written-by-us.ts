import { squeeze } from '../../text/fold.ts'
import type { PeopleTable, ValueText } from './people-table.ts'

/** Headers that tables of ours have behind `customer`, each enough to know it by: scores, forecasts, movements, recommendations. */
const telling: ReadonlySet<string> = new Set(['recency_days', 'expected_orders', 'first_order', 'rank'])

/** So much of those whom a table of ours is about must be called as a base calls its customers. Set by hand. */
const mostly = 0.9

/**
 * The column in which a table has customers as a base calls them (`c12`): of the tables that `rfm` and `segment` write, and of exports;
 * −1 for any other. The same word in somebody else's file is somebody else's id.
 */
export function columnOfBaseIds({ columns }: PeopleTable, textOf: ValueText): number {
  const headers = columns.map(({ header }) => header)
  const isOurs =
    headers[0] === 'customer'
      ? headers.some((header) => telling.has(header)) || (headers.length === 2 && headers[1] === 'segment')
      : headers[0] === 'id' && headers.includes('source_id')
  if (!isOurs) return -1
  const { cells } = columns[0]!
  let called = 0
  for (let id = 1; id < cells.values.count; id++) if (/^c[1-9]\d*$/.test(squeeze(textOf(cells, id)))) called++
  return called > 0 && called >= mostly * (cells.values.count - 1) ? 0 : -1
}
