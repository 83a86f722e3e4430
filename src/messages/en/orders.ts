import type { Fault, Faults } from '../facts.ts'
import { count } from './counts.ts'

/** Orders, as rfm and segment read them. */
export const orders = {
  input: 'orders or order lines: CSV of any dialect (also .gz), XLSX, JSON, NDJSON, SQLite; a base; - for standard input',
  options: {
    map: 'give a column to a field: customer, date, amount, order_id, quantity, unit_price, product … (repeatable)',
    countFree: 'orders of exactly 0.00 are purchases too',
    asOf: 'the last day that counts, YYYY-MM-DD (default: the last order; today for a base)',
  },
  unreadable: ({ field, rows, lines }: { field: string; rows: number; lines: readonly number[] }) =>
    `${count(rows, 'row')} left out: ${field === 'date' ? 'no day that can be read' : 'no amount that can be read'} — ${lines.length === 1 ? 'line' : 'lines'} ${lines.join(', ')}${rows > lines.length ? '…' : ''}`,
}

export const ordersFaults = {
  'orders-columns': ({ path, missing, columns }) =>
    `${path}: no column is the ${missing.map((field) => (field === 'date' ? 'date of the order' : 'customer')).join(', and none the ')}; say which one: ${missing.map((field) => `--map ${field}=COLUMN`).join(' ')} (there are ${columns.join(', ')})`,
} satisfies { readonly [K in Extract<Fault, 'orders-columns'>]: (about: Faults[K]) => string }
