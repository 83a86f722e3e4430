import { isoOf } from '../../orders/calendar.ts'
import { measureNames } from '../../rfm/cuts.ts'
import type { Points } from '../../rfm/points.ts'
import type { Pareto } from '../../rfm/pareto.ts'
import { scoreCounts } from '../../rfm/score.ts'
import type { Figures } from './figures.ts'
import { firedCounts } from './fired-counts.ts'
import type { ScoredTable } from './scored.ts'

/** The report of a run as one object with stable keys. */
export function jsonOf(run: ScoredTable, figures: Figures): Record<string, unknown> {
  const { table, measures, cuts, scored, scheme } = run
  const { money } = table.orders
  const whole = moneyOf(run)
  const scores = [scored.r, scored.f, scored.m]
  return {
    input: table.path,
    as_of: isoOf(table.asOf),
    rows: table.rows,
    blank: table.blank,
    mapping: Object.fromEntries(table.mapping),
    by: table.by ?? 'revenue',
    currency: money === undefined || money.currency === '' ? null : money.currency,
    customers: table.orders.customers.length,
    with_purchase: measures.withPurchase,
    orders: figures.orders,
    monetary: whole(figures.monetary),
    margin: figures.margin === undefined ? null : whole(figures.margin),
    scores: Object.fromEntries(
      measureNames.map((name, at) => [
        name,
        name === 'monetary' && money === undefined
          ? null
          : { cuts: cuts[name], counts: scoreCounts(scores[at]!, cuts[name].length + 1) },
      ]),
    ),
    segments: figures.segments.map(({ segment, customers, orders, monetary, margin }) => ({
      segment,
      customers,
      orders,
      monetary: whole(monetary),
      margin: margin === undefined ? null : whole(margin),
    })),
    ...(scheme?.points === undefined ? {} : { points: pointsJson(run, scheme.points) }),
    pareto: figures.pareto === undefined ? null : paretoJson(figures.pareto),
    pareto_margin: figures.paretoMargin === undefined ? null : paretoJson(figures.paretoMargin),
    returns: {
      policy: figures.returns.policy,
      orders: figures.returns.orders,
      amount: whole(figures.returns.amount),
      only_returns: figures.returns.onlyReturns,
      only_free: figures.returns.onlyFree,
      net_not_positive: figures.returns.netNotPositive,
      moved: figures.returns.moved,
    },
  }
}

function pointsJson(run: ScoredTable, points: Points): unknown {
  const counts = firedCounts(run, points)
  return {
    rules: points.rules.map(({ when, points: given }, at) => ({ when, points: given, customers: counts[at]! })),
    floor: Number.isFinite(points.floor) ? points.floor : null,
    cap: Number.isFinite(points.cap) ? points.cap : null,
  }
}

/** Money in whole currency, to the last decimal; null where there is none. */
function moneyOf({ unit }: Pick<ScoredTable, 'unit'>): (units: number) => number | null {
  return (units) => (unit === undefined ? null : units / unit)
}

function paretoJson({ top20Share, customersFor80, gini, curve }: Pareto): unknown {
  return {
    top20_share: top20Share ?? null,
    customers_for_80: customersFor80 ?? null,
    gini: gini ?? null,
    curve: curve.map((share) => Number(share.toFixed(6))),
  }
}
