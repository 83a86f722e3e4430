import type { Context } from '../../cli/context.ts'
import type { ExitCode } from '../../cli/exit.ts'
import type { BaseRun } from './base-history.ts'
import { baseJson } from './base-json.ts'
import type { OpenTable } from './base-look.ts'
import type { BaseTargets } from './base-targets.ts'
import { answerOf } from './outcome.ts'
import { printDone } from './summary.ts'

/** Says what was mended and how to take it back, the line that sums up, and answers. */
export function finish(open: OpenTable, done: BaseRun, targets: BaseTargets, context: Context): ExitCode {
  const { words, say, paint, stdout } = context
  const { path, options } = open
  const { found, left, run, mended, computed } = done
  const { base } = words.validate
  if (options.fix === true) {
    if (computed > 0) say(paint.warn(base.computed(computed)))
    const line = base.mended({ cells: mended, path, before: found.quality.score, now: left.quality.score })
    say(options.dryRun === true ? words.import.would(line) : line)
    if (mended > 0 && run !== undefined) say(base.ranAs(run, path))
    if (targets.output !== undefined && targets.output !== '-') say(words.import.where(targets.output))
  }
  printDone(left, options.failUnder, context)
  if (options.json === true) stdout.write(`${JSON.stringify(baseJson(done, options, targets, context))}\n`)
  return answerOf(left, options.failUnder)
}
