import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import type { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import type { DedupeOptions } from '../dedupe.ts'
import { refuseFileOptions, targetsOf, tryTargets } from './targets.ts'

/** Runs `clientele dedupe`: one row a person in a file, or one customer a person in a base. */
export async function runDedupe(input: string, options: DedupeOptions, context: Context): Promise<ExitCode> {
  if (options.many === true) throw usageFault(context.words.link.usage.manyAlone)
  const base = options.table === undefined && isBase(input)
  if (base) refuseFileOptions(options, context)
  const targets = targetsOf(input, base, options, context)
  tryTargets(targets, context)
  return base
    ? (await import('./base.ts')).dedupeBase(input, targets, options, context)
    : (await import('./file.ts')).dedupeFile(input, targets, options, context)
}
