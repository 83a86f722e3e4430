import { amountNormaliser } from '../../normalise/amount.ts'
import type { DateElection } from '../../normalise/date-order.ts'
import type { MarkElection } from '../../normalise/decimal-mark.ts'
import { dateNormaliser } from '../../normalise/date.ts'
import { toText, type Expression, type Scope } from '../expression.ts'
import type { Chooser } from './choose.ts'
import type { Cluster } from './cluster.ts'
import { holders, markIn, type Computed } from './compute.ts'
import { isBlank, isFiller } from './filler.ts'
import { lazily } from './lazily.ts'
import type { Plan } from './plan.ts'
import type { PickingRule } from './rules.ts'

/** What a formula asks of the golden record that is being made. */
export interface GoldenSoFar {
  golden(column: number): string
  pick(column: number, choosers: readonly Chooser[]): string
}

/** Works out the golden value of a column. */
export type Formula = (cluster: Cluster, column: number, soFar: GoldenSoFar) => Computed

/** Prepares an expression for a table: numbers and dates are read as the columns it looks at write them. */
export function formulaFor(expression: Expression, plan: Pick<Plan, 'notation' | 'chooserOf'>): Formula {
  const { columns } = expression
  const { notation } = plan
  const readNumber = lazily(() => amountNormaliser(surest(columns.map((column) => notation.marks(column))) ?? plainMark))
  const readDate = lazily(() =>
    dateNormaliser({
      ...(surest(columns.map((column) => notation.dates(column))) ?? dayFirst),
      asOf: notation.asOf,
      kind: 'event',
      epoch: 1900,
    }),
  )
  const scopeOf = (cluster: Cluster, soFar: GoldenSoFar): Scope => ({
    golden: (column) => soFar.golden(column),
    values: (column) =>
      holders(cluster, column)
        .map((member) => cluster.cell(member, column))
        .filter((cell) => !isFiller(cell)),
    pick: (column, rule) => soFar.pick(column, [plan.chooserOf(column, rule as PickingRule)]),
    number: (text) => {
      const { value } = readNumber()(text)
      return value === '' ? Number.NaN : Number(value)
    },
    date: (text) => readDate()(text).value,
  })
  return (cluster, column, soFar) => {
    const value = expression.evaluate(scopeOf(cluster, soFar))
    const from = cluster.ranking().filter((member) => columns.some((one) => !isBlank(cluster.cell(member, one))))
    const mark =
      typeof value === 'number'
        ? markIn(
            cluster.ranking().map((member) => cluster.cell(member, column)),
            notation.marks(column),
          )
        : '.'
    return { value: mark === ',' ? toText(value).replace('.', ',') : toText(value), from }
  }
}

const plainMark: MarkElection = { decimalMark: '.', certain: false, why: 'default', finer: true }
const dayFirst: DateElection = { order: 'dmy', certain: false, why: 'default' }

/** The first election that is certain, else the first. */
const surest = <Election extends { readonly certain: boolean }>(elections: readonly Election[]): Election | undefined =>
  elections.find(({ certain }) => certain) ?? elections[0]
