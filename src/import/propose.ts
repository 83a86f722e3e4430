import type { CellKind, FieldName, TableName } from '../model/field.ts'
import { fieldsOf, technicalColumns } from '../model/field.ts'
import type { Decision } from '../normalise/decide.ts'
import { decide } from '../normalise/decide.ts'
import type { DerivedName } from '../normalise/cells.ts'
import type { ColumnPlan, ImportPlan } from './plan.ts'
import type { Seen } from './tidy.ts'

/** A column of the source as it was understood. */
export interface Understood {
  readonly index: number
  readonly header: string
  readonly field: FieldName | undefined
  readonly confidence: number
}

/** A file as it was understood. */
export interface Premises {
  readonly table: TableName
  readonly columns: readonly Understood[]
  readonly country: string
  readonly asOf: string
  readonly delimiter: string
  /** Is the output one that other files share, so that a custom column may not be called like any field? */
  readonly shared: boolean
  /** Is it what `export` makes of a base? */
  readonly golden: boolean
}

/**
 * The plan of an import. With what was `seen` in rows that went through an earlier plan it is a better one; the plan that
 * rests on all rows is the right one.
 */
export function planImport(premises: Premises, seen?: Seen): ImportPlan {
  const { table, country, asOf, delimiter, golden } = premises
  const kinds = premises.columns.map(({ field }): CellKind | undefined => field && fieldsOf[table][field]?.kind)
  const decisions = decide(
    kinds.map((kind, i) => ({ kind, tally: seen?.columns[i]?.votes ?? {} })),
    { country, delimiter },
  )
  const derived = derivedNames(premises.columns, kinds, seen)
  const named = nameColumns(premises, derived)
  const columns = premises.columns.map((column, i): ColumnPlan => ({
    ...column,
    kind: kinds[i],
    name: named[i]!,
    decision: decisions[i] as Decision,
  }))
  return { table, columns, derived, output: outputOrder(columns, derived, table), country, asOf, golden }
}

/** Do two plans turn the same row into the same cells? */
export function samePlan(a: ImportPlan, b: ImportPlan): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** A field's column is called after the field; a custom column keeps its own name, unless another has it. */
function nameColumns({ columns, table, shared }: Premises, derived: readonly DerivedName[]): string[] {
  const fields = shared ? Object.keys(fieldsOf[table]) : columns.flatMap(({ field }) => field ?? [])
  const taken = new Set<string>([...fields, ...derived, ...technicalColumns])
  return columns.map(({ field, header, index }) => {
    if (field !== undefined) return field
    const own = header.trim() === '' ? `col${index + 1}` : header.trim()
    let name = own
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${own}_${n}`
    taken.add(name.toLowerCase())
    return name
  })
}

/** The parts of a full name have columns of their own from the start; the rest only if a row wanted them. */
function derivedNames(
  columns: readonly Understood[],
  kinds: readonly (CellKind | undefined)[],
  seen: Seen | undefined,
): DerivedName[] {
  const fields = new Set<string>(columns.flatMap(({ field }) => field ?? []))
  const names: DerivedName[] = ['title', 'given_name', 'family_name', 'other_phone', 'other_email', 'currency']
  const splits = kinds.includes('full_name')
  const wanted = (name: DerivedName): boolean =>
    (seen?.wanted[name] ?? 0) > 0 || (splits && (name === 'given_name' || name === 'family_name'))
  return names.filter((name) => !fields.has(name) && wanted(name))
}

function outputOrder(columns: readonly ColumnPlan[], derived: readonly DerivedName[], table: TableName): string[] {
  const given = new Set<string>([...columns.filter(({ field }) => field !== undefined).map(({ name }) => name), ...derived])
  const canonical = Object.keys(fieldsOf[table]).filter((name) => given.has(name))
  const custom = columns.filter(({ field }) => field === undefined).map(({ name }) => name)
  return [...canonical, ...custom, ...derived.filter((name) => !(name in fieldsOf[table]))]
}
