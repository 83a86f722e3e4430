import { paretoOf, type Pareto } from '../../rfm/pareto.ts'
import { returnsEffect, type ReturnsEffect } from '../../rfm/returns.ts'
import type { ReturnsPolicy } from '../../rfm/measures.ts'
import { sumSegments, type SegmentSum } from '../../rfm/segment-sums.ts'
import type { ScoredTable } from './scored.ts'

/** What a run comes to, for reports of any kind. */
export interface Figures {
  readonly orders: number
  /** In units of the money. */
  readonly monetary: number
  /** In units of the money; undefined where no column has a margin. */
  readonly margin: number | undefined
  readonly segments: readonly SegmentSum[]
  /** Undefined where there is no money. */
  readonly pareto: Pareto | undefined
  /** Undefined where no column has a margin, or all is by margin anyway. */
  readonly paretoMargin: Pareto | undefined
  readonly returns: ReturnsEffect
}

export function figuresOf(run: ScoredTable, policy: ReturnsPolicy): Figures {
  const { table, measures, scored, unit, cuts } = run
  const segments = sumSegments(measures, scored)
  return {
    orders: segments.reduce((sum, { orders }) => sum + orders, 0),
    monetary: segments.reduce((sum, { monetary }) => sum + monetary, 0),
    margin: measures.margin?.reduce((sum, margin) => sum + margin, 0),
    segments,
    pareto: unit === undefined ? undefined : paretoOf(measures.monetary, measures.orders),
    paretoMargin: measures.margin === undefined || table.by === 'margin' ? undefined : paretoOf(measures.margin, measures.orders),
    returns: returnsEffect(table.orders, table.asOf, policy, measures, unit, cuts.monetary.length + 1),
  }
}
