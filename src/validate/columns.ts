import type { CellKind } from '../model/field.ts'
import type { CheckRule } from '../model/rule.ts'
import { cutLength } from '../normalise/accidents/truncation.ts'
import { shortfalls, type Repeats, type Shortfall } from './own/shortfalls.ts'
import type { CheckedColumn, ValidatePlan } from './plan.ts'
import type { ValidateSettings } from './settings.ts'
import { longestCounted, longestTold, type ColumnSeen, type Seen } from './seen.ts'

/** What is to be said of a column as a whole. */
export interface ColumnFinding {
  readonly rule: CheckRule
  /** Its place among the columns of the plan; -1 for the rows as a whole. */
  readonly column: number
  /** Rows or cells that it concerns. */
  readonly count: number
  /** Of `below_tolerance`. */
  readonly shortfall?: Shortfall
}

/** A column is sparse when fewer of its cells hold something. Set by hand. */
const sparse = 0.1
/** With fewer filled cells a column may well say the same everywhere. Set by hand. */
const fewest = 20
/** Kinds of which a file is right to say the same of everybody. */
const mayBeConstant: ReadonlySet<CellKind | undefined> = new Set<CellKind | undefined>([
  'country',
  'currency',
  'language',
  'flag',
  'date',
])
/** Kinds whose values have one length, or any. */
const ownLength: ReadonlySet<CellKind | undefined> = new Set<CellKind | undefined>(
  'phone postal_code date amount count flag siren siret vat iban bic currency gender title country language identifier'.split(
    ' ',
  ) as CellKind[],
)

/** What is to be said of each column, from what was seen in all rows. */
export function findInColumns(
  plan: ValidatePlan,
  seen: Seen,
  repeats: Repeats,
  { tolerances }: ValidateSettings,
): ColumnFinding[] {
  if (seen.rows === 0) return []
  const short = shortfalls(tolerances, plan, seen, repeats)
  const found = plan.columns.flatMap((column, at) => {
    const said = findInColumn(column, seen.columns[at]!, seen.rows)
    return said.map(({ rule, count }) => ({ rule, column: at, count }))
  })
  return [...short, ...found]
}

function findInColumn(column: CheckedColumn, seen: ColumnSeen, rows: number): Omit<ColumnFinding, 'column'>[] {
  const { kind, decision } = column
  const { filled, votes } = seen
  if (filled === 0) return [{ rule: 'column_empty', count: rows }]
  const found: Omit<ColumnFinding, 'column'>[] = []
  if (filled < sparse * rows) found.push({ rule: 'column_sparse', count: rows - filled })
  if (!seen.varies && filled >= fewest && !mayBeConstant.has(kind)) found.push({ rule: 'column_constant', count: filled })
  if (kind === 'currency' && seen.varies) found.push({ rule: 'column_currencies', count: filled })
  const { dates } = decision
  if (dates?.why === 'mixed')
    found.push({ rule: 'column_dates_mixed', count: (votes['day_first'] ?? 0) + (votes['month_first'] ?? 0) })
  else if (dates?.certain === false && (votes['either'] ?? 0) > 0)
    found.push({ rule: 'column_dates_unsure', count: votes['either']! })
  const cut = cutIn(kind, seen)
  if (cut !== undefined) found.push({ rule: 'column_cut', count: seen.lengths[cut]! })
  return found
}

/** The lengths at which columns seem to have been cut off; undefined for those that seem whole, or are too long to be counted. */
export const cutLengthsOf = ({ columns }: ValidatePlan, seen: Seen): readonly (number | undefined)[] =>
  columns.map(({ kind }, at) => cutIn(kind, seen.columns[at]!))

/** Cells that are the same are as long of themselves: a town of forty-five letters, and all who live there. */
function cutIn(kind: CellKind | undefined, { lengths, longestHashes, first }: ColumnSeen): number | undefined {
  const whole =
    ownLength.has(kind) || isFigures(kind, first) || lengths[longestCounted]! > 0 || longestHashes.length < longestTold
  return whole ? undefined : cutLength(lengths)
}

/** A column of no field of ours that begins with a figure holds figures, which are as long as they are exact: 33.57142857142857. */
const isFigures = (kind: CellKind | undefined, first: string): boolean => kind === undefined && figure.test(first)
const figure = /^[-+]?\d*[.,]?\d+(?:[eE][-+]?\d+)?$/
