import { noteInAudit } from '../../base/audit.ts'
import { decideCells } from '../../base/decisions.ts'
import { recipientsOf } from '../../base/exports.ts'
import { openToPlan } from '../../base/open.ts'
import { indexRectified, rectifyRuns } from '../../base/rectifications.ts'
import { dropStep, noteStep } from '../../base/requests.ts'
import { discardRun, recordRun } from '../../base/runs.ts'
import { addColumns } from '../../base/schema.ts'
import { undoRun } from '../../base/undo.ts'
import type { Context } from '../../cli/context.ts'
import { ExitCode } from '../../cli/exit.ts'
import { harmless, renderTable } from '../../cli/table.ts'
import { usageFault } from '../../cli/usage.ts'
import { endOf } from '../../forget/request.ts'
import type { AskedCorrection } from '../../forget/rectify.ts'
import type { Database } from '../../io/sqlite/driver.ts'
import type { StoredRequest } from '../../model/request.ts'
import { baseGolden } from '../dedupe/golden.ts'
import { readRows } from './people-file.ts'
import { planRectification, type RectifyPlan } from './rectify-plan.ts'
import { changeBase, jsonOf, requireRequest, shown, takeStep } from './request-base.ts'
import type { RectifyOptions } from './request-verbs.ts'
import { tell, tellNext, typed } from './tell.ts'

/** So wide is a table where no terminal says. */
const plainWidth = 120

/** What came of it. */
interface Rectified {
  readonly plan: RectifyPlan
  readonly stored: StoredRequest
  readonly run: number | undefined
  readonly taken: number
  readonly missed: number
}

/**
 * Runs `clientele forget rectify BASE REQUEST`: cells of the person are read as they say from now on (GDPR Art. 16), in all of their
 * records, by a decision that is noted with its day and can be taken back. Evidence stays as it came.
 */
export async function runRectify(path: string, number: number, options: RectifyOptions, context: Context): Promise<ExitCode> {
  const { words, today } = context
  const on = options.asOf ?? today
  const asked = await readCorrections(options, context)
  if (options.undo === true) {
    if (asked.length > 0) throw usageFault(words.requests.rectify.usage.undoAlone)
    return takeBack(path, number, on, options, context)
  }
  if (asked.length === 0) throw usageFault(words.requests.rectify.usage.nothing)
  const country = options.country ?? context.region ?? 'FR'
  const plan = (database: Database): RectifyPlan => planRectification(database, path, number, asked, on, country, context)
  if (options.dryRun === true) {
    const { database, close } = openToPlan(path)
    try {
      const planned = plan(database)
      return told(
        path,
        number,
        on,
        options,
        { plan: planned, stored: planned.stored, run: undefined, taken: 0, missed: 0 },
        context,
      )
    } finally {
      close()
    }
  }
  const done = await changeBase(path, context, (database) => rectify(database, path, number, plan(database), on))
  return told(path, number, on, options, done, context)
}

/** Does what was planned, in the caller's transaction. */
function rectify(database: Database, path: string, number: number, plan: RectifyPlan, on: string): Rectified {
  const nothing = { plan, stored: plan.stored, run: undefined, taken: 0, missed: 0 }
  if (plan.cells.length === 0) return nothing
  addColumns(database, 'customers', plan.corrections)
  indexRectified(database)
  const about = { settings: {}, knew: { request: number }, decided: { cells: plan.cells.length } }
  const run = recordRun(database, { kind: 'rectify', ranOn: on, ...about })
  const { taken, missed } = decideCells(database, run, plan.cells, baseGolden, true)
  if (taken === 0) {
    discardRun(database, run)
    return { ...nothing, missed: missed.length }
  }
  const noted = (step: string): boolean => plan.stored.steps.some((one) => one.step === step)
  if (!noted('verified')) takeStep(database, path, number, { step: 'verified', on, detail: 'operator' })
  if (!noted('corrected')) noteStep(database, number, { step: 'corrected', on, detail: '' })
  noteInAudit(path, database, {
    on,
    operation: 'request_moved',
    request: String(number),
    facts: { kind: 'rectification', step: 'corrected', run, customers: plan.customers.length, cells: taken },
  })
  return { plan, stored: requireRequest(database, path, number), run, taken, missed: missed.length }
}

