import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { renderTable } from '../../cli/table.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { isoOf, lastDayOf, periodName, periodOf, type PeriodUnit } from '../../orders/calendar.ts'
import type { Orders } from '../../orders/orders.ts'
import { cohortsOf, type Cohort } from '../../rfm/cohorts.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import type { CohortsOptions } from '../rfm.ts'
import { numbersRight, sayInput } from './talk.ts'
import { rowsTarget } from './target.ts'
import { readWorth } from './worth.ts'

const header = ['cohort', 'period', 'customers', 'active', 'retention', 'monetary'] as const
const plainWidth = 80
const columnWidth = 7

/** Runs `clientele rfm cohorts`: who bought again, by the period of the first purchase. */
export async function runCohorts(input: string, options: CohortsOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const { unit } = options
  const { report } = options
  const output = rowsTarget(input, [options.rates], { output: options.output, report }, options.json === true, context)
  const table = await readWorth(input, options, context)
  const cohorts = cohortsOf(table.orders, table.asOf, unit)
  const customers = cohorts.reduce((sum, cohort) => sum + cohort.customers, 0)
  const done = words.rfm.cohorts.done({ cohorts: cohorts.length, customers })
  await allOrNone(context, async (pending) => {
    const rows = cohortRows(table.orders, cohorts, unit)
    if (output !== undefined) pending.push(await writeRows(output, 'cohorts', header, rows, context, options.excel === true))
    if (report !== undefined)
      pending.push((await import('./report-cohorts.ts')).writeCohortsReport(report, table, unit, done, context))
  })
  sayInput(table, context)
  for (const line of triangle(cohorts, unit, context)) say(`  ${line}`)
  const isWhole = table.asOf === lastDayOf(periodOf(table.asOf, unit), unit)
  if (!isWhole && cohorts.length > 0) say(words.rfm.cohorts.notWhole(words.day(isoOf(table.asOf))))
  say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
  if (options.json === true)
    stdout.write(
      `${JSON.stringify({
        input: table.path,
        as_of: isoOf(table.asOf),
        unit,
        rows: table.rows,
        customers,
        cohorts: cohorts.map(({ period, active, monetary, ...cohort }) => ({
          cohort: periodName(period, unit),
          customers: cohort.customers,
          active,
          retention: active.map((some) => shareOf(some, cohort.customers)),
          monetary: table.orders.money === undefined ? null : monetary.map((units) => units / 10 ** table.orders.money!.places),
        })),
      })}\n`,
    )
  return ExitCode.ok
}

/** Six decimals: enough to tell one customer in a million. */
const shareOf = (part: number, whole: number): number => Number((part / whole).toFixed(6))

function* cohortRows({ money }: Orders, cohorts: readonly Cohort[], unit: PeriodUnit): Generator<string[]> {
  for (const { period, customers, active, monetary } of cohorts)
    for (const [after, some] of active.entries())
      yield [
        periodName(period, unit),
        String(after),
        String(customers),
        String(some),
        String(shareOf(some, customers)),
        money === undefined ? '' : decimalText(monetary[after]!, money.places),
      ]
}

/** The share of each cohort that bought again, by periods after the first; as many periods as the terminal has room for. */
function triangle(cohorts: readonly Cohort[], unit: PeriodUnit, { words, stderr }: Context): string[] {
  const width = (stderr.columns ?? plainWidth) - 2
  const periods = Math.max(1, Math.floor((width - 21) / columnWidth))
  const longest = Math.max(0, ...cohorts.map(({ active }) => active.length))
  const shown = Math.min(periods, longest - 1)
  if (shown < 1) return []
  const after = Array.from({ length: shown }, (_, at) => at + 1)
  const rows = cohorts.map(({ period, customers, active }) => [
    periodName(period, unit),
    words.number(customers),
    ...after.map((at) => (at < active.length ? words.percent(active[at]! / customers) : '')),
  ])
  const heads = [words.rfm.cohorts.units[unit], words.rfm.cohorts.customers, ...after.map((at) => `+${at}`)]
  return renderTable(numbersRight([heads, ...rows], [1, ...after.map((at) => at + 1)]), width)
}
