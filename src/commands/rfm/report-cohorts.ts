import type { Context } from '../../cli/context.ts'
import { isoOf, periodName, type PeriodUnit } from '../../orders/calendar.ts'
import { renderHeatGrid } from '../../report/heat-grid.ts'
import type { Part } from '../../report/html.ts'
import { cohortsOf, type Cohort } from '../../rfm/cohorts.ts'
import type { ScoredTable } from './scored.ts'

/** So many cohorts at most, or periods are longer: a triangle of more can't be read. */
const mostCohorts = 24

/** Who buys again, by the period of the first purchase. */
export function renderCohorts({ table }: ScoredTable, { words }: Context): Part {
  const say = words.rfmReport
  const { unit, cohorts } = readableCohorts(table)
  const longest = Math.max(...cohorts.map(({ active }) => active.length))
  return renderHeatGrid({
    says: say.cohortsSays(words.day(isoOf(table.asOf))),
    corner: say.cohortHead,
    columns: Array.from({ length: longest - 1 }, (_, at) => `+${at + 1}`),
    rows: cohorts.map(({ period, customers, active }) => ({
      name: say.cohort(periodName(period, unit), customers),
      cells: active.slice(1).map((some) => ({ share: some / customers, text: words.percent(some / customers) })),
    })),
  })
}

function readableCohorts({ orders, asOf }: ScoredTable['table']): { readonly unit: PeriodUnit; readonly cohorts: Cohort[] } {
  for (const unit of ['month', 'quarter'] as const) {
    const cohorts = cohortsOf(orders, asOf, unit)
    if (cohorts[0]!.active.length <= mostCohorts) return { unit, cohorts }
  }
  return { unit: 'year', cohorts: cohortsOf(orders, asOf, 'year') }
}
