import { basename } from 'node:path'
import { dateSpeller, dateStyleOf } from '../../dedupe/date-style.ts'
import { alignColumns, toLinkComparable, type AlignedColumn, type LinkSide } from '../../dedupe/link.ts'
import { rolesOf, type Role, type UnderstoodColumn } from '../../dedupe/roles.ts'
import { tableEvidence } from '../../dedupe/table-evidence.ts'
import { tableNotation } from '../../dedupe/table-notation.ts'
import { joinColumns, type Part } from '../../io/columns/join.ts'
import { columnsOfRows } from '../../io/columns/of-rows.ts'
import { uniqueNames } from '../../io/csv/names.ts'
import type { Comparable } from '../../match/field.ts'
import type { ValueColumn } from '../../model/columns.ts'
import { fieldsOf, type FieldName } from '../../model/field.ts'
import type { FileTable, Table } from './table.ts'
import { texts } from './value-texts.ts'

/** Two tables as one, the rows of the second below those of the first, and what is compared of them. */
export interface TwoTables {
  readonly table: Table
  readonly comparable: Comparable
  /** One a column of the table, and behind them those of columns that were made for comparing. */
  readonly roles: readonly Role[]
}

/** Puts two tables together: columns that hold the same become one. What only one of the two has is kept and not compared. */
export function putTogether(a: FileTable, b: FileTable): TwoTables {
  const aligned = alignColumns(a.columns, b.columns, (mine, other) => mayBeOne(a.columns[mine]!, b.columns[other]!))
  const { names } = uniqueNames(aligned.map(({ name }) => name))
  const joined = aligned.map((column, at): UnderstoodColumn => {
    return { name: names[at]!, field: column.field, cells: joinAligned(a, b, column) }
  })
  const table = tableOf(a, b, joined)
  const shared = aligned.flatMap((column, at) => (column.a === undefined || column.b === undefined ? [] : [{ ...column, at }]))
  const sides = [sideOf(a, shared, 'a'), sideOf(b, shared, 'b')] as [LinkSide, LinkSide]
  const compared = shared.map(({ at }) => joined[at]!)
  const whole = wholeNames(a, b, aligned)
  if (whole !== undefined) {
    for (const [at, side] of sides.entries()) sides[at] = { ...side, columns: [...side.columns, whole[at]!] }
    const cells = joinColumns({ rows: a.rows, column: whole[0].cells }, { rows: b.rows, column: whole[1].cells })
    compared.push({ ...whole[0], cells })
  }
  const roles = rolesOf(compared, table.rows, (cells, id) => texts.of(cells.values, id))
  const roleAt = new Map(shared.map(({ at }, place) => [at, roles[place]!]))
  return {
    table,
    comparable: toLinkComparable(...sides, roles, texts),
    roles: [
      ...joined.map(({ name, field }, column): Role => {
        const role = roleAt.get(column)
        return role === undefined ? { column, name, field, kind: undefined, why: 'in_one_file' } : { ...role, column }
      }),
      ...roles.slice(shared.length).map((role, at) => ({ ...role, column: joined.length + at })),
    ],
  }
}

/** A column of both tables. Where the first spells days in one way, those of the second are spelled in the same. */
function joinAligned(a: FileTable, b: FileTable, { field, a: mine, b: other }: AlignedColumn): ValueColumn {
  const above = { rows: a.rows, column: mine === undefined ? undefined : a.columns[mine]!.cells }
  const below = { rows: b.rows, column: other === undefined ? undefined : b.columns[other]!.cells }
  if (mine === undefined || other === undefined || !isDate(field)) return joinColumns(above, below)
  const style = dateStyleOf(textsOf(above.column!), a.notation.dates(mine).order)
  if (style === undefined) return joinColumns(above, below)
  const spell = dateSpeller(style, b.notation.dates(other).order)
  const spelled = columnsOfRows(
    textsOf(below.column!).map((text) => [spell(text)]),
    1,
  )[0]!
  const ids = new Uint32Array(new SharedArrayBuffer(4 * b.rows))
  for (const [row, id] of below.column!.ids.entries()) ids[row] = spelled.ids[id]!
  return joinColumns(above, { rows: b.rows, column: { values: spelled.values, ids } })
}

