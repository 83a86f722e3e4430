import type { CellKind, FieldName, TableName } from '../model/field.ts'
import { fieldsOf } from '../model/field.ts'
import type { Tally } from '../model/reading.ts'
import type { CellColumn, CellTable } from '../normalise/cells.ts'
import { decide } from '../normalise/decide.ts'
import type { NameCount } from '../normalise/names/name-counts.ts'
import type { MailFault } from './mail.ts'

/** A column of the source as it was understood. */
export interface KnownColumn {
  /** Its place in the source's rows. */
  readonly index: number
  readonly header: string
  readonly field: FieldName | undefined
  /** What it holds all the same, where it is no field of ours. */
  readonly fieldless?: CellKind | undefined
}

/** A file as it was understood. */
export interface Premises {
  readonly table: TableName
  readonly columns: readonly KnownColumn[]
  readonly country: string
  readonly asOf: string
  readonly delimiter: string
  /** How many of the first rows have an e-mail address at each domain. */
  readonly domains: Readonly<Record<string, number>>
  /** How many of the first rows have a word among their given names, and among their family names. */
  readonly names?: readonly NameCount[]
  /** Domains to which nothing can be sent, as far as name servers were asked. */
  readonly deadDomains?: Readonly<Record<string, MailFault>>
}

export interface CheckedColumn extends KnownColumn, CellColumn {
  /** The length at which its cells seem to have been cut off, once all were seen. */
  readonly cutLength?: number | undefined
}

/** How the cells of one source are read: plain data, for any thread. */
export interface ValidatePlan extends CellTable {
  readonly table: TableName
  readonly columns: readonly CheckedColumn[]
  readonly domains: Premises['domains']
  readonly names: NonNullable<Premises['names']>
  readonly deadDomains: NonNullable<Premises['deadDomains']>
}

/**
 * The plan by which a source is checked. With what the cells of all rows voted for it is the right one; with the votes of
 * some, a guess.
 */
export function planValidate(
  premises: Premises,
  votes: readonly Tally[],
  cutLengths: readonly (number | undefined)[] = [],
): ValidatePlan {
  const { table, country, asOf, delimiter, domains, names = [], deadDomains = {} } = premises
  const kinds = premises.columns.map(({ field, fieldless }): CellKind | undefined =>
    field === undefined ? fieldless : fieldsOf[table][field]?.kind,
  )
  const decisions = decide(
    kinds.map((kind, i) => ({ kind, tally: votes[i] ?? {} })),
    { country, delimiter },
  )
  const columns = premises.columns.map((column, i): CheckedColumn => ({
    ...column,
    kind: kinds[i],
    decision: decisions[i]!,
    cutLength: cutLengths[i],
  }))
  return { table, columns, country, asOf, domains, names, deadDomains }
}

/** Do two plans read every cell alike? */
export function samePlan(a: ValidatePlan, b: ValidatePlan): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}

/** The place of a column among those of a plan, by its header, else by its field; -1 where there is none. */
export function findColumn({ columns }: Pick<ValidatePlan, 'columns'>, name: string): number {
  const at = columns.findIndex(({ header }) => header === name)
  return at === -1 ? columns.findIndex(({ field }) => field === name) : at
}
