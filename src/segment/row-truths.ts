import { bindRule, type RuleScope, type Truth } from '../rule/bind.ts'
import { isRuleFault } from '../rule/read.ts'
import type { Condition } from '../rule/tree.ts'
import type { RuleTable } from './table.ts'

/** Truths as numbers, so that AND is the least of them, OR the greatest, and NOT what is left of two. */
export const numberOf = (truth: Truth): number => (truth === undefined ? 1 : truth ? 2 : 0)

/**
 * What a rule is of each row: 0 false, 1 neither, 2 true. A test is asked once of each distinct cell of its column.
 *
 * @param rule one that binds to the scope; each of its tests speaks of one column, as those of the plain dialect do
 * @param known tests of what only a base knows, with what they are of each row
 */
export function rowTruths(
  rule: Condition,
  scope: RuleScope,
  table: RuleTable,
  known: ReadonlyMap<Condition, Uint8Array>,
): Uint8Array {
  switch (rule.is) {
    case 'and':
    case 'or': {
      const [first, ...others] = rule.parts.map((part) => () => rowTruths(part, scope, table, known))
      const truths = first!()
      for (const other of others) join(truths, other(), rule.is)
      return truths
    }
    case 'not': {
      const truths = rowTruths(rule.of, scope, table, known)
      for (let row = 0; row < truths.length; row++) truths[row] = 2 - truths[row]!
      return truths
    }
    default:
      return known.get(rule)?.slice() ?? testTruths(rule, scope, table)
  }
}

function join(truths: Uint8Array, others: Uint8Array, is: 'and' | 'or'): void {
  for (let row = 0; row < truths.length; row++) {
    const [one, other] = [truths[row]!, others[row]!]
    if (is === 'and' ? other < one : other > one) truths[row] = other
  }
}

function testTruths(test: Condition, scope: RuleScope, table: RuleTable): Uint8Array {
  const bound = bindRule(test, scope)
  if (isRuleFault(bound)) throw new TypeError(bound.why)
  const truths = new Uint8Array(table.rows)
  const [column] = bound.columns
  if (column === undefined) return truths.fill(numberOf(bound.test(() => '')))
  const { texts, ids } = table.cells(column)
  const ofCell = Uint8Array.from(texts, (text) => numberOf(bound.test(() => text)))
  for (let row = 0; row < truths.length; row++) truths[row] = ofCell[ids[row]!]!
  return truths
}
