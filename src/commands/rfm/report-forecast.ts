import type { Context } from '../../cli/context.ts'
import { isoOf } from '../../orders/calendar.ts'
import { renderFacts, type Fact } from '../../report/facts.ts'
import { renderHeatGrid } from '../../report/heat-grid.ts'
import { renderHistogram } from '../../report/histogram.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderAlarm, renderCode, renderContents, renderNote, renderSection, renderText } from '../../report/section.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { mark } from '../../report/style/mark.ts'
import { plots } from '../../report/style/plots.ts'
import { renderTable } from '../../report/table.ts'
import { renderBeside } from '../../report/timelines.ts'
import { visible } from '../../report/unseen.ts'
import { inUnit } from '../../rfm/predict/order-fit.ts'
import { writePage, type PendingPage } from '../page-file.ts'
import { noteOf } from './forecast-json.ts'
import { notLearnt } from './forecast-talk.ts'
import type { Forecasted } from './forecasted.ts'
import type { PredictOptions } from './forecast-verbs.ts'
import { meansOnGrid } from './grid-counts.ts'
import { daysIn } from './length.ts'
import { renderTracking } from './report-tracking.ts'
import { renderTrial } from './report-trial.ts'
import { inputName } from './input-name.ts'
import type { ScoredTable } from './scored.ts'

/**
 * Writes the page of a forecast beside its name: what it was learnt from, the model, how near it was, how it followed the weeks,
 * and what it expects.
 */
export function writeForecastReport(
  path: string,
  run: ScoredTable,
  forecasted: Forecasted,
  options: PredictOptions,
  context: Context,
): PendingPage {
  return writePage(path, renderForecast(run, forecasted, options, context), context)
}

function renderForecast(run: ScoredTable, forecasted: Forecasted, options: PredictOptions, context: Context): string {
  const { words, lang } = context
  const say = words.forecastReport
  const { choice, expected, weeks } = forecasted
  const trial = choice?.holdout ?? choice?.trial
  const sections: (readonly [id: string, title: string, body: Part])[] = [
    ['learned', say.learned, renderLearned(forecasted, context)],
    ...(choice === undefined ? [] : [['model', say.model, renderModel(forecasted, options, context)] as const]),
    ...(choice === undefined || trial === undefined
      ? []
      : [['trial', say.trial, renderTrial(trial, choice, choice.holdout !== undefined, context)] as const]),
    ...(weeks === undefined || weeks.length < 2
      ? []
      : [['tracking', say.tracking, renderTracking(weeks, forecasted.holdoutDays, run.table.asOf, context)] as const]),
    ...(expected === undefined ? [] : [['ahead', say.ahead, renderAhead(run, forecasted, options, context)] as const]),
  ]
  return renderPage({
    lang,
    title: say.title(inputName(run, context)),
    lede:
      choice === undefined
        ? notLearnt(forecasted, words)
        : words.predict.done({ customers: forecasted.known.customer.length, model: choice.used.model.name }),
    styles: [mark, plots],
    body: [
      renderContents(sections.map(([id, title]) => [id, title])),
      sections.map(([id, title, body]) => renderSection(2, id, title, body)),
    ],
    foot: say.foot(words.day(isoOf(run.table.asOf))),
  })
}

function renderLearned({ sufficiency, doubts, holdoutDays }: Forecasted, { words }: Context): Part {
  const { facts: named } = words.forecastReport
  const { customers, repeaters, frequent, repeats, days } = sufficiency
  const of = (some: number): Part =>
    customers === 0
      ? words.number(some)
      : [words.number(some), ' ', renderShareBar(some / customers, words.rfmReport.percent(some / customers))]
  const facts: Fact[] = [
    [named.customers, words.number(customers)],
    [named.repeaters, of(repeaters)],
    [named.frequent, of(frequent)],
    [named.repeats, words.number(repeats)],
    [named.days, words.number(days)],
    ...(holdoutDays === 0 ? [] : [[named.heldOut, words.number(holdoutDays)] as const]),
  ]
  return [renderFacts(facts), doubts.map((doubt) => renderAlarm(words.predict.doubts[doubt](sufficiency)))]
}

function renderModel({ choice, spend }: Forecasted, options: PredictOptions, { words }: Context): Part {
  const say = words.forecastReport
  const { used } = choice!
  const unit = daysIn[options.timeUnit]
  const [values, errors] = [inUnit(used, used.theta, unit), inUnit(used, used.errors, unit)]
  const row = (name: string, value: number, error: number): Part[] => [
    renderCode(name),
    say.fixed(value, 4),
    Number.isFinite(error) ? say.fixed(error, 4) : '',
  ]
  return [
    words.predict.notes(noteOf(choice!, options)).map(renderText),
    renderTable(
      say.parametersCaption(words.predict.unit[options.timeUnit]),
      [
        { head: say.parameterHeads.name },
        { head: say.parameterHeads.value, numbers: true },
        { head: say.parameterHeads.error, numbers: true },
      ],
      [
        { rows: used.model.parameters.map((name, at) => row(name, values[at]!, errors[at]!)) },
        ...(spend?.fit === undefined
          ? []
          : [
              {
                title: 'Gamma-Gamma',
                rows: ['p', 'q', 'v'].map((name, at) => row(name, spend.fit!.theta[at]!, spend.fit!.errors[at]!)),
              },
            ]),
      ],
    ),
    spend?.why === undefined ? undefined : renderText(words.predict.spendWhys[spend.why]),
  ]
}

