import type { FieldName } from '../model/field.ts'
import { placesOf, type RowView } from './row-view.ts'
import type { ValidatePlan } from './plan.ts'

/** A thing that one wants to know of a customer: all fields of any of its ways are filled. */
export interface ReachGroup {
  readonly name: 'name' | 'email' | 'phone' | 'post'
  /** Places of columns of the plan, three a way at most. */
  readonly ways: readonly (readonly number[])[]
}

const groups: readonly { readonly name: ReachGroup['name']; readonly ways: readonly (readonly FieldName[])[] }[] = [
  { name: 'name', ways: [['given_name', 'family_name'], ['full_name'], ['company'], ['family_name']] },
  { name: 'email', ways: [['email']] },
  { name: 'phone', ways: [['phone'], ['mobile']] },
  {
    name: 'post',
    ways: [['address', 'postal_code', 'city'], ['address', 'postal_code'], ['address', 'city'], ['address'], ['postal_code']],
  },
]

/** The groups that a file has columns for. Of a group's ways, the first that the file has all columns of leaves the poorer ones out. */
export function reachGroups(plan: ValidatePlan): readonly ReachGroup[] {
  if (plan.table !== 'customers') return []
  const places = placesOf(plan)
  return groups.flatMap(({ name, ways }): ReachGroup[] => {
    const there = ways.filter((way) => way.every((field) => places.has(field)))
    const best = there.filter((way, i) => !there.slice(0, i).some((richer) => way.every((field) => richer.includes(field))))
    return best.length === 0 ? [] : [{ name, ways: best.map((way) => way.map((field) => places.get(field)!)) }]
  })
}

/** How many rows of a part hold the group. */
export function countReached({ ways }: ReachGroup, { judges }: RowView, rows: number): number {
  if (ways.length === 1) return countHeld(judges, ways[0]!, rows, undefined)
  const held = new Uint8Array(rows)
  let count = 0
  for (const way of ways) count += countHeld(judges, way, rows, held)
  return count
}

/** How many rows hold all columns of a way, but for those that were marked before; marks them. */
function countHeld(judges: RowView['judges'], way: readonly number[], rows: number, marks: Uint8Array | undefined): number {
  const [first, second, third] = way.map((column) => judges[column]!.numbers)
  let count = 0
  for (let row = 0; row < rows; row++) {
    if (first![row] === 0 || (second !== undefined && second[row] === 0) || (third !== undefined && third[row] === 0)) continue
    if (marks !== undefined && marks[row]!++ !== 0) continue
    count++
  }
  return count
}
