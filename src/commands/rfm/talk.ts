import { renderBar } from '../../cli/bar.ts'
import { renderColumns } from '../../cli/column-chart.ts'
import type { Context } from '../../cli/context.ts'
import { shadedCells } from '../../cli/heat-grid.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import { decimalText } from '../../numeric/decimals.ts'
import type { OrdersTable } from '../orders/read.ts'
import type { Figures } from './figures.ts'
import { firedCounts } from './fired-counts.ts'
import { gridCounts } from './grid-counts.ts'
import { isoOf } from '../../orders/calendar.ts'
import type { ScoredTable } from './scored.ts'

const plainWidth = 80
const barWidth = 12
const curveHeight = 6
/** The curve of fewer is a stair that says nothing. */
const fewCustomers = 20

/** Says on one screen what a run came to: segments, the grid of recency and value, the curve; and sums it up in a line. */
export function printScores(run: ScoredTable, figures: Figures, output: string | undefined, context: Context): void {
  const { words, say, paint } = context
  sayInput(run.table, context)
  if (run.measures.withPurchase > 0) {
    for (const line of segmentLines(run, figures, context)) say(`  ${line}`)
    for (const line of pointLines(run, context)) say(`  ${line}`)
    say('')
    for (const line of gridLines(run, context)) say(`  ${line}`)
    for (const line of curveLines(figures, context)) say(line === '' ? '' : `  ${line}`)
  }
  for (const line of returnsLines(run, figures, context)) say(line)
  const done = doneLine(run, figures, context)
  say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
}

/** What a run comes to, in a line. */
export function doneLine(run: ScoredTable, figures: Figures, context: Context): string {
  const { words } = context
  return words.rfm.done({
    customers: run.table.orders.customers.length,
    withPurchase: run.measures.withPurchase,
    orders: figures.orders,
    spend: spendText(run, figures.monetary, context),
    asOf: words.day(isoOf(run.table.asOf)),
  })
}

/**
 * Says how an input was read, as far as it matters: rows left out, and why.
 *
 * @param isScored does it matter that there is no money?
 */
export function sayInput(
  { path, rows, restricted, unreadable, orders, by }: OrdersTable,
  { words, say, paint }: Context,
  isScored = true,
): void {
  say(paint.strong(words.orders.head({ path: harmless(path), ...rows, currency: orders.money?.currency ?? '' })))
  for (const { field, count, lines } of unreadable) say(paint.warn(`  ${words.orders.unreadable({ field, rows: count, lines })}`))
  if (restricted > 0) say(paint.warn(`  ${words.orders.restricted(restricted)}`))
  if (isScored && orders.money === undefined && rows.read > 0) say(paint.warn(`  ${words.orders.noMoney}`))
  if (by === 'margin') say(`  ${words.rfm.byMargins}`)
  if (orders.money?.isRounded === true) say(paint.warn(`  ${words.orders.rounded(orders.money.places)}`))
}

/** Money as people of the language write it; '' where there is none. */
function spendText({ table }: Pick<ScoredTable, 'table'>, units: number, { words }: Pick<Context, 'words'>): string {
  const { money } = table.orders
  return money === undefined ? '' : words.rfm.money(decimalText(units, money.places), money.currency)
}

function segmentLines(run: ScoredTable, { segments, monetary }: Figures, context: Context): string[] {
  const { words, stderr } = context
  const all = run.table.orders.customers.length
  const most = Math.max(...segments.map(({ customers }) => customers))
  const rows = segments
    .filter(({ customers }) => customers > 0)
    .map(({ segment, customers, monetary: spent }) => [
      words.rfm.segmentNames[segment] ?? harmless(segment),
      words.number(customers),
      words.rfm.share(customers / all),
      renderBar(customers / most, barWidth).padEnd(barWidth),
      spendText(run, spent, context),
      run.unit === undefined || monetary <= 0 ? '' : words.rfm.share(spent / monetary),
    ])
  const heads = [...words.rfm.segmentHeads]
  return renderTable(numbersRight([heads, ...rows], [1, 2, 4, 5]), (stderr.columns ?? plainWidth) - 2)
}

/** Of how many customers each rule of a scheme of points is true. */
function pointLines(run: ScoredTable, { words }: Context): string[] {
  const points = run.scheme?.points
  if (points === undefined) return []
  const counts = firedCounts(run, points)
  return points.rules.map(({ when, points: given }, at) =>
    words.rfm.pointRules({ points: given, when: harmless(when), customers: counts[at]! }),
  )
}

/** How many customers each cell of recency and value holds. */
function gridLines(run: ScoredTable, { words, stderr }: Context): string[] {
  const cells = shadedCells(gridCounts(run), (count) => words.number(count))
  const heads = [words.rfm.gridHead, '5', '4', '3', '2', '1']
  const rows = cells.map((row, at) => [`${words.rfm.recency} ${5 - at}`, ...row])
  return renderTable(
    numbersRight([heads.map((head, at) => (at === 0 ? head : `${head}  `)), ...rows], [1, 2, 3, 4, 5]),
    (stderr.columns ?? plainWidth) - 2,
  )
}

function curveLines({ pareto, paretoMargin }: Figures, { words }: Context): string[] {
  if (pareto?.top20Share === undefined) return []
  const said = (share: typeof pareto): string[] =>
    share.top20Share === undefined
      ? []
      : [words.rfm.pareto({ share: share.top20Share, customers: share.customersFor80!, of: share.customers, gini: share.gini! })]
  return [
    '',
    ...(pareto.customers < fewCustomers ? [] : renderColumns(pareto.curve, curveHeight, [words.percent(1), words.percent(0)])),
    ...said(pareto),
    ...(paretoMargin === undefined ? [] : said(paretoMargin).map((line) => words.rfm.byMargin(line))),
  ]
}

function returnsLines(run: ScoredTable, { returns }: Figures, context: Context): string[] {
  const { words } = context
  const lines: string[] = []
  if (returns.orders > 0)
    lines.push(
      words.rfm.returns[returns.policy]({
        orders: returns.orders,
        amount: spendText(run, returns.amount, context),
        moved: returns.moved,
      }),
    )
  if (returns.onlyReturns + returns.onlyFree > 0)
    lines.push(words.rfm.neverBought({ returns: returns.onlyReturns, free: returns.onlyFree }))
  return lines
}

/** Rows whose columns of numbers have their digits under one another. */
export function numbersRight(rows: readonly (readonly string[])[], columns: readonly number[]): string[][] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows.map((row) => row.map((cell, column) => (columns.includes(column) ? cell.padStart(widths[column]!) : cell)))
}
