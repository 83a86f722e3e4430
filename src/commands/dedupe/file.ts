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
import { writeClusters, writePairs, writePeople, writeProvenance } from './outputs.ts'
import { makePeople } from './people.ts'
import { openMemory } from './memory.ts'
import { allOrNone } from './rows-file.ts'
import { readRules, refuseFaults } from './settings.ts'
import { openStages, type Stages } from './stages.ts'
import { readFile, type FileTable } from './table.ts'
import { doneLine, sayDone, showPlan } from './talk.ts'
import type { Targets } from './targets.ts'

/** Finds the duplicates of a file, and writes one row a person. */
export async function dedupeFile(input: string, targets: Targets, options: DedupeOptions, context: Context): Promise<ExitCode> {
  const { words, stdout, say, paint } = context
  const rules = readRules(options.settings)
  const memory = options.cache === false ? undefined : openMemory(input, options, context)
  const stages = openStages(context, options)
  let run: Deduped & { readonly table: FileTable }
  let rejects: string | undefined
  try {
    const table = await readFile(input, readMap(options.map ?? [], context), options, context, stages)
    refuseFaults(rules, table.columns, options.settings, context)
    const constraints = await readDecisions(options, table, context)
    const matched = await matchTable(table, { constraints, threshold: options.threshold }, context, stages)
    const setting: GoldenSetting = { columns: table.columns, writing: table.writing, rules }
    run = {
      ...matched,
      table,
      constraints,
      golden: goldenMaker(setting, table.notation),
      mergedBefore: 0,
      clusterNumberOf: (cluster) => cluster + 1,
    }
    if (options.dryRun !== true) await memory?.keep(table, matched, constraints)
    rejects = await writeAll(run, setting, targets, options, context, stages)
  } finally {
    stages.end()
  }
  showPlan(run, options, context)
  if (rejects !== undefined) say(paint.warn(words.import.rejectsAt(rejects)))
  if (options.plan !== true) sayDone(run, options, targets.output, context)
  if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(run, options, targets, { rejects }))}\n`)
  return options.check === true && run.plan.several > 0 ? ExitCode.no : ExitCode.ok
}

/** Writes all that was asked for, and gives it its names when all is there; answers with where the rejects are. */
async function writeAll(
  run: Deduped & { readonly table: FileTable },
  setting: GoldenSetting,
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
    if (provenance !== undefined) pending.push(await writeProvenance(provenance, run, context))
    if (report !== undefined)
      pending.push((await import('./report.ts')).writeDedupeReport(report, run, doneLine(run, context), context))
    if (output !== undefined) {
      const people = await makePeople(run, setting, context, stages)
      pending.push(await writePeople(output, run, people, options.excel === true, context, stages))
    }
  })
  return rejectsPath
}
