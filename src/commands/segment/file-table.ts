import type { Context } from '../../cli/context.ts'
import { sampleRows } from '../../io/columns/sample.ts'
import { repairMojibake } from '../../io/encodings/mojibake.ts'
import { eachText, valueText } from '../../io/columns/text.ts'
import { customerFields, type CustomerField } from '../../model/field.ts'
import { cellReader } from '../../normalise/cells.ts'
import { understandColumns } from '../../normalise/columns.ts'
import { ballotOf, decide, type Decision } from '../../normalise/decide.ts'
import { talliesOf } from '../../orders/values.ts'
import { mapCells } from '../../segment/derived/cells.ts'
import { withFields, type DerivedField } from '../../segment/derived/fields.ts'
import { profileFields } from '../../segment/derived/profile.ts'
import type { CellColumn, RuleTable } from '../../segment/table.ts'
import { ruleTable } from './cells.ts'
import type { ReadTable } from './table.ts'

/** A file as rules see it: its columns, the fields of customers that they are, and what is worked out from these. */
export interface FileTable {
  readonly table: RuleTable
  /** What a row is called: by its column of ids, else by its number, from 1. */
  nameOf(row: number): string
}

/** So many rows tell what a column is. */
const sampled = 1000

/** @param asOf the day the run believes it is, YYYY-MM-DD */
export function fileTable(read: ReadTable, asOf: string, country: string): FileTable {
  const { names, columns, rows, file } = read
  const own = ruleTable(names, (column) => columns[column]!, rows, { ...file, asOf })
  const sample = sampleRows(columns, rows, sampled).map((row) => columns.map(({ values, ids }) => valueText(values, ids[row]!)))
  const { columns: understood } = understandColumns(names, sample, { table: 'customers', given: new Map() })
  const at = new Map(understood.flatMap(({ field, index }) => (field === undefined ? [] : [[field as CustomerField, index]])))
  const known = new Map<CustomerField, CellColumn>()
  const canonical = (field: CustomerField): CellColumn => {
    const before = known.get(field)
    if (before !== undefined) return before
    const { kind } = customerFields[field]
    const column = columns[at.get(field)!]!
    const ballot = ballotOf(kind)
    const decision: Decision =
      ballot === undefined ? {} : decide([{ kind, tally: talliesOf(column, ballot, eachText) }], file)[0]!
    const reader = cellReader({ field, kind, decision }, { columns: [], country, asOf }, repairMojibake)
    const cells = mapCells(own.cells(at.get(field)!), (text) => reader(text, '', '').value)
    known.set(field, cells)
    return cells
  }
  const aliases = [...at.keys()].map((name): DerivedField => ({ name, kind: undefined, cells: () => canonical(name) }))
  const column = at.get('id')
  const named = names.findIndex((name) => name.toLowerCase() === 'id')
  const ids = columns[named === -1 ? (column ?? -1) : named]
  return {
    table: withFields(own, [...aliases, ...profileFields((field) => (at.has(field) ? () => canonical(field) : undefined), asOf)]),
    nameOf: (row) => (ids === undefined ? '' : valueText(ids.values, ids.ids[row]!)) || String(row + 1),
  }
}

/** The country of cells that do not say theirs. */
export const countryOf = (options: { readonly country?: string }, { region }: Context): string =>
  options.country ?? region ?? 'FR'
