import type { Context } from '../../cli/context.ts'
import { usageFault } from '../../cli/usage.ts'
import { isBase } from '../../base/open.ts'
import { refuseClashes, rejectsPaths } from '../targets.ts'
import type { ValidateOptions } from '../validate.ts'
import type { CellChange } from './mend.ts'
import type { MendTarget } from './mended-file.ts'

/** Where everything goes that a run writes. */
export interface Targets {
  readonly problems?: string | undefined
  readonly changes?: string | undefined
  /** Rows without a sign of life. */
  readonly stale?: string | undefined
  /** Lines of people who are not on that list: they objected, or their data may only be stored. */
  readonly withheld?: ReadonlySet<number> | undefined
  readonly mended?: MendTarget | undefined
  readonly report?: string | undefined
  readonly annotated?: string | undefined
  /** Takes what would be mended, where that is done elsewhere: in a base. */
  readonly collected?: CellChange[] | undefined
  /** Does any of it go to standard output? */
  readonly isPiped: boolean
}

/**
 * Reads what is to be written where.
 *
 * @throws {CommanderError} when that makes no sense
 */
export function readTargets(input: string, options: ValidateOptions, context: Context): Targets {
  const { usage } = context.words.validate
  const { problems, plan, output, inPlace, rejects, report, annotate, staleList, json, dryRun } = options
  const mends = options.fix === true || options.apply !== undefined
  if (!mends && (output !== undefined || inPlace === true)) throw usageFault(usage.noFix)
  if (output !== undefined && inPlace === true) throw usageFault(usage.twoTargets)
  if (
    options.apply !== undefined &&
    [options.fix, plan, problems, report, annotate, staleList].some((other) => other !== undefined)
  )
    throw usageFault(usage.applyAlone)
  if (staleList !== undefined && options.stale === undefined) throw usageFault(usage.staleMonths)
  if (inPlace === true && isBase(input)) throw usageFault(usage.inPlace(input))
  const mended = !mends ? undefined : inPlace === true ? undefined : (output ?? '-')
  const piped = [problems, plan, staleList, mended, report].filter((target) => target === '-').length
  if (piped + (json === true ? 1 : 0) > 1) throw usageFault(usage.twoOnStdout)
  if (annotate !== undefined && !/\.xlsx$/i.test(annotate)) throw usageFault(context.words.validateAnnotated.format(annotate))
  const inputs = options.apply === undefined ? [input] : [input, options.apply]
  refuseClashes(inputs, { output: mended, problems, plan, staleList, rejects, report, annotate }, context)
  const [rejectsPath] = rejectsPaths([input], { output: mended ?? input, problems, plan, staleList, rejects })
  const target: MendTarget | undefined = mends
    ? { output: mended, excel: options.excel === true, rejects: rejectsPath!, dryRun: dryRun === true }
    : undefined
  if (dryRun === true) return { mended: target, isPiped: false }
  return {
    problems,
    changes: plan,
    stale: staleList,
    mended: target,
    report,
    annotated: annotate,
    isPiped: piped > 0 && report !== '-',
  }
}
