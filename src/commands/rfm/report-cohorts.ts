import type { Context } from '../../cli/context.ts'
import { isoOf, periodName, periodUnits, type PeriodUnit } from '../../orders/calendar.ts'
import { renderHeatGrid } from '../../report/heat-grid.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderSection, renderText } from '../../report/section.ts'
import { mark } from '../../report/style/mark.ts'
import { plots } from '../../report/style/plots.ts'
import { cohortsOf, type Cohort } from '../../rfm/cohorts.ts'
import type { OrdersTable } from '../orders/read.ts'
import { writePage, type PendingPage } from '../page-file.ts'
import { inputName } from './input-name.ts'

/** So many cohorts at most, or periods are longer: a triangle of more can't be read. */
const mostCohorts = 24

/** Writes the page of cohorts beside its name: who buys again, by when they first bought. */
export function writeCohortsReport(
  path: string,
  table: OrdersTable,
  unit: PeriodUnit,
  lede: string,
  context: Context,
): PendingPage {
  const { words, lang } = context
  const { rfmReport: say } = words
  const isEmpty = cohortsOf(table.orders, table.asOf, unit).length === 0
  const page = renderPage({
    lang,
    title: say.cohortsTitle(inputName({ table }, context)),
    lede,
    styles: [mark, plots],
    body: isEmpty
      ? renderText(say.nothing(table.orders.customers.length))
      : renderSection(2, 'cohorts', say.cohorts, renderTriangle(table, unit, context)),
    foot: say.foot(words.day(isoOf(table.asOf))),
  })
  return writePage(path, page, context)
}

/** Who buys again, by the period of the first purchase: in periods of that length, or longer ones where they are too many. */
export function renderTriangle(table: OrdersTable, shortest: PeriodUnit, { words }: Context): Part {
  const say = words.rfmReport
  const { unit, cohorts } = readableCohorts(table, shortest)
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

function readableCohorts(
  { orders, asOf }: OrdersTable,
  shortest: PeriodUnit,
): { readonly unit: PeriodUnit; readonly cohorts: Cohort[] } {
  for (const unit of periodUnits.slice(periodUnits.indexOf(shortest), -1)) {
    const cohorts = cohortsOf(orders, asOf, unit)
    if (cohorts[0]!.active.length <= mostCohorts) return { unit, cohorts }
  }
  return { unit: 'year', cohorts: cohortsOf(orders, asOf, 'year') }
}
