import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import type { ExitCode } from '../../cli/exit.ts'
import type { ValidateOptions } from '../validate.ts'

/** Runs `clientele validate`, on a base or on any other input. */
export async function validateInput(input: string, options: ValidateOptions, context: Context): Promise<ExitCode> {
  if (options.table === undefined && isBase(input)) return (await import('./base.ts')).validateBase(input, options, context)
  if (options.trend === true) throw usageFault(context.words.validate.usage.trendOfBase)
  return (await import('./run.ts')).runValidate(input, options, context)
}
