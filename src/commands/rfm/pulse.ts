import type { Context } from '../../cli/context.ts'
import { renderBar } from '../../cli/bar.ts'
import { ExitCode } from '../../cli/exit.ts'
import { renderTable } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { isoOf, type Period } from '../../orders/calendar.ts'
import { dayOf } from '../../orders/days.ts'
import type { Orders } from '../../orders/orders.ts'
import { movements } from '../../model/movement.ts'
import { pulseOf, type Pulse } from '../../rfm/pulse.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import type { OrdersTable } from '../orders/read.ts'
import type { PulseOptions } from '../rfm.ts'
import { numbersRight, sayInput } from './talk.ts'
import { rowsTarget } from './target.ts'
import { readWorth } from './worth.ts'

const header = ['customer', 'movement', 'first_order', 'last_order', 'orders', 'monetary'] as const
const barWidth = 20
const plainWidth = 80

/** Runs `clientele rfm pulse`: who came and who went since a day. */
export async function runPulse(input: string, options: PulseOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint } = context
  if (options.since === undefined) throw usageFault(words.rfm.usage.sinceMissing)
  const { report } = options
  const output = rowsTarget(input, [options.rates], { output: options.output, report }, options.json === true, context)
  const table = await readWorth(input, options, context)
  const since = dayOf(options.since)
  if (since > table.asOf) throw usageFault(words.rfm.usage.sinceTooLate(options.since, words.day(isoOf(table.asOf))))
  const now = { from: since, to: table.asOf }
  const previous = options.previous ?? { from: since - (now.to - now.from + 1), to: since - 1 }
  const pulse = pulseOf(table.orders, now, previous, options.inactive)
  await allOrNone(context, async (pending) => {
    const rows = pulseRows(table.orders, pulse)
    if (output !== undefined) pending.push(await writeRows(output, 'movements', header, rows, context, options.excel === true))
    if (report !== undefined) {
      const { writePulseReport } = await import('./report-pulse.ts')
      pending.push(writePulseReport(report, table, pulse, { now, previous, inactive: options.inactive }, context))
    }
  })
  sayInput(table, context)
  for (const line of pulseLines(pulse, now, previous, options.inactive, context)) say(line)
  const done = words.rfm.pulse.done({ customers: pulse.customer.length, ...pulse.counts })
  say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
  if (options.json === true) context.stdout.write(`${JSON.stringify(pulseJson(table, pulse, options.inactive, now, previous))}\n`)
  return ExitCode.ok
}

function* pulseRows(orders: Orders, pulse: Pulse): Generator<string[]> {
  for (const [at, who] of pulse.customer.entries())
    yield [
      orders.customers[who]!,
      movements[pulse.movement[at]!]!,
      isoOf(pulse.firstDay[at]!),
      isoOf(pulse.lastDay[at]!),
      String(pulse.orders[at]!),
      orders.money === undefined ? '' : decimalText(pulse.monetary[at]!, orders.money.places),
    ]
}

function pulseLines(
  pulse: Pulse,
  now: Period,
  previous: Period,
  inactiveDays: readonly number[],
  { words, stderr }: Context,
): string[] {
  const say = words.rfm.pulse
  const day = (number: number): string => words.day(isoOf(number))
  const all = pulse.customer.length
  const rows = movements.map((movement) => [
    say.movements[movement],
    words.number(pulse.counts[movement]),
    all === 0 ? '' : words.rfm.share(pulse.counts[movement] / all),
    renderBar(all === 0 ? 0 : pulse.counts[movement] / all, barWidth),
  ])
  const idle = inactiveDays.map((days, at) => [say.inactive(days), words.number(pulse.inactive[at]!)])
  return [
    say.periods({ from: day(now.from), to: day(now.to), before: day(previous.from), until: day(previous.to) }),
    ...renderTable(
      numbersRight([...rows, ...idle.map((row) => [...row, '', ''])], [1, 2]),
      (stderr.columns ?? plainWidth) - 2,
    ).map((line) => `  ${line}`),
    // Whoever seems new may be older than the data.
    ...(pulse.dataFrom === undefined || pulse.dataFrom < previous.from ? [] : [say.startsLate(day(pulse.dataFrom))]),
  ]
}

function pulseJson(table: OrdersTable, pulse: Pulse, inactiveDays: readonly number[], now: Period, previous: Period): unknown {
  return {
    input: table.path,
    as_of: isoOf(table.asOf),
    since: isoOf(now.from),
    previous: { from: isoOf(previous.from), to: isoOf(previous.to) },
    rows: table.rows,
    customers: pulse.customer.length,
    ...pulse.counts,
    inactive: Object.fromEntries(inactiveDays.map((days, at) => [String(days), pulse.inactive[at]!])),
    data_from: pulse.dataFrom === undefined ? null : isoOf(pulse.dataFrom),
  }
}
