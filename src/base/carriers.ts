import type { Database } from '../io/sqlite/driver.ts'
import { quoteName } from '../io/sqlite/driver.ts'
import type { FieldName } from '../model/field.ts'
import { hasMerged } from './golden.ts'
import { columnsOf, relatedTables, type RelatedTable } from './schema.ts'

/** What a record can be known by. */
export type CarriedKind = 'email' | 'phone' | 'id'

/** An identifier in its canonical spelling, and who was asked about by it. */
export interface CarriedIdentifier {
  readonly kind: CarriedKind
  readonly value: string
  readonly person: number
}

/** A record that carries an identifier of somebody who was asked about. */
export interface Carrier {
  readonly record: number
  readonly customer: number
  readonly kind: CarriedKind
  readonly person: number
}

const kindOf: Readonly<Partial<Record<FieldName, CarriedKind>>> = { email: 'email', phone: 'phone', mobile: 'phone', id: 'id' }

/** What a custom column says of whom its row is about: a column about somebody else, such as a sponsor's address, says nothing. */
export type OwnKinds = (column: string) => ReadonlySet<CarriedKind>

/** The phone of a cell in its canonical spelling; empty where it holds none. */
export type ReadPhone = (cell: string) => string

/**
 * The records of customers that carry identifiers, in whatever column: those of fields, by what they hold; custom ones by what `ownKinds` says,
 * phones there in any spelling; cells that were decided about by what they are read as. One pass over the table, and one more where there are
 * custom columns of phones.
 */
export function findCarriers(
  database: Database,
  identifiers: readonly CarriedIdentifier[],
  ownKinds: OwnKinds,
  readPhone: ReadPhone,
): Carrier[] {
  if (identifiers.length === 0) return []
  const holding = columnsOf(database, 'customers').flatMap(({ name, field }) => {
    const kinds = field === undefined ? [...ownKinds(name)] : [kindOf[field]]
    const cell = field === undefined ? `lower(trim(r.${quoteName(name)}))` : `r.${quoteName(name)}`
    return kinds.flatMap((kind) => (kind === undefined ? [] : [{ kind, cell, column: name }]))
  })
  const found = new Map<string, Carrier>()
  const take = (rows: Iterable<unknown>): void => {
    for (const carrier of rows as Iterable<Carrier>) found.set(JSON.stringify(carrier), carrier)
  }
  const wanted = JSON.stringify(identifiers.map(({ kind, value, person }) => [`${kind} ${value}`, person, kind]))
  const list = `wanted(tagged, person, kind) as materialized
    (select value ->> 0, value ->> 1, value ->> 2 from json_each(@wanted))`
  // Which records carry any is asked in one pass; which identifier it was, of those alone.
  const asked = new Map(carriedKinds.map((kind) => [kind, valuesOf(identifiers, kind)]))
  const tests = holding.flatMap(({ kind, cell }) => isOneOf(cell, kind, asked.get(kind)!))
  if (tests.length > 0) {
    const values = Object.fromEntries([...asked].flatMap(([kind, values]) => parametersOf(kind, values)))
    const cells = [...new Set(holding.map(({ column }) => `r.${quoteName(column)}`))]
    const carrying = `carrying as materialized (select ${['r._record', 'r._customer', ...cells].join(', ')} from records r
      where ${tests.join(' or ')})`
    const each = holding.map(
      ({ kind, cell }) => `select r._record record, r._customer customer, w.kind, w.person from carrying r
        join wanted w on w.tagged = '${kind} ' || ${cell}`,
    )
    take(database.prepare(`with ${list}, ${carrying} ${each.join(' union ')}`).iterate({ wanted, ...values }))
  }
  take(database.prepare(`with ${list} ${byDecision(database)} union ${byNumber}`).iterate({ wanted }))
  const written = columnsOf(database, 'customers').filter(({ name, field }) => field === undefined && ownKinds(name).has('phone'))
  for (const { name } of written) take(carriersOfPhones(database, name, identifiers, readPhone))
  return [...found.values()].toSorted((a, b) => a.record - b.record || a.person - b.person || (a.kind < b.kind ? -1 : 1))
}

/** Signs that people part digits with. */
const partingSigns = [' ', '.', '-', '/', '(', ')', '\u00a0', '\u202f']

/** Digits of the end of a phone by which its spellings are looked for: the rest may be written in several ways. */
const digitsOfEnd = 8

