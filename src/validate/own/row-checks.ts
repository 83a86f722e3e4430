import { isRuleFault } from '../../rule/read.ts'
import { findColumn, type ValidatePlan } from '../plan.ts'
import type { RowView } from '../row-view.ts'
import { ofEach, type RowCheck } from '../rows/check.ts'
import type { ValidateSettings } from '../settings.ts'
import { bindCheck } from './bind.ts'

/**
 * What somebody asks of rows. As in SQL, what can't be told because a cell is empty is no fault: only what is false is. A rule
 * about one column is told at its cell.
 */
export function ownRowChecks(plan: ValidatePlan, { checks, severities }: ValidateSettings): RowCheck[] {
  return checks.flatMap((check): RowCheck[] => {
    const bound = bindCheck(check, plan)
    if (severities[check.name] === undefined || isRuleFault(bound)) return []
    const { columns, test } = bound
    const at = check.column === undefined ? (columns.length === 1 ? columns[0]! : -1) : findColumn(plan, check.column)
    let row: RowView
    const cellOf = (column: number): string => {
      const value = row.value(column)
      // Of a column that nobody normalises, spaces alone are nothing.
      return plan.columns[column]!.kind === undefined ? value.trim() : value
    }
    return [
      ofEach(at === -1 ? columns : [...columns, at], (view, tell) => {
        row = view
        if (test(cellOf) === false) tell(check.name, at)
      }),
    ]
  })
}
