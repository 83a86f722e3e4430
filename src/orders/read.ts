import type { OrderField } from '../model/field.ts'
import type { FileContext } from '../normalise/decide.ts'
import { readAmounts, type Amounts } from './amounts.ts'
import { converter, rowCurrencies, type Rates } from './currencies.ts'
import { nobody, tellCustomers } from './customers.ts'
import { daysOf, noDay } from './days.ts'
import type { Money, OrderLines, OrderRows } from './lines.ts'
import { unitsIn, worthOf } from './money.ts'
import { decideOrders, type EachText, type OrderColumns } from './values.ts'

/** What is known of a table of orders beside its cells. */
export interface OrdersContext extends FileContext {
  /** YYYY-MM-DD: tells the century of years of two digits. */
  readonly today: string
  /** The last day that counts, in days since 1970-01-01; undefined: that of the last row. */
  readonly asOf: number | undefined
  /** How currencies are turned into one; undefined where they are not. */
  readonly rates: Rates | undefined
}

/** Orders as they were read. */
export interface ReadOrders {
  readonly lines: OrderLines
  readonly rows: OrderRows
  /** The last day that counts, in days since 1970-01-01; undefined when no row has a day. */
  readonly asOf: number | undefined
  /** The currencies of the rows, by how many they are, most first; '' for rows that name none. Only money of one adds up. */
  readonly currencies: readonly { readonly currency: string; readonly rows: number }[]
  /** Rows whose day or amount can't be read, by field; of each the first few. */
  readonly unreadable: readonly { readonly field: OrderField; readonly count: number; readonly rows: readonly number[] }[]
}

/**
 * Reads orders from columns of values, each value once. A row that can't be read is rejected; then rows of later days are
 * left out, then those without a customer.
 *
 * @param columns with `customer` and `date` among them
 * @param rejected rows that could not be taken at all
 */
export function readOrders(
  columns: OrderColumns,
  rows: number,
  rejected: number,
  context: OrdersContext,
  each: EachText,
): ReadOrders {
  const { customer, date } = columns
  if (customer === undefined || date === undefined) throw new TypeError('orders have a customer and a date')
  const decisions = decideOrders(columns, context, each)
  const days = daysOf(date.values, decisions.date ?? {}, context.today, each)
  const amountsOf = (field: OrderField): Amounts | undefined => {
    const column = columns[field]
    return column === undefined ? undefined : readAmounts(column, decisions[field] ?? {}, each)
  }
  const amount = amountsOf('amount')
  const price = amountsOf('unit_price')
  const quantity = price === undefined ? undefined : amountsOf('quantity')
  const margin = amountsOf('margin')
  const currencies = rowCurrencies(columns, [amount, price], each)
  const worth = worthOf({ amount, quantity, price }, rows, context.rates && roomFor(context.rates))

  const undated: number[] = []
  const worthless: number[] = []
  let [noDate, noWorth] = [0, 0]
  const kept = new Uint8Array(rows)
  let last = noDay
  for (let row = 0; row < rows; row++) {
    const day = days[date.ids[row]!]!
    if (day === noDay) {
      if (noDate++ < fewRows) undated.push(row)
    } else if (worth !== undefined && !worth.isReadable(row)) {
      if (noWorth++ < fewRows) worthless.push(row)
    } else {
      kept[row] = 1
      if (day > last) last = day
    }
  }
  const asOf = context.asOf ?? (last === noDay ? undefined : last)
  let later = 0
  const wanted = new Uint8Array(customer.values.count)
  for (let row = 0; row < rows; row++) {
    if (kept[row] === 0) continue
    if (asOf !== undefined && days[date.ids[row]!]! > asOf) {
      kept[row] = 0
      later++
    } else wanted[customer.ids[row]!] = 1
  }
  const { names, places } = tellCustomers(customer.values, (id) => wanted[id] === 1, each)
  const inCurrency = currencies.names.map(() => 0)
  let used = 0
  let nameless = 0
  for (let row = 0; row < rows; row++) {
    if (kept[row] === 0) continue
    if (places[customer.ids[row]!] === nobody) {
      kept[row] = 0
      nameless++
      continue
    }
    used++
    if (worth !== undefined) inCurrency[currencies.of(row)]!++
  }

  const lines = {
    customer: new Uint32Array(used),
    day: new Int32Array(used),
    amount: new Float64Array(worth === undefined ? 0 : used),
    margin: margin === undefined || worth === undefined ? undefined : new Float64Array(used),
    order: columns.order_id === undefined ? undefined : new Uint32Array(used),
    product: columns.product === undefined ? undefined : new Uint32Array(used),
  }
  const found = currencies.names
    .map((currency, at) => ({ currency, rows: inCurrency[at]! }))
    .filter((of) => of.rows > 0)
    .toSorted((a, b) => b.rows - a.rows || (a.currency < b.currency ? -1 : 1))
  const isKnown =
    context.rates !== undefined && found.every(({ currency }) => currency === '' || context.rates!.rates.has(currency))
  const convert = isKnown ? converter(currencies, context.rates!) : (units: number): number => units
  const marginOf = margin === undefined || worth === undefined ? undefined : unitsIn(margin, worth.places)
  let orders = columns.order_id?.values.count ?? 0
  let line = 0
  for (let row = 0; row < rows; row++) {
    if (kept[row] === 0) continue
    lines.customer[line] = places[customer.ids[row]!]!
    lines.day[line] = days[date.ids[row]!]!
    if (worth !== undefined) lines.amount[line] = convert(worth.unitsOf(row), currencies.of(row))
    if (marginOf !== undefined) lines.margin![line] = convert(marginOf(row), currencies.of(row))
    if (lines.order !== undefined) lines.order[line] = columns.order_id!.ids[row]! || orders++ // one without a number is one by itself
    if (lines.product !== undefined) lines.product[line] = columns.product!.ids[row]!
    line++
  }
  const money: Money | undefined =
    worth === undefined
      ? undefined
      : {
          places: worth.places,
          currency: isKnown ? context.rates!.into : (found.find(({ currency }) => currency !== '')?.currency ?? ''),
          isRounded: worth.places < worth.placesWanted,
        }
  return {
    lines: {
      count: used,
      customers: names,
      customer: lines.customer,
      day: lines.day,
      order: lines.order === undefined ? undefined : { ids: lines.order, count: orders },
      money,
      amount: lines.amount,
      margin: lines.margin,
      product: lines.product === undefined ? undefined : { ids: lines.product, values: columns.product!.values },
    },
    rows: {
      read: rows + rejected,
      used,
      without_customer: nameless,
      later,
      rejected: rejected + noDate + noWorth,
    },
    asOf,
    currencies: found,
    unreadable: [
      { field: 'date' as const, count: noDate, rows: undated },
      { field: amount === undefined ? ('unit_price' as const) : ('amount' as const), count: noWorth, rows: worthless },
    ].filter(({ count }) => count > 0),
  }
}

/** So many rows are named of those that can't be read. */
const fewRows = 5

/** Converted amounts have cents at least, and may be larger than they were. */
function roomFor({ rates }: Rates): { readonly places: number; readonly room: number } {
  const largest = Math.max(1, ...Array.from(rates.values(), ({ digits, places }) => digits / 10 ** places))
  return { places: 2, room: largest }
}
