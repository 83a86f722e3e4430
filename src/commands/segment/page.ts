import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { usageFault } from '../../cli/usage.ts'
import { allOrNone } from '../rows-file.ts'
import { writePage } from '../page-file.ts'
import type { SegmentOptions } from '../segment.ts'
import { refuseClashes } from '../targets.ts'
import type { GivenRule } from './given-rules.ts'
import { givenSegments } from './kpis.ts'
import { renderSegments } from './report.ts'
import { openSubject } from './subject.ts'

/**
 * Writes the page of segments.
 *
 * @param given undefined for those that have a name, in a base
 */
export async function writeSegmentsPage(
  input: string,
  given: readonly GivenRule[] | undefined,
  options: SegmentOptions & { readonly report: string },
  context: Context,
): Promise<ExitCode> {
  const { words, say, paint } = context
  const { report } = options
  refuseClashes([input], { report }, context)
  const subject = await openSubject(input, options, context)
  try {
    if (given === undefined && subject.base === undefined) throw usageFault(words.segmentReport.needsSegments)
    const page = await renderSegments(input, subject, given ?? givenSegments(subject, [], context), context)
    await allOrNone(context, (pending) => {
      pending.push(writePage(report, page, context))
      return Promise.resolve()
    })
    if (given === undefined) say(paint.good(words.segmentReport.done(report)))
    return ExitCode.ok
  } finally {
    subject.close()
  }
}
