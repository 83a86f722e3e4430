import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { renderTable } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { tiers } from '../../model/tier.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { isoOf } from '../../orders/calendar.ts'
import type { Money } from '../../orders/lines.ts'
import type { Orders } from '../../orders/orders.ts'
import { tierTable, type TierPeriod, type TierSum, type TierTable } from '../../segment/tiers.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { readOrdersTable, type OrdersTable } from '../orders/read.ts'
import { numbersRight, sayInput } from '../rfm/talk.ts'
import { rowsTarget } from '../rfm/target.ts'
import type { TiersOptions } from './group-verbs.ts'

const header = ['customer', 'from_tier', 'to_tier', 'from_amount', 'to_amount'] as const
const plainWidth = 80
const absent = tiers.indexOf('absent')

/** Runs `clientele segment tiers`: small, medium and large customers in two periods, and who moved. */
export async function runTiers(input: string, options: TiersOptions, context: Context): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const { from, to, by } = options
  if (from === undefined || to === undefined) throw usageFault(words.tiers.usage.periodMissing)
  const output = rowsTarget(input, [options.rates], { output: options.output }, options.json === true, context)
  const table = await readOrdersTable(input, options, context)
  const { orders } = table
  if (orders.money === undefined) throw usageFault(words.tiers.usage.noMoney)
  if (by === 'margin' && orders.marginBought === undefined) throw usageFault(words.tiers.usage.noMargin)
  const { money } = orders
  const found = tierTable(orders, [from, to], options.cuts, by)
  await allOrNone(context, async (pending) => {
    const rows = tierRows(orders, found, money)
    if (output !== undefined) pending.push(await writeRows(output, 'tiers', header, rows, context, options.excel === true))
  })
  sayInput(table, context)
  for (const line of tierLines(found, by, money, context)) say(line)
  for (const late of found.periods.filter((period) => period.to > table.asOf))
    say(paint.warn(words.tiers.notOver({ to: words.day(isoOf(late.to)), asOf: words.day(isoOf(table.asOf)) })))
  const done = words.tiers.done({ customers: orders.customers.length, ...movesOf(found) })
  say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
  if (options.json === true) stdout.write(`${JSON.stringify(tiersJson(table, found, by, money))}\n`)
  return ExitCode.ok
}

function* tierRows(orders: Orders, { periods }: TierTable, { places }: Money): Generator<string[]> {
  const [first, second] = periods
  for (const [who, customer] of orders.customers.entries())
    yield [
      customer,
      tiers[first.tier[who]!]!,
      tiers[second.tier[who]!]!,
      decimalText(first.amount[who]!, places),
      decimalText(second.amount[who]!, places),
    ]
}

/** Who bought in both periods, in the first alone, in the second alone. */
function movesOf({ counts, periods }: TierTable): { readonly kept: number; readonly lost: number; readonly gained: number } {
  const [first, second] = periods
  const gained = second.all.customers - keptOf(counts)
  return { kept: keptOf(counts), lost: first.all.customers - keptOf(counts), gained }
}

const keptOf = (counts: TierTable['counts']): number => sumOf(counts.slice(0, absent).flatMap((row) => row.slice(0, absent)))
const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0)