const shownCell = (cell: string): string => (cell === '' ? '–' : harmless(cell))

/** Says what was corrected, or would be; what came of it is the exit code. */
function told(
  path: string,
  number: number,
  on: string,
  options: RectifyOptions,
  { plan, stored, run, taken, missed }: Rectified,
  context: Context,
): ExitCode {
  const { words, say, paint, stdout, stderr } = context
  const { already, done, heads, missed: escaped, next, nobody, would } = words.requests.rectify
  const { unfit, customers, cells } = plan
  if (unfit !== undefined) tell(words.requests.unfit({ request: number, unfit, day: words.day }), context, paint.warn)
  else if (customers.length === 0) tell(nobody(number), context, paint.warn)
  else if (cells.length === 0) tell(already(number), context)
  else {
    const rows = cells.map(({ customer, column, before, after }) => [
      `c${customer}`,
      harmless(column),
      shownCell(before),
      shownCell(after),
    ])
    for (const line of renderTable([[...heads], ...rows], stderr.columns ?? plainWidth)) say(line)
    if (options.dryRun === true) tell(would(cells.length), context)
    else if (taken > 0) tell(done({ request: number, cells: taken, run: run! }), context, paint.good)
    if (missed > 0) tell(escaped(missed), context, paint.warn)
    if (options.dryRun !== true && taken > 0)
      tellNext(next({ base: typed(path), request: number, recipients: recipientsOf(path).length }), context)
  }
  const corrected = {
    run: run ?? null,
    customers: customers.length,
    columns: [...new Set(cells.map(({ column }) => column))],
    cells: options.dryRun === true ? cells.length : taken,
    missed,
  }
  if (options.json === true) stdout.write(`${JSON.stringify({ ...jsonOf(shown(stored, on)), ...corrected })}\n`)
  return unfit === undefined && customers.length > 0 && missed === 0 ? ExitCode.ok : ExitCode.no
}

/** Takes the last rectification of a request back. */
async function takeBack(path: string, number: number, on: string, options: RectifyOptions, context: Context): Promise<ExitCode> {
  const { words, paint, stdout } = context
  const undone = await changeBase(path, context, (database) => {
    requireRequest(database, path, number)
    const [run] = rectifyRuns(database, number)
    if (run === undefined) return undefined
    const { takenBack } = undoRun(database, 'rectify', run, on, path, baseGolden)
    const left = rectifyRuns(database, number).length
    if (left === 0 && endOf(requireRequest(database, path, number)) === undefined) dropStep(database, number, 'corrected')
    noteInAudit(path, database, {
      on,
      operation: 'request_moved',
      request: String(number),
      facts: { kind: 'rectification', step: 'taken-back', run, cells: takenBack },
    })
    return { run, cells: takenBack }
  })
  if (undone === undefined) {
    tell(words.requests.rectify.nothingToUndo(number), context, paint.warn)
    return ExitCode.no
  }
  tell(words.requests.rectify.undone({ request: number, ...undone }), context, paint.good)
  if (options.json === true) stdout.write(`${JSON.stringify({ request: number, ...undone })}\n`)
  return ExitCode.ok
}

/**
 * What is to be corrected: `--set COLUMN=VALUE`, and a list with a column for each and one row of values, from which nothing lands in
 * the shell's history.
 */
async function readCorrections({ set = [], values }: RectifyOptions, context: Context): Promise<AskedCorrection[]> {
  const { usage } = context.words.requests.rectify
  const typedOnes = set.map((text): AskedCorrection => {
    const at = text.indexOf('=')
    if (at < 1) throw usageFault(usage.set(text))
    return { column: text.slice(0, at), text: text.slice(at + 1) }
  })
  if (values === undefined) return typedOnes
  const [header, row, ...more] = await readRows(values, context)
  if (header === undefined || row === undefined || more.length > 0) throw usageFault(usage.values)
  const listed = header.map((column, at): AskedCorrection => ({ column, text: row[at] ?? '' }))
  return [...typedOnes, ...listed]
}
