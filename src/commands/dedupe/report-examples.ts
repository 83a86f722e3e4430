import type { Context } from '../../cli/context.ts'
import { rowsOf, sizeOf } from '../../dedupe/clusters.ts'
import { borderlinePairs, clustersToShow, rowsKeptApart, sureness } from '../../dedupe/examples.ts'
import { probabilityOf } from '../../dedupe/plan.ts'
import type { Comparable } from '../../match/field.ts'
import { Comparer } from '../../match/compare.ts'
import { explain, type Evidence } from '../../match/explain.ts'
import { Scorer } from '../../match/scorer.ts'
import type { Part } from '../../report/html.ts'
import { renderAside, renderSection, renderText } from '../../report/section.ts'
import { renderSideBySide, type Line } from '../../report/side-by-side.ts'
import { nameable } from '../../report/unseen.ts'
import { renderWeightBar, type WeightScale } from '../../report/weight-bar.ts'
import type { Deduped } from './deduped.ts'

/** So many of each are shown: enough to judge by, few enough to be looked at. */
const clustersShown = 16
const pairsShown = 10
const groupsShown = 12
/** Rows that stand side by side. */
const widest = 4
/** Weights of fields are drawn on this scale, in bits. */
export const fieldScale: WeightScale = { least: -12, most: 16 }

/** People who were there several times, their records side by side with what was kept of them. */
export function renderMerged(run: Deduped, context: Context): Part {
  const { plan, table, golden } = run
  const { clusters, probability, several } = plan
  const { dedupeReport: say, report } = context.words
  if (several === 0) return undefined
  const shown = clustersToShow(clusters, probability, clustersShown)
  return [
    renderText(report.unbroken(say.mergedSays(several, shown.length))),
    shown.map((cluster) => {
      const all = [...rowsOf(clusters, cluster)]
      const rows = all.slice(0, widest)
      const kept = golden(all)
      const lines = table.columns.map(({ name }, column): Line => {
        const values = [...rows.map((row) => table.evidence.cell(row, column)), kept[column]!.value]
        return { column: name, values, more: [] }
      })
      const more = all.length > widest ? ` (${say.more(all.length - widest)})` : ''
      const caption = report.unbroken(
        say.mergedCaption(sizeOf(clusters, cluster), sureness(clusters, probability, cluster)) + more,
      )
      const heads = [...rows.map((row) => calledOf(row, run, context)), say.heads.golden]
      return renderSideBySide(caption, say.heads.column, heads, [], lines)
    }),
  ]
}

/** The pairs nearest to the border, on both sides. */
export function renderBorder(run: Deduped, context: Context): Part {
  const { plan, compared } = run
  if (compared === undefined) return undefined
  const { dedupeReport: say, report } = context.words
  const { comparable, resolution } = compared
  const border = borderlinePairs(plan.clusters, resolution.pairs, plan.threshold, pairsShown)
  const evidence = evidenceOf(compared)
  const part = (id: string, title: string, pairs: readonly number[]): Part =>
    pairs.length === 0
      ? ''
      : renderSection(
          3,
          id,
          title,
          pairs.map((pair) => renderPair(pair, comparable, evidence, run, context)),
        )
  if (border.merged.length + border.apart.length === 0) return undefined
  return [
    renderText(report.unbroken(say.borderSays)),
    part('joined', say.joined, border.merged),
    part('apart', say.apart, border.apart),
  ]
}

function renderPair(pair: number, comparable: Comparable, evidence: Evidence, run: Deduped, context: Context): Part {
  const { table, plan, compared } = run
  const { words } = context
  const { dedupeReport: say, why, levels } = words
  const { left, right, weight } = compared!.resolution.pairs
  const [a, b] = [left[pair]!, right[pair]!]
  const explained = explain(evidence, a, b)
  // Several columns may be one field: its weight stands with the first of them.
  const fieldAt = new Map<number, number>()
  const tableColumns = plan.columns.flatMap(({ kind }, column) => (kind === undefined ? [] : [column]))
  for (const [field, { columns }] of comparable.fields.entries()) fieldAt.set(tableColumns[columns[0]!]!, field)
  const lines = table.columns.map(({ name }, column): Line => {
    const values = [a, b].map((row) => table.evidence.cell(row, column))
    const field = fieldAt.get(column)
    const found = field === undefined ? undefined : explained.fields[field]!
    if (found?.level === undefined) return { column: name, values, more: ['', ''] }
    const bits = found.bits + found.rarity
    return {
      column: name,
      values,
      more: [renderAside(levels[found.level]), renderWeightBar(bits, fieldScale, why.bits(bits))],
    }
  })
  const caption = words.report.unbroken(say.pairCaption(why.bits(weight[pair]!), probabilityOf(weight[pair]!)))
  const heads = [a, b].map((row) => calledOf(row, run, context))
  const more = [{ head: say.heads.level }, { head: say.heads.weight, numbers: true }]
  return renderSideBySide(caption, say.heads.column, heads, more, lines)
}

function evidenceOf({ comparable, resolution }: NonNullable<Deduped['compared']>): Evidence {
  const comparer = new Comparer(comparable)
  const { model, rules } = resolution
  return {
    comparable,
    comparer,
    model,
    rules: rules.map(({ rule }) => rule),
    scorer: new Scorer(comparable, comparer, model),
  }
}

/** Groups of rows that share what households share, and were kept apart. */
export function renderFamilies(run: Deduped, context: Context): Part {
  const { plan, compared, table } = run
  if (compared === undefined) return undefined
  const { dedupeReport: say, report } = context.words
  const groups = rowsKeptApart(compared.comparable, plan.clusters, groupsShown)
  if (groups.length === 0) return undefined
  const tableColumns = plan.columns.flatMap(({ kind }, column) => (kind === undefined ? [] : [column]))
  return [
    renderText(report.unbroken(say.familiesSays)),
    groups.map(({ rows, shared }) => {
      const some = rows.slice(0, widest)
      const strong = new Set(shared.map((column) => tableColumns[column]!))
      const lines = table.columns.map(({ name }, column): Line => {
        const values = some.map((row) => table.evidence.cell(row, column))
        return { column: name, values, more: [], strong: strong.has(column) }
      })
      const names = shared.map((column) => nameable(compared.comparable.columns[column]!.name))
      const more = rows.length > widest ? ` (${say.more(rows.length - widest)})` : ''
      const heads = some.map((row) => calledOf(row, run, context))
      return renderSideBySide(report.unbroken(say.familyCaption(names) + more), say.heads.column, heads, [], lines)
    }),
  ]
}

/** How a row is called: by its number, and where there are several files by that of its own. */
function calledOf(row: number, { table }: Deduped, { words }: Context): string {
  const { dedupeReport: say } = words
  const number = table.numberOf(row)
  return table.lineOf === undefined ? say.record(number) : say.row(number, table.evidence.source?.(row))
}