const isDate = (field: FieldName | undefined): boolean => field !== undefined && fieldsOf.customers[field]?.kind === 'date'

function textsOf({ values }: ValueColumn): string[] {
  const all: string[] = []
  texts.each(values, (text) => void all.push(text))
  return all
}

/** Numbers of rows are one column only if they number the same: where most of those of the one are also in the other. */
function mayBeOne(mine: UnderstoodColumn, other: UnderstoodColumn): boolean {
  if (mine.field !== 'id' || other.field !== 'id') return true
  const [one, two] = [mine.cells.values.count - 1, other.cells.values.count - 1]
  const parts = [mine, other].map(({ cells }) => ({ rows: cells.ids.length, column: cells })) as [Part, Part]
  const both = joinColumns(...parts).values.count - 1
  return 2 * (one + two - both) > Math.min(one, two)
}

function tableOf(a: FileTable, b: FileTable, columns: readonly UnderstoodColumn[]): Table {
  const isOfA = (row: number): boolean => row < a.rows
  const sources = [basename(a.path), basename(b.path)] as const
  return {
    path: a.path,
    rows: a.rows + b.rows,
    columns,
    writing: a.writing,
    notation: tableNotation(
      columns.map(({ cells }) => cells),
      a.writing,
      texts,
    ),
    evidence: { ...tableEvidence(columns, texts), source: (row) => (isOfA(row) ? sources[0] : sources[1]) },
    numberOf: (row) => (isOfA(row) ? row : row - a.rows) + 1,
    rowOf: () => undefined,
    lineOf: (row) => (isOfA(row) ? a.lineOf!(row) : b.lineOf!(row - a.rows)),
    read: a.read + b.read,
    blank: a.blank + b.blank,
    rejected: a.rejected + b.rejected,
  }
}

/** The columns that both tables have, as one of them has them. */
function sideOf({ rows, columns, notation }: FileTable, shared: readonly AlignedColumn[], which: 'a' | 'b'): LinkSide {
  const own = shared.map((column) => column[which]!)
  return {
    rows,
    columns: own.map((column) => columns[column]!),
    notation: { ...notation, dates: (at) => notation.dates(own[at] ?? -1), marks: (at) => notation.marks(own[at] ?? -1) },
  }
}

/** Where one table has whole names and the other names in two parts, both as whole names. */
function wholeNames(
  a: FileTable,
  b: FileTable,
  aligned: readonly AlignedColumn[],
): readonly [UnderstoodColumn, UnderstoodColumn] | undefined {
  const shares = (field: UnderstoodColumn['field']): boolean =>
    aligned.some((column) => column.field === field && column.a !== undefined && column.b !== undefined)
  if (shares('family_name') || shares('full_name')) return undefined
  const [one, other] = [wholeNamesOf(a), wholeNamesOf(b)]
  return one === undefined || other === undefined ? undefined : [one, other]
}

const textOf = ({ cells: { values, ids } }: UnderstoodColumn, row: number): string => texts.of(values, ids[row]!)

function wholeNamesOf({ rows, columns }: FileTable): UnderstoodColumn | undefined {
  const whole = columns.find(({ field }) => field === 'full_name')
  if (whole !== undefined) return whole
  const given = columns.find(({ field }) => field === 'given_name')
  const family = columns.find(({ field }) => field === 'family_name')
  if (given === undefined || family === undefined) return undefined
  // oxlint-disable-next-line unicorn/consistent-function-scoping -- nobody else needs it
  const names = Array.from({ length: rows }, (_, row) => [`${textOf(given, row)} ${textOf(family, row)}`.trim()])
  return { name: `${given.name} ${family.name}`, field: 'full_name', cells: columnsOfRows(names, 1)[0]! }
}
