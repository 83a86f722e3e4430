import type { FieldName } from '../model/field.ts'
import type { ColumnJudge } from './cells/column-judge.ts'
import type { ValidatePlan } from './plan.ts'

/** One row as the rules see it: each cell as it stands, and what was read in it. The same object for every row. */
export interface RowView {
  readonly line: number
  /** Its place among the rows of its part of the file. */
  readonly row: number
  /** The place of each column of the plan among the cells. */
  readonly columns: readonly number[]
  /** All cells of the row as they stand, made anew when asked for. */
  readonly cells: readonly string[]
  /** The judges of its cells, by column of the plan: whoever asks the same of cells that repeat, remembers it by their numbers. */
  readonly judges: readonly ColumnJudge[]
  /** Goes to a row of the part. */
  go(row: number): void
  /** Does the cell hold anything? By column of the plan, as what follows. */
  isFilled(column: number): boolean
  /** Could it be read, if there is one? */
  isSound(column: number): boolean
  /** The cell as it stands. */
  cell(column: number): string
  /** Letters that are in its canonical value, as bits, `1 << code`; perhaps some more. */
  letters(column: number): number
  /** Has a plain cell remembered, for what is asked of it once for all rows that hold it. */
  remember(column: number): void
  /** Its canonical value; what can't be read is as it stands, what is blank ''. */
  value(column: number): string
}

/** Where each field is among the columns of a plan. */
export function placesOf({ columns }: ValidatePlan): ReadonlyMap<FieldName, number> {
  return new Map(columns.flatMap(({ field }, at) => (field === undefined ? [] : [[field, at] as const])))
}

/** Places of the dates on which somebody gave a sign of life; none where the file tells only since when it knows them. */
export function lifeSigns(plan: ValidatePlan): readonly number[] {
  const places = placesOf(plan)
  const signs = (['last_contact_at', 'confirmed_at', 'updated_at'] as const).flatMap((field) => places.get(field) ?? [])
  return signs.length === 0 ? [] : [...signs, ...(places.has('created_at') ? [places.get('created_at')!] : [])]
}
