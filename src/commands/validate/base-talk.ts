import { countOrphans } from '../../base/read.ts'
import { relatedTables } from '../../base/schema.ts'
import type { Context } from '../../cli/context.ts'
import { harmless, wrap } from '../../cli/table.ts'
import type { Movement } from '../../validate/history.ts'
import type { AppliedInBase, Since } from './base-history.ts'
import type { OpenTable } from './base-look.ts'
import type { BaseTargets } from './base-targets.ts'
import type { Outcome } from './outcome.ts'
import { sayOf } from './problem-rows.ts'
import { printOutcome, printWritten, widthOf } from './summary.ts'

/** So many findings are named of which there is more than last time. */
const worseShown = 5

/** Says how healthy a base is, what became of it since the last run, and whose rows wait. */
export function printFound(open: OpenTable, found: Outcome, since: Since, targets: BaseTargets, context: Context): void {
  const { words, say, paint } = context
  const { path, table, options } = open
  printOutcome(found, options, context)
  printSince(found, since, context)
  if (since.lapsed > 0) say(paint.warn(`  ${words.validate.base.lapsed(since.lapsed)}`))
  if (table === 'customers') {
    for (const other of relatedTables) {
      const rows = countOrphans(open.database, other)
      if (rows > 0) say(paint.warn(`  ${harmless(words.validate.base.orphans({ rows, table: other, path }))}`))
    }
  }
  printWritten(found, { ...targets, mended: undefined }, {}, context)
}

function printSince({ quality }: Outcome, { previous, progress }: Since, context: Context): void {
  const { words, say, paint } = context
  if (previous === undefined || progress === undefined) return
  const { base } = words.validate
  const { points, worse, better } = progress
  const line = base.since({ day: words.day(previous.ranOn), before: previous.left.score, now: quality.score })
  say(`  ${points < 0 ? paint.bad(line) : points > 0 ? paint.good(line) : line}`)
  for (const movement of worse.slice(0, worseShown)) {
    const [first = '', ...rest] = wrap(harmless(base.worse(sayMovement(movement, context))), widthOf(context) - 6, '')
    say(`    ${first}`)
    for (const more of rest) say(`      ${more}`)
  }
  if (worse.length > worseShown) say(`    ${base.moreWorse(worse.length - worseShown)}`)
  if (better.length > 0)
    say(`    ${base.better({ kinds: better.length, fewer: better.reduce((sum, { before, after }) => sum + before - after, 0) })}`)
}

/** What there is more or less of, in words. */
export function sayMovement(
  { rule, column, before, after }: Movement,
  { words }: Pick<Context, 'words'>,
): { says: string; before: number; after: number } {
  const says = sayOf(rule, words) || rule
  return { says: words.validate.finding({ column, says }), before, after }
}

/** Says what came of a plan. */
export function printApplied(
  { path, options }: OpenTable,
  { missed, changed, score, run }: AppliedInBase,
  { output }: BaseTargets,
  { words, say, paint }: Context,
): void {
  const { base } = words.validate
  if (missed.length > 0) say(paint.bad(base.missed(missed.filter(Number.isSafeInteger), missed.length)))
  const line = base.applied({ cells: changed, path, score })
  say(options.dryRun === true ? words.import.would(line) : paint.good(line))
  if (run !== undefined) say(base.ranAs(run, path))
  if (output !== undefined && output !== '-') say(words.import.where(output))
}
