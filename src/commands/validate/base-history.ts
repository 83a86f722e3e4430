import { lapsedSince, readAssessments, type AssessedRun, type KeptRun } from '../../base/assessments.ts'
import type { Context } from '../../cli/context.ts'
import type { Assessment } from '../../model/assessment.ts'
import { digest } from '../../privacy/digest.ts'
import { progressOf, type Progress } from '../../validate/history.ts'
import { assessmentOf } from './assessment.ts'
import type { OpenTable } from './base-look.ts'
import type { Outcome } from './outcome.ts'

/** What became of a base since the last run. */
export interface Since {
  /** The last run over the table, whatever its rules were. */
  readonly last: KeptRun | undefined
  /** The last by the same rules: with others, nothing can be compared. */
  readonly previous: KeptRun | undefined
  readonly progress: Progress | undefined
  /** All that went by the same rules, the earliest first. */
  readonly comparable: readonly KeptRun[]
  /** Cells that were mended and came otherwise since then. */
  readonly lapsed: number
}

/** A run over a base. */
export interface BaseRun {
  readonly found: Outcome
  /** As the run left it. */
  readonly left: Outcome
  readonly since: Since
  /** Its number in the journal; undefined where nothing was kept, as there was nothing new. */
  readonly run: number | undefined
  /** Cells it mended. */
  readonly mended: number
  /** Cells of golden records that stand in no record, so that nothing can be decided about them. */
  readonly computed: number
}

/** What came of a plan. */
export interface AppliedInBase {
  /** The number of the run; undefined where nothing fitted, which leaves no trace. */
  readonly run: number | undefined
  readonly rows: number
  readonly score: number
  readonly changed: number
  /** Customers whose cell is no longer what the plan says, or stands in none of their records; ascending. */
  readonly missed: readonly number[]
}

/** What is kept of any run of these rules. */
export function aboutRun(
  { table, settings, options }: OpenTable,
  { today }: Context,
): Pick<AssessedRun, 'ranOn' | 'table' | 'yardstick'> {
  return { ranOn: options.asOf ?? today, table, yardstick: digest(JSON.stringify(settings)) }
}

export function sinceLast(open: OpenTable, found: Outcome, context: Context): Since {
  const { database, table } = open
  const runs = readAssessments(database, table)
  const { yardstick } = aboutRun(open, context)
  const comparable = runs.filter((run) => run.yardstick === yardstick)
  const previous = comparable.at(-1)
  return {
    last: runs.at(-1),
    previous,
    comparable,
    progress: previous && progressOf(previous.left, assessmentOf(found)),
    lapsed: table === 'customers' ? lapsedSince(database, runs.at(-1)?.imports ?? 0) : 0,
  }
}

/** Does the last run say the same already? Then another would only make the base longer: the same run twice changes nothing. */
export function isKept(open: OpenTable, left: Assessment, { last }: Since, context: Context): boolean {
  const { ranOn, yardstick } = aboutRun(open, context)
  return last?.ranOn === ranOn && last.yardstick === yardstick && JSON.stringify(last.left) === JSON.stringify(left)
}
