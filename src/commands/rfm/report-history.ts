import type { Context } from '../../cli/context.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { isoOf, lastDayOf, periodOf, periodUnits } from '../../orders/calendar.ts'
import { isGift, type Orders } from '../../orders/orders.ts'
import type { Part } from '../../report/html.ts'
import { renderMoments } from '../../report/moments.ts'
import { renderPage } from '../../report/page.ts'
import { renderSection, renderText } from '../../report/section.ts'
import { mark } from '../../report/style/mark.ts'
import { plots } from '../../report/style/plots.ts'
import { renderTable } from '../../report/table.ts'
import { nameable, visible } from '../../report/unseen.ts'
import type { Explanation } from '../../rfm/explain.ts'
import type { ReturnsPolicy } from '../../rfm/measures.ts'
import { pathOf, type Stand } from '../../rfm/path.ts'
import { namingOf } from '../../rfm/score.ts'
import { writePage, type PendingPage } from '../page-file.ts'
import { explainedRows, moveLines, pointLines } from './explain-lines.ts'
import type { ScoredTable } from './scored.ts'

/** So many orders are listed, the last ones; all are drawn. */
const listed = 20
/** So many periods at most, or they are longer. */
const mostPeriods = 24

/** Writes the page on one customer beside its name: orders over time, why this segment, and by which it came there. */
export function writeHistoryReport(
  path: string,
  run: ScoredTable,
  who: number,
  explained: Explanation | undefined,
  policy: ReturnsPolicy,
  context: Context,
): PendingPage {
  return writePage(path, renderHistory(run, who, explained, policy, context), context)
}

function renderHistory(
  run: ScoredTable,
  who: number,
  explained: Explanation | undefined,
  policy: ReturnsPolicy,
  context: Context,
): string {
  const { words, lang } = context
  const say = words.historyReport
  const { orders, asOf } = run.table
  const sections: (readonly [id: string, title: string, body: Part])[] = [
    ...(explained === undefined
      ? []
      : [
          ['why', say.why, renderWhy(run, who, explained, context)] as const,
          ['path', say.path, renderPath(run, who, policy, context)] as const,
        ]),
    ...(orders.starts[who] === orders.starts[who + 1]
      ? []
      : [['orders', say.orders, renderOrders(run, who, policy, context)] as const]),
  ]
  const segment = run.scored.segments[run.scored.segment[who]!]!
  return renderPage({
    lang,
    title: say.title(nameable(orders.customers[who]!)),
    lede: say.lede({
      segment: words.rfm.segmentNames[segment] ?? visible(segment),
      orders: run.measures.orders[who]!,
      spend: amountText(orders, run.measures.monetary[who]!, context),
      day: words.day(isoOf(asOf)),
    }),
    styles: [mark, plots],
    body:
      sections.length === 0 ? renderText(say.nothing) : sections.map(([id, title, body]) => renderSection(2, id, title, body)),
    foot: say.foot(words.day(isoOf(asOf))),
  })
}

/** '' where there is no money. */
function amountText({ money }: Orders, units: number, { words }: Pick<Context, 'words'>): string {
  return money === undefined ? '' : words.rfm.money(decimalText(units, money.places), money.currency)
}

