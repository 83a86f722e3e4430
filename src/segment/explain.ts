import type { Truth } from '../rule/bind.ts'
import type { Condition } from '../rule/tree.ts'

/** Why a rule is what it is of one customer, clause by clause. */
export interface Clause {
  readonly rule: Condition
  readonly truth: Truth
  /** Does the whole rule come out as it does because of this clause? */
  readonly decides: boolean
  readonly parts: readonly Clause[]
}

/** What is asked of customers: neither of several rules joined nor the opposite of one. */
export const isTest = (rule: Condition): boolean => rule.is !== 'and' && rule.is !== 'or' && rule.is !== 'not'

/** @param truthOf what a test is of the customer */
export function explainRule(rule: Condition, truthOf: (test: Condition) => Truth): Clause {
  return deciding(judged(rule, truthOf), true)
}

function judged(rule: Condition, truthOf: (test: Condition) => Truth): Clause {
  if (rule.is === 'and' || rule.is === 'or') {
    const parts = rule.parts.map((part) => judged(part, truthOf))
    const [ends, other] = [rule.is === 'or', rule.is === 'and']
    const truth = parts.some((part) => part.truth === ends)
      ? ends
      : parts.every((part) => part.truth === other)
        ? other
        : undefined
    return { rule, truth, decides: false, parts }
  }
  if (rule.is === 'not') {
    const part = judged(rule.of, truthOf)
    return { rule, truth: part.truth === undefined ? undefined : !part.truth, decides: false, parts: [part] }
  }
  return { rule, truth: truthOf(rule), decides: false, parts: [] }
}

/** Of rules joined, those decide that are what the whole is: all that are true of a true AND, the false ones of a false AND. */
function deciding(clause: Clause, decides: boolean): Clause {
  const parts = clause.parts.map((part) => deciding(part, decides && (clause.rule.is === 'not' || part.truth === clause.truth)))
  return { ...clause, decides, parts }
}