function tierLines(table: TierTable, by: TiersOptions['by'], money: Money, context: Context): string[] {
  const { words, stderr } = context
  const { names, heads } = words.tiers
  const width = (stderr.columns ?? plainWidth) - 2
  const days = ({ from, to }: TierPeriod): { from: string; to: string } => ({
    from: words.day(isoOf(from)),
    to: words.day(isoOf(to)),
  })
  const amountText = (units: number): string => words.rfm.money(decimalText(Math.round(units), money.places), money.currency)
  const matrix = table.counts.map((row, from) => [
    names[tiers[from]!],
    ...row.flatMap((count, to) =>
      from === absent && to === absent
        ? [words.number(count), '']
        : [words.number(count), sumOf(row) === 0 || from === absent ? '' : words.percent(count / sumOf(row))],
    ),
  ])
  const columns = tiers.flatMap((tier) => [names[tier], ''])
  const lines = [
    words.tiers.periods({ first: days(table.periods[0]), second: days(table.periods[1]), by }),
    ...renderTable(numbersRight([['', ...columns], ...matrix], [1, 2, 3, 4, 5, 6, 7, 8]), width).map((line) => `  ${line}`),
  ]
  const hasMargin = table.periods[0].all.margin !== undefined
  for (const period of table.periods) {
    const rows = tiers
      .filter((tier) => tier !== 'absent')
      .map((tier) => [names[tier], ...sumCells(period.sums[tier], period.all, amountText, context)])
    const all = [words.tiers.all, ...sumCells(period.all, period.all, amountText, context)]
    lines.push(
      '',
      words.tiers.period({
        ...days(period),
        cuts: period.cuts?.map((cut) => words.rfm.money(cut.toFixed(2), money.currency)) ?? [],
      }),
      ...renderTable(
        numbersRight(
          [[...heads], ...rows, all].map((row) => row.slice(0, hasMargin ? 6 : 4)),
          [1, 2, 3, 4, 5],
        ),
        width,
      ).map((line) => `  ${line}`),
    )
  }
  const carried = carriedOf(table)
  if (carried !== undefined)
    lines.push(
      '',
      words.tiers.carried({
        lost: amountText(carried.lost),
        gained: amountText(carried.gained),
        kept: amountText(Math.abs(carried.kept)),
        isMore: carried.kept >= 0,
      }),
    )
  return lines
}

function sumCells(sum: TierSum, all: TierSum, amountText: (units: number) => string, { words }: Context): string[] {
  const { customers, revenue, margin } = sum
  return [
    words.number(customers),
    amountText(revenue),
    all.revenue > 0 ? words.rfm.share(revenue / all.revenue) : '',
    margin === undefined ? '' : amountText(margin),
    margin === undefined || revenue <= 0 ? '' : words.rfm.share(margin / revenue),
  ]
}

/** What went with those who left, came with those who are new, and how those who stayed changed, in units of the money. */
function carriedOf({ amounts, periods }: TierTable): { lost: number; gained: number; kept: number } | undefined {
  if (periods[0].all.customers === 0 || periods[1].all.customers === 0) return undefined
  const [before, after] = amounts
  const lost = sumOf(before.map((row) => row[absent]!))
  const gained = sumOf(after[absent]!)
  return { lost, gained, kept: sumOf(after.flat()) - gained - (sumOf(before.flat()) - lost) }
}

function tiersJson({ path, rows, orders, asOf }: OrdersTable, table: TierTable, by: TiersOptions['by'], money: Money): unknown {
  const unit = 10 ** money.places
  const worth = (units: number | undefined): number | null => (units === undefined ? null : units / unit)
  const sum = ({ customers, revenue, margin }: TierSum): Record<string, number | null> => ({
    customers,
    revenue: worth(revenue),
    margin: worth(margin),
    margin_rate: margin === undefined || revenue <= 0 ? null : Number((margin / revenue).toFixed(6)),
  })
  return {
    input: path,
    as_of: isoOf(asOf),
    rows,
    customers: orders.customers.length,
    by,
    currency: money.currency === '' ? null : money.currency,
    periods: table.periods.map((period) => ({
      from: isoOf(period.from),
      to: isoOf(period.to),
      ...sum(period.all),
      cuts: period.cuts ?? [null, null],
      tiers: Object.fromEntries(tiers.filter((tier) => tier !== 'absent').map((tier) => [tier, sum(period.sums[tier])])),
    })),
    ...movesOf(table),
    matrix: square(table.counts, (count) => count),
    amounts: {
      from: square(table.amounts[0], (units) => units / unit),
      to: square(table.amounts[1], (units) => units / unit),
    },
  }
}

/** Cells by the names of their row and column. */
const square = (cells: readonly (readonly number[])[], of: (cell: number) => number): unknown =>
  Object.fromEntries(
    tiers.map((from, row) => [from, Object.fromEntries(tiers.map((to, column) => [to, of(cells[row]![column]!)]))]),
  )
