import { basename } from 'node:path'
import type { Sought } from '../../../base/subject/find.ts'
import type { Context } from '../../../cli/context.ts'
import { usageFault } from '../../../cli/usage.ts'
import { mayBeOne } from '../../../export/subject/one-person.ts'
import type { Source } from '../../../io/source.ts'
import { fieldsOf, type FieldName, type TableName } from '../../../model/field.ts'
import type { Cells, Kept, Origin } from '../../../model/subject.ts'
import { identifierReader } from '../../../normalise/customer-identifier.ts'
import type { ExportOptions } from '../../export.ts'
import { openInput } from '../../open-input.ts'
import { rowsOf, understoodFile, type People } from '../people.ts'
import type { Found } from './found.ts'

/**
 * Looks for a person in a file of customers, orders, interactions or consents, read as `import` reads it: the rows that have
 * the identifier, and of customers those that have an id or e-mail of these, if they may be one person.
 *
 * @throws {CommanderError} when the file holds none of these tables
 * @throws {DataError} when it can't be read
 */
export async function findInFile(
  path: string,
  sought: readonly Sought[],
  options: ExportOptions,
  context: Context,
): Promise<Found> {
  const source = await openInput(path, options, context)
  try {
    const understood = understoodFile(source, options, context)
    const { table } = understood.plan
    const fields = new Set<string>(Object.keys(fieldsOf[table]))
    if (!understood.plan.output.some((column) => fields.has(column))) throw usageFault(context.words.subject.usage.table(path))
    const people = await rowsOf(source, understood, () => () => context.stop.throwIfAborted(), context)
    const rows =
      table === 'customers' ? await customerRows(people, sought) : await rowsThat(people, callsOneOf(sought, options, context))
    if (rows.length === 0) return { is: 'nobody' }
    if (sought.length === 1 && table === 'customers' && !mayBeOne(rows))
      return { is: 'several', says: context.words.subject.severalRows(rows.length) }
    return { is: 'one', customers: [], kept: keptOf(table, rows, source) }
  } finally {
    source.close()
  }
}

type Test = (cell: (field: FieldName) => string) => boolean

/** The rows of the person: those that have the identifier, then those that have one of these rows' id or e-mail and may be theirs. */
async function customerRows(people: People, sought: readonly Sought[]): Promise<Cells[]> {
  const ids = new Set(sought.map(({ id }) => id))
  const emails = new Set(sought.map(({ email }) => email).filter(Boolean))
  const phones = new Set(sought.map(({ phone }) => phone).filter(Boolean))
  const has: Test = (cell) =>
    ids.has(cell('id')) || emails.has(cell('email')) || phones.has(cell('phone')) || phones.has(cell('mobile'))
  let rows = await rowsThat(people, has)
  if (sought.length === 1 && !mayBeOne(rows)) return rows
  const asked = new Set(rows.map(keyOf))
  for (;;) {
    const known = ids.size + emails.size
    for (const row of rows) {
      if (row.has('id')) ids.add(row.get('id')!)
      if (row.has('email')) emails.add(row.get('email')!)
    }
    if (ids.size + emails.size === known) return rows
    const before = rows.filter((row) => asked.has(keyOf(row)))
    rows = (await rowsThat(people, has)).filter((row) => asked.has(keyOf(row)) || mayBeOne([...before, row]))
  }
}

const keyOf = (row: Cells): string => JSON.stringify([...row])

function callsOneOf(sought: readonly Sought[], { country }: ExportOptions, { region }: Context): Test {
  const read = identifierReader(country ?? region ?? 'FR')
  const called = new Set(sought.flatMap(({ id, email, phone }) => [id, email, phone]).filter(Boolean))
  return (cell) => called.has(cell('customer')) || called.has(read(cell('customer')))
}

async function rowsThat(people: People, test: Test): Promise<Cells[]> {
  const places = new Map(people.columns.map((name, at) => [name, at]))
  const found: Cells[] = []
  await people.read(
    (cells) => {
      const cell = (field: FieldName): string => {
        const place = places.get(field)
        return place === undefined ? '' : cells[place]!
      }
      if (!test(cell)) return
      const row = people.columns.map((name, at): [string, string] => [name, cells[at]!])
      found.push(new Map(row.filter(([, text]) => text !== '')))
    },
    () => {},
  )
  return found
}

function keptOf(table: TableName, rows: readonly Cells[], { path }: Source): Kept {
  const of = (name: TableName): readonly Cells[] => (name === table ? rows : [])
  const sources = rows.map((row): Origin => {
    const file = path === '-' ? '' : basename(path)
    return { table, source: file, file, importedOn: '', line: 0, cells: row }
  })
  return {
    customers: of('customers'),
    records: of('customers'),
    orders: of('orders'),
    interactions: of('interactions'),
    consents: of('consents'),
    sources,
    corrections: [],
    segments: [],
    forecasts: [],
    recipients: [],
    requests: [],
    marks: [],
    warnedOn: '',
  }
}
