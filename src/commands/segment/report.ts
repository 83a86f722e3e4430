import { basename } from 'node:path'
import { membersOn, refreshRows, segmentNumbers } from '../../base/segments.ts'
import type { Context } from '../../cli/context.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { dayOf } from '../../orders/days.ts'
import { renderCard } from '../../report/card.ts'
import type { Fact } from '../../report/facts.ts'
import { renderHeatGrid } from '../../report/heat-grid.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderSankey } from '../../report/sankey.ts'
import { renderCode, renderSection, renderText } from '../../report/section.ts'
import { renderSeriesLine } from '../../report/series-line.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { segmentStyles } from '../../report/style/segments.ts'
import { renderTable } from '../../report/table.ts'
import { renderBeside } from '../../report/timelines.ts'
import { nameable, visible } from '../../report/unseen.ts'
import { isRuleFault } from '../../rule/read.ts'
import { printRule } from '../../rule/print.ts'
import { kpisOf } from '../../segment/kpis.ts'
import { migration } from '../../segment/migration.ts'
import { profileOf, type GroupProfile } from '../../segment/profile.ts'
import { ruleRefused, type GivenRule } from './given-rules.ts'
import { segmentKpis, type SegmentKpis } from './kpis.ts'
import type { Subject } from './subject.ts'

/** So many refreshes at most are drawn, the last ones. */
const mostDays = 36
const aYear = { count: 12, unit: 'm' } as const
/** Fields by which segments are crossed, where they are there: the first few. */
const crossedBy = ['region', 'age_band', 'gender', 'city', 'country'] as const
const mostTables = 2
const mostClasses = 9

/** Renders the page of segments: sizes and values over time, who went where, by region and age, and a card for each. */
export async function renderSegments(
  path: string,
  subject: Subject,
  given: readonly GivenRule[],
  context: Context,
): Promise<string> {
  const { words, lang } = context
  const say = words.segmentReport
  await subject.ready(
    given.map(({ rule }) => rule),
    [...crossedBy],
  )
  const found = subject.base === undefined ? undefined : await segmentKpis(subject, subject.base.table, given, aYear, context)
  const groups = found?.groups.slice(1) ?? given.map((one) => rowsOf(subject, one, context))
  const profiles = crossedBy
    .filter((name) => subject.table.names.includes(name))
    .map((name) => profileOf(name, subject.table.cells(subject.table.names.indexOf(name)), groups, mostClasses))
    .filter(({ classes }) => classes.length > 1)
  const stored = subject.base === undefined ? undefined : segmentNumbers(subject.base.database)
  const isHistory = found !== undefined && given.every(({ name }) => stored!.has(name))
  return renderPage({
    lang,
    title: say.title(nameable(path === '-' ? say.standardInput : basename(path))),
    lede: say.lede({ segments: given.length, customers: subject.table.rows, asOf: words.day(subject.asOf) }),
    styles: [segmentStyles],
    body: [
      ...(isHistory ? renderHistory(subject, given, found, context) : []),
      ...profiles
        .slice(0, mostTables)
        .map((profile) =>
          renderSection(
            2,
            `by-${profile.field}`,
            say.crossed(say.fields[profile.field] ?? profile.field),
            renderCrossed(profile, given, context),
          ),
        ),
      renderSection(2, 'profiles', say.profiles, renderBeside(renderCards(subject, given, groups, found, profiles, context))),
    ],
    foot: say.foot(words.day(subject.asOf)),
  })
}

function rowsOf({ asker }: Subject, given: GivenRule, context: Context): Uint32Array {
  const rows = asker.rowsOf(given.rule)
  if (isRuleFault(rows)) throw ruleRefused(given, rows, context)
  return rows
}

const moneyText = (units: number, { orders }: SegmentKpis, { words }: Context): string =>
  orders.money === undefined ? '' : words.rfm.money(decimalText(Math.round(units), orders.money.places), orders.money.currency)