/** Records that have phones in a column whose cells stand as they came. */
function* carriersOfPhones(
  database: Database,
  column: string,
  identifiers: readonly CarriedIdentifier[],
  readPhone: ReadPhone,
): Generator<Carrier> {
  const phones = identifiers.filter(({ kind }) => kind === 'phone')
  if (phones.length === 0) return
  const cell = `r.${quoteName(column)}`
  const digits = partingSigns.reduce((text, sign) => `replace(${text}, '${sign}', '')`, cell)
  const rows = database
    .prepare(
      `select r._record, r._customer, ${cell} from records r
       where ${cell} is not null and substr(${digits}, -${digitsOfEnd}) in (select value from json_each(@ends))`,
    )
    .raw()
    .iterate({ ends: JSON.stringify(phones.map(({ value }) => value.slice(-digitsOfEnd))) })
  for (const [record, customer, text] of rows as Iterable<[number, number, string]>) {
    const read = readPhone(text)
    for (const { value, person } of phones) if (value === read) yield { record, customer, kind: 'phone', person }
  }
}

const carriedKinds = ['email', 'phone', 'id'] as const

const valuesOf = (identifiers: readonly CarriedIdentifier[], kind: CarriedKind): string[] => [
  ...new Set(identifiers.filter((one) => one.kind === kind).map(({ value }) => value)),
]

/** So few values are compared one by one: a look into a list costs more. */
const fewValues = 4

/** A condition that a cell is one of some values, whose parameters are called by `name`; none where there are no values. */
function isOneOf(cell: string, name: string, values: readonly string[]): string[] {
  if (values.length === 0) return []
  if (values.length <= fewValues) return values.map((_, at) => `${cell} = @${name}${at}`)
  return [`${cell} in (select value from json_each(@${name}))`]
}

/** The parameters of such a condition. */
function parametersOf(name: string, values: readonly string[]): [string, string][] {
  if (values.length > fewValues) return [[name, JSON.stringify(values)]]
  return values.map((value, at) => [`${name}${at}`, value])
}

/** What cells are read as since a run of validate mended them. */
function byDecision(database: Database): string {
  const columns = columnsOf(database, 'customers').flatMap(({ name, field }) => {
    const kind = field === undefined ? undefined : kindOf[field]
    return kind === undefined ? [] : [`when '${name.replaceAll("'", "''")}' then '${kind} '`]
  })
  const tagged = columns.length === 0 ? "''" : `case d.column_name ${columns.join(' ')} else '' end || d.after`
  return `select r._record record, r._customer customer, w.kind, w.person from decisions d
    join wanted w on w.tagged = ${tagged} join records r on r._record = d.record where d.stands = 1`
}

/** The base's own ids: any that a customer ever had. */
const byNumber = `select r._record record, r._customer customer, w.kind, w.person from wanted w
  join records r on r._record = cast(substr(w.tagged, 5) as integer) where w.tagged glob 'id c[0-9]*'
    and 'id c' || r._record = w.tagged`

/** The records of these customers, ascending. */
export function recordsOfCustomers(
  database: Database,
  customers: readonly number[],
): { readonly record: number; readonly customer: number }[] {
  const own = 'select _record record, _customer customer from records where _record in (select value from json_each(@list))'
  // Until records are merged, each is its own customer.
  const sql = hasMerged(database)
    ? `${own} and _owner is null union all select _record, _owner from records where _owner in (select value from json_each(@list))`
    : own
  return database.prepare(`${sql} order by 1`).all({ list: JSON.stringify(customers) }) as { record: number; customer: number }[]
}

/** Rows of a table that wait for a customer, and call him by an identifier. */
function findOrphans(database: Database, table: RelatedTable, identifiers: readonly CarriedIdentifier[]): number[] {
  const named = columnsOf(database, table).find(({ field }) => field === 'customer')?.name
  if (named === undefined || identifiers.length === 0) return []
  const values = JSON.stringify(identifiers.map(({ value }) => value))
  return database
    .prepare(
      `with wanted(value) as materialized (select value from json_each(@values))
       select _record from ${table} where _owner is null
         and (_identifier in (select value from wanted) or trim(${quoteName(named)}) in (select value from wanted)) order by 1`,
    )
    .pluck()
    .all({ values }) as number[]
}

/** Rows of a table that belong to records, ascending. */
function rowsOfRecords(database: Database, table: RelatedTable, records: readonly number[]): number[] {
  return database
    .prepare(`select _record from ${table} where _owner in (select value from json_each(?)) order by 1`)
    .pluck()
    .all(JSON.stringify(records)) as number[]
}

/** The day of each order, as it stands; of one that has none that of its import. YYYY-MM-DD where it can be read. */
export function daysOfOrders(database: Database, orders: readonly number[]): { readonly order: number; readonly day: string }[] {
  const date = columnsOf(database, 'orders').find(({ field }) => field === 'date')?.name
  const cell = date === undefined ? 'null' : `o.${quoteName(date)}`
  return database
    .prepare(
      `select o._record "order", case when ${cell} glob '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]*' then substr(${cell}, 1, 10)
         else i.imported_on end day
       from json_each(?) some cross join orders o on o._record = some.value left join imports i on i.import_id = o._import order by 1`,
    )
    .all(JSON.stringify(orders)) as { order: number; day: string }[]
}

