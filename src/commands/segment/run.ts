import { isBase } from '../../base/open.ts'
import type { Context } from '../../cli/context.ts'
import type { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { rowsTarget } from '../rfm/target.ts'
import type { SegmentOptions } from '../segment.ts'
import type { SegmentJob } from './job.ts'
import { segmentFile } from './file.ts'
import { readGiven, readRulesFile } from './given-rules.ts'

/** Runs `clientele segment`: keeps the rows of which a rule is true, or tells for many rules who they are. */
export async function runSegment(input: string, options: SegmentOptions, context: Context): Promise<ExitCode> {
  const { usage } = context.words.segment
  const { where, rules } = options
  if (options.report !== undefined && where === undefined && rules === undefined)
    return (await import('./page.ts')).writeSegmentsPage(input, undefined, { ...options, report: options.report }, context)
  if ((where === undefined) === (rules === undefined)) throw usageFault(where === undefined ? usage.noRule : usage.twoRules)
  const given = where === undefined ? await readRulesFile(rules!, context) : [readGiven('', where, context)]
  const output = rowsTarget(input, [rules], { output: options.output, report: options.report }, options.json === true, context)
  if (options.report !== undefined)
    await (await import('./page.ts')).writeSegmentsPage(input, given, { ...options, report: options.report }, context)
  const job: SegmentJob = { input, rules: given, isOne: where !== undefined, output, options }
  if (options.table === undefined && isBase(input)) return (await import('./base.ts')).segmentBase(job, context)
  return segmentFile(job, context)
}
