import type { Context } from '../../cli/context.ts'
import { rowsOf, sizeOf } from '../../dedupe/clusters.ts'
import { borderlinePairs } from '../../dedupe/examples.ts'
import { probabilityOf } from '../../match/model.ts'
import { judge } from '../../dedupe/verdict.ts'
import { Comparer } from '../../match/compare.ts'
import { explain, type Evidence, type Explanation } from '../../match/explain.ts'
import { Scorer } from '../../match/scorer.ts'
import { renderHistogram } from '../../report/histogram.ts'
import type { Part } from '../../report/html.ts'
import { renderAside, renderName, renderSaid, renderSection, renderText } from '../../report/section.ts'
import { renderSideBySide, type Line } from '../../report/side-by-side.ts'
import { renderWeightBar, type WeightScale } from '../../report/weight-bar.ts'
import type { Deduped } from './deduped.ts'
import { reportCells, type ReportCells } from './report-cells.ts'
import { saysTwo } from './says-two.ts'

/** So many are shown on each side: enough to judge by, few enough to be looked at. */
const pairsShown = 8
/** Of a cluster so many rows are weighed to say what they tell. */
const mostMembers = 40

/** A run in which something was compared. */
export type ComparedRun = Deduped & { readonly compared: NonNullable<Deduped['compared']> }

/** What all pairs weigh, and those nearest to the border, on both sides. */
export function renderBorder(run: ComparedRun, context: Context): Part {
  const { plan, compared } = run
  const { resolution } = compared
  if (resolution.pairs.count === 0) return undefined
  const { dedupeReport: say, report, why } = context.words
  const evidence = evidenceOf(compared)
  const weigh: Weigh = (row, other) => evidence.scorer.weigh(row, other)
  const weighAmong: Weigh = (row, other) => evidence.scorer.weighAmong(row, other)
  const border = borderlinePairs(plan.clusters, resolution.pairs, plan, pairsShown, { weigh, weighAmong })
  const pairs = [...border.merged, ...border.apart]
  const { left, right } = resolution.pairs
  const explained = new Map(pairs.map((pair) => [pair, explain(evidence, left[pair]!, right[pair]!)]))
  const scale = scaleOf([...explained.values()].flatMap(bitsOf))
  const cells = reportCells(run, context)
  const part = (id: string, title: string, some: readonly number[]): Part => {
    const shown = some.map((pair) => renderPair(pair, explained.get(pair)!, { run, cells, scale, weigh, weighAmong }, context))
    return shown.length === 0 ? undefined : renderSection(3, id, title, shown)
  }
  return [
    renderText(renderSaid(report.unbroken(say.borderSays(why.bits(plan.threshold), why.bits(plan.meanCut))))),
    renderWeightsOfPairs(run, context),
    part('joined', say.joined, border.merged),
    part('apart', say.apart, border.apart),
  ]
}

const bitsOf = ({ prior, fields }: Explanation): number[] => [prior, ...fields.map(({ bits, rarity }) => bits + rarity)]

/** A scale on which all of some weights have room. */
export function scaleOf(bits: readonly number[]): WeightScale {
  const [least, most] = bits.reduce(([low, high], weight) => [Math.min(low, weight), Math.max(high, weight)], [-1, 1])
  return { least: Math.floor(least), most: Math.ceil(most) }
}

function evidenceOf({ comparable, resolution }: ComparedRun['compared']): Evidence & { readonly scorer: Scorer } {
  const comparer = new Comparer(comparable)
  const { model, rules } = resolution
  return { comparable, comparer, model, rules: rules.map(({ rule }) => rule), scorer: new Scorer(comparable, comparer, model) }
}

/** The ends of the chart, in bits: what weighs less or more stands at them. A bin is one bit. */
const leastDrawn = -6
const mostDrawn = 40

function renderWeightsOfPairs({ plan, compared }: ComparedRun, { words }: Context): Part {
  const { dedupeReport: say, why } = words
  const { count, left, right, weight } = compared.resolution.pairs
  const { of } = plan.clusters
  const bins = Array.from({ length: mostDrawn - leastDrawn }, () => [0, 0] as [number, number])
  const totals: [number, number] = [0, 0]
  for (let pair = 0; pair < count; pair++) {
    const bin = Math.floor(Math.min(mostDrawn - 1, Math.max(leastDrawn, weight[pair]!))) - leastDrawn
    const series = of[left[pair]!] === of[right[pair]!] ? 0 : 1
    bins[bin]![series]++
    totals[series]++
  }
  const placeOf = (bits: number): number => Math.min(1, Math.max(0, (bits - leastDrawn) / (mostDrawn - leastDrawn)))
  const ticks = [0, 10, 20, 30].map((bits) => ({ at: placeOf(bits), text: bits === 0 ? '0' : `+${bits}` }))
  const highest = bins.reduce((most, [one, other]) => Math.max(most, one + other), 0)
  return renderHistogram({
    says: say.weighed(count),
    bins,
    series: [
      { label: say.inOne(totals[0]), value: totals[0], text: words.number(totals[0]), tone: 'deep' },
      { label: say.inTwo(totals[1]), value: totals[1], text: words.number(totals[1]), tone: 'dotted' },
    ],
    ticks,
    border: { at: placeOf(plan.threshold), text: say.borderAt(why.bits(plan.threshold)) },
    axis: say.axis,
    most: say.mostOfBin(highest),
  })
}

