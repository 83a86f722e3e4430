import type { FieldName } from '../model/field.ts'
import { placesOf, type RowView } from './row-view.ts'
import type { ValidatePlan } from './plan.ts'

/** A thing that one wants to know of a customer: all fields of any of its ways are filled. */
export interface ReachGroup {
  readonly name: 'name' | 'email' | 'phone' | 'post'
  /** Places of columns of the plan. */
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

export function isReached({ ways }: ReachGroup, row: RowView): boolean {
  for (const way of ways) {
    let whole = true
    for (const column of way) if (!row.isFilled(column)) whole = false
    if (whole) return true
  }
  return false
}
