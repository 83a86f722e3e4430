import { departmentField } from '../rule/bind.ts'
import type { Condition, Operand, OrdersTest, SegmentTest } from '../rule/tree.ts'

/** What a rule speaks of. */
export interface SpokenOf {
  /** Names of fields, and `orders` and `spend` where a column may be meant. */
  readonly fields: ReadonlySet<string>
  /** From left to right. */
  readonly orders: readonly OrdersTest[]
  readonly segments: readonly SegmentTest[]
}

/** What a rule speaks of, aside from what it asks of single orders. */
export function spokenOf(rule: Condition): SpokenOf {
  const found = { fields: new Set<string>(), orders: [] as OrdersTest[], segments: [] as SegmentTest[] }
  collect(rule, found)
  return found
}

/** `orders >= 3` and the like, of customers who may have a column of that name. */
export const mayBeColumn = (test: OrdersTest): boolean => test.where === undefined && test.within === undefined

interface Found {
  readonly fields: Set<string>
  readonly orders: OrdersTest[]
  readonly segments: SegmentTest[]
}

function collect(rule: Condition, found: Found): void {
  switch (rule.is) {
    case 'and':
    case 'or':
      for (const part of rule.parts) collect(part, found)
      return
    case 'not':
      return collect(rule.of, found)
    case 'orders':
    case 'spend':
    case 'interactions':
      found.orders.push(rule)
      if (mayBeColumn(rule)) found.fields.add(rule.is)
      return
    case 'segment':
      found.segments.push(rule)
      return
    case 'near':
      found.fields.add(departmentField)
      return
    case 'compare':
      collectFields(rule.left, found)
      return collectFields(rule.right, found)
    case 'between':
      for (const operand of [rule.of, rule.low, rule.high]) collectFields(operand, found)
      return
    default:
      collectFields(rule.of, found)
  }
}

function collectFields(operand: Operand, found: Found): void {
  if (operand.is === 'field') found.fields.add(operand.name)
  else if (operand.is === 'call') collectFields(operand.of, found)
  else if (operand.is === 'reckon') for (const side of [operand.left, operand.right]) collectFields(side, found)
}
