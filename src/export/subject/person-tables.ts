import { fieldsOf, type CustomerField, type FieldName } from '../../model/field.ts'
import type { Cells, Kept } from '../../model/subject.ts'

/** What a person gave and what was observed of them, as tables: cells as a base keeps them, no column without a value. */
export interface PersonTable {
  readonly name: 'customer' | 'orders' | 'interactions' | 'consents'
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/**
 * The tables of a person that have rows. They hold no number of the base they come from, and orders and the like call their
 * customer by what stands in `customer`: imported into another base, they are the same tables again.
 *
 * A person of several customers that were never merged has, in each column, the value of the oldest that has one.
 */
export function personTables(kept: Pick<Kept, 'customers' | 'orders' | 'interactions' | 'consents'>): PersonTable[] {
  const customer = merged(kept.customers)
  const called = callerOf(customer)
  const related = (['orders', 'interactions', 'consents'] as const).map((name): PersonTable => {
    const rows = kept[name].map(
      (row) => new Map([...row].map(([column, cell]) => [column, column === 'customer' ? called(cell) : cell])),
    )
    const { header, rows: cells } = tableOf(name, rows)
    return { name, header, rows: byDate(header, cells) }
  })
  const own: PersonTable = { name: 'customer', ...tableOf('customers', customer.size === 0 ? [] : [customer]) }
  return [own, ...related].filter(({ rows }) => rows.length > 0)
}

/** Rows as a table: fields in their order, then other columns as they came. */
export function tableOf(name: keyof typeof fieldsOf, rows: readonly Cells[]): Pick<PersonTable, 'header' | 'rows'> {
  const fields = Object.keys(fieldsOf[name])
  const place = (column: string): number => (column in fieldsOf[name] ? fields.indexOf(column) : fields.length)
  const header = [...new Set(rows.flatMap((row) => [...row.keys()]))].toSorted((a, b) => place(a) - place(b))
  return { header, rows: rows.map((row) => header.map((column) => row.get(column) ?? '')) }
}

function merged(customers: readonly Cells[]): Cells {
  const cells = new Map<string, string>()
  for (const customer of customers) for (const [column, cell] of customer) if (!cells.has(column)) cells.set(column, cell)
  return cells
}

/** By what a row is found again, the surest first. */
const identifiers = ['id', 'email', 'mobile', 'phone'] as const satisfies readonly CustomerField[]

/** What a row that calls its customer by another record's identifier calls them instead. */
function callerOf(customer: Cells): (cell: string) => string {
  const known = identifiers.map((field) => customer.get(field) ?? '').filter((value) => value !== '')
  return (cell) => (known.includes(cell) ? cell : (known[0] ?? cell))
}

/** The earliest first; those of one day in the order of their cells. */
function byDate(header: readonly string[], rows: readonly (readonly string[])[]): (readonly string[])[] {
  const date = header.indexOf('date')
  const key = (row: readonly string[]): string => `${row[date] ?? ''}\0${row.join('\0')}`
  return rows
    .map((row) => ({ row, key: key(row) }))
    .toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ row }) => row)
}

/** What `data.json` is called by those who read it. */
const personFormat = 'clientele-person-1'

/** `data.json`: money and counts are numbers, all else is text as a base keeps it. Its schema is schemas/person.json. */
export function personJson(tables: readonly PersonTable[]): object {
  const list = (name: PersonTable['name']): object[] => {
    const table = tables.find((one) => one.name === name)
    if (table === undefined) return []
    const kinds = fieldsOf[name === 'customer' ? 'customers' : name]
    const isNumber = table.header.map((column) => {
      const kind = kinds[column as FieldName]?.kind
      return kind === 'amount' || kind === 'count'
    })
    return table.rows.map((row) =>
      Object.fromEntries(
        table.header.flatMap((column, at) => (row[at] === '' ? [] : [[column, isNumber[at]! ? numberOf(row[at]!) : row[at]!]])),
      ),
    )
  }
  return {
    format: personFormat,
    customer: list('customer')[0] ?? {},
    orders: list('orders'),
    interactions: list('interactions'),
    consents: list('consents'),
  }
}

/** A number as JSON has it, where nothing of it is lost; else the text that stood there. */
const numberOf = (cell: string): number | string =>
  /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/.test(cell) && cell.length <= 16 ? Number(cell) : cell
