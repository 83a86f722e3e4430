import { digest } from '../privacy/digest.ts'
import type { ImportPlan } from './plan.ts'

/** An e-mail column tells rows apart only when hardly any is lacking or shared. Set by hand. */
const filledEnough = 0.8
const distinctEnough = 0.98

/**
 * The column of the source that tells its rows apart from one month to the next: the id of the customer or the order,
 * else an e-mail that nobody shares. Undefined when only the whole row does.
 *
 * @param sample rows of the source
 */
export function findKeyColumn(plan: ImportPlan, sample: readonly (readonly string[])[]): string | undefined {
  const id = plan.columns.find(({ field }) => field === (plan.table === 'orders' ? 'order_id' : 'id'))
  if (id !== undefined) return id.header
  const email = plan.table === 'customers' ? plan.columns.find(({ field }) => field === 'email') : undefined
  if (email === undefined) return undefined
  const cells = sample.map((row) => (row[email.index] ?? '').trim().toLowerCase()).filter((cell) => cell !== '')
  const distinct = new Set(cells).size
  return cells.length >= filledEnough * sample.length && distinct >= distinctEnough * cells.length && distinct > 1
    ? email.header
    : undefined
}

/**
 * The key of a row among those of its source: its cell in the key column; where that is empty, the whole row.
 *
 * @param original the row's cells as a JSON array
 */
export function keyOf(cells: readonly string[], keyIndex: number | undefined, original: string): string {
  const own = keyIndex === undefined ? '' : (cells[keyIndex] ?? '').trim()
  return own === '' ? `#${digest(original)}` : `=${own}`
}
