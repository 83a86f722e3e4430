import type { OrderField } from '../model/field.ts'
import type { FileContext } from '../normalise/decide.ts'
import { readAmounts, type Amounts } from './amounts.ts'
import { always, converter, rowCurrencies, type Rates, type RowCurrencies } from './currencies.ts'
import { nobody, tellCustomers, type KnownCustomers } from './customers.ts'
import { daysOnly } from './days-only.ts'
import { daysOf, noDay } from './days.ts'
import type { OrderLines, OrderRows } from './lines.ts'
import { unitsIn, worthOf, type Worth } from './money.ts'
import { decideOrders, type EachText, type OrderColumns } from './values.ts'

/** What is known of a table of orders beside its cells. */
export interface OrdersContext extends FileContext {
  /** YYYY-MM-DD: tells the century of years of two digits. */
  readonly today: string
  /** The last day that counts, in days since 1970-01-01; undefined: that of the last row. */
  readonly asOf: number | undefined
  /** How currencies are turned into one; undefined where they are not. */
  readonly rates: Rates | undefined
  /** Customers of a base; undefined for a table that is in none. */
  readonly known: KnownCustomers | undefined
}

/** A currency of some rows. */
export interface FoundCurrency {
  /** '' for rows that name none. */
  readonly currency: string
  readonly rows: number
  /** The earliest day of these rows, in days since 1970-01-01. */
  readonly first: number
}

/** Orders as they were read. */
export interface ReadOrders {
  readonly lines: OrderLines
  readonly rows: OrderRows
  /** The last day that counts, in days since 1970-01-01; undefined when no row has a day. */
  readonly asOf: number | undefined
  /** The currencies of the rows, by how many they are, most first. Only money of one adds up. */
  readonly currencies: readonly FoundCurrency[]
  /** Rows whose day or amount can't be read, by field; of each the first few. */
  readonly unreadable: readonly { readonly field: OrderField; readonly count: number; readonly rows: readonly number[] }[]
}

/**
 * Reads orders from columns of values, each value once. A row that can't be read is rejected; then rows of later days are
 * left out, then those without a customer.
 *
 * @param given with `customer` among them; without `date` all is of one day
 * @param rejected rows that could not be taken at all
 */
export function readOrders(
  given: OrderColumns,
  rows: number,
  rejected: number,
  context: OrdersContext,
  each: EachText,
): ReadOrders {
  const columns = given.date === undefined ? given : { ...given, date: daysOnly(given.date) }
  const { customer, date } = columns
  if (customer === undefined) throw new TypeError('orders have a customer')
  const decisions = decideOrders(columns, context, each)
  const days = date && daysOf(date.values, decisions.date ?? {}, context.today, each)
  const amountsOf = (field: OrderField): Amounts | undefined => {
    const column = columns[field]
    return column === undefined ? undefined : readAmounts(column, decisions[field] ?? {}, each)
  }
  const amount = amountsOf('amount')
  const price = amountsOf('unit_price')
  const quantity = price === undefined ? undefined : amountsOf('quantity')
  const margin = amountsOf('margin')
  const worth = worthOf({ amount, quantity, price }, rows, context.rates && roomFor(context.rates))
  const day = new Int32Array(rows)
  if (days !== undefined) for (let row = 0; row < rows; row++) day[row] = days[date!.ids[row]!]!

  const kept = new Uint8Array(rows)
  const unreadable = rejectUnreadable(kept, day, worth)
  const asOf = context.asOf ?? lastDay(kept, day)
  const later = leaveOut(kept, (row) => asOf !== undefined && day[row]! > asOf)
  const wanted = new Uint8Array(customer.values.count)
  for (let row = 0; row < rows; row++) if (kept[row] === 1) wanted[customer.ids[row]!] = 1
  const { names, places } = tellCustomers(customer.values, (id) => wanted[id] === 1, context.known, each)
  const nameless = leaveOut(kept, (row) => places[customer.ids[row]!] === nobody)

  const currencies = rowCurrencies(columns, [amount, price], each)
  const found = worth === undefined ? [] : countCurrencies(kept, currencies, day)
  const rates = context.rates !== undefined && found.every((one) => isRated(one, context.rates!)) ? context.rates : undefined
  const convert: ReturnType<typeof converter> = rates === undefined ? (units) => units : converter(currencies, rates)
  const marginOf = margin === undefined || worth === undefined ? undefined : unitsIn(margin, worth.places)
  const used = kept.reduce((sum, one) => sum + one, 0)
  const shape = orderShape(columns, used)
  const lines = {
    customer: new Uint32Array(used),
    row: new Uint32Array(used),
    day: new Int32Array(used),
    amount: new Float64Array(worth === undefined ? 0 : used),
    margin: marginOf === undefined ? undefined : new Float64Array(used),
    product: columns.product === undefined ? undefined : new Uint32Array(used),
  }
  let line = 0
  for (let row = 0; row < rows; row++) {
    if (kept[row] === 0) continue
    lines.customer[line] = places[customer.ids[row]!]!
    lines.row[line] = row
    lines.day[line] = day[row]!
    if (worth !== undefined) lines.amount[line] = convert(worth.unitsOf(row), currencies.of(row), lines.day[line]!)
    if (marginOf !== undefined) lines.margin![line] = convert(marginOf(row), currencies.of(row), lines.day[line]!)
    if (lines.product !== undefined) lines.product[line] = columns.product!.ids[row]!
    shape?.take(row, line)
    line++
  }
  return {
    lines: {
      count: used,
      customers: names,
      customer: lines.customer,
      row: lines.row,
      day: lines.day,
      order: shape?.order,
      money: worth && {
        places: worth.places,
        currency: rates?.into ?? found.find(({ currency }) => currency !== '')?.currency ?? '',
        isRounded: worth.places < worth.placesWanted,
      },
      amount: lines.amount,
      margin: lines.margin,
      product: lines.product && { ids: lines.product, values: columns.product!.values },
    },
    rows: {
      read: rows + rejected,
      used,
      without_customer: nameless,
      later,
      rejected: rejected + unreadable.date.count + unreadable.worth.count,
    },
    asOf,
    currencies: found,
    unreadable: [
      { field: 'date' as const, ...unreadable.date },
      { field: amount === undefined ? ('unit_price' as const) : ('amount' as const), ...unreadable.worth },
    ].filter(({ count }) => count > 0),
  }
}

