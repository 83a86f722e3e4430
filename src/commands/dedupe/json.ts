import type { DedupePlan } from '../../dedupe/plan.ts'
import type { DedupeOptions } from '../dedupe.ts'
import type { Deduped } from './deduped.ts'
import type { Targets } from './targets.ts'

/** The report of a run as one object with stable keys. */
export function jsonOf(
  { plan, table, mergedBefore }: Deduped,
  options: DedupeOptions,
  targets: Targets,
  more: { readonly rejects: string | undefined; readonly run?: number | undefined },
): unknown {
  const people = plan.clusters.count
  return {
    input: table.path,
    rows: { read: table.read, compared: table.rows, rejected: table.rejected, blank: table.blank },
    people,
    merged: table.rows - people - mergedBefore,
    merged_before: mergedBefore,
    clusters_of_several: plan.several,
    largest_cluster: plan.largest,
    pairs: { compared: plan.pairs.compared, matched: plan.pairs.matched, not_compared: plan.pairs.notCompared },
    expected_precision: rounded(plan.expected.precision),
    expected_recall: rounded(plan.expected.recall),
    fell_back: plan.fellBack,
    threshold: plan.threshold,
    country: plan.country,
    columns: plan.columns.map(columnJson),
    rules: plan.rules.map(ruleJson),
    run: more.run ?? null,
    output: targets.output ?? null,
    rejects: more.rejects ?? null,
    dry_run: options.dryRun === true,
  }
}

function columnJson({ name, field, kind, why, dates }: DedupePlan['columns'][number]): unknown {
  return { name, field: field ?? null, role: kind ?? null, why: why ?? null, date_order: dates?.order ?? null }
}

function ruleJson({ shares, crossed, pairs, gain, notWalked }: DedupePlan['rules'][number]): unknown {
  return { shares, crossed, pairs, gain: rounded(gain), not_compared: notWalked }
}

/** Six decimals: more would be noise. */
const rounded = (share: number): number => Number(share.toFixed(6))
