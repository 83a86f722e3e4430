import { harmless, renderTable } from '../../cli/table.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { storedSegments } from '../../base/segments.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { isoOf } from '../../orders/calendar.ts'
import { dayOf } from '../../orders/days.ts'
import { groupOrders, type Orders } from '../../orders/orders.ts'
import { dayBefore } from '../../rule/days.ts'
import type { Period } from '../../rule/tree.ts'
import { consentFieldNames, saysYes } from '../../segment/derived/consents.ts'
import { kpisOf, type KpiPeriod, type Kpis } from '../../segment/kpis.ts'
import { isRuleFault } from '../../rule/read.ts'
import { allOrNone, writeRows } from '../rows-file.ts'
import { numbersRight } from '../rfm/talk.ts'
import { rowsTarget } from '../rfm/target.ts'
import type { CompareOptions } from '../segment.ts'
import type { BaseTable } from './base-table.ts'
import { readGiven, ruleRefused, type GivenRule } from './given-rules.ts'
import { requireSegment } from './named.ts'
import { openSubject, type Subject } from './subject.ts'

/** What segments come to in a period. */
export interface SegmentKpis {
  /** The first is everybody, whose name is ''. */
  readonly names: readonly string[]
  readonly groups: readonly Uint32Array[]
  readonly kpis: readonly Kpis[]
  readonly period: KpiPeriod
  readonly orders: Orders
  /** Of each row of customers its place among those of the orders, −1 for none. */
  readonly placeOf: Int32Array
}

const aYear: Period = { count: 12, unit: 'm' }
const plainWidth = 80

/** Runs `clientele segment compare BASE [NAME…]`: what segments come to, side by side. */
export async function runKpis(
  path: string,
  names: readonly string[],
  options: CompareOptions,
  context: Context,
): Promise<ExitCode> {
  const { words, say, paint, stdout } = context
  const output = rowsTarget(path, [], { output: options.output }, options.json === true, context)
  const subject = await openSubject(path, options, context)
  try {
    if (subject.base === undefined) throw usageFault(words.segmentExplain.usage.noBase(harmless(names[0] ?? '')))
    const given = givenSegments(subject, names, context)
    const found = await segmentKpis(subject, subject.base.table, given, options.in ?? aYear, context)
    const header = ['segment', ...Object.keys(figuresOf(found.kpis[0]!, found.orders))]
    await allOrNone(context, async (pending) => {
      const rows = found.kpis.map((kpis, at) => [found.names[at]!, ...Object.values(figuresOf(kpis, found.orders)).map(cellText)])
      if (output !== undefined) pending.push(await writeRows(output, 'segments', header, rows, context, options.excel === true))
    })
    for (const line of kpiLines(found, context)) say(line)
    const done = words.segmentKpis.done({
      segments: given.length,
      from: words.day(isoOf(found.period.from)),
      to: words.day(isoOf(found.period.to)),
    })
    say(paint.good(output === undefined || output === '-' ? done : `${done} ${words.import.where(output)}`))
    if (options.json === true)
      stdout.write(
        `${JSON.stringify({
          as_of: subject.asOf,
          from: isoOf(found.period.from),
          to: isoOf(found.period.to),
          currency: found.orders.money?.currency || null,
          all: figuresOf(found.kpis[0]!, found.orders),
          segments: given.map(({ name }, at) => ({ segment: name, ...figuresOf(found.kpis[at + 1]!, found.orders) })),
          output: output ?? null,
        })}\n`,
      )
    return ExitCode.ok
  } finally {
    subject.close()
  }
}

/** Those that were named, or all of a base. */
export function givenSegments(subject: Subject, names: readonly string[], context: Context): GivenRule[] {
  const { database } = subject.base!
  const segments = names.length === 0 ? storedSegments(database) : names.map((name) => requireSegment(database, name, context))
  if (segments.length === 0) throw usageFault(context.words.segmentKpis.usage.noSegments)
  return segments.map(({ name, rule }) => readGiven(name, rule, context))
}