/** Sizes and values at each refresh, and who went where between the first and the last. */
function renderHistory(subject: Subject, given: readonly GivenRule[], found: SegmentKpis, context: Context): Part[] {
  const { words } = context
  const say = words.segmentReport
  const { database, table } = subject.base!
  const numbers = segmentNumbers(database)
  const days = [...new Set(refreshRows(database, undefined).map(([, day]) => String(day)))]
    .filter((day) => day <= subject.asOf)
    .toSorted()
    .slice(-mostDays)
  if (days.length === 0) return [renderText(say.neverRefreshed)]
  const placeOf = found.placeOf
  const first = dayOf(days[0]!)
  const span = Math.max(1, dayOf(days.at(-1)!) - first)
  const isInOn = (day: string): Uint8Array[] =>
    given.map(({ name }) => {
      const number = numbers.get(name)
      return number === undefined ? new Uint8Array(table.rows) : table.rowsOf(membersOn(database, number, day))
    })
  const history = days.map((day) => {
    const isIn = isInOn(day)
    const rows = isIn.map((of) => Uint32Array.from({ length: of.length }, (_, row) => row).filter((row) => of[row] === 1))
    const to = dayOf(day)
    const kpis = kpisOf({ orders: found.orders, placeOf }, rows, { from: to - 364, to }, [])
    return { day, isIn, kpis }
  })
  const charts = given.map(({ name }, at) => {
    const sizes = history.map(({ kpis }) => kpis[at]!.customers)
    const [from, to] = [history[0]!, history.at(-1)!]
    const told = (of: typeof from): string =>
      [words.number(of.kpis[at]!.customers), moneyText(of.kpis[at]!.revenue, found, context)]
        .filter((text) => text !== '')
        .join(' · ')
    return renderSeriesLine({
      name: nameable(name),
      says: say.sizeSays({ name: nameable(name), from: sizes[0]!, to: sizes.at(-1)! }),
      points: history.map(({ day }, point) => [(dayOf(day) - first) / span, sizes[point]!] as const),
      first: words.segmentReport.on({ day: words.day(from.day), told: told(from) }),
      last: history.length === 1 ? '' : words.segmentReport.on({ day: words.day(to.day), told: told(to) }),
    })
  })
  const shownDays = history.slice(-6)
  const numbersTable = renderTable(
    say.sizesCaption,
    [{ head: say.segment }, ...shownDays.map(({ day }) => ({ head: words.day(day), numbers: true }))],
    [
      {
        rows: given.map(({ name }, at): Part[] => [
          visible(name),
          ...shownDays.map(({ kpis }) => words.number(kpis[at]!.customers)),
        ]),
      },
    ],
  )
  const sections: Part[] = [renderSection(2, 'sizes', say.sizes, [renderText(say.sizesText), renderBeside(charts), numbersTable])]
  const [from, to] = [history[0]!, history.at(-1)!]
  if (from !== to)
    sections.push(renderSection(2, 'moves', say.moves, renderMoves(from, to, given, found, table.rows, placeOf, context)))
  return sections
}

interface Moment {
  readonly day: string
  readonly isIn: readonly Uint8Array[]
}

function renderMoves(
  from: Moment,
  to: Moment,
  given: readonly GivenRule[],
  found: SegmentKpis,
  rows: number,
  placeOf: Int32Array,
  context: Context,
): Part {
  const { words } = context
  const say = words.segmentReport
  const names = [...given.map(({ name }) => nameable(name)), say.none]
  const flows = migration(from.isIn, to.isIn, rows)
  const period = { from: dayOf(to.day) - 364, to: dayOf(to.day) }
  const revenue = new Float64Array(rows)
  const single = new Uint32Array(1)
  for (let row = 0; row < rows; row++) {
    single[0] = row
    revenue[row] = kpisOf({ orders: found.orders, placeOf }, [single], period, [])[0]!.revenue
  }
  const money = migration(from.isIn, to.isIn, rows, revenue)
  const drawn = flows.map((row, one) => row.map((count, other) => (one === given.length && other === given.length ? 0 : count)))
  const moved = flows
    .flatMap((row, one) => row.map((count, other) => ({ one, other, count })))
    .filter(({ one, other, count }) => count > 0 && one !== other)
    .toSorted((a, b) => b.count - a.count || a.one - b.one || a.other - b.other)
    .slice(0, 20)
  const drawing = drawn.flat().every((count) => count === 0)
    ? undefined
    : renderSankey({
        says: say.movesSays,
        from: words.day(from.day),
        to: words.day(to.day),
        names,
        flows: drawn,
        text: (count) => words.number(count),
      })
  return [
    drawing,
    renderTable(
      say.movesCaption,
      [{ head: say.from }, { head: say.to }, { head: say.customers, numbers: true }, { head: say.revenue, numbers: true }],
      [
        {
          rows: moved.map(({ one, other, count }): Part[] => [
            names[one]!,
            names[other]!,
            words.number(count),
            moneyText(money[one]![other]!, found, context),
          ]),
        },
      ],
    ),
  ]
}

