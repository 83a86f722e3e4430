import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { openProgress } from '../../cli/progress.ts'
import { usageFault } from '../../cli/usage.ts'
import { sourceColumns } from '../../io/source-columns.ts'
import type { Source } from '../../io/source.ts'
import { DataError } from '../../model/error.ts'
import type { Decrypt } from '../../privacy/age-open.ts'
import { decryptBy } from '../age-secrets.ts'
import type { ImportOptions } from '../import.ts'
import { readMap, requireColumns } from '../given-columns.ts'
import { refuseClashes } from '../targets.ts'
import { inputsAt, ownFields, type Input } from './inputs.ts'
import { outputsOf } from './outputs.ts'
import { hasFailed, type Failed, type Imported, type Outcome } from './outcome.ts'
import { openMappings } from './settings.ts'
import { jsonOf } from './json.ts'
import { printOutcomes, printTotals } from './summary.ts'
import { intoBase } from './into-base.ts'
import { intoFile } from './into-file.ts'
import { understand, type Hints, type Understood } from './understand.ts'

/** A file that is open and understood, or why it is not. */
export type Opened = Understood | Failed

/** Runs `clientele import`: opens and understands every input, then takes them into a base or a file. */
export async function runImport(inputs: readonly string[], options: ImportOptions, context: Context): Promise<ExitCode> {
  const { words, stdout } = context
  if (options.into === undefined && options.output === undefined && options.dryRun !== true)
    throw usageFault(words.usage.needsTarget)
  if (options.into !== undefined && options.output !== undefined) throw usageFault(words.usage.twoTargets)
  if (options.json === true && options.into === undefined && (options.output === undefined || options.output === '-')) {
    if (options.dryRun !== true) throw usageFault(words.usage.jsonNeedsOutput)
  }
  const outputs = outputsOf(options)
  refuseClashes(inputs, outputs, context)
  // A file of mappings is read too; only what is saved may be added to it.
  if (options.mapping !== undefined) refuseClashes([...inputs, options.mapping], { ...outputs, saveMapping: undefined }, context)
  const map = readMap(options.map ?? [], context)
  const mappings = openMappings(options, context)

  const decrypt = await decryptBy(options, context)

  const opened: Opened[] = []
  for (const path of inputs) opened.push(...(await openAll(path, inputs.length, decrypt, options, context, map, mappings.find)))
  try {
    const understood = opened.filter((one): one is Understood => !('fault' in one))
    if (understood.length > 0) {
      const names = understood.flatMap((input) => input.names)
      requireColumns([...map.keys(), ...(options.key === undefined ? [] : [options.key])], names, context)
    }
    const size = understood.reduce((sum, { source }) => sum + source.size, 0)
    const progress = openProgress(context, size, options.progress !== false && options.quiet !== true)
    const outcomes: Outcome[] = []
    try {
      const imported =
        options.into === undefined
          ? await intoFile(understood, options, context, progress)
          : await intoBase(understood, options.into, options, context, progress)
      // In the order of the inputs, of which one may be given twice.
      const inOrder = imported.values()
      for (const one of opened) outcomes.push('fault' in one ? one : inOrder.next().value!)
    } finally {
      progress.end()
    }
    mappings.save(understood)
    const done = outcomes.filter((outcome): outcome is Imported => !hasFailed(outcome))
    printOutcomes(outcomes, options, context)
    printTotals(done, options, context)
    if (options.json === true) stdout.write(`${JSON.stringify(jsonOf(outcomes, options))}\n`)
    if (options.report !== undefined) await (await import('./report.ts')).writeReport(options.report, outcomes, context)
    return outcomes.some(hasFailed) ? ExitCode.data : ExitCode.ok
  } finally {
    for (const one of opened) if (!('fault' in one)) one.source.close()
  }
}

/** Opens what a path stands for: one input, or the tables of a bundle. */
async function openAll(
  path: string,
  of: number,
  decrypt: Decrypt | undefined,
  options: ImportOptions,
  context: Context,
  map: Hints['given'],
  saved: ReturnType<typeof openMappings>['find'],
): Promise<Opened[]> {
  try {
    const found = await inputsAt(path, decrypt, options, context)
    const all = of + found.length - 1
    const opened: Opened[] = []
    for (const input of found) opened.push(await openOne(input, all, options, context, map, saved))
    return opened
  } catch (error) {
    if (error instanceof DataError) return [{ path, fault: error.fault }]
    throw error
  }
}

/** Opens one input; what is wrong with it is its own outcome, and the others go on. */
async function openOne(
  input: Input,
  of: number,
  options: ImportOptions,
  context: Context,
  map: Hints['given'],
  saved: ReturnType<typeof openMappings>['find'],
): Promise<Opened> {
  let source: Source | undefined
  try {
    source = await input.open()
    return understand(source, {
      table: options.as ?? input.table,
      given: input.table === undefined ? map : ownFields(sourceColumns(source).names, input.table),
      saved,
      shared: options.into !== undefined || of > 1,
      country: options.country,
      region: context.region,
      asOf: options.asOf ?? context.today,
    })
  } catch (error) {
    source?.close()
    if (error instanceof DataError) return { path: input.path, fault: error.fault }
    throw error
  }
}