function renderAhead(run: ScoredTable, forecasted: Forecasted, options: PredictOptions, { words }: Context): Part {
  const say = words.forecastReport
  const { expected, known, intervals } = forecasted
  const { orders, clv, active } = expected!
  const { money } = run.table.orders
  const amount = (value: number): string => words.rfm.money(String(Math.round(value)), money?.currency ?? '')
  const between = (ends: readonly [string, string] | undefined): Part =>
    ends === undefined ? undefined : renderNote(say.aheadFacts.between(...ends))
  const horizon = words.rfm.length(options.horizon.text)
  return [
    renderFacts([
      [
        say.aheadFacts.orders(horizon),
        [
          words.number(total(orders)),
          between(intervals && [words.number(intervals.orders[0]), words.number(intervals.orders[1])]),
        ],
      ],
      ...(clv === undefined
        ? []
        : [
            [
              say.aheadFacts.clv,
              [amount(total(clv)), between(intervals?.clv && [amount(intervals.clv[0]), amount(intervals.clv[1])])],
            ] as const,
          ]),
    ]),
    renderBySegment(run, forecasted, horizon, amount, words),
    renderBeside([
      renderExpectedGrid(run, forecasted, words),
      ...(active === undefined ? [] : [renderActive(active, known.customer.length, words)]),
    ]),
  ]
}

function renderBySegment(
  { scored }: ScoredTable,
  { expected, known }: Forecasted,
  horizon: string,
  amount: (value: number) => string,
  words: Context['words'],
): Part {
  const { segmentHeads: heads, segmentsCaption, fixed } = words.forecastReport
  const { orders, clv, active } = expected!
  const sums = scored.segments.map((name) => ({ name, customers: 0, orders: 0, clv: 0, active: 0 }))
  for (const [at, who] of known.customer.entries()) {
    const sum = sums[scored.segment[who]!]!
    sum.customers++
    sum.orders += orders[at]!
    sum.clv += clv?.[at] ?? 0
    sum.active += active?.[at] ?? 0
  }
  return renderTable(
    segmentsCaption(horizon),
    [
      { head: heads.segment },
      { head: heads.customers, numbers: true },
      { head: heads.orders, numbers: true },
      { head: heads.mean, numbers: true },
      ...(clv === undefined ? [] : [{ head: heads.clv, numbers: true }]),
      ...(active === undefined ? [] : [{ head: heads.active }]),
    ],
    [
      {
        rows: sums
          .filter(({ customers }) => customers > 0)
          .map((of): Part[] => [
            words.rfm.segmentNames[of.name] ?? visible(of.name),
            words.number(of.customers),
            words.number(of.orders),
            fixed(of.orders / of.customers, 2),
            ...(clv === undefined ? [] : [amount(of.clv)]),
            ...(active === undefined
              ? []
              : [renderShareBar(of.active / of.customers, words.rfmReport.percent(of.active / of.customers))]),
          ]),
      },
    ],
  )
}

function renderExpectedGrid(run: ScoredTable, { expected, known }: Forecasted, words: Context['words']): Part {
  const say = words.forecastReport
  const byCustomer = new Float64Array(run.table.orders.customers.length)
  for (const [at, who] of known.customer.entries()) byCustomer[who] = expected!.orders[at]!
  const means = meansOnGrid(run, byCustomer)
  const highest = Math.max(1e-9, ...means.flat().map((mean) => mean ?? 0))
  return renderHeatGrid({
    says: say.gridSays,
    corner: '',
    columns: ['5', '4', '3', '2', '1'],
    rows: means.map((row, at) => ({
      name: `${words.rfm.recency} ${5 - at}`,
      cells: row.map((mean) => ({ share: (mean ?? 0) / highest, text: mean === undefined ? '–' : say.fixed(mean, 2) })),
    })),
  })
}

const bars = 20

function renderActive(active: Float64Array, customers: number, words: Context['words']): Part {
  const say = words.forecastReport
  const counts = Array.from({ length: bars }, () => 0)
  for (const chance of active) counts[Math.min(bars - 1, Math.floor(bars * chance))]!++
  return renderHistogram({
    says: say.activeSays,
    bins: counts.map((count) => [count]),
    series: [{ label: say.activeSeries(customers), value: customers, text: words.number(customers), tone: 'deep' }],
    ticks: [0, 0.25, 0.5, 0.75, 1].map((at) => ({ at, text: words.percent(at) })),
    border: undefined,
    axis: '',
    most: say.activeMost(Math.max(...counts)),
  })
}

const total = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0)
