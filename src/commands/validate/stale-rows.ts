import type { Encoded, RowForm } from '../../io/encode.ts'
import { rowEncoder } from '../../io/encode.ts'
import type { ValidatePlan } from '../../validate/plan.ts'
import { lifeSigns, type RowView } from '../../validate/row-view.ts'
import { lastSignOf } from '../../validate/stale.ts'

/** How rows without a sign of life are written: plain data, for any thread. */
export interface StaleForm {
  readonly form: RowForm
  /** For so many months. */
  readonly months: number
  /** Lines of people who are in no mailing, however long they have been silent. */
  readonly withheld: ReadonlySet<number>
}

/** Rows without a sign of life, as they were encoded. */
export interface StaleRows {
  readonly rows: Encoded
  readonly count: number
  /** So many that would be among them were left out. */
  readonly withheld: number
}

/** The columns of a list of such rows: the source's own, and the day of the last sign, under a name that no other has. */
export function staleColumns(names: readonly string[]): string[] {
  let own = 'last_sign'
  for (let n = 2; names.includes(own); n++) own = `last_sign_${n}`
  return [...names, own]
}

/** Keeps the rows that have had no sign of life for long, as they stand, with the day of the last. */
export function staleLister(
  plan: ValidatePlan,
  { form, months, withheld }: StaleForm,
): { row(row: RowView): void; take(): StaleRows } {
  const encoder = rowEncoder(form)
  const signs = lifeSigns(plan)
  let [count, leftOut] = [0, 0]
  return {
    row(row) {
      const last = lastSignOf(row, signs, plan.asOf)
      if (last.months < months) return
      if (withheld.has(row.line)) leftOut++
      else {
        encoder.add([...row.cells, last.day.slice(0, dayLength)])
        count++
      }
    },
    take() {
      const taken = { rows: encoder.take(), count, withheld: leftOut }
      count = leftOut = 0
      return taken
    },
  }
}

/** YYYY-MM-DD: the time of day is of no use to a mailing. */
const dayLength = 10
