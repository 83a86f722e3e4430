import type { Context } from '../../cli/context.ts'
import { decimalText } from '../../numeric/decimals.ts'
import type { Part } from '../../report/html.ts'
import { renderShareBar } from '../../report/share-bar.ts'
import { renderTable } from '../../report/table.ts'
import { renderTreemap } from '../../report/treemap.ts'
import { visible } from '../../report/unseen.ts'
import type { Figures } from './figures.ts'
import type { ScoredTable } from './scored.ts'

/** The segments as a map, as large as they have customers and as dark as these spend, and as a table. */
export function renderSegments(run: ScoredTable, figures: Figures, { words }: Context): Part {
  const { rfmReport: say, rfm } = words
  const { segments, monetary } = figures
  const margin = run.table.by === 'margin' ? undefined : figures.margin
  const { money, customers } = run.table.orders
  const heads = say.segmentHeads
  const shown = segments.filter((of) => of.customers > 0)
  const nameOf = (segment: string): string => rfm.segmentNames[segment] ?? visible(segment)
  const amount = (units: number): string => rfm.money(decimalText(Math.round(units), money!.places), money!.currency)
  const mean = ({ monetary: spent, customers: some }: (typeof shown)[number]): number => spent / some
  const highest = Math.max(1, ...shown.map(mean))
  const shareOf = (part: number, whole: number): Part =>
    money === undefined || whole <= 0 || part < 0 ? '' : renderShareBar(part / whole, say.percent(part / whole))
  return [
    renderTreemap(
      say.mapSays(money !== undefined),
      shown.map((of) => ({
        name: nameOf(of.segment),
        value: of.customers,
        text: `${words.number(of.customers)} · ${say.percent(of.customers / customers.length)}`,
        share: money === undefined ? of.customers / customers.length : mean(of) / highest,
        note: money === undefined ? '' : say.meanSpend(amount(mean(of))),
      })),
    ),
    renderTable(
      say.segmentsCaption,
      [
        { head: heads.segment },
        { head: heads.customers, numbers: true },
        { head: heads.share },
        ...(money === undefined
          ? []
          : [{ head: heads.spend, numbers: true }, { head: heads.shareOfSpend }, { head: heads.mean, numbers: true }]),
        ...(margin === undefined
          ? []
          : [
              { head: heads.margin, numbers: true },
              { head: heads.marginRate, numbers: true },
            ]),
      ],
      [
        {
          rows: shown.map((of): Part[] => [
            nameOf(of.segment),
            words.number(of.customers),
            renderShareBar(of.customers / customers.length, say.percent(of.customers / customers.length)),
            ...(money === undefined ? [] : [amount(of.monetary), shareOf(of.monetary, monetary), amount(mean(of))]),
            ...(margin === undefined ? [] : [amount(of.margin!), of.monetary > 0 ? say.percent(of.margin! / of.monetary) : '']),
          ]),
        },
      ],
    ),
  ]
}