function renderOrders({ table: { orders, asOf } }: ScoredTable, who: number, policy: ReturnsPolicy, context: Context): Part {
  const { words } = context
  const say = words.historyReport
  const { starts, day, bought, returned, kind, money } = orders
  const places = Array.from({ length: starts[who + 1]! - starts[who]! }, (_, at) => starts[who]! + at)
  const first = day[places[0]!]!
  const span = Math.max(1, asOf - first)
  const highest = Math.max(1, ...places.map((at) => Math.max(bought[at]!, returned[at]!)))
  const text = (units: number): string => (units === 0 ? '' : amountText(orders, units, context))
  const date = (number: number): string => words.day(isoOf(number))
  let sum = 0
  const rows = places.map((at, nth): Part[] => {
    sum += policy === 'net' ? bought[at]! - returned[at]! : bought[at]!
    return [
      date(day[at]!),
      nth === 0 ? '' : words.number(day[at]! - day[places[nth - 1]!]!),
      ...(money === undefined
        ? []
        : [(kind[at]! & isGift) === 0 ? text(bought[at]!) : say.gift, text(returned[at]!), amountText(orders, sum, context)]),
    ]
  })
  return [
    renderMoments(
      say.ordersSays(money !== undefined),
      places.map((at) => ({
        at: (day[at]! - first) / span,
        up: money === undefined ? 1 : bought[at]! / highest,
        down: money === undefined ? 0 : returned[at]! / highest,
        text: say.one({ day: date(day[at]!), bought: text(bought[at]!), returned: text(returned[at]!) }),
      })),
      [
        { at: 0, text: date(first) },
        { at: 1, text: date(asOf) },
      ],
      money === undefined ? '' : say.most(amountText(orders, highest, context)),
    ),
    renderTable(
      say.ordersCaption(Math.min(listed, rows.length), rows.length),
      [
        { head: say.orderHeads.day },
        { head: say.orderHeads.since, numbers: true },
        ...(money === undefined
          ? []
          : [say.orderHeads.bought, say.orderHeads.returned, say.orderHeads.sum].map((head) => ({ head, numbers: true }))),
      ],
      [{ rows: rows.slice(-listed) }],
    ),
  ]
}

function renderWhy(run: ScoredTable, who: number, explained: Explanation, context: Context): Part {
  const { words } = context
  const { whyHeads: heads, moves } = words.historyReport
  const lines = moveLines(run, explained, context)
  const [sum, ...fired] = pointLines(explained, context)
  return [
    renderTable(
      words.historyReport.measures,
      [{ head: heads.score }, { head: heads.value }, { head: heads.next }, { head: heads.cuts }],
      [{ rows: explainedRows(run, who, explained, context).map(({ score, value, next, cuts }) => [score, value, next, cuts]) }],
    ),
    sum === undefined ? undefined : renderTable(sum, [{ head: '' }], [{ rows: fired.map((line) => [line]) }]),
    renderTable(
      moves,
      [{ head: '' }],
      [{ rows: (lines.length === 0 ? [words.rfm.explain.settled.trim()] : lines).map((line) => [line]) }],
    ),
  ]
}

function renderPath(run: ScoredTable, who: number, policy: ReturnsPolicy, context: Context): Part {
  const { words } = context
  const say = words.historyReport
  const { table, cuts, scheme, unit } = run
  const { orders, asOf } = table
  const days = periodEnds(orders.day[orders.starts[who]!]!, asOf)
  const stands = pathOf(orders, who, days, { cuts, naming: namingOf(scheme, cuts), policy, unit })
  return renderTable(
    say.pathCaption,
    [
      { head: say.pathHeads.day },
      { head: say.pathHeads.segment },
      { head: say.pathHeads.scores },
      { head: say.pathHeads.recency_days, numbers: true },
      { head: say.pathHeads.orders, numbers: true },
      ...(unit === undefined ? [] : [{ head: say.pathHeads.monetary, numbers: true }]),
    ],
    [{ rows: stands.map((stand): Part[] => standRow(stand, orders, context)) }],
  )
}

function standRow(
  { day, segment, scores, recencyDays, orders: purchases, monetary }: Stand,
  orders: Orders,
  context: Context,
): Part[] {
  const { words } = context
  return [
    words.day(isoOf(day)),
    words.rfm.segmentNames[segment] ?? visible(segment),
    scores === undefined ? '' : [scores.r, scores.f, scores.m].filter((score) => score !== undefined).join(' · '),
    scores === undefined ? '' : words.number(recencyDays),
    words.number(purchases),
    ...(monetary === undefined ? [] : [amountText(orders, monetary, context)]),
  ]
}

/** The last days of the periods from one day on, and the last day of all. */
function periodEnds(first: number, asOf: number): number[] {
  for (const unit of periodUnits) {
    const [from, to] = [periodOf(first, unit), periodOf(asOf, unit)]
    if (to - from >= mostPeriods && unit !== 'year') continue
    return Array.from({ length: to - from + 1 }, (_, at) => Math.min(asOf, lastDayOf(from + at, unit)))
  }
  return [asOf]
}
