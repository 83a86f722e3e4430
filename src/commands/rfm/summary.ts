import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { isoOf } from '../../orders/calendar.ts'
import type { Orders } from '../../orders/orders.ts'
import { summarise, type Summary } from '../../rfm/summary.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import type { SummaryOptions } from '../rfm.ts'
import { daysIn } from './length.ts'
import { sayInput } from './talk.ts'
import { rowsTarget } from './target.ts'
import { readWorth } from './worth.ts'

/** Runs `clientele rfm summary`: writes what the forecasting models see of each customer. */
export async function runSummary(input: string, options: SummaryOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint } = context
  const output = rowsTarget(input, [options.rates], { output: options.output }, options.json === true, context)
  const table = await readWorth(input, options, context)
  const held = options.holdout === undefined ? 0 : Math.round(options.holdout.days)
  const end = table.asOf - held
  const summary = summarise(table.orders, end, held === 0 ? undefined : table.asOf)
  if (held > 0 && summary.customer.length === 0 && table.rows.used > 0)
    throw usageFault(words.rfm.usage.holdoutTooLong(options.holdout!.text))
  const header = ['customer', 'repeat_orders', 't_last', 't_observed', 'mean_repeat_spend']
  await allOrNone(context, async (pending) => {
    const rows = summaryRows(table.orders, summary, daysIn[options.timeUnit])
    const named = held === 0 ? header : [...header, 'holdout_orders']
    if (output !== undefined) pending.push(await writeRows(output, 'summary', named, rows, context, options.excel === true))
  })
  const repeats = summary.repeatOrders.reduce((sum, orders) => sum + orders, 0)
  sayInput(table, context)
  const line = words.rfm.summaryVerb.done({ customers: summary.customer.length, repeats })
  say(paint.good(output === undefined || output === '-' ? line : `${line} ${words.import.where(output)}`))
  if (options.json === true)
    context.stdout.write(
      `${JSON.stringify({ input: table.path, as_of: isoOf(table.asOf), rows: table.rows, customers: summary.customer.length, repeat_orders: repeats })}\n`,
    )
  return ExitCode.ok
}

function* summaryRows(orders: Orders, summary: Summary, unit: number): Generator<string[]> {
  const { customer, repeatOrders, lastDays, observedDays, repeatUnits, holdoutOrders } = summary
  const places = orders.money?.places ?? 0
  for (const [at, who] of customer.entries()) {
    const repeats = repeatOrders[at]!
    const spend = orders.money === undefined || repeats === 0 ? '' : String(repeatUnits[at]! / (repeats * 10 ** places))
    const cells = [orders.customers[who]!, String(repeats), String(lastDays[at]! / unit), String(observedDays[at]! / unit), spend]
    yield holdoutOrders === undefined ? cells : [...cells, String(holdoutOrders[at]!)]
  }
}
