import type { Context } from '../../cli/context.ts'
import { movements, type Movement } from '../../model/movement.ts'
import { decimalText } from '../../numeric/decimals.ts'
import { isoOf, type Period } from '../../orders/calendar.ts'
import type { Part } from '../../report/html.ts'
import { renderPage } from '../../report/page.ts'
import { renderNote, renderSection, renderText } from '../../report/section.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderStackedBar } from '../../report/stacked-bar.ts'
import { mark } from '../../report/style/mark.ts'
import { plots } from '../../report/style/plots.ts'
import { renderTable } from '../../report/table.ts'
import type { Tone } from '../../report/tone.ts'
import type { Pulse } from '../../rfm/pulse.ts'
import type { OrdersTable } from '../orders/read.ts'
import { writePage, type PendingPage } from '../page-file.ts'
import { renderTriangle } from './report-cohorts.ts'
import { inputName } from './input-name.ts'

/** What a pulse looked at. */
export interface PulseAsked {
  readonly now: Period
  readonly previous: Period
  /** Numbers of days. */
  readonly inactive: readonly number[]
}

const tones: Readonly<Record<Movement, Tone>> = {
  gained: 'deep',
  kept: 'light',
  reactivated: 'striped',
  lapsed: 'crossed',
  dormant: 'empty',
}

/** Writes the page of who came and who went beside its name: customers by what they did, who is silent for how long, who buys again. */
export function writePulseReport(
  path: string,
  table: OrdersTable,
  pulse: Pulse,
  asked: PulseAsked,
  context: Context,
): PendingPage {
  return writePage(path, renderPulse(table, pulse, asked, context), context)
}

function renderPulse(table: OrdersTable, pulse: Pulse, { now, previous, inactive }: PulseAsked, context: Context): string {
  const { words, lang } = context
  const { rfmReport: say } = words
  const day = (number: number): string => words.day(isoOf(number))
  const customers = pulse.customer.length
  const late = pulse.dataFrom !== undefined && pulse.dataFrom >= previous.from ? pulse.dataFrom : undefined
  return renderPage({
    lang,
    title: say.pulseTitle(inputName({ table }, context)),
    lede: words.rfm.pulse.done({ customers, ...pulse.counts }),
    styles: [mark, plots],
    body:
      customers === 0
        ? renderText(say.nothing(table.orders.customers.length))
        : [
            renderSection(2, 'movements', say.movements, [
              renderMovements(
                table,
                pulse,
                say.compared(day(now.from), day(now.to), day(previous.from), day(previous.to)),
                context,
              ),
              late === undefined ? undefined : renderNote(words.rfm.pulse.startsLate(day(late))),
            ]),
            ...(inactive.length === 0
              ? []
              : [renderSection(2, 'inactive', say.inactive, renderInactive(pulse, inactive, context))]),
            renderSection(2, 'cohorts', say.cohorts, renderTriangle(table, 'month', context)),
          ],
    foot: say.foot(day(table.asOf)),
  })
}

function renderMovements({ orders }: OrdersTable, pulse: Pulse, says: string, { words }: Context): Part {
  const { rfmReport: say, rfm } = words
  const all = pulse.customer.length
  const { money } = orders
  const spent = movements.map(() => 0)
  for (const [at, movement] of pulse.movement.entries()) spent[movement]! += pulse.monetary[at]!
  const { movementHeads: heads } = say
  return [
    renderStackedBar(
      says,
      movements.map((movement) => ({
        label: rfm.pulse.movements[movement],
        value: pulse.counts[movement],
        text: words.number(pulse.counts[movement]),
        tone: tones[movement],
      })),
    ),
    renderTable(
      say.movementsCaption,
      [
        { head: heads.movement },
        { head: heads.meaning },
        { head: heads.customers, numbers: true },
        { head: heads.share },
        ...(money === undefined ? [] : [{ head: heads.spend, numbers: true }]),
      ],
      [
        {
          rows: movements.map((movement, at): Part[] => [
            rfm.pulse.movements[movement],
            say.meanings[movement],
            words.number(pulse.counts[movement]),
            renderShareBar(pulse.counts[movement] / all, say.percent(pulse.counts[movement] / all)),
            ...(money === undefined ? [] : [rfm.money(decimalText(spent[at]!, money.places), money.currency)]),
          ]),
        },
      ],
    ),
  ]
}

function renderInactive(pulse: Pulse, days: readonly number[], { words }: Context): Part {
  const { rfmReport: say, rfm } = words
  const share = (at: number): number => pulse.inactive[at]! / pulse.customer.length
  return renderTable(
    say.inactiveCaption,
    [{ head: say.inactiveHead }, { head: say.movementHeads.customers, numbers: true }, { head: say.movementHeads.share }],
    [
      {
        rows: days.map((some, at): Part[] => [
          rfm.pulse.inactive(some),
          words.number(pulse.inactive[at]!),
          renderShareBar(share(at), say.percent(share(at))),
        ]),
      },
    ],
  )
}
