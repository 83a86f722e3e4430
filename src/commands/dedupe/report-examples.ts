import type { Context } from '../../cli/context.ts'
import { rowsOf, sizeOf } from '../../dedupe/clusters.ts'
import { clustersToShow, rowsKeptApart, sureness } from '../../dedupe/examples.ts'
import type { Part } from '../../report/html.ts'
import { renderText } from '../../report/section.ts'
import { renderSideBySide, type Line } from '../../report/side-by-side.ts'
import { nameable } from '../../report/unseen.ts'
import type { Deduped } from './deduped.ts'
import { reportCells } from './report-cells.ts'

/** So many of each are shown: enough to judge by, few enough to be looked at. */
const clustersShown = 12
const groupsShown = 8
/** Rows that stand side by side. */
const widest = 4

/** People who were there several times, their records side by side with what was kept of them. */
export function renderMerged(run: Deduped, context: Context): Part {
  const { plan, table, golden, compared } = run
  const { clusters, probability, several } = plan
  const { dedupeReport: say, report } = context.words
  if (several === 0) return undefined
  const cells = reportCells(run, context)
  const shown = clustersToShow(clusters, probability, clustersShown)
  return [
    renderText(report.unbroken(say.mergedSays(several, shown.length))),
    shown.map((cluster) => {
      const all = [...rowsOf(clusters, cluster)]
      const rows = all.slice(0, widest)
      const kept = golden(all)
      const lines = table.columns.map(({ name }, column): Line => {
        const values = [...rows.map((row) => cells.valueOf(row, column)), cells.goldenValue(kept[column]!, column)]
        return { column: name, values, more: [], aside: compared !== undefined && cells.comparedAt(column) === undefined }
      })
      const more = all.length > widest ? ` ${say.more(all.length - widest)}` : ''
      const sure = sureness(clusters, probability, cluster)
      return renderSideBySide({
        caption: report.unbroken(say.mergedCaption(sizeOf(clusters, cluster), sure)) + more,
        column: say.heads.column,
        heads: [...rows.map(cells.calledOf), say.heads.golden],
        more: [],
        lines,
        made: true,
      })
    }),
  ]
}

/** Groups of rows that share what households share, and were kept apart. */
export function renderFamilies(run: Deduped, context: Context): Part {
  const { plan, compared, table } = run
  if (compared === undefined) return undefined
  const { dedupeReport: say, report } = context.words
  const groups = rowsKeptApart(compared.comparable, plan.clusters, groupsShown)
  if (groups.length === 0) return undefined
  const cells = reportCells(run, context)
  return [
    renderText(report.unbroken(say.familiesSays)),
    groups.map(({ rows, shared }) => {
      const lines = table.columns.map(({ name }, column): Line => {
        const values = rows.map((row) => cells.valueOf(row, column))
        return { column: name, values, more: [], aside: cells.comparedAt(column) === undefined }
      })
      const names = shared.map((column) => nameable(compared.comparable.columns[column]!.name))
      const heads = rows.map(cells.calledOf)
      const caption = report.unbroken(say.familyCaption(names))
      return renderSideBySide({ caption, column: say.heads.column, heads, more: [], lines })
    }),
  ]
}
