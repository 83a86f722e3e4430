import type { Fault } from '../../model/error.ts'
import type { CellKind } from '../../model/field.ts'
import type { RuleFault, ValueKind } from '../../model/rule-fault.ts'
import { bindRule, type BoundRule, type RuleColumn } from '../../rule/bind.ts'
import { caretUnder } from '../../rule/caret.ts'
import { printRule } from '../../rule/print.ts'
import { isRuleFault, readRule, type RuleDialect } from '../../rule/read.ts'
import type { ValidatePlan } from '../plan.ts'
import { freeCellReader } from './free-cells.ts'
import type { OwnCheck } from './rules.ts'

/** A check may reckon, and hold one column against another. */
export const ownDialect: RuleDialect = { reckons: true }

/** A check, bound to the columns of a file: by header, else by field. */
export function bindCheck({ rule }: OwnCheck, plan: ValidatePlan): BoundRule | RuleFault {
  const condition = readRule(rule, ownDialect)
  if (isRuleFault(condition)) return condition
  const byHeader = plan.columns.map(({ header, kind }, column): RuleColumn => ({ name: header, column, kind: kindOf(kind) }))
  const byField = plan.columns.flatMap(({ field, kind }, column): RuleColumn[] =>
    field === undefined ? [] : [{ name: field, column, kind: kindOf(kind) }],
  )
  return bindRule(condition, { columns: [...byHeader, ...byField], asOf: plan.asOf, read: freeCellReader(plan) })
}

/** A check in the one spelling of its rule. */
export function spellingOf({ rule }: OwnCheck): string {
  const condition = readRule(rule, ownDialect)
  return isRuleFault(condition) ? rule : printRule(condition)
}

/** The fault of a rule, where it stands. */
export function conditionFault(fault: RuleFault, text: string, place: string, path: string): Fault {
  const before = text.slice(0, fault.at)
  const character = [...before].length + 1
  return { fault: 'settings-condition', about: { path, place, character, shown: caretUnder(text, fault), fault } }
}

const kinds: Partial<Record<CellKind, ValueKind>> = { amount: 'number', count: 'number', date: 'day', flag: 'flag' }

/** What is no field of ours tells cell by cell what it holds. */
const kindOf = (kind: CellKind | undefined): ValueKind | undefined => (kind === undefined ? undefined : (kinds[kind] ?? 'text'))
