import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { tryOutput } from '../../io/beside.ts'
import { trySink } from '../../io/sink.ts'
import type { DedupeOptions } from '../dedupe.ts'
import { refuseClashes } from '../targets.ts'

/** What a run is to write, by what goes there; `-` is standard output. */
export interface Targets {
  readonly output?: string | undefined
  readonly clusters?: string | undefined
  readonly pairs?: string | undefined
  readonly provenance?: string | undefined
  readonly report?: string | undefined
}

/**
 * Refuses what is about the lines and columns of a file, where there is a base.
 *
 * @throws {CommanderError} which names the option
 */
export function refuseFileOptions(
  options: Pick<DedupeOptions, 'map' | 'delimiter' | 'encoding' | 'rejects' | 'maxMemory'>,
  { words }: Context,
): void {
  if (options.maxMemory !== undefined) throw usageFault(words.dedupe.usage.limitAndBase)
  for (const option of ['map', 'delimiter', 'encoding', 'rejects'] as const)
    if (options[option] !== undefined) throw usageFault(words.dedupe.usage.notOfBase(`--${option}`))
}

/**
 * The files that a run writes. A file's rows go to standard output where nothing else is said; `--check` writes only what
 * is asked for, `--dry-run` and `--plan` nothing. The golden records of a base stay in it.
 *
 * @throws {CommanderError} when outputs and inputs clash
 */
export function targetsOf(input: string, isBase: boolean, options: DedupeOptions, context: Context): Targets {
  const { words } = context
  const { output, clusters, pairs, provenance, report, rejects, same, different, settings } = options
  const named: Targets = { output, clusters, pairs, provenance, report }
  const names = Object.values(named).some((path) => path !== undefined)
  if (options.plan === true && names) throw usageFault(words.dedupe.usage.planAndOutputs)
  const silent = options.check === true || options.dryRun === true || options.plan === true || isBase
  const wanted = silent ? named : { ...named, output: output ?? '-' }
  if (options.json === true && options.dryRun !== true && Object.values(wanted).includes('-'))
    throw usageFault(words.dedupe.usage.jsonNeedsOutput)
  const inputs = [input, same, different, settings].filter((path) => path !== undefined)
  refuseClashes(inputs, { ...wanted, rejects }, context)
  return options.dryRun === true ? {} : wanted
}

/**
 * Tries whether all of them can be written: a run may take minutes, and says so before rather than behind.
 *
 * @throws {DataError} when one can't
 */
export function tryTargets({ report, ...rows }: Targets, { self }: Context): void {
  for (const target of Object.values(rows)) if (target !== undefined) trySink(target, self)
  if (report !== undefined) tryOutput(report, self)
}