function renderCrossed({ classes, shares, all, field }: GroupProfile, given: readonly GivenRule[], { words }: Context): Part {
  const say = words.segmentReport
  const label = (name: string): string => (name === '' ? say.unknown : nameable(name))
  const most = Math.max(0.01, ...shares.flat(), ...all)
  const cells = (row: readonly number[]): { share: number; text: string }[] =>
    row.map((share) => ({ share: share / most, text: words.percent(share) }))
  return [
    renderHeatGrid({
      says: say.crossedSays(say.fields[field] ?? field),
      corner: '',
      columns: [...given.map(({ name }) => short(nameable(name))), say.everybody],
      rows: classes.map((name, at) => ({
        name: short(label(name), 20),
        cells: cells([...shares.map((of) => of[at]!), all[at]!]),
      })),
    }),
  ]
}

const short = (text: string, longest = 8): string => {
  const letters = [...text]
  return letters.length <= longest ? text : `${letters.slice(0, longest - 1).join('')}…`
}

function renderCards(
  { table }: Subject,
  given: readonly GivenRule[],
  groups: readonly Uint32Array[],
  found: SegmentKpis | undefined,
  profiles: readonly GroupProfile[],
  context: Context,
): Part[] {
  const { words } = context
  const say = words.segmentReport
  return given.map((one, at) => {
    const { length } = groups[at]!
    const share = table.rows === 0 ? 0 : length / table.rows
    const facts: Fact[] = [[say.customers, [words.number(length), ' ', renderShareBar(share, words.percent(share))]]]
    const kpis = found?.kpis[at + 1]
    if (kpis !== undefined && found !== undefined) {
      const { money } = found.orders
      if (money !== undefined) facts.push([say.revenue, moneyText(kpis.revenue, found, context)])
      if (kpis.margin !== undefined) facts.push([say.margin, moneyText(kpis.margin, found, context)])
      if (kpis.buyers > 0) facts.push([say.frequency, words.segmentKpis.decimals(kpis.orders / kpis.buyers)])
      if (kpis.before > 0) facts.push([say.retention, words.percent(kpis.again / kpis.before)])
      for (const [channel, reached] of kpis.reach.entries())
        if (reached > 0) facts.push([say.reach[channel]!, words.percent(reached / Math.max(1, length))])
    }
    const apart = profiles
      .flatMap(({ classes, shares, all, field }) =>
        classes.map((name, place) => ({ name, field, share: shares[at]![place]!, all: all[place]! })),
      )
      .filter(({ name, share: own, all }) => name !== '' && all > 0 && own > 1.2 * all && own >= 0.1)
      .toSorted((a, b) => b.share - b.all - (a.share - a.all))
      .slice(0, 3)
    const told = apart.map(({ name, field, share: own, all }) =>
      say.apart({ field: say.fields[field] ?? field, name: nameable(name), share: own, all }),
    )
    return renderCard({
      id: `segment-${at + 1}`,
      title: one.name === '' ? say.theRule : visible(one.name),
      rule: renderCode(visible(printRule(one.rule))),
      facts,
      ...(told.length > 0 && { apart: told.join(' · ') }),
    })
  })
}
