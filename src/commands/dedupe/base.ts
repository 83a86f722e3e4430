import { applyMerge, type Merged } from '../../base/merge.ts'
import { openToRead, openToWrite, storageFault, type HeldBase } from '../../base/open.ts'
import type { NumberedRow } from '../../base/pages.ts'
import { goldenRecords } from '../../base/read.ts'
import { readRecordColumns, type RecordColumns } from '../../base/record-columns.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { rowsOf } from '../../dedupe/clusters.ts'
import type { DedupeOptions } from '../dedupe.ts'
import { readDecisions } from './decisions.ts'
import type { Deduped } from './deduped.ts'
import { baseGolden, goldenOfRecords, goldenSettings, type GoldenSettings } from './golden.ts'
import { jsonOf } from './json.ts'
import { knewOf } from './knew.ts'
import { matchTable } from './match.ts'
import { writeClusters, writePairs, writeProvenance } from './outputs.ts'
import { writeDedupeReport } from './report.ts'
import { allOrNone, writeRows, type Pending } from '../rows-file.ts'
import { readRules, refuseFaults } from './settings.ts'
import { openStages, type Stages } from './stages.ts'
import { recordTable } from './table.ts'
import { doneLine, sayDone, showPlan } from './talk.ts'
import type { Targets } from './targets.ts'

/** The records of a base whose duplicates were found. */
interface DedupedBase extends Deduped {
  readonly records: RecordColumns
  readonly settings: GoldenSettings
  /** Records of one person that are of several customers so far, by number. */
  readonly groups: readonly (readonly number[])[]
}

/** Finds the duplicates of a base, and merges them in it: in one transaction, with a journal to take it back by. */
export async function dedupeBase(path: string, targets: Targets, options: DedupeOptions, context: Context): Promise<ExitCode> {
  const { stdout, say, words } = context
  const rules = readRules(options.settings)
  const stages = openStages(context, options)
  const onlyLooks = options.plan === true || options.dryRun === true || options.check === true
  // To show golden records that are not to be kept, they are made in a transaction that comes to nothing.
  const held = onlyLooks && targets.output === undefined ? undefined : await openToWrite(path, context.self)
  let run: DedupedBase
  let merged: Merged | undefined
  try {
    run = await matchBase(path, held, rules, options, context, stages)
    stages.write(0)
    merged = held === undefined ? undefined : merge(run, held, options, context)
    await writeAll(run, held, targets, options, context, () => {
      if (!onlyLooks && merged?.run !== undefined) held!.commit()
    })
  } catch (error) {
    throw storageFault(path, error)
  } finally {
    stages.end()
    held?.close()
  }
  showPlan(run, options, context)
  const kept = onlyLooks ? undefined : merged?.run
  if (options.plan !== true) sayDone(run, options, targets.output, context)
  if (kept !== undefined) say(words.dedupe.ranAs(kept, path))
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(run, options, targets, { rejects: undefined, run: kept }))}\n`)
  return options.check === true && run.groups.length > 0 ? ExitCode.no : ExitCode.ok
}

async function matchBase(
  path: string,
  held: HeldBase | undefined,
  rules: unknown,
  options: DedupeOptions,
  context: Context,
  stages: Stages,
): Promise<DedupedBase> {
  const records = readRecords(path, held)
  const table = recordTable(path, records, options, context)
  stages.read(1, table.rows)
  refuseFaults(rules, table.columns, options.settings, context) // a fault is said now, not when half is done
  const known = sameCustomers(records)
  const constraints = await readDecisions(options, table, context, known)
  const matched = await matchTable(table, { constraints, threshold: options.threshold }, context, stages)
  const settings = goldenSettings(records, table.notation, rules)
  const { clusters } = matched.plan
  const groups: number[][] = []
  for (let cluster = 0; cluster < clusters.count; cluster++) {
    const rows = rowsOf(clusters, cluster)
    if (rows.some((row) => records.customers[row] !== records.customers[rows[0]!])) groups.push([...rows].map(table.numberOf))
  }
  return {
    ...matched,
    table,
    constraints,
    records,
    settings,
    groups,
    golden: goldenOfRecords(records, settings),
    mergedBefore: known.length,
    clusterNumberOf: (cluster) => records.records[clusters.rows[clusters.starts[cluster]!]!]!,
  }
}

/** All records; a base that is only looked at is let go at once. */
function readRecords(path: string, held: HeldBase | undefined): RecordColumns {
  if (held !== undefined) return readRecordColumns(held.database)
  const database = openToRead(path)
  try {
    return readRecordColumns(database)
  } finally {
    database.close()
  }
}

/** Records that are of one customer already, each with the first of them. */
export function sameCustomers({ customers }: RecordColumns): [number, number][] {
  const first = new Map<number, number>()
  const pairs: [number, number][] = []
  for (const [row, customer] of customers.entries()) {
    const before = first.get(customer)
    if (before === undefined) first.set(customer, row)
    else pairs.push([before, row])
  }
  return pairs
}

function merge(run: DedupedBase, { database }: HeldBase, options: DedupeOptions, context: Context): Merged {
  const { records, groups, settings, plan } = run
  const people = plan.clusters.count
  return applyMerge(database, { records, groups }, baseGolden, {
    kind: 'dedupe',
    ranOn: options.asOf ?? context.today,
    settings,
    knew: knewOf(run),
    decided: {
      records: records.rows,
      people,
      merged: records.rows - people - run.mergedBefore,
      largest: plan.largest,
      pairs: plan.pairs,
      expected: plan.expected,
    },
  })
}

/** Writes what was asked for; what stands in the base is kept before any of it shows. */
async function writeAll(
  run: Deduped,
  held: HeldBase | undefined,
  { output, clusters, pairs, provenance, report }: Targets,
  options: DedupeOptions,
  context: Context,
  keep: () => void,
): Promise<void> {
  const write = async (pending: Pending[]): Promise<void> => {
    if (clusters !== undefined) pending.push(await writeClusters(clusters, run, context))
    if (pairs !== undefined) pending.push(await writePairs(pairs, run, context))
    if (provenance !== undefined) pending.push(await writeProvenance(provenance, run, context))
    if (report !== undefined) pending.push(writeDedupeReport(report, run, doneLine(run, context), context))
    if (output !== undefined) {
      const { header, batches } = goldenRecords(held!.database)
      pending.push(await writeRows(output, 'customers', header, cellsOf(batches()), context, options.excel === true))
    }
  }
  await allOrNone(context, write, keep)
}

function* cellsOf(batches: Iterable<readonly NumberedRow[]>): Generator<readonly string[]> {
  for (const batch of batches) for (const { cells } of batch) yield cells
}