/** @throws {CommanderError} when a rule has a fault */
export async function segmentKpis(
  subject: Subject,
  table: BaseTable,
  given: readonly GivenRule[],
  within: Period,
  context: Context,
): Promise<SegmentKpis> {
  await subject.ready(given.map(({ rule }) => rule))
  const { table: lines, numbers } = await table.orders()
  const orders = groupOrders(lines.lines, false)
  const placeOf = new Int32Array(table.rows).fill(-1)
  for (let place = 0; place < numbers.length; place++) {
    const row = table.rowOf[numbers[place]!] ?? -1
    if (row >= 0) placeOf[row] = place
  }
  const groups = given.map((one) => {
    const rows = subject.asker.rowsOf(one.rule)
    if (isRuleFault(rows)) throw ruleRefused(one, rows, context)
    return rows
  })
  const period = { from: dayOf(dayBefore(subject.asOf, within)) + 1, to: dayOf(subject.asOf) }
  const all = [Uint32Array.from({ length: table.rows }, (_, row) => row), ...groups]
  const reach = consentFieldNames.map((name) => saidYes(table, name))
  return {
    names: ['', ...given.map(({ name }) => name)],
    groups: all,
    kpis: kpisOf({ orders, placeOf }, all, period, reach),
    period,
    orders,
    placeOf,
  }
}

/** Of each row 1 where a column says yes. */
function saidYes(table: BaseTable, name: string): Uint8Array {
  const column = table.names.indexOf(name)
  if (column === -1) return new Uint8Array(table.rows)
  return saysYes(table.cells(column))
}

/** Six decimals: enough to tell one in a million. */
const rate = (part: number, whole: number): number | null => (whole === 0 ? null : Number((part / whole).toFixed(6)))

/** The figures of a segment, under the names that rows and JSON have for them; null where there is nothing to say. */
export function figuresOf(kpis: Kpis, { money }: Orders): Record<string, number | null> {
  const unit = 10 ** (money?.places ?? 0)
  const worth = (units: number | undefined): number | null => (units === undefined || money === undefined ? null : units / unit)
  const average = (part: number, whole: number): number | null =>
    whole === 0 || money === undefined ? null : Number((part / unit / whole).toFixed(2))
  return {
    customers: kpis.customers,
    buyers: kpis.buyers,
    orders: kpis.orders,
    revenue: worth(kpis.revenue),
    margin: worth(kpis.margin),
    frequency: rate(kpis.orders, kpis.buyers),
    average_order: average(kpis.bought, kpis.orders),
    revenue_per_customer: average(kpis.revenue, kpis.customers),
    retention: rate(kpis.again, kpis.before),
    ...Object.fromEntries(consentFieldNames.map((name, at) => [name, rate(kpis.reach[at]!, kpis.customers)])),
  }
}

const cellText = (figure: number | null): string => (figure === null ? '' : String(figure))

function kpiLines({ names, kpis, orders }: SegmentKpis, { words, stderr }: Context): string[] {
  const width = (stderr.columns ?? plainWidth) - 2
  const { money } = orders
  const amount = (units: number | undefined): string =>
    units === undefined || money === undefined
      ? ''
      : words.rfm.money(decimalText(Math.round(units), money.places), money.currency)
  const share = (part: number, whole: number): string => (whole === 0 ? '' : words.percent(part / whole))
  const rows = kpis.map((one, at) => [
    at === 0 ? words.segmentKpis.all : harmless(names[at]!),
    words.number(one.customers),
    words.number(one.orders),
    amount(one.revenue),
    ...(orders.margin === undefined ? [] : [amount(one.margin)]),
    one.buyers === 0 ? '' : words.segmentKpis.decimals(one.orders / one.buyers),
    share(one.again, one.before),
    share(one.reach[0]!, one.customers),
  ])
  const heads = words.segmentKpis.heads.filter((_, at) => at !== 4 || orders.margin !== undefined)
  const columns = heads.map((_, at) => at).slice(1)
  return renderTable(numbersRight([[...heads], ...rows], columns), width).map((line) => `  ${line}`)
}
