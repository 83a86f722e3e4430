import { bindRule, type RuleColumn, type Test } from '../rule/bind.ts'
import { isRuleFault, readRule } from '../rule/read.ts'
import type { Condition, Operand } from '../rule/tree.ts'
import type { RuleFault } from '../model/rule-fault.ts'
import { valueOf } from './grid.ts'
import type { Scores } from './scheme.ts'

/** What rules of points can speak of: the measures, money in whole currency, and the scores. */
export const pointFields = ['recency_days', 'orders', 'monetary', 'r', 'f', 'm', 'v'] as const
export type PointField = (typeof pointFields)[number]

/** What a customer did, as far as points go by it. */
export interface PointValues {
  readonly recencyDays: number
  readonly orders: number
  /** In whole currency; undefined where there is no money: a rule that asks for it gives no points. */
  readonly monetary: number | undefined
  readonly scores: Scores
}

/** Points for those of whom a rule is true. */
export interface PointRule {
  readonly when: string
  /** May be below 0. */
  readonly points: number
  readonly condition: Condition
  readonly test: Test
}

/** A sum of points, kept between two ends. */
export interface Points {
  readonly rules: readonly PointRule[]
  readonly floor: number
  readonly cap: number
}

const columns = pointFields.map((name, column): RuleColumn => ({ name, column, kind: 'number' }))

/** Reads one rule of points; no rule of theirs asks what day it is. */
export function readPointRule(when: string, points: number): PointRule | RuleFault {
  const condition = readRule(when, { reckons: false })
  if (isRuleFault(condition)) return condition
  const bound = bindRule(condition, { columns, asOf: '1970-01-01' })
  return isRuleFault(bound) ? bound : { when, points, condition, test: bound.test }
}

/** The rules that are true of a customer. */
export function firedRules({ rules }: Points, values: PointValues): PointRule[] {
  const cellOf = (column: number): string => {
    const value = valuesOf[pointFields[column]!](values)
    return value === undefined ? '' : String(value)
  }
  return rules.filter(({ test }) => test(cellOf) === true)
}

/** The points of a customer: what the rules that are true of it come to, no less than the floor, no more than the cap. */
export const pointsOf = (points: Points, values: PointValues): number => between(points, sumOf(firedRules(points, values)))

/** A sum of points within its ends. */
export const between = ({ floor, cap }: Points, sum: number): number => Math.min(cap, Math.max(floor, sum))

/** Sums of points to the last digit that anybody writes: 0.1 and 0.2 are 0.3. */
const sumOf = (rules: readonly PointRule[]): number => Number(rules.reduce((sum, { points }) => sum + points, 0).toFixed(6))

const valuesOf: Readonly<Record<PointField, (values: PointValues) => number | undefined>> = {
  recency_days: ({ recencyDays }) => recencyDays,
  orders: ({ orders }) => orders,
  monetary: ({ monetary }) => monetary,
  r: ({ scores }) => scores.r,
  f: ({ scores }) => scores.f,
  m: ({ scores }) => scores.m,
  v: ({ scores: { f, m } }) => valueOf(f, m),
}

/** The numbers with which the rules compare a field, ascending: where points may change. */
export function thresholdsOf({ rules }: Points, field: PointField): number[] {
  const found = new Set<number>()
  for (const { condition } of rules) collect(condition, field, found)
  return [...found].toSorted((a, b) => a - b)
}

function collect(condition: Condition, field: PointField, found: Set<number>): void {
  const isField = (operand: Operand): boolean => operand.is === 'field' && operand.name === field
  const take = (...operands: readonly Operand[]): void => {
    for (const operand of operands) if (operand.is === 'number') found.add(operand.value)
  }
  switch (condition.is) {
    case 'and':
    case 'or':
      for (const part of condition.parts) collect(part, field, found)
      break
    case 'not':
      collect(condition.of, field, found)
      break
    case 'compare':
      if (isField(condition.left)) take(condition.right)
      break
    case 'between':
      if (isField(condition.of)) take(condition.low, condition.high)
      break
    case 'in':
      if (isField(condition.of)) take(...condition.among)
      break
    case 'orders': // so a bare `orders >= 5` is read: of a base it would ask for orders, here it is the column
      if (field === 'orders') found.add(condition.than)
      break
    default:
  }
}