/** So many rows are named of those that can't be read. */
const fewRows = 5

interface SomeRows {
  count: number
  readonly rows: number[]
}

/** Marks the rows that can be read; answers with those that can't. */
function rejectUnreadable(
  kept: Uint8Array,
  day: Int32Array,
  worth: Worth | undefined,
): { readonly date: SomeRows; readonly worth: SomeRows } {
  const faults = { date: { count: 0, rows: [] as number[] }, worth: { count: 0, rows: [] as number[] } }
  for (let row = 0; row < kept.length; row++) {
    const isUndated = day[row] === noDay
    if (!isUndated && (worth === undefined || worth.isReadable(row))) {
      kept[row] = 1
      continue
    }
    const fault = isUndated ? faults.date : faults.worth
    if (fault.count++ < fewRows) fault.rows.push(row)
  }
  return faults
}

function lastDay(kept: Uint8Array, day: Int32Array): number | undefined {
  let last = noDay
  for (let row = 0; row < kept.length; row++) if (kept[row] === 1) last = Math.max(last, day[row]!)
  return last === noDay ? undefined : last
}

/** Unmarks rows; answers with how many. */
function leaveOut(kept: Uint8Array, isOut: (row: number) => boolean): number {
  let out = 0
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] === 0 || !isOut(row)) continue
    kept[row] = 0
    out++
  }
  return out
}

function countCurrencies(kept: Uint8Array, currencies: RowCurrencies, day: Int32Array): FoundCurrency[] {
  const counts = currencies.names.map(() => 0)
  const firsts = currencies.names.map(() => Infinity)
  for (let row = 0; row < kept.length; row++) {
    if (kept[row] === 0) continue
    const currency = currencies.of(row)
    counts[currency]!++
    firsts[currency] = Math.min(firsts[currency]!, day[row]!)
  }
  return currencies.names
    .map((currency, at) => ({ currency, rows: counts[at]!, first: firsts[at]! }))
    .filter((of) => of.rows > 0)
    .toSorted((a, b) => b.rows - a.rows || (a.currency < b.currency ? -1 : 1))
}

/** Is there a rate for all rows of a currency, the earliest too? */
export function isRated({ currency, first }: FoundCurrency, { rates }: Rates): boolean {
  const from = currency === '' ? always : rates.get(currency)?.[0]!.from
  return from !== undefined && from <= first
}

/** Takes the numbers of orders; a line without one is an order by itself. */
function orderShape(
  { order_id: numbers }: OrderColumns,
  used: number,
): { take(row: number, line: number): void; readonly order: Uint32Array } | undefined {
  if (numbers === undefined) return undefined
  const ids = new Uint32Array(used)
  let count = numbers.values.count
  return {
    take: (row, line) => void (ids[line] = numbers.ids[row]! || count++),
    order: ids,
  }
}

/** Converted amounts have cents at least, and may be larger than they were. */
function roomFor({ rates }: Rates): { readonly places: number; readonly room: number } {
  let largest = 1
  for (const { digits, places } of [...rates.values()].flat()) largest = Math.max(largest, digits / 10 ** places)
  return { places: 2, room: largest }
}
