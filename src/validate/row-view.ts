import type { FieldName } from '../model/field.ts'
import type { ValidatePlan } from './plan.ts'

/** One row as the rules see it: each cell as it stands, and what was read in it. The same object for every row. */
export interface RowView {
  readonly line: number
  /** Rows of one part of the file have the same number: what is above the first of them is not known. */
  readonly part: number
  readonly cells: readonly string[]
  /** The place of each column of the plan among the cells. */
  readonly columns: readonly number[]
  /** The canonical value of each column of the plan; what can't be read is as it stands, what is blank ''. */
  readonly values: readonly string[]
  /** Could the cell be read, if there is one? By column of the plan. */
  readonly sound: readonly boolean[]
}

/** Where each field is among the columns of a plan. */
export function placesOf({ columns }: ValidatePlan): ReadonlyMap<FieldName, number> {
  return new Map(columns.flatMap(({ field }, at) => (field === undefined ? [] : [[field, at] as const])))
}

/** The value of a field in a row; '' where there is none. */
export type ValueOf = (row: RowView) => string

export function valueReader(places: ReadonlyMap<FieldName, number>, field: FieldName): ValueOf | undefined {
  const at = places.get(field)
  return at === undefined ? undefined : (row) => row.values[at]!
}

/** Places of the dates on which somebody gave a sign of life; none where the file tells only since when it knows them. */
export function lifeSigns(plan: ValidatePlan): readonly number[] {
  const places = placesOf(plan)
  const signs = (['last_contact_at', 'confirmed_at', 'updated_at'] as const).flatMap((field) => places.get(field) ?? [])
  return signs.length === 0 ? [] : [...signs, ...(places.has('created_at') ? [places.get('created_at')!] : [])]
}
