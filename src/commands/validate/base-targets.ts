import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { refuseClashes } from '../targets.ts'
import type { ValidateOptions } from '../validate.ts'
import type { Targets } from './targets.ts'

/** What a run over a base writes beside it. */
export interface BaseTargets extends Targets {
  /** Golden records, as they are when all is mended. */
  readonly output: string | undefined
}

/** Of a look for its own sake. */
export const nothingWritten: BaseTargets = { output: undefined, isPiped: false }

/** Options about the lines and columns of a file. */
const ofFiles = ['map', 'delimiter', 'encoding', 'sheet', 'ragged', 'rejects', 'customers'] as const

/**
 * Reads what is to be written where, of a base.
 *
 * @throws {CommanderError} when that makes no sense
 */
export function baseTargets(input: string, options: ValidateOptions, context: Context): BaseTargets {
  const { validate, dedupe } = context.words
  const { usage } = validate
  for (const option of ofFiles) if (options[option] !== undefined) throw usageFault(dedupe.usage.notOfBase(`--${option}`))
  const { problems, plan, output, json, rules, apply, fix, report, annotate, stale, staleList } = options
  const mends = fix === true || apply !== undefined
  if (options.inPlace === true) throw usageFault(usage.baseInPlace)
  if (!mends && output !== undefined) throw usageFault(usage.noFix)
  if (mends && options.as !== undefined && options.as !== 'customers') throw usageFault(usage.onlyCustomers(options.as))
  if (apply !== undefined && [fix, plan, problems, report, annotate, staleList].some((other) => other !== undefined))
    throw usageFault(usage.applyAlone)
  if (
    options.trend === true &&
    [fix, apply, problems, plan, output, rules, report, annotate, stale, staleList].some((other) => other !== undefined)
  )
    throw usageFault(usage.trendAlone)
  if (staleList !== undefined && stale === undefined) throw usageFault(usage.staleMonths)
  const piped = [problems, plan, staleList, output, report].filter((target) => target === '-').length
  if (piped + (json === true ? 1 : 0) > 1) throw usageFault(usage.twoOnStdout)
  const inputs = [input, apply, rules].filter((path) => path !== undefined)
  if (annotate !== undefined && !/\.xlsx$/i.test(annotate)) throw usageFault(context.words.validateAnnotated.format(annotate))
  refuseClashes(inputs, { output, problems, plan, staleList, report, annotate }, context)
  if (options.dryRun === true) return nothingWritten
  return { problems, changes: plan, stale: staleList, output, report, annotated: annotate, isPiped: piped > 0 && report !== '-' }
}