/** A record with its cells: the canonical ones by column, and those that stood in the source. */
export interface KnownRecord {
  readonly record: number
  readonly customer: number
  readonly cells: readonly { readonly column: string; readonly field: FieldName | undefined; readonly cell: string }[]
  readonly original: readonly string[]
}

/** What some records say, ascending; every version of a cell: as it came, and as it is read. */
export function readKnownRecords(database: Database, records: readonly number[]): KnownRecord[] {
  const columns = columnsOf(database, 'customers')
  const cells = columns.map(({ name }) => `coalesce(r.${quoteName(name)}, '')`)
  const rows = database
    .prepare(
      `select ${['r._record', 'r._customer', 'r._original', ...cells].join(', ')}
       from json_each(?) some cross join records r on r._record = some.value order by 1`,
    )
    .raw()
  const decided = database.prepare('select column_name name, after from decisions where record = ? and stands = 1').raw()
  const anyDecided = database.prepare('select 1 from decisions limit 1').get() !== undefined
  return (rows.all(JSON.stringify(records)) as [number, number, string, ...string[]][]).map(
    ([record, customer, original, ...texts]) => {
      const read = anyDecided ? (decided.all(record) as [string, string][]) : []
      const after = read.map(([column, cell]) => ({ column, field: columns.find(({ name }) => name === column)?.field, cell }))
      return {
        record,
        customer,
        cells: [...texts.map((cell, at) => ({ column: columns[at]!.name, field: columns[at]!.field, cell })), ...after].filter(
          ({ cell }) => cell !== '',
        ),
        original: JSON.parse(original) as string[],
      }
    },
  )
}

/** An identifier that others have too, and one of their records. */
export interface HeldText {
  readonly text: string
  readonly record: number
}

/** Of these texts those that a column of somebody else holds as a whole: what a household shares stays with the others. */
export function heldByOthers(database: Database, texts: readonly string[], records: readonly number[]): HeldText[] {
  const wanted = new Set(texts)
  // Only addresses have an at sign, and only phones begin like that: each is asked of few columns.
  const kinds = {
    email: { fields: ['email'], texts: [...wanted].filter((text) => text.includes('@')) },
    phone: { fields: ['phone', 'mobile'], texts: [...wanted].filter((text) => text.startsWith('+')) },
    iban: { fields: ['iban'], texts: [...wanted].filter((text) => /^[A-Z]{2}\d/.test(text)) },
  }
  const asked = Object.entries(kinds).flatMap(([kind, { fields, texts: own }]) =>
    columnsOf(database, 'customers')
      .filter(({ field }) => fields.includes(field ?? ''))
      .map(({ name }) => ({ kind, cell: `r.${quoteName(name)}`, own })),
  )
  const tests = asked.flatMap(({ kind, cell, own }) => isOneOf(cell, kind, own))
  if (tests.length === 0) return []
  const values = Object.fromEntries(Object.entries(kinds).flatMap(([kind, { texts: own }]) => parametersOf(kind, own)))
  const held = database
    .prepare(
      `with leaving(record) as materialized (select value from json_each(@records))
       select ${['r._record', ...asked.map(({ cell }) => cell)].join(', ')} from records r
       where (${tests.join(' or ')}) and r._record not in (select record from leaving)`,
    )
    .raw()
    .all({ ...values, records: JSON.stringify(records) }) as [number, ...(string | null)[]][]
  return held.flatMap(([record, ...cells]) =>
    cells.flatMap((text) => (text !== null && wanted.has(text) ? [{ text, record }] : [])),
  )
}

/** All tables whose rows belong to customers, with their rows of these records. */
export function relatedRowsOf(
  database: Database,
  records: readonly number[],
  identifiers: readonly CarriedIdentifier[],
): Readonly<Record<RelatedTable, readonly number[]>> {
  const of = (table: RelatedTable): number[] =>
    [...new Set([...rowsOfRecords(database, table, records), ...findOrphans(database, table, identifiers)])].toSorted(
      (a, b) => a - b,
    )
  return Object.fromEntries(relatedTables.map((table) => [table, of(table)])) as Record<RelatedTable, number[]>
}

/** The records of people born on one of these days. */
export function recordsBorn(database: Database, days: readonly string[]): number[] {
  const born = columnsOf(database, 'customers').find(({ field }) => field === 'birth_date')?.name
  if (born === undefined) return []
  return database
    .prepare(`select _record from records where ${quoteName(born)} in (select value from json_each(?)) order by 1`)
    .pluck()
    .all(JSON.stringify(days)) as number[]
}

/** By what rows call their customer who is not there: each distinct address or phone, in canonical spelling. */
export function relatedIdentifiers(database: Database): string[] {
  const each = relatedTables.map((table) => `select _identifier from ${table} where _owner is null and _identifier is not null`)
  return database
    .prepare(`${each.join(' union ')} order by 1`)
    .pluck()
    .all() as string[]
}
