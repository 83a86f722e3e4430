import { fieldsOf, type FieldName, type TableName } from '../model/field.ts'
import { crmExports } from './crm-exports.ts'
import { foldHeader } from './header.ts'

/** The tools whose exports are known by their headers. */
export type CrmName = (typeof crmExports)[number]['crm']

/** A known export, ready to look headers up in. */
export interface KnownExport {
  readonly name: CrmName
  readonly table: TableName
  readonly marks: readonly string[]
  readonly least: number
  /** Folded header → field, or '' for a column known to be none of ours. */
  readonly columns: ReadonlyMap<string, FieldName | ''>
}

let known: readonly KnownExport[] | undefined

/**
 * The export that headers belong to, or undefined: the one most of whose own headers are there; ties go to the first of
 * the list. Folded headers go in.
 *
 * @param wanted only an export of this table will do
 */
export function findCrm(folded: readonly string[], wanted: TableName | undefined): KnownExport | undefined {
  known ??= crmExports.map(({ crm, table, marks, least, columns }) => ({
    name: crm,
    table,
    marks: marks.map(foldHeader),
    least,
    columns: toColumns(columns),
  }))
  const there = new Set(folded)
  let best: KnownExport | undefined
  let most = 0
  for (const tool of known) {
    if (wanted !== undefined && tool.table !== wanted) continue
    const found = new Set(tool.marks.filter((mark) => there.has(mark))).size
    if (found >= tool.least && found > most) [best, most] = [tool, found]
  }
  return best
}

function toColumns(text: string): Map<string, FieldName | ''> {
  const columns = new Map<string, FieldName | ''>()
  for (const part of text.split(';')) {
    const colon = part.lastIndexOf(':')
    const header = foldHeader(part.slice(0, colon))
    if (!columns.has(header)) columns.set(header, toField(part.slice(colon + 1).trim()))
  }
  return columns
}

function toField(name: string): FieldName | '' {
  for (const fields of Object.values(fieldsOf)) if (isIn(fields, name)) return name
  return ''
}

const isIn = (fields: object, name: string): name is FieldName => Object.hasOwn(fields, name)
