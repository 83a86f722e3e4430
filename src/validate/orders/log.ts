import type { FieldName } from '../../model/field.ts'
import { amountNormaliser } from '../../normalise/amount.ts'
import { identifierReader } from '../../normalise/customer-identifier.ts'
import { ownCopy } from '../../text/own-copy.ts'
import { fingerprint } from '../keys.ts'
import type { ValidatePlan } from '../plan.ts'
import { placesOf, type RowView } from '../row-view.ts'
import type { ValidateSettings } from '../settings.ts'
import { AmountTaker, sizeOf, type AmountsSeen } from './amounts.ts'

/** What an order has that is compared with that of other rows. */
export const OrderPrint = { customer: 0, contact: 1, order: 2, orderOfCustomer: 3, content: 4, contentOfOrder: 5 } as const
/** Numbers a row, two for each of them. */
export const printsWidth = 12

/** What some rows have that only all of them, or another file, can judge. Plain data. */
export interface OrdersSeen {
  readonly lines: readonly number[]
  /** `printsWidth` numbers a row: two for each `OrderPrint`, in that order; 0 and 0 where a row has none. */
  readonly prints: Uint32Array<ArrayBuffer>
  /** The cells that say customer and order, as they stand, where they are wanted. */
  readonly cells: readonly (readonly [customer: string, order: string])[]
  /** By currency: '' where a row says none. */
  readonly amounts: Readonly<Record<string, AmountsSeen>>
}

/** Notes what of each row is needed later. */
export interface OrderLog {
  row(row: RowView): void
  /** What was noted since the last call. */
  take(): OrdersSeen
}

/** What makes two orders the same but for their number. */
const contents: readonly FieldName[] = ['customer', 'date', 'amount', 'product', 'category', 'quantity', 'unit_price', 'store']
const needed: readonly FieldName[] = ['customer', 'date', 'amount']
/** Distinct customers remembered. */
const mostRemembered = 20_000
/** Of a column with more, the rest are garbage. Set by hand. */
const mostCurrencies = 40

/**
 * The log of a table whose rows have a customer, undefined for customers themselves.
 *
 * @param wantsCells whether cells are kept, and not only their fingerprints
 */
export function orderLog(plan: ValidatePlan, { seeksCustomers }: ValidateSettings, wantsCells: boolean): OrderLog | undefined {
  const places = placesOf(plan)
  if (plan.table === 'customers') return undefined
  const [customer, order, amount, currency] = [
    places.get('customer'),
    places.get('order_id'),
    places.get('amount'),
    places.get('currency'),
  ]
  const identify = identifierReader(plan.country)
  const isWhole = plan.table === 'orders' && needed.every((field) => places.has(field))
  const content = isWhole ? contents.flatMap((field) => places.get(field) ?? []) : []
  const required = needed.flatMap((field) => places.get(field) ?? [])
  const readAmount = amountNormaliser({ decimalMark: '.', certain: false })
  const contacts = new Map<string, string>()
  const amounts = new Map<string, AmountTaker>()
  let lines: number[] = []
  let prints = new Uint32Array(printsWidth << 10)
  let cells: (readonly [string, string])[] = []

  function takeAmount(row: RowView, at: number): void {
    if (!row.isSound(at)) return
    const value = valueAt(row, at)
    const size = value === '' ? undefined : sizeOf(Number(value))
    if (size === undefined) return
    const name = currencyOf(row, at, value)
    let taker = amounts.get(name)
    if (taker === undefined) {
      if (amounts.size >= mostCurrencies) return
      amounts.set(ownCopy(name), (taker = new AmountTaker()))
    }
    taker.add(size, row.line, () => ownCopy(cellAt(row, at)))
  }

  /** Customers come back, and phones are long to read. */
  function contactOf(who: string): string {
    let contact = contacts.get(who)
    if (contact === undefined) {
      contact = identify(who)
      if (contacts.size < mostRemembered) contacts.set(ownCopy(who), contact)
    }
    return contact
  }

  /** What the row says, else what the cell itself does. */
  function currencyOf(row: RowView, at: number, value: string): string {
    if (currency !== undefined && row.isSound(currency)) return valueAt(row, currency)
    const cell = cellAt(row, at)
    return cell === value ? '' : (readAmount(cell).currency ?? '')
  }

  return {
    row(row) {
      if (amount !== undefined && plan.table === 'orders') takeAmount(row, amount)
      if (customer === undefined && order === undefined) return
      if (prints.length < printsWidth * (lines.length + 1)) {
        const larger = new Uint32Array(2 * prints.length)
        larger.set(prints)
        prints = larger
      }
      const start = printsWidth * lines.length
      prints.fill(0, start, start + printsWidth)
      lines.push(row.line)
      const [who, number] = [valueAt(row, customer), valueAt(row, order)]
      const note = (print: number, text: string): void => fingerprint(text, prints, start + 2 * print)
      if (seeksCustomers && who !== '') {
        note(OrderPrint.customer, who)
        const contact = contactOf(who)
        if (contact !== '') note(OrderPrint.contact, contact)
      }
      if (who !== '' && number !== '') {
        note(OrderPrint.order, number)
        note(OrderPrint.orderOfCustomer, `${number}\0${who}`)
      }
      if (isWhole && number !== '' && required.every((at) => valueAt(row, at) !== '')) {
        const said = content.map((at) => valueAt(row, at)).join('\0')
        note(OrderPrint.content, said)
        note(OrderPrint.contentOfOrder, `${said}\0${number}`)
      }
      if (wantsCells) cells.push([cellAt(row, customer), cellAt(row, order)])
    },
    take() {
      const taken = {
        lines,
        prints: prints.slice(0, printsWidth * lines.length),
        cells,
        amounts: Object.fromEntries([...amounts].map(([name, taker]) => [name, taker.take()])),
      }
      lines = []
      cells = []
      amounts.clear()
      return taken
    },
  }
}

const valueAt = (row: RowView, at: number | undefined): string => (at === undefined ? '' : row.value(at))
const cellAt = (row: RowView, at: number | undefined): string => (at === undefined ? '' : row.cell(at))
