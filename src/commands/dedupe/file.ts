import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import type { DedupeOptions } from '../dedupe.ts'
import { readMap } from '../given-columns.ts'
import { openRejects } from '../import/rejects.ts'
import { rejectsPaths } from '../targets.ts'
import { readDecisions } from './decisions.ts'
import type { Deduped } from './deduped.ts'
import { jsonOf } from './json.ts'
import { matchTable } from './match.ts'
import { goldenMaker, type GoldenSetting } from './golden-work.ts'
import { writeClusters, writePairs, writeProvenance } from './outputs.ts'
import { writePeople } from './people.ts'
import { openLimit, type Limit } from './limit.ts'
import { openMemory } from './memory.ts'
import { allOrNone } from '../rows-file.ts'
import { readRules, refuseFaults } from './settings.ts'
import { openStages, type Stages } from './stages.ts'
import { readFile, type FileTable } from './table.ts'
import { doneLine, sayDone, showPlan } from './talk.ts'
import type { Targets } from './targets.ts'

/** Finds the duplicates of a file, and writes one row a person. */
export async function dedupeFile(input: string, targets: Targets, options: DedupeOptions, context: Context): Promise<ExitCode> {
  const { words, stdout, say, paint } = context
  const rules = readRules(options.settings)
  const stages = openStages(context, options)
  const limit = openLimit(input, targets, options, context)
  let run: DedupedFile
  let rejects: string | undefined
  try {
    run = await matchFile(input, rules, options, limit, context, stages)
    rejects = await writeAll(run, targets, options, thriftily(run.table, context), stages)
  } finally {
    stages.end()
    limit?.close()
  }
  showPlan(run, options, context)
  if (rejects !== undefined) say(paint.warn(words.import.rejectsAt(rejects)))
  if (options.plan !== true) sayDone(run, options, targets.output, context)
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(run, options, targets, { rejects }))}\n`)
  return options.check === true && run.plan.several > 0 ? ExitCode.no : ExitCode.ok
}

/** A file whose duplicates were found. */
interface DedupedFile extends Deduped {
  readonly table: FileTable
  readonly setting: GoldenSetting
  /** Let go where memory is scarce, once nobody asks for it any more. */
  compared: Deduped['compared']
}

async function matchFile(
  input: string,
  rules: unknown,
  options: DedupeOptions,
  limit: Limit | undefined,
  context: Context,
  stages: Stages,
): Promise<DedupedFile> {
  const memory = options.cache === false ? undefined : openMemory(input, options, context)
  const table = await readFile(input, readMap(options.map ?? [], context), options, context, stages, limit)
  const { columns, writing, thrift } = table
  refuseFaults(rules, columns, options.settings, context)
  const constraints = await readDecisions(options, table, context)
  const { threshold } = options
  const matched = await matchTable(table, { constraints, threshold, thrift }, thriftily(table, context), stages)
  thrift?.collect()
  if (options.dryRun !== true) await memory?.keep(table, matched, constraints)
  const setting: GoldenSetting = { columns, writing, rules }
  return {
    ...matched,
    table,
    setting,
    constraints,
    golden: goldenMaker(setting, table.notation),
    mergedBefore: 0,
    clusterNumberOf: (cluster) => cluster + 1,
  }
}

/** A table that memory is scarce for is dealt with by one thread. */
const thriftily = ({ thrift }: FileTable, context: Context): Context =>
  thrift === undefined ? context : { ...context, cores: 1 }

/** Writes all that was asked for, and gives it its names when all is there; answers with where the rejects are. */
async function writeAll(
  run: DedupedFile,
  targets: Targets,
  options: DedupeOptions,
  context: Context,
  stages: Stages,
): Promise<string | undefined> {
  const { table } = run
  const { output, clusters, pairs, provenance, report } = targets
  let rejectsPath: string | undefined
  await allOrNone(context, async (pending) => {
    const wanted = output !== undefined || (options.rejects !== undefined && options.dryRun !== true)
    if (wanted && table.rejects.length > 0) {
      const [path] = rejectsPaths([table.path], { ...targets, rejects: options.rejects })
      const rejects = openRejects(table.source, path!, context)
      pending.push(rejects) // first: what is nowhere else is safe before the rest shows
      rejects.add(table.rejects)
      rejectsPath = rejects.path()
    }
    if (clusters !== undefined) pending.push(await writeClusters(clusters, run, context))
    if (pairs !== undefined) pending.push(await writePairs(pairs, run, context))
    if (report !== undefined) {
      table.thrift?.shelf.stay()
      pending.push((await import('./report.ts')).writeDedupeReport(report, run, doneLine(run, context), context))
    }
    if (table.thrift !== undefined) {
      run.compared = undefined
      table.thrift.collect()
      table.thrift.shelf.stay()
    }
    if (provenance !== undefined) pending.push(await writeProvenance(provenance, run, context))
    if (output !== undefined) {
      pending.push(await writePeople(output, run, run.setting, options.excel === true, context, stages))
    }
  })
  return rejectsPath
}