/** What two rows weigh, in bits. */
type Weigh = (row: number, other: number) => number

interface Shown {
  readonly run: ComparedRun
  readonly cells: ReportCells
  readonly scale: WeightScale
  readonly weigh: Weigh
  readonly weighAmong: Weigh
}

/** Two rows, and what each of their fields adds: from what any two rows weigh to what these do. */
function renderPair(
  pair: number,
  explained: Explanation,
  { run, cells, scale, weigh, weighAmong }: Shown,
  context: Context,
): Part {
  const { table, compared } = run
  const { comparable, resolution } = compared
  const { dedupeReport: say, why, levels, report } = context.words
  const [a, b, weight] = [resolution.pairs.left[pair]!, resolution.pairs.right[pair]!, resolution.pairs.weight[pair]!]
  const bar = (bits: number): Part => renderWeightBar(bits, scale, why.bits(bits))
  const fieldAt = new Map(comparable.fields.flatMap(({ columns }, field) => columns.map((column) => [column, field])))
  const lines = table.columns.map(({ name }, column): Line => {
    const values = [a, b].map((row) => cells.valueOf(row, column))
    const at = cells.comparedAt(column)
    if (at === undefined) return { column: name, values, more: [renderAside(say.notCompared), ''], aside: true }
    const field = fieldAt.get(at)!
    const { columns } = comparable.fields[field]!
    const first = columns.find((own) => [a, b].some((row) => comparable.columns[own]!.ids[row] !== 0)) ?? columns[0]!
    const { level, bits, rarity, spokenFor } = explained.fields[field]!
    // Several columns may be one field: it speaks once, with the first of them that is filled.
    const speaker = first !== at ? first : spokenFor === undefined ? undefined : comparable.fields[spokenFor]!.columns[0]!
    if (speaker !== undefined) {
      const other = table.columns[cells.columnOf(speaker)]!.name
      return { column: name, values, more: [renderAside(why.spokenFor(other)), ''] }
    }
    if (level === undefined) return { column: name, values, more: [renderAside(why.missing), ''] }
    return { column: name, values, more: [renderAside(levels[level]), bar(bits + rarity)] }
  })
  const total = why.bits(weight)
  const more = weight - explained.weight // of rows that are equal among few: they weigh what no field can tell
  return renderSideBySide({
    caption: report.unbroken(say.pairCaption(total, probabilityOf(weight))),
    note: noteOf(a, b, explained, run, { weigh, weighAmong }, context),
    column: say.heads.column,
    heads: [a, b].map(cells.calledOf),
    more: [{ head: say.heads.level }, { head: say.heads.weight, numbers: true }],
    lines: [
      { column: say.start, values: [], more: [renderAside(why.prior), bar(explained.prior)] },
      ...lines,
      ...(Math.abs(more) < 0.05 ? [] : [{ column: '', values: [], more: [renderAside(why.equal), bar(more)] }]),
      { column: say.sum, values: [], more: ['', renderName(total)] },
    ],
  })
}

/** Why the two are one or two all the same; undefined where their own weight says it. */
function noteOf(
  a: number,
  b: number,
  explanation: Explanation,
  { plan, compared, constraints }: ComparedRun,
  weights: Pick<Shown, 'weigh' | 'weighAmong'>,
  { words: { why, report } }: Context,
): string | undefined {
  const { clusters, threshold, meanCut } = plan
  const membersOf = (row: number): number[] => {
    const members = [...rowsOf(clusters, clusters.of[row]!)]
    return [...new Set([...[a, b].filter((one) => members.includes(one)), ...members])].slice(0, mostMembers)
  }
  const [clusterA, clusterB] = [membersOf(a), membersOf(b)]
  const together = clusters.of[a] === clusters.of[b]
  const sizes = [a, b].map((row) => sizeOf(clusters, clusters.of[row]!)) as [number, number]
  const { rules } = compared.resolution
  const verdict = judge({ a, b, explanation, clusterA, clusterB, together, threshold, meanCut, rules, constraints, ...weights })
  if (verdict.because === 'weight' || verdict.because === 'threshold') return undefined
  const { weight } = explanation
  if (!verdict.same) return report.unbroken(saysTwo(verdict, { sizes, weight, threshold, meanCut }, why))
  return report.unbroken(
    verdict.because === 'cluster' ? why.same.cluster({ rows: sizes[0], mean: verdict.tie.mean }) : why.same[verdict.because],
  )
}
