import type { CheckRule } from '../../model/rule.ts'
import { addFinding, type Finding, type FoundByRule } from '../finding.ts'
import { KeyTable } from '../keys.ts'
import type { ValidatePlan } from '../plan.ts'
import { placesOf } from '../row-view.ts'
import type { ValidateSettings } from '../settings.ts'
import { addAmounts, findOutliers, type AmountsSeen, type Outliers } from './amounts.ts'
import { OrderPrint, printsWidth, type OrdersSeen } from './log.ts'

/** Customers that orders can be of, by id, e-mail address and phone. */
export type KnownCustomers = Pick<KeyTable, 'has'>

/** Outliers of one currency, '' where none is told. */
export interface CurrencyOutliers extends Outliers {
  readonly currency: string
}

/** What is to be said of a column of orders. */
export interface OrdersFound {
  /** Its place among the columns of the plan. */
  readonly column: number
  readonly found: FoundByRule
  /** Where what was found are outliers. */
  readonly outliers?: CurrencyOutliers
}

/** Takes a finding, and the line on which the other row stands, if there is one. */
export type TellOrder = (finding: Finding, first: number | undefined) => void

/** Judges orders by what all of them say. */
export interface OrderJudge {
  /** Some rows, in the order of the file. */
  take(seen: OrdersSeen): void
  /** All rows were taken: what was found, and each outlier is told. */
  end(tellOutlier: (finding: Finding, of: CurrencyOutliers) => void): readonly OrdersFound[]
}

/** @param known undefined where nobody says who the customers are */
export function orderJudge(
  plan: ValidatePlan,
  { severities }: ValidateSettings,
  known: KnownCustomers | undefined,
  tell: TellOrder,
): OrderJudge {
  const places = placesOf(plan)
  const [customer, order, amount] = [places.get('customer'), places.get('order_id'), places.get('amount')]
  const ofCustomer: FoundByRule = {}
  const ofOrder: FoundByRule = {}
  const tables = Object.values(OrderPrint).map(() => new KeyTable())
  const amounts = new Map<string, AmountsSeen>()

  function found(rule: CheckRule, by: FoundByRule, at: number | undefined, line: number, value: string, first?: number): void {
    if (severities[rule] === undefined) return
    addFinding(by, rule, () => ({ line, value, suggestion: '' }))
    const column = at === undefined ? -1 : plan.columns[at]!.index
    tell({ line, column, rule, value, suggestion: '', confidence: 0 }, first)
  }

  /** The line on which a print stood first, 0 when this is the first or the row has none. */
  function before(prints: Uint32Array, start: number, print: number, line: number): number {
    const at = start + 2 * print
    return prints[at] === 0 ? 0 : tables[print]!.seen(prints[at]!, prints[at + 1]!, line)
  }

  return {
    take({ lines, prints, cells, amounts: more }) {
      for (const [row, line] of lines.entries()) {
        const start = printsWidth * row
        const [who, number] = cells[row] ?? nobody
        if (known !== undefined && prints[start] !== 0 && !isKnown(known, prints, start))
          found('order_orphan', ofCustomer, customer, line, who)
        const sameOrder = before(prints, start, OrderPrint.order, line)
        if (before(prints, start, OrderPrint.orderOfCustomer, line) === 0 && sameOrder !== 0)
          found('order_of_two', ofOrder, order, line, number, sameOrder)
        const sameContent = before(prints, start, OrderPrint.content, line)
        if (before(prints, start, OrderPrint.contentOfOrder, line) === 0 && sameContent !== 0)
          found('order_twice', ofOrder, order, line, number, sameContent)
      }
      for (const [currency, seen] of Object.entries(more)) amounts.set(currency, addAmounts(amounts.get(currency), seen))
    },
    end(tellOutlier) {
      const all: OrdersFound[] = []
      if (customer !== undefined) all.push({ column: customer, found: ofCustomer })
      if (order !== undefined) all.push({ column: order, found: ofOrder })
      if (amount === undefined || severities['amount_outlier'] === undefined) return all
      for (const currency of [...amounts.keys()].toSorted()) {
        const outliers = findOutliers(amounts.get(currency)!)
        if (outliers === undefined) continue
        const examples = outliers.amounts.slice(0, 3).map(({ line, cell }) => ({ line, value: cell, suggestion: '' }))
        const of = { ...outliers, currency }
        all.push({ column: amount, found: { amount_outlier: { count: outliers.count, examples } }, outliers: of })
        for (const { line, cell } of outliers.amounts)
          tellOutlier(
            { line, column: plan.columns[amount]!.index, rule: 'amount_outlier', value: cell, suggestion: '', confidence: 0 },
            of,
          )
      }
      return all
    },
  }
}

const nobody = ['', ''] as const

function isKnown(known: KnownCustomers, prints: Uint32Array, start: number): boolean {
  const contact = start + 2 * OrderPrint.contact
  return known.has(prints[start]!, prints[start + 1]!) || known.has(prints[contact]!, prints[contact + 1]!)
}
